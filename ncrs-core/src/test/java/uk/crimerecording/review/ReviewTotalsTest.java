package uk.crimerecording.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.RuleId;

class ReviewTotalsTest {

  private static final String OPEN_CASE = "credibleContraryEvidence=-";
  private static final String CRIME = "credibleContraryEvidence=false";

  private static ReviewTotals totals(Review... reviews) {
    return Stream.of(reviews).collect(ReviewTotals.collector());
  }

  @Test
  void no_review_adds_up_to_nothing() {
    assertEquals(new ReviewTotals(0, 0, 0, 0, 0, 0, 0, new TreeMap<>()), ReviewTotals.none());
    assertEquals(ReviewTotals.none(), totals());
    assertEquals(ReviewTotals.none(), ReviewTotals.builder().build());
  }

  @ParameterizedTest
  @CsvSource({
    "NO_CRIME, '', 0 0 0 0 0 0",
    "DISPROVED, '', 0 0 0 0 0 0",
    "CRIMED, '', 1 0 0 1 0 0",
    "CRIMED, recorded=PT25H, 1 0 0 0 1 0",
    "CRIMED, recorded=-, 1 0 0 0 0 1",
    "DISPROVED, credibleContraryEvidence=false, 0 1 0 0 0 0",
    "DISPROVED, credibleContraryEvidence=-, 0 0 1 0 0 0",
    "DISPROVED, credibleContraryEvidence=false closed=-, 0 0 1 0 0 0",
    "CRIMED, credibleContraryEvidence=-, 0 0 1 1 0 0",
    "CRIMED, credibleContraryEvidence=true, 0 0 0 1 0 0",
    "DISPROVED, credibleContraryEvidence=false crimes=- category=-, 0 0 1 0 0 1"
  })
  void a_review_counts_where_it_belongs(String base, String changes, String counts) {
    ReviewTotals totals = totals(ReviewCase.review(base, changes));

    assertEquals(1, totals.logs());
    assertEquals(
        counts,
        totals.recorded()
            + " "
            + totals.underRecorded()
            + " "
            + totals.recordingNotJudged()
            + " "
            + totals.inTime()
            + " "
            + totals.late()
            + " "
            + totals.timelinessNotJudged());
  }

  @Test
  void rates_are_of_what_was_judged() {
    ReviewTotals totals =
        totals(
            ReviewCase.review("CRIMED", ""),
            ReviewCase.review("CRIMED", "recorded=PT25H"),
            ReviewCase.review("CRIMED", "recorded=PT26H"),
            ReviewCase.review("CRIMED", "recorded=-"),
            ReviewCase.review("DISPROVED", CRIME),
            ReviewCase.review("DISPROVED", OPEN_CASE),
            ReviewCase.review("NO_CRIME", ""));

    assertEquals(5, totals.due());
    assertEquals(new Proportion(4, 5), totals.accuracy());
    assertEquals(new Proportion(1, 3), totals.timeliness());
  }

  @Test
  void findings_are_counted_by_rule() {
    ReviewTotals totals =
        totals(
            ReviewCase.review("DISPROVED", CRIME + " told=- thrive=-"),
            ReviewCase.review("NO_CRIME", "thrive=-"));

    assertEquals(
        Map.of(new RuleId("NSIR-04"), 1L, new RuleId("REC-18"), 1L, new RuleId("NSIR-05"), 2L),
        totals.findings());
  }

  @Test
  void totals_of_parts_join_field_by_field() {
    ReviewTotals one = new ReviewTotals(1, 2, 3, 4, 5, 6, 7, findings("REC-17", 8L));
    ReviewTotals other = new ReviewTotals(10, 20, 30, 40, 50, 60, 70, findings("REC-17", 80L));
    ReviewTotals further = new ReviewTotals(0, 0, 0, 0, 0, 0, 0, findings("REC-18", 9L));

    assertEquals(
        new ReviewTotals(11, 22, 33, 44, 55, 66, 77, findings("REC-17", 88L)), one.and(other));
    assertEquals(
        Map.of(new RuleId("REC-17"), 8L, new RuleId("REC-18"), 9L), one.and(further).findings());
  }

  private static NavigableMap<RuleId, Long> findings(String rule, long count) {
    return new TreeMap<>(Map.of(new RuleId(rule), count));
  }

  @Test
  void reviews_and_totals_are_added_one_after_the_other() {
    ReviewTotals totals =
        ReviewTotals.builder()
            .add(ReviewCase.review("CRIMED", ""))
            .add(ReviewCase.review("DISPROVED", CRIME))
            .add(totals(ReviewCase.review("NO_CRIME", "")))
            .build();

    assertEquals(3, totals.logs());
    assertEquals(new Proportion(1, 2), totals.accuracy());
  }

  @Test
  void totals_keep_their_findings() {
    NavigableMap<RuleId, Long> findings = findings("REC-17", 1L);
    ReviewTotals totals = new ReviewTotals(0, 0, 0, 0, 0, 0, 0, findings);
    findings.clear();
    Map<RuleId, Long> kept = totals.findings();

    assertEquals(1, kept.size());
    assertThrows(UnsupportedOperationException.class, kept::clear);
  }

  @Test
  void a_stream_adds_up_in_parallel_too() {
    List<Review> reviews =
        Stream.generate(
                () ->
                    List.of(
                        ReviewCase.review("CRIMED", "recorded=PT25H"),
                        ReviewCase.review("DISPROVED", CRIME)))
            .limit(200)
            .flatMap(List::stream)
            .toList();

    ReviewTotals parallel = reviews.parallelStream().collect(ReviewTotals.collector());

    assertEquals(reviews.stream().collect(ReviewTotals.collector()), parallel);
    assertEquals(400, parallel.logs());
    assertEquals(new Proportion(200, 400), parallel.accuracy());
  }
}

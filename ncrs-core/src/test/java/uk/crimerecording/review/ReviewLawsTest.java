package uk.crimerecording.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;

/** Laws that hold for every log. */
class ReviewLawsTest {

  /** Changes of a disproved crime that bring one finding each, and that do not meet each other. */
  private static final Map<String, String> DISPROVED_CHANGES =
      Map.of(
          "told=-", "REC-18",
          "thrive=false", "NSIR-05",
          "category=quarrel", "NSIR-01",
          "sameIncidentAsOtherLog=true", "NSIR-03",
          "credibleContraryEvidence=false", "NSIR-04",
          "kept=N300/01", "REC-23");

  /** Changes of a recorded crime likewise. */
  private static final Map<String, String> CRIMED_CHANGES =
      Map.of(
          "recorded=PT40H", "REC-17",
          "thrive=-", "NSIR-05",
          "sameIncidentAsOtherLog=true", "NSIR-03",
          "kept=N100/03", "REC-21");

  private static final List<Fact<?>> UNRELATED =
      FactVocabulary.standard().facts().stream()
          .filter(fact -> !fact.kinds().contains("recording"))
          .filter(fact -> !fact.kinds().contains("review"))
          .filter(fact -> fact.type() == FactType.BOOLEAN)
          .toList();

  private static final List<String> TERMS =
      List.of(
          "told=true",
          "told=false",
          "told=-",
          "thrive=false",
          "thrive=-",
          "category=-",
          "category=duplicate",
          "category=quarrel",
          "crimes=none",
          "crimes=K7",
          "crimes=-",
          "closed=-",
          "opened=- closed=-",
          "recorded=PT30H",
          "recorded=-",
          "kept=N300/01",
          "kept=N100/02",
          "alleged=019/16",
          "sameIncidentAsOtherLog=true",
          "linkedToOtherLog=true",
          "delayReason=rare-exception",
          "delayRationaleRecorded=true",
          "fcrOversight=true",
          "credibleContraryEvidence=false",
          "credibleContraryEvidence=-");

  @Provide
  Arbitrary<ReviewCase> cases() {
    return Combinators.combine(
            Arbitraries.of("CRIMED", "DISPROVED", "NO_CRIME"),
            Arbitraries.of(TERMS).list().ofMaxSize(6))
        .as((base, changes) -> ReviewCase.of(base, String.join(" ", changes)));
  }

  @Provide
  Arbitrary<Fact<?>> unrelated() {
    return Arbitraries.of(UNRELATED);
  }

  @Provide
  Arbitrary<Set<String>> disprovedChanges() {
    return Arbitraries.subsetOf(DISPROVED_CHANGES.keySet());
  }

  @Provide
  Arbitrary<Set<String>> crimedChanges() {
    return Arbitraries.subsetOf(CRIMED_CHANGES.keySet());
  }

  private static Review review(ReviewCase given) {
    return ReviewCase.RULES.review(given.log(), given.matter());
  }

  private static Set<String> rules(Review review) {
    return review.findings().stream()
        .map(finding -> finding.rule().id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property
  void each_change_of_a_disproved_crime_adds_its_finding_and_no_other(
      @ForAll("disprovedChanges") Set<String> changes) {
    assertChanges("DISPROVED", changes, DISPROVED_CHANGES);
  }

  @Property
  void each_change_of_a_recorded_crime_adds_its_finding_and_no_other(
      @ForAll("crimedChanges") Set<String> changes) {
    assertChanges("CRIMED", changes, CRIMED_CHANGES);
  }

  private static void assertChanges(String base, Set<String> changes, Map<String, String> rules) {
    Set<String> expected = changes.stream().map(rules::get).collect(Collectors.toSet());

    assertEquals(expected, rules(ReviewCase.review(base, String.join(" ", changes))));
  }

  @Property
  void a_fact_of_another_matter_changes_nothing(
      @ForAll("cases") ReviewCase given, @ForAll("unrelated") Fact<?> fact, @ForAll boolean value) {
    Facts.Builder facts = given.matter().facts().toBuilder();
    state(fact, value, facts);
    ReviewCase more =
        new ReviewCase(given.log(), given.matter().toBuilder().facts(facts.build()).build());

    assertEquals(review(given).toJson(), review(more).toJson());
  }

  private static <T> void state(Fact<T> fact, boolean value, Facts.Builder facts) {
    facts.state(fact, fact.parse(String.valueOf(value)).orElseThrow());
  }

  @Property
  void telling_the_reporter_takes_that_finding_away_and_no_other(
      @ForAll("cases") ReviewCase given) {
    ReviewCase told =
        new ReviewCase(given.log().toBuilder().reporterTold(Answer.YES).build(), given.matter());
    List<String> expected =
        review(given).findings().stream()
            .filter(finding -> !finding.rule().id().value().equals("REC-18"))
            .map(Finding::toString)
            .toList();

    assertEquals(expected, review(told).findings().stream().map(Finding::toString).toList());
  }

  @Property
  void closing_a_log_only_adds_findings(@ForAll("cases") ReviewCase given) {
    ReviewCase closed =
        new ReviewCase(
            given.log().toBuilder().closedAt(ReviewCase.RECEIVED.plusDays(30)).build(),
            given.matter());

    assertTrue(rules(review(closed)).containsAll(rules(review(given))));
  }

  @Property
  void a_rule_finds_at_most_one_thing_on_a_log(@ForAll("cases") ReviewCase given) {
    Review review = review(given);

    assertEquals(review.findings().size(), rules(review).size());
  }

  @Property
  void what_is_known_of_lateness_and_what_is_not_judged_fit_together(
      @ForAll("cases") ReviewCase given) {
    Review review = review(given);
    boolean judged = !review.notJudged().contains(Aspect.TIMELINESS);

    assertEquals(judged && review.crimed() == Answer.YES, review.late().isStated());
    assertEquals(review.late() == Answer.YES, review.lateBy().isPresent());
  }

  @Property(tries = 100)
  void equal_logs_have_byte_equal_reviews(@ForAll("cases") ReviewCase given) {
    ReviewCase same =
        new ReviewCase(given.log().toBuilder().build(), given.matter().toBuilder().build());

    assertEquals(review(given).toJson(), review(same).toJson());
  }

  @Property(tries = 100)
  void the_order_of_logs_changes_no_total(
      @ForAll("reviews") List<Review> reviews, @ForAll Random random) {
    List<Review> shuffled = new ArrayList<>(reviews);
    Collections.shuffle(shuffled, random);

    assertEquals(total(reviews), total(shuffled));
  }

  @Property(tries = 100)
  void totals_of_parts_are_the_totals_of_the_whole(
      @ForAll("reviews") List<Review> one,
      @ForAll("reviews") List<Review> two,
      @ForAll("reviews") List<Review> three) {
    List<Review> all = new ArrayList<>(one);
    all.addAll(two);
    all.addAll(three);
    ReviewTotals first = total(one);
    ReviewTotals second = total(two);
    ReviewTotals third = total(three);

    assertEquals(total(all), first.and(second).and(third));
    assertEquals(total(all), first.and(second.and(third)));
    assertEquals(first.and(second), second.and(first));
    assertEquals(first, first.and(ReviewTotals.none()));
  }

  @Property(tries = 100)
  void no_log_is_counted_twice(@ForAll("reviews") List<Review> reviews) {
    ReviewTotals totals = total(reviews);

    assertEquals(reviews.size(), totals.logs());
    assertTrue(totals.due() + totals.recordingNotJudged() <= totals.logs());
    assertTrue(totals.inTime() + totals.late() + totals.timelinessNotJudged() <= totals.logs());
  }

  @Provide
  Arbitrary<List<Review>> reviews() {
    return cases().map(ReviewLawsTest::review).list().ofMaxSize(8);
  }

  private static ReviewTotals total(List<Review> reviews) {
    return reviews.stream().collect(ReviewTotals.collector());
  }
}

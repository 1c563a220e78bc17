package uk.crimerecording.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.Location;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.niche.NicheSystem;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;

class ReportPageTest {

  private static final Desk DESK = Desk.standard();

  private final RunSummary summary = new RunSummary(DESK, new NicheSystem().defaultProfile());

  private static CrimeRecord undetected(String reference, List<Suspect> suspects) {
    return CrimeRecord.builder(reference, RecordedOffence.ofCode(OffenceCode.of("044/00")))
        .suspects(suspects)
        .apply(
            OutcomeApplication.of(
                OutcomeType.TYPE_18,
                LocalDate.of(2026, 6, 15),
                DecisionMaker.of(DecisionRole.SUPERVISOR),
                Facts.builder()
                    .state(FactVocabulary.standard().bool("victimSupports"), true)
                    .build()))
        .build();
  }

  private void add(CrimeRecord record) {
    summary.add(
        new IntakeResult.Mapped<>(record, RecordKind.CRIME, Location.of("a<b>.csv"), List.of()),
        DESK.assess(record));
  }

  private String part(String from, String to) {
    String page = ReportPage.of(summary);
    return page.substring(page.indexOf(from), page.indexOf(to, page.indexOf(from)));
  }

  @Test
  void a_returned_record_stands_with_everything_that_is_missing() {
    CrimeRecord record = undetected("R-1", List.of());
    Decision decision = DESK.assess(record).decision().orElseThrow();
    assertEquals(Verdict.RETURN, decision.verdict());
    add(record);

    String work = part("<h3>Return", "<h3>Refer");

    assertEquals(decision.missing().size(), work.split("<article", -1).length - 1);
    assertTrue(work.contains("supervisor&#39;s approval"), work);
    assertTrue(work.contains("<strong>OUT-04</strong>"), work);
    assertTrue(work.contains("OUT April 2026"), work);
    assertTrue(work.contains("R-1"), work);
  }

  @Test
  void a_refused_record_stands_with_its_alternatives_and_not_under_return() {
    add(undetected("R-2", List.of(Suspect.identified(30))));

    assertTrue(
        part("<h3>Refuse", "<h3>For information").contains("Instead: outcome 15, outcome 21"));
    assertFalse(part("<h3>Return", "<h3>Refer").contains("R-2"));
  }

  @Test
  void a_group_names_fifty_records_and_counts_all() {
    for (int i = 1; i <= 120; i++) {
      add(undetected("R-" + i, List.of()));
    }

    String work = part("<h3>Return", "<h3>Refer");

    assertTrue(work.contains("<p>120 records</p>"), work);
    assertTrue(work.contains("The first 50: R-1 R-2"), work);
    assertTrue(work.contains("R-50"));
    assertFalse(work.contains("R-51"));
  }

  @Test
  void the_page_needs_nothing_from_elsewhere() {
    add(undetected("R-1", List.of()));

    String page = ReportPage.of(summary);

    assertFalse(page.contains("http"), "an address");
    assertFalse(page.contains("<script"), "a script");
    assertFalse(page.contains(" src="), "a source");
    assertFalse(page.contains("@import") || page.contains("url("), "a style from elsewhere");
  }

  @Test
  void the_headings_leave_no_level_out() {
    add(undetected("R-1", List.of()));

    Matcher headings = Pattern.compile("<h([1-6])>").matcher(ReportPage.of(summary));

    int before = 0;
    int count = 0;
    while (headings.find()) {
      int level = Integer.parseInt(headings.group(1));
      assertTrue(level <= before + 1, "level " + level + " after " + before);
      before = level;
      count++;
    }
    assertTrue(count > 8);
  }

  @Test
  void every_element_that_is_opened_is_closed() {
    add(undetected("R-1", List.of()));
    String page = ReportPage.of(summary);

    for (String name :
        List.of("section", "article", "table", "tr", "td", "th", "ul", "li", "p", "div", "svg")) {
      assertEquals(
          page.split("<" + name + "[ >]", -1).length,
          page.split("</" + name + ">", -1).length,
          name);
    }
  }

  @Test
  void texts_are_escaped() {
    summary.addSource(
        "<script>&\"'.csv",
        new uk.crimerecording.intake.IntakeTotals(1, 0, 0, 0, 0, 0, 0, 0, java.util.Map.of()),
        List.of());

    String page = ReportPage.of(summary);

    assertTrue(page.contains("&lt;script&gt;&amp;&quot;&#39;.csv"));
    assertFalse(page.contains("<script"));
  }

  @Test
  void an_empty_run_has_a_page_too() {
    String page = ReportPage.of(summary);

    assertTrue(page.contains("Nothing."));
    assertFalse(page.contains("NaN"));
  }
}

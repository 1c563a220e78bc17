package uk.crimerecording.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

class CountingDecisionTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final CountingRules COUNTING = CountingRules.of(CATALOGUE);

  private static final String MIXED =
      """
      # a bit of everything
      P v1 30
      O a 195/12 v=v1 by=s1 on=2026-02-10 continuesRecordedConduct=yes
      O b 008/06 v=v1 by=s1 on=2026-02-10
      O c 105/01 v=v1 by=s1 on=2026-02-10
      O d 008/67 v=v1 by=s1 personallyConnected=no
      O e 008/31 by=s1,s2
      R C1 195/94 v=v1 by=s1 recorded=2026-01-11 last=2026-01-10 dealt=no""";

  private static CountingDecision decide(String example) {
    return COUNTING.decide(Example.parse(example).report());
  }

  @Test
  void the_json_says_everything_in_a_fixed_order() {
    String json = decide(MIXED).json();

    assertTrue(
        json.startsWith(
            "{\"subject\":\"counting\",\"count\":3,\"crimes\":["
                + "{\"offence\":\"008/06\",\"from\":\"b\",\"basis\":[\"b\"],\"absorbs\":[\"c\"]},"
                + "{\"offence\":\"008/31\",\"from\":\"e\",\"basis\":[\"e\"],\"offender\":\"s1\","
                + "\"absorbs\":[]},"
                + "{\"offence\":\"008/31\",\"from\":\"e\",\"basis\":[\"e\"],\"offender\":\"s2\","
                + "\"absorbs\":[]}],"
                + "\"addedTo\":{\"C1\":[\"a\"]},"
                + "\"reclassificationsToConsider\":{\"C1\":{\"offence\":\"195/12\"}},"
                + "\"notCounted\":[{\"disclosure\":\"d\",\"rule\":\"CNT-29\"}],"
                + "\"missing\":[],\"findings\":[{\"rule\":\"CNT-28\""),
        json);
    assertTrue(json.contains("\"edition\":\"2026-27\""), json);
    assertTrue(json.contains("\"catalogue\":\"" + CATALOGUE.hash() + "\""), json);
    assertTrue(
        json.contains("\"offences.a.continuesRecordedConduct\":\"true\""), "facts used: " + json);
    assertFalse(json.contains("\n"));
  }

  @Test
  void the_json_of_an_open_count_names_who_decides_and_what_is_missing() {
    String json =
        decide(
                """
                # a combination that no rule lists
                O a 8Q:008/65 v=v1 by=s1 occasions=2
                O b 36 v=v1 by=s1
                R C1 8N v=v2 by=s1
                R C2 8N v=v3 by=s1""")
            .json();

    assertTrue(
        json.contains("\"crimes\":[{\"offence\":\"008/65\",\"class\":\"8Q\",\"from\":\"a\""), json);
    assertTrue(
        json.contains(
            "\"refer\":\"fcr\",\"missing\":[\"offences.a.fcrDecidedOffence\","
                + "\"offences.b.principalCrimeUnclear\"]"),
        json);
  }

  @Test
  void several_of_a_kind_are_divided_by_commas() {
    String json =
        decide(
                """
                # two crimes on record that are added to
                O a 005/01 v=v1 by=s1 on=2026-01-01
                O b 005/01 v=v2 by=s1 on=2026-01-01
                O c 105/01 v=v1 by=s1 on=2026-01-01
                O d 008/67 v=v1 by=s1 personallyConnected=no
                O e 008/67 v=v2 by=s1 personallyConnected=no
                R C1 8N:008/06 v=v1 by=s1 recorded=2026-01-11
                R C2 8N:008/06 v=v2 by=s1 recorded=2026-01-11""")
            .json();

    assertTrue(
        json.contains(
            "\"count\":0,\"crimes\":[],\"addedTo\":{\"C1\":[\"a\",\"c\"],\"C2\":[\"b\"]}"),
        json);
    assertTrue(
        json.contains(
            "\"reclassificationsToConsider\":{\"C1\":{\"offence\":\"005/01\"},"
                + "\"C2\":{\"offence\":\"005/01\"}},\"notCounted\":["
                + "{\"disclosure\":\"d\",\"rule\":\"CNT-29\"},{\"disclosure\":\"e\",\"rule\":\"CNT-29\"}]"),
        json);
  }

  @Test
  void each_step_names_the_disclosure_the_check_and_what_was_read() {
    List<TraceStep> steps = decide(MIXED).reasoning().trace().steps();

    TraceStep first = steps.get(0);
    assertEquals("CNT-26", first.rule().id().value());
    assertEquals("a: crime-on-record", first.check());
    assertEquals(List.of("offences.a.continuesRecordedConduct"), first.read());
    assertTrue(steps.stream().anyMatch(step -> step.check().equals("e: unit")));
  }

  @Test
  void facts_of_the_report_are_spelt_too() {
    CountingDecision decision =
        decide(
            """
            # a fact of the whole report
            O a 195/12 v=v1 by=s1
            F occasions=2""");

    assertEquals(Map.of("offences.a.occasions", "2"), decision.reasoning().factsUsed());
  }

  @Test
  void a_count_is_decided_only_where_nothing_is_open() {
    assertTrue(decide(MIXED).isDecided());
    assertFalse(
        decide(
                """
                # open
                O a 195/12 v=v1 by=s1""")
            .isDecided());
    assertFalse(
        decide(
                """
                # referred, nothing else open
                O a 008/65 v=v1 by=s1 occasions=2
                O b 036/01 v=v1 by=s1 principalCrimeUnclear=yes""")
            .isDecided());
  }

  @Test
  void equal_reports_give_equal_decisions() {
    CountingDecision decision = decide(MIXED);

    assertEquals(decision, decide(MIXED));
    assertEquals(decision.hashCode(), decide(MIXED).hashCode());
    assertNotEquals(decision, decide("# other\nO a 008/06 v=v1 by=s1"));
    assertNotEquals(decision, "3 crimes");
    assertTrue(decision.toString().startsWith("3 crimes ["), decision.toString());
    assertEquals(Example.parse(MIXED).report().disclosures(), decision.report().disclosures());
  }

  @Test
  void every_finding_has_a_text() {
    MessageCatalogue messages = CountingRules.messages();
    TreeSet<String> used = new TreeSet<>();
    for (Example example : CountingRulesTest.examples()) {
      for (Finding finding : COUNTING.decide(example.report()).reasoning().findings()) {
        String text = messages.render(finding);
        assertFalse(text.contains("{"), text);
        used.add(finding.message());
      }
    }
    TreeSet<String> known = new TreeSet<>();
    for (String id : messages.ids()) {
      if (id.startsWith("counting.")) {
        known.add(id);
      }
    }

    assertEquals(known, used);
  }

  @Test
  void the_rules_know_their_edition_tables_and_register() {
    assertEquals(Edition.APRIL_2026, COUNTING.edition());
    assertEquals(1, COUNTING.principalCrimes().rank(OffenceCode.of("001/01")).getAsInt());
    assertTrue(COUNTING.register().rules().size() > 30);
    assertEquals(
        CountingUnit.OFFENDER,
        COUNTING
            .units()
            .of(RecordedOffence.of(OffenceCode.of("008/31"), "8L"), CATALOGUE)
            .orElseThrow()
            .unit());
    assertEquals(
        Optional.empty(),
        COUNTING.units().of(RecordedOffence.ofCode(OffenceCode.of("149/00")), CATALOGUE));
    assertEquals(
        CountingUnit.PENETRATOR,
        COUNTING
            .units()
            .of(RecordedOffence.ofCode(OffenceCode.of("019/08")), CATALOGUE)
            .orElseThrow()
            .unit());
    assertEquals(
        "shop unit", COUNTING.units().ofClass("46").map(CountingUnits.Entry::words).orElseThrow());
  }
}

package uk.crimerecording.flag;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.record.CrimeFlag;

/** Every flag required, forbidden and open. */
class FlagTableTest {

  private static final FlagRules RULES = FlagRules.of(OffenceCatalogue.april2026());

  private static FlagAssessment check(String offence, String terms) {
    FlaggedRecord given = FlaggedRecord.of(offence, terms);
    return RULES.check(given.record(), given.facts());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "flags.tsv", delimiter = '\t')
  void a_record_has_its_findings(String offence, String terms, String findings, String implied) {
    FlagAssessment flags = check(offence, terms);

    assertAll(
        () ->
            assertEquals(
                list(findings), flags.findings().stream().map(FlagTableTest::spell).toList()),
        () ->
            assertEquals(
                new TreeSet<>(list(implied)),
                flags.implied().stream()
                    .map(CrimeFlag::code)
                    .collect(Collectors.toCollection(TreeSet::new))));
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" ", -1));
  }

  /** The rule, the message, and the flag or else the place. */
  private static String spell(Finding finding) {
    Argument flag = finding.arguments().get("flag");
    return finding.rule().id()
        + ":"
        + finding.message()
        + ":"
        + (flag == null ? finding.where() : flag.text());
  }

  @Test
  void a_finding_is_something_to_put_right_at_the_place_it_names() {
    for (Finding finding : check("105/01", "onlineElement=true flags=hate-religion").findings()) {
      assertEquals(Severity.REWORK, finding.severity());
      assertEquals(List.of(finding.where()), finding.missing());
    }
  }

  @Test
  void an_assessment_cannot_be_changed() {
    FlagAssessment flags = check("105/01", "onlineElement=true");

    assertEquals(EnumSet.of(CrimeFlag.ONLINE_CRIME), flags.implied());
    assertThrows(UnsupportedOperationException.class, () -> flags.implied().clear());
    assertThrows(UnsupportedOperationException.class, () -> flags.findings().clear());
  }

  @ParameterizedTest
  @CsvSource({
    "105/01, -, NO",
    "105/01, flags=domestic-abuse, YES",
    "105/01, flags=honour-based-abuse, YES",
    "105/01, flags=hate-race, NO",
    "105/01, flags=?, NOT_STATED",
    "019/08, -, YES",
    "019/08, flags=?, YES",
    "008/65, -, YES",
    "008/67, -, YES",
    "195/94, -, YES",
    "8Q, -, YES",
    "008/71, -, YES",
    "008/72, -, NO",
    "8C, -, NOT_STATED",
    "088/12, -, YES",
    "N300/01, -, NO",
    "999/98, -, NOT_STATED",
    "999/98, flags=domestic-abuse, YES"
  })
  void the_group_of_violence_against_women_and_girls_follows_from_class_and_flags(
      String offence, String terms, Answer expected) {
    assertEquals(
        expected, RULES.isViolenceAgainstWomenAndGirls(FlaggedRecord.of(offence, terms).record()));
  }

  @Test
  void the_register_has_the_eleven_rules_of_flags() {
    Set<String> ids = new TreeSet<>();
    RULES.register().rules().forEach(rule -> ids.add(rule.id().value()));

    assertEquals(11, ids.size());
    assertTrue(ids.stream().allMatch(id -> id.startsWith("FLG-")));
  }
}

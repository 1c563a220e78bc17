package uk.crimerecording.reclassification;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.outcome.OutcomeRules;
import uk.crimerecording.policy.ForcePolicy;

/** What each requirement answers when one thing about a complete reclassification is changed. */
class ReclassificationTableTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final ReclassificationRules RULES =
      ReclassificationRules.of(
          CATALOGUE, ForcePolicy.standard(), OutcomeRules.of(CATALOGUE, ForcePolicy.standard()));

  private static Decision decide(String baseline, String tweaks) {
    Reclassifications given = Reclassifications.of(baseline, tweaks);
    return RULES.decide(given.record(), given.application());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tweaks.tsv", delimiter = '\t')
  void a_tweak_has_its_answer(
      String baseline,
      String tweaks,
      String verdict,
      String rule,
      String findings,
      String missing,
      String authority) {
    Decision decision = decide(baseline, tweaks);

    assertAll(
        () -> assertEquals(verdict, decision.verdict().name(), decision::toString),
        () -> assertTrue(decision.trace().applied().contains(new RuleId(rule))),
        () -> assertEquals(list(findings), findings(decision)),
        () -> assertEquals(Set.copyOf(list(missing)), decision.missing()),
        () -> assertEquals(authority, decision.authority().map(Authority::code).orElse("-")));
  }

  private static List<String> findings(Decision decision) {
    return decision.findings().stream()
        .map(finding -> finding.rule().id() + ":" + finding.message().replace("note.", "note-"))
        .toList();
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" ", -1));
  }

  @Test
  void every_requirement_is_met_and_violated_or_open_by_some_row() throws IOException {
    Set<String> met = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (String row : lines(ReclassificationTableTest.class, "tweaks.tsv")) {
      String[] cells = row.split("\t", -1);
      for (TraceStep step : decide(cells[0], cells[1]).trace().steps()) {
        String check = step.rule().id() + " " + step.check();
        if (step.result() == TraceStep.Result.MET) {
          met.add(check);
        } else if (step.result() != TraceStep.Result.NOT_APPLICABLE) {
          found.add(check);
        }
      }
    }
    Set<String> all =
        lines(ReclassificationRules.class, "requirements.tsv").stream()
            .map(row -> row.split("\t", -1))
            .map(cells -> cells[0] + " " + cells[3].replace(':', '.'))
            .collect(Collectors.toCollection(TreeSet::new));
    all.add("RCL-05 outcome-permitted-for-new-class");

    assertEquals(without(all, " never"), met);
    assertEquals(without(all, " always"), found);
  }

  private static Set<String> without(Set<String> checks, String ending) {
    return checks.stream()
        .filter(check -> !check.endsWith(ending))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> lines(Class<?> owner, String resource) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}

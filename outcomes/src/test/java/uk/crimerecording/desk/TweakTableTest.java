package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.policy.ForcePolicy;

/** What each rule answers when one thing about a complete application is changed. */
class TweakTableTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final Map<ForcePolicy, Desk> DESKS = new HashMap<>();

  record Row(
      String baseline,
      String tweaks,
      String verdict,
      String rule,
      String missing,
      String authority,
      String alternatives,
      String additional) {
    @Override
    public String toString() {
      return baseline + " with " + tweaks + ": " + verdict;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TweakTableTest.class.getResourceAsStream("tweaks.tsv")),
                StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.startsWith("#")) {
          String[] c = line.split("\t", -1);
          rows.add(new Row(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]));
        }
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_tweak_has_its_answer(Row row) {
    Baseline baseline =
        Baseline.all().stream()
            .filter(candidate -> candidate.name().equals(row.baseline))
            .findFirst()
            .orElseThrow();
    Tweaks tweaks = new Tweaks(baseline, row.tweaks);
    Desk desk = DESKS.computeIfAbsent(tweaks.policy(), policy -> Desk.of(CATALOGUE, policy));
    Decision decision = desk.decide(tweaks.record(), tweaks.application());

    assertAll(
        () -> assertEquals(row.verdict, decision.verdict().name(), () -> decision.toString()),
        () -> assertTrue(decision.trace().applied().contains(new RuleId(row.rule))),
        () -> assertEquals(Tweaks.list(row.missing), decision.missing()),
        () -> assertEquals(row.authority, decision.authority().map(Authority::code).orElse("-")),
        () ->
            assertEquals(
                Tweaks.list(row.alternatives),
                decision.alternatives().stream()
                    .map(Alternative::code)
                    .collect(Collectors.toSet())),
        () ->
            assertEquals(
                Tweaks.list(row.additional),
                decision.additional().stream()
                    .map(crime -> crime.offence() + ":" + crime.outcome())
                    .collect(Collectors.toSet())));
  }
}

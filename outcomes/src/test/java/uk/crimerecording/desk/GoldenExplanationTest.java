package uk.crimerecording.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.ReclassificationApplication;

/**
 * What each reader is told about a decision, line by line, against files that a person has read. To
 * write the files anew, run the tests with {@code -Dgolden.write=true} and read the difference.
 */
class GoldenExplanationTest {

  private static final Desk DESK = Desk.standard();
  private static final Path FILES = Path.of("src/test/resources/uk/crimerecording/desk/golden");

  @ParameterizedTest
  @CsvSource({
    "return-15-much-missing, 15 on 008/06, -victimInformed supervisorApproved=false"
        + " -rationaleRecorded suspects=unlinked evidentialDifficultiesRecorded=false",
    "refer-15-rape-by-a-sergeant, 15 on 019/08, by=sergeant",
    "return-and-refer-15-rape, 15 on 019/08, by=sergeant -victimInformed",
    "refuse-18-with-a-suspect, 18 on 044/00, suspects=identified",
    "refuse-c2-withdrawn-under-pressure, C2 on 019/08, pressureOnVictimSuspected=true",
    "refuse-1a-additional-crime, 1A on 005/01, related=149/00:yes sufficientEvidence=false"
        + " victimSupports=true",
    "accept-18, 18 on 044/00, outcome=15",
    "accept-15-rape, 15 on 019/08, by=inspector"
  })
  void a_decision_is_explained_to_each_reader_as_written(String file, String baseline, String terms)
      throws IOException {
    Baseline complete =
        Baseline.all().stream().filter(b -> b.name().equals(baseline)).findFirst().orElseThrow();
    Tweaks tweaks = new Tweaks(complete, terms);
    compare(file, DESK.decide(tweaks.record(), tweaks.application()));
  }

  @Test
  void a_crime_put_back_to_a_reported_incident_is_explained_as_written() throws IOException {
    CrimeRecord rape = CrimeRecord.builder("R-1004", offence("019/08")).build();
    compare(
        "refer-reclassification-to-n100",
        DESK.decide(
            rape,
            reclassification(
                "N100/01",
                "justificationRecorded",
                "classInError",
                "factsSupportNewClass",
                "!substantiveInvestigationBegun")));
  }

  @Test
  void a_reclassification_that_the_outcome_does_not_survive_is_explained_as_written()
      throws IOException {
    CrimeRecord harm =
        CrimeRecord.builder("R-1004", offence("008/06"))
            .event(new OutcomeApplied(OutcomeType.TYPE_8, Optional.of(Baseline.DECIDED)))
            .build();
    compare(
        "return-reclassification-after-outcome",
        DESK.decide(
            harm,
            reclassification(
                "005/01",
                "justificationRecorded",
                "furtherSubstantiveInformation",
                "factsSupportNewClass")));
  }

  @Test
  void every_file_is_compared() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertEquals(
          new TreeSet<>(
              Set.of(
                  "accept-15-rape.txt",
                  "accept-18.txt",
                  "refer-15-rape-by-a-sergeant.txt",
                  "refer-reclassification-to-n100.txt",
                  "refuse-18-with-a-suspect.txt",
                  "refuse-1a-additional-crime.txt",
                  "refuse-c2-withdrawn-under-pressure.txt",
                  "return-15-much-missing.txt",
                  "return-and-refer-15-rape.txt",
                  "return-reclassification-after-outcome.txt")),
          files
              .map(path -> path.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void every_explanation_begins_with_what_was_applied_for_and_the_verdict(Audience audience) {
    for (Baseline baseline : Baseline.all()) {
      String first =
          DESK.explain(DESK.decide(baseline.record(), baseline.application()), audience).get(0);
      assertTrue(first.contains(" " + baseline.application().code() + ": accepted"), first);
    }
  }

  private static RecordedOffence offence(String code) {
    return RecordedOffence.ofCode(OffenceCode.of(code));
  }

  private static ReclassificationApplication reclassification(String to, String... terms) {
    Facts.Builder facts = Facts.builder();
    for (String term : terms) {
      boolean yes = !term.startsWith("!");
      facts.state(FactVocabulary.standard().bool(yes ? term : term.substring(1)), yes);
    }
    return new ReclassificationApplication(
        offence(to),
        Optional.of(Baseline.DECIDED),
        Optional.of(DecisionMaker.of(DecisionRole.DDM)),
        facts.build());
  }

  private static void compare(String name, Decision decision) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Audience audience : Audience.values()) {
      text.append("== ")
          .append(audience.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .append('\n');
      List<String> lines = DESK.explain(decision, audience);
      lines.forEach(line -> text.append(line).append('\n'));
    }
    Path file = FILES.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), text.toString());
  }
}

package uk.crimerecording.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.Viewer;
import uk.crimerecording.requirement.Resources;
import uk.crimerecording.table.Row;

class ClassDemandsTest {

  private static final DataQuality QUALITY = DataQuality.of(OffenceCatalogue.april2026());
  private static final Fact<Boolean> ATTEMPTED = FactVocabulary.standard().bool("attempted");
  private static final Set<RuleId> RULES =
      Set.of(new RuleId("DAT-11"), new RuleId("DAT-12"), new RuleId("DAT-13"));

  /** Terms such as {@code features=entry,dwelling propertyStolen=0 victim=person attempted}. */
  private static QualityReport check(String offence, String terms) {
    RecordDetails.Builder details = RecordDetails.builder();
    CrimeRecord.Builder record = CrimeRecord.builder("R-7003", Sound.offence(offence));
    Facts.Builder facts = Facts.builder();
    for (String term : terms.equals("-") ? List.<String>of() : List.of(terms.split(" ", -1))) {
      String name = term.split("=", -1)[0];
      String value = term.substring(Math.min(name.length() + 1, term.length()));
      switch (name) {
        case "features" -> details.features(features(value));
        case "victim" -> record.victim(Victim.of(kind(value)));
        case "attempted" -> facts.state(ATTEMPTED, Boolean.valueOf(value));
        default -> details.count(EntryKind.ofCode(name).orElseThrow(), Integer.parseInt(value));
      }
    }
    return QUALITY.check(
        record.details(details.build()).build(), facts.build(), Viewer.none(), Sound.AS_OF);
  }

  private static Set<CrimeFeature> features(String names) {
    Set<CrimeFeature> features = EnumSet.noneOf(CrimeFeature.class);
    for (String name : names.isEmpty() ? List.<String>of() : List.of(names.split(",", -1))) {
      features.add(CrimeFeature.ofCode(name).orElseThrow());
    }
    return features;
  }

  private static PartyKind kind(String code) {
    return Arrays.stream(PartyKind.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** What was found on class against features, entries and victim; what is open has a mark. */
  private static Set<String> answer(QualityReport report) {
    Set<String> answer = new TreeSet<>();
    report.findings().stream()
        .filter(finding -> RULES.contains(finding.rule().id()))
        .forEach(finding -> answer.add(finding.message().substring(8)));
    RULES.forEach(
        rule ->
            Optional.ofNullable(report.open().get(rule))
                .ifPresent(paths -> paths.forEach(path -> answer.add("?" + path))));
    return answer;
  }

  private static Set<String> expected(String cell) {
    return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "class-demands.csv", delimiter = '|', numLinesToSkip = 1)
  void a_class_asks_for_what_it_means(String offence, String terms, String expected) {
    assertEquals(expected(expected.strip()), answer(check(offence.strip(), terms.strip())));
  }

  @Test
  void every_demand_has_a_text_and_a_case() throws Exception {
    MessageCatalogue texts = DataQuality.messages();
    List<String> cases = new ArrayList<>();
    try (var in = ClassDemandsTest.class.getResourceAsStream("class-demands.csv")) {
      cases.addAll(
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList());
    }
    for (Row row : Resources.table(DataQuality.class, "class-demands.tsv")) {
      assertTrue(texts.text("quality." + row.cell(0)).isPresent(), row.cell(0));
      assertTrue(
          cases.stream()
              .anyMatch(line -> Arrays.asList(line.split("[| ]+", -1)).contains(row.cell(0))),
          row.cell(0));
    }
  }

  @Test
  void every_feature_with_a_flag_has_a_name() {
    for (Row row : Resources.table(DataQuality.class, "feature-flags.tsv")) {
      assertTrue(DataQuality.messages().text("quality-feature." + row.cell(0)).isPresent());
    }
  }
}

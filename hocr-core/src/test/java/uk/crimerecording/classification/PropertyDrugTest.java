package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.crimerecording.classification.PropertyExamples.outcome;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** Drug offences by drug and act, and how the drug of a possession is known. */
class PropertyDrugTest {

  static List<PropertyExamples.Example> examples() {
    return PropertyExamples.read("property-drug.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_facts_decide_or_ask(PropertyExamples.Example example) {
    assertEquals(example.outcome(), outcome(example.baseline(), example.tweak()));
  }

  @Test
  void every_drug_and_act_has_an_offence() {
    for (String drug : values("drug")) {
      for (String act : values("drugAct")) {
        Classification answer =
            PropertyExamples.classify(
                "drug=" + drug, "drugAct=" + act, "drugTypeConfirmedByTest=true");
        Assertions.assertTrue(
            answer.missing().isEmpty() && !answer.candidates().isEmpty(), drug + " " + act);
      }
    }
  }

  @Test
  void the_drug_of_a_code_is_named_in_the_title_that_the_list_gives_it() {
    Map<String, String> named =
        Map.of(
            "cocaine", "Cocaine",
            "heroin", "Heroin",
            "lsd", "LSD",
            "mdma", "MDMA",
            "crack", "Crack",
            "methadone", "Methadone",
            "amphetamine", "Amphetamine",
            "khat", "khat");
    named.forEach(
        (drug, word) -> {
          for (String act :
              List.of(
                  "production",
                  "supply",
                  "possession",
                  "possession-with-intent-to-supply",
                  "permitting-premises")) {
            String code =
                PropertyExamples.classify(
                        "drug=" + drug, "drugAct=" + act, "drugTypeConfirmedByTest=true")
                    .offence()
                    .flatMap(RecordedOffence::code)
                    .orElseThrow()
                    .value();
            String title =
                OffenceCatalogue.april2026().offences(OffenceCode.of(code)).get(0).title();
            assertEquals(word, title.contains(word) ? word : title, drug + " " + act);
          }
        });
  }

  private static List<String> values(String fact) {
    return FactVocabulary.standard().find(fact).orElseThrow().values();
  }
}

package uk.crimerecording.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.requirement.OffenceTraits.Trait;

class OffenceTraitsTest {

  private final OffenceCatalogue catalogue = OffenceCatalogue.april2026();
  private final OffenceTraits traits = OffenceTraits.of(catalogue);

  /** A code, a class, or both as {@code 19C:019/08}. */
  private static RecordedOffence offence(String text) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      return RecordedOffence.of(
          OffenceCode.of(text.substring(colon + 1)), text.substring(0, colon));
    }
    return text.length() > 4 && text.indexOf('/') > 2
        ? RecordedOffence.ofCode(OffenceCode.of(text))
        : RecordedOffence.ofClass(text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "traits.tsv", delimiter = '\t')
  void an_offence_has_a_trait_has_it_not_or_leaves_it_open(
      Trait trait, String yes, String no, String open) {
    for (String text : yes.split(" ", -1)) {
      assertEquals(Answer.YES, traits.ask(offence(text), trait), text);
    }
    for (String text : no.split(" ", -1)) {
      assertEquals(Answer.NO, traits.ask(offence(text), trait), text);
    }
    for (String text : open.split(" ", -1)) {
      assertEquals(Answer.NOT_STATED, traits.ask(offence(text), trait), text);
    }
  }

  @Test
  void every_trait_is_had_by_some_offence_and_not_by_all() {
    for (Trait trait : Trait.values()) {
      Set<Answer> answers = EnumSet.noneOf(Answer.class);
      for (OffenceEntry entry : catalogue.entries()) {
        answers.add(traits.ask(RecordedOffence.ofCode(entry.code()), trait));
      }
      assertTrue(answers.containsAll(Set.of(Answer.YES, Answer.NO)), trait::name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "019/08, 19C 19J",
    "19C:019/08, 19C",
    "19C, 19C",
    "046/00, 46",
    "999/98, ''",
    "46:999/98, 46",
    "8Z, 8Z",
    "N300/01, ''",
    "N300, N300"
  })
  void an_offence_may_stand_in_the_classes_of_its_code(String text, String classes) {
    assertEquals(
        classes.isEmpty() ? Set.of() : Set.of(classes.split(" ", -1)),
        traits.classesOf(offence(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "008/06, 008/06, YES",
    "008/06, 008/01, NO",
    "8N:008/06, 008/06, YES",
    "008/06, 8N:008/06, YES",
    "8N:008/06, 8N:008/06, YES",
    "8N:008/06, 8S:008/06, NO",
    "8N, 008/06, YES",
    "008/06, 8N, YES",
    "8N, 046/00, NO",
    "8N, 8N, YES",
    "8N, 8S, NO"
  })
  void a_charge_is_the_recorded_crime_by_code_or_else_by_class(
      String recorded, String charged, Answer expected) {
    assertEquals(expected, traits.isSame(offence(recorded), offence(charged)));
  }

  @Test
  void the_list_and_the_order_of_gravity_are_those_it_was_built_from() {
    assertEquals(catalogue.hash(), traits.catalogue().hash());
    assertEquals(
        List.of(OffenceCode.of("034/01")),
        traits
            .principalCrimes()
            .gravest(List.of(OffenceCode.of("046/00"), OffenceCode.of("034/01"))));
  }
}

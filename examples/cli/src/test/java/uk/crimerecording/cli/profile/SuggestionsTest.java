package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.niche.NicheSystem;

class SuggestionsTest {

  private static final List<DomainField> FIELDS =
      DomainField.all().stream().filter(field -> field.content() == Content.CRIMES).toList();

  private static final ForceProfile PROFILE = new NicheSystem().defaultProfile();
  private static final Suggestions SUGGESTIONS = new Suggestions(PROFILE);
  private static final Layout CSV = PROFILE.layout(Content.CRIMES, Format.CSV).orElseThrow();
  private static final Layout XML = PROFILE.layout(Content.CRIMES, Format.XML).orElseThrow();

  private static String value(String field, String raw) {
    return SUGGESTIONS
        .value(DomainField.find(field).orElseThrow(), raw)
        .map(Suggestion::target)
        .orElse("");
  }

  private static String field(Layout layout, String place) {
    return Suggestions.field(place, layout, FIELDS).map(Suggestion::target).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "application.outcome, OC15, 15",
    "application.outcome, Evid difficulties (susp identified; victim supports), 15",
    "application.outcome, Comm. resolution, 8",
    "application.cancellation, Recorded in eror, C4",
    "victim.sex, Femle, female",
    "flags, Dom. abuse, domestic-abuse",
    "intimatePartner, Yes (tbc), yes"
  })
  void a_value_that_resembles_a_known_spelling_gets_its_target(
      String field, String raw, String target) {
    assertEquals(target, value(field, raw));
  }

  @ParameterizedTest
  @CsvSource({
    "application.outcome, Blue",
    "application.outcome, Type 25",
    "victim.sex, X",
    "reference, 55220133119"
  })
  void what_resembles_nothing_gets_no_suggestion(String field, String raw) {
    assertEquals("", value(field, raw));
  }

  @Test
  void two_targets_that_are_equally_near_are_no_suggestion() {
    assertEquals("", value("application.outcome", "Type"));
  }

  @ParameterizedTest
  @CsvSource({
    "HO Code, offenceCode",
    "Occurrence No, reference",
    "Gender of victim, victim.sex",
    "Victim Informed?, facts.victimInformed",
    "Date reported, reportedAt"
  })
  void a_column_gets_the_field_whose_name_or_usual_place_it_resembles(String name, String field) {
    assertEquals(field, field(CSV, name));
  }

  @Test
  void a_path_is_known_by_its_end() {
    assertEquals("reportedAt", field(XML, "body/when/reportedOn"));
    assertEquals("", field(XML, "body/shoe"));
  }

  @Test
  void a_misspelt_name_is_mended() {
    assertEquals(
        Optional.of("layouts"),
        Suggestions.name("layots", List.of("layouts", "values")).map(Suggestion::target));
  }

  @Test
  void an_open_entry_begins_with_a_question_mark() {
    assertEquals("?", Suggestion.open(""));
    assertEquals("? 18", Suggestion.open("18"));
  }
}

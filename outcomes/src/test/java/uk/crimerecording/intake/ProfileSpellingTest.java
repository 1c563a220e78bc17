package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.intake.ProfileProblem.Code;

/** What a profile says of how values are spelt, and what is wrong with what it says. */
class ProfileSpellingTest {

  private static final String ONE_PLACE =
      "\"layouts\": {\"csv\": {\"fields\": {\"occurredFrom\": \"Days\","
          + " \"occurredTo\": \"Days\"}}}, ";

  /** Each problem of a document that extends the sample, as pointer and code. */
  private static List<String> problems(String members) {
    return ForceProfile.check(document(members), Samples.profile()).stream()
        .map(p -> p.pointer() + " " + p.code())
        .toList();
  }

  private static String document(String members) {
    return "{\"schema\": \"crime-recording/force-profile/1\", \"name\": \"local\",\n"
        + " \"extends\": \"sample\",\n "
        + members
        + "}";
  }

  private static DomainField field(String name) {
    return DomainField.find(name).orElseThrow();
  }

  @Test
  void a_field_may_have_dates_and_a_list_separator_of_its_own() {
    ForceProfile profile =
        Samples.profile(
            "\"dates\": [\"dd/MM/yyyy\"], \"listSeparator\": \"|\","
                + " \"perField\": {\"application.on\": {\"dates\": [\"yyyy-MM-dd\"]},"
                + " \"flags\": {\"listSeparator\": \",\"}}");
    assertTrue(profile.reads(field("application.on"), DateOrder.YEAR_FIRST));
    assertFalse(profile.reads(field("application.on"), DateOrder.SLASHED));
    assertTrue(profile.reads(field("reportedAt"), DateOrder.SLASHED));
    assertFalse(profile.reads(field("reportedAt"), DateOrder.YEAR_FIRST));
    assertEquals(",", profile.listSeparator(field("flags")));
    assertEquals("|", profile.listSeparator(field("related")));
    assertEquals("|", profile.listSeparator());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{'shoeSize': {}} ! /perField/shoeSize UNKNOWN_FIELD",
        "{'flags': []} ! /perField/flags WRONG_TYPE",
        "{'flags': {'colour': 'x'}} ! /perField/flags/colour UNKNOWN_KEY",
        "{'flags': {'dates': ['yyyy-MM-dd']}} ! /perField/flags/dates WRONG_VALUE",
        "{'kind': {'listSeparator': ','}} ! /perField/kind/listSeparator WRONG_VALUE",
        "{'flags': {'listSeparator': '::'}} ! /perField/flags/listSeparator WRONG_VALUE",
        "{'reportedAt': {'dates': ['MM/dd']}} ! /perField/reportedAt/dates/0 WRONG_VALUE",
        "{'suspects.kind': {}} ! /perField/suspects.kind UNREACHABLE_MAPPING",
        "[] ! /perField WRONG_TYPE"
      })
  void what_is_wrong_with_the_spelling_of_a_field_is_located(String perField, String problem) {
    assertEquals(List.of(problem), problems("\"perField\": " + perField.replace('\'', '"')));
  }

  @Test
  void a_spelling_of_dates_that_stands_twice_is_a_problem() {
    assertEquals(
        List.of("/dates/1 UNREACHABLE_MAPPING"),
        problems("\"dates\": [\"dd-MM-yyyy\", \"dd-MM-yyyy\"]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" - ", " to ", "..", "-", " / ", " bis "})
  void a_range_separator_is_no_part_of_a_date(String separator) {
    assertEquals(
        List.of(),
        problems(
            ONE_PLACE + "\"dates\": [\"dd/MM/yyyy\"], \"rangeSeparator\": \"" + separator + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", " ", ":", ".", "T", "1", "+", "Z"})
  void a_range_separator_that_is_part_of_a_date_or_time_is_a_problem(String separator) {
    List<String> found =
        problems(
            ONE_PLACE + "\"dates\": [\"dd/MM/yyyy\"], \"rangeSeparator\": \"" + separator + "\"");
    assertEquals(
        List.of("/rangeSeparator " + (separator.isBlank() ? "WRONG_VALUE" : "AMBIGUOUS_SEPARATOR")),
        found);
  }

  @Test
  void the_dates_that_count_for_a_range_are_those_of_its_own_fields() {
    String dashed = ONE_PLACE + "\"dates\": [\"dd/MM/yyyy\"], \"rangeSeparator\": \"/\"";
    assertEquals(List.of("/rangeSeparator AMBIGUOUS_SEPARATOR"), problems(dashed));
    assertEquals(
        List.of(),
        problems(
            dashed
                + ", \"perField\": {\"occurredFrom\": {\"dates\": [\"yyyy-MM-dd\"]},"
                + " \"occurredTo\": {\"dates\": [\"yyyy-MM-dd\"]}}"));
  }

  @Test
  void a_range_separator_without_one_place_for_both_days_is_a_problem() {
    assertEquals(
        List.of("/rangeSeparator UNREACHABLE_MAPPING"), problems("\"rangeSeparator\": \" - \""));
  }

  @Test
  void markers_of_the_unknown_count_in_every_case() {
    ForceProfile profile = Samples.profile("\"unknown\": [\"\", \"-\", \"Nk\", \"00/00/0000\"]");
    assertTrue(profile.isUnknown("NK"));
    assertTrue(profile.isUnknown("nk"));
    assertTrue(profile.isUnknown("-"));
    assertTrue(profile.isUnknown("00/00/0000"));
    assertFalse(profile.isUnknown("N"));
    assertFalse(profile.isUnknown("KN"));
    assertFalse(Samples.profile().isUnknown("NK"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "5 ! /unknown WRONG_TYPE",
        "[1] ! /unknown/0 WRONG_TYPE",
        "['NK', 'nk'] ! /unknown/1 UNREACHABLE_MAPPING",
        "[' NK'] ! /unknown/0 UNREACHABLE_MAPPING",
        "['None'] ! /unknown/0 WRONG_VALUE",
        "['no'] ! /unknown/0 MAPPED_MARKER",
        "['?NK'] ! /unknown/0 OPEN_ENTRY",
        "['not known'] ! /values/victim.sex/Not known MAPPED_MARKER"
      })
  void what_is_wrong_with_the_markers_is_located(String markers, String problem) {
    assertEquals(List.of(problem), problems("\"unknown\": " + markers.replace('\'', '"')));
  }

  @Test
  void a_marker_may_be_mapped_to_nothing_or_taken_out_of_what_the_base_maps() {
    assertEquals(
        List.of(),
        problems(
            "\"unknown\": [\"Not known\", \"NK\"],"
                + " \"values\": {\"victim.sex\": {\"Not known\": null, \"NK\": \"not-stated\"}}"));
  }

  @Test
  void a_problem_that_the_base_has_a_share_in_is_placed_in_the_document_itself() {
    List<ProfileProblem> found =
        ForceProfile.check(
            document("\"layouts\": {\"csv\": {\"fields\": {\"reference\": \"Code\"}}}"),
            Samples.profile());
    assertEquals(
        List.of(new ProfileProblem(Code.DUPLICATE_MAPPING, "/layouts/csv/fields/reference", 3, 46)),
        found);
    assertEquals(
        List.of(new ProfileProblem(Code.MAPPED_MARKER, "/values/victim.sex/Not known", 3, 14)),
        ForceProfile.check(document("\"unknown\": [\"Not known\"]"), Samples.profile()));
    assertEquals(
        List.of("/layouts/csv/fields/reference MISSING_KEY"),
        problems("\"layouts\": {\"csv\": {\"fields\": {\"reference\": null}}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'layouts': {'csv': {'fields': {'reference': '?'}}} ! /layouts/csv/fields/reference",
        "'layouts': {'csv': {'fields': {'flags': '? Marks'}}} ! /layouts/csv/fields/flags",
        "'layouts': {'csv': {'fields': {'facts.*': '? Chk *'}}} ! /layouts/csv/fields/facts.*",
        "'layouts': {'csv': {'ignore': ['? Shoe']}} ! /layouts/csv/ignore/0",
        "'logLayouts': {'json': {'record': 'logs', 'parts': {'persons': '? people'}, 'fields':"
            + " {'log.event': 'id', 'log.person.involvement': 'role'}}}"
            + " ! /logLayouts/json/parts/persons",
        "'values': {'kind': {'X': '?'}} ! /values/kind/X",
        "'values': {'application.on': {'X': '? not-stated'}} ! /values/application.on/X",
        "'encoding': '? UTF-8' ! /encoding",
        "'rangeSeparator': '?' ! /rangeSeparator"
      })
  void what_is_still_to_be_decided_is_the_only_problem_of_its_entry(String entry, String place) {
    assertEquals(List.of(place + " OPEN_ENTRY"), problems(entry.replace('\'', '"')));
  }

  @Test
  void yes_and_no_are_targets_whatever_the_spellings_of_the_export() {
    ForceProfile profile =
        Samples.profile(
            "\"booleans\": {\"yes\": [\"Confirmed\"], \"no\": [\"Ruled out\"]},"
                + " \"values\": {\"intimatePartner\": {\"Ex\": \"yes\", \"Never\": \"Ruled out\","
                + " \"Unsure\": \"not-stated\"}}");
    assertEquals(true, profile.truth(field("intimatePartner"), "ex"));
    assertEquals(false, profile.truth(field("intimatePartner"), "Never"));
    assertEquals(true, profile.truth(field("intimatePartner"), "confirmed"));
    assertEquals(null, profile.truth(field("intimatePartner"), "yes"));
    assertEquals(null, profile.truth(field("intimatePartner"), "Unsure"));
    assertEquals(null, profile.truth(field("highRiskDomesticAbuse"), "Ex"));
    Map<String, String> read = profile.spellings(field("intimatePartner"));
    assertEquals("yes", read.get("Ex"));
    assertEquals("yes", read.get("confirmed"));
    assertEquals("no", read.get("ruled out"));
    assertEquals("not-stated", read.get("Unsure"));
    assertEquals(Map.of("confirmed", true, "ruled out", false), profile.booleans());
  }

  @Test
  void the_spellings_of_a_pick_list_are_what_the_profile_reads() {
    ForceProfile profile = Samples.profile("\"values\": {\"kind\": {\"CR\": \"crime\"}}");
    assertEquals("crime", profile.spellings(field("kind")).get("CR"));
    assertEquals("incident", profile.spellings(field("kind")).get("Non-crime"));
    assertEquals("simple", profile.spellings(field("facts.cautionKind")).get("simple"));
    assertEquals(Map.of(), profile.spellings(field("reference")));
    assertEquals(Map.of(), profile.spellings(field("victim.age")));
  }

  @Test
  void every_kind_of_problem_says_what_to_do() {
    for (Code code : Code.values()) {
      assertFalse(code.meaning().isBlank());
      assertFalse(code.advice().isBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../other", "/etc/passwd", "a/b", "a\\\\b", ".hidden", "C:x", "", " x"})
  void a_name_is_no_path(String name) {
    List<Code> codes =
        ForceProfile.check(
                "{\"schema\": \"crime-recording/force-profile/1\", \"extends\": \"sample\","
                    + " \"name\": \""
                    + name
                    + "\"}",
                Samples.profile())
            .stream()
            .map(ProfileProblem::code)
            .toList();
    assertEquals(List.of(name.isEmpty() ? Code.WRONG_TYPE : Code.WRONG_VALUE), codes);
  }

  @Test
  void an_open_profile_cannot_be_used() {
    ProfileException refused =
        assertThrows(
            ProfileException.class,
            () -> Samples.profile("\"values\": {\"kind\": {\"X\": \"? crime\"}}"));
    assertEquals(Code.OPEN_ENTRY, refused.problems().get(0).code());
    assertEquals(Optional.empty(), Samples.profile().rangeSeparator());
  }
}

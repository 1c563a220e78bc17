package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.intake.ProfileProblem.Code;

class ForceProfileTest {

  private static final String HEAD =
      "{\"schema\": \"crime-recording/force-profile/1\", \"name\": \"p\", \"system\": \"s\",\n";
  private static final String FIELDS =
      "\"layouts\": {\"csv\": {\"fields\": {\"reference\": \"Ref\", \"offenceCode\": \"Code\"}}}";

  /** Each problem as pointer and code. */
  private static List<String> problems(String json) {
    return ForceProfile.check(json, Samples.profile()).stream()
        .map(p -> p.pointer() + " " + p.code())
        .toList();
  }

  private static List<String> with(String members) {
    return problems(HEAD + FIELDS + ", " + members + "}");
  }

  private static List<String> mapping(String fields) {
    return problems(
        HEAD
            + "\"layouts\": {\"csv\": {\"fields\": {\"reference\": \"Ref\","
            + " \"offenceCode\": \"Code\", "
            + fields
            + "}}}}");
  }

  @Test
  void the_least_profile_is_valid() {
    assertEquals(List.of(), problems(HEAD + FIELDS + "}"));
    ForceProfile profile = ForceProfile.parse(HEAD + FIELDS + "}");
    assertEquals("p", profile.name());
    assertEquals("s", profile.system());
    assertEquals(Optional.empty(), profile.force());
    assertEquals(StandardCharsets.UTF_8, profile.charset());
    assertEquals(";", profile.listSeparator());
    assertTrue(profile.layout(Content.CRIMES, Format.XML).isEmpty());
  }

  @Test
  void every_problem_is_reported_at_once_with_its_place() {
    String json =
        """
        {"schema": "other", "name": "p", "system": "s", "colour": "blue",
         "dates": ["MM/dd/yyyy"],
         "layouts": {"csv": {"fields": {
           "reference": "Ref",
           "offenceCode": "Code",
           "shoeSize": "Shoe"
         }, "extra": 1}}}
        """;
    List<ProfileProblem> problems = ForceProfile.check(json);
    assertEquals(
        List.of(
            new ProfileProblem(Code.WRONG_VALUE, "/schema", 1, 12),
            new ProfileProblem(Code.UNKNOWN_KEY, "/colour", 1, 59),
            new ProfileProblem(Code.WRONG_VALUE, "/dates/0", 2, 12),
            new ProfileProblem(Code.UNKNOWN_FIELD, "/layouts/csv/fields/shoeSize", 6, 16),
            new ProfileProblem(Code.UNKNOWN_KEY, "/layouts/csv/extra", 7, 14)),
        problems);
    ProfileException thrown = assertThrows(ProfileException.class, () -> ForceProfile.parse(json));
    assertEquals(problems, thrown.problems());
    assertTrue(thrown.getMessage().contains("6:16 /layouts/csv/fields/shoeSize UNKNOWN_FIELD"));
  }

  @Test
  void what_a_profile_needs_is_missed() {
    assertEquals(
        List.of(
            "/schema MISSING_KEY",
            "/name MISSING_KEY",
            "/system MISSING_KEY",
            "/layouts MISSING_KEY"),
        problems("{}"));
    assertEquals(List.of("/layouts MISSING_KEY"), problems(HEAD + "\"layouts\": {}}"));
    assertEquals(
        List.of(
            "/layouts/csv/fields/reference MISSING_KEY",
            "/layouts/csv/fields/offenceCode MISSING_KEY"),
        problems(HEAD + "\"layouts\": {\"csv\": {\"fields\": {}}}}"));
    assertEquals(
        List.of("/layouts/xml/record MISSING_KEY", "/layouts/xml/fields MISSING_KEY"),
        problems(HEAD + "\"layouts\": {\"xml\": {}}}"));
  }

  @Test
  void values_of_the_wrong_kind_are_refused() {
    assertEquals(List.of("/encoding WRONG_VALUE"), with("\"encoding\": \"latin-99\""));
    assertEquals(List.of("/encoding WRONG_TYPE"), with("\"encoding\": 8"));
    assertEquals(List.of("/listSeparator WRONG_VALUE"), with("\"listSeparator\": \"::\""));
    assertEquals(List.of("/references/0 WRONG_VALUE"), with("\"references\": [\"N{\"]"));
    assertEquals(List.of("/references WRONG_TYPE"), with("\"references\": \"N\""));
    assertEquals(List.of("/dates/1 WRONG_TYPE"), with("\"dates\": [\"yyyy-MM-dd\", 1]"));
    assertEquals(List.of("/booleans WRONG_TYPE"), with("\"booleans\": []"));
    assertEquals(List.of("/booleans/maybe UNKNOWN_KEY"), with("\"booleans\": {\"maybe\": []}"));
    assertEquals(List.of("/values WRONG_TYPE"), with("\"values\": true"));
    assertEquals(List.of("/extends UNKNOWN_BASE"), with("\"extends\": \"nobody\""));
    assertEquals(List.of("/extends WRONG_TYPE"), with("\"extends\": {}"));
    assertEquals(List.of(" WRONG_TYPE"), problems("[]"));
    assertEquals(
        List.of("/layouts/tsv UNKNOWN_KEY"),
        problems(HEAD + FIELDS.replace("\"csv\"", "\"tsv\": {}, \"csv\"") + "}"));
    assertEquals(
        List.of("/layouts/csv/separator WRONG_VALUE"),
        problems(HEAD + FIELDS.replace("\"fields\"", "\"separator\": \"\\n\", \"fields\"") + "}"));
  }

  @Test
  void two_fields_at_one_place_are_a_problem_but_for_the_day_of_the_offence() {
    assertEquals(
        List.of("/layouts/csv/fields/reportedAt DUPLICATE_MAPPING"),
        mapping("\"reportedAt\": \"Code\""));
    assertEquals(List.of(), mapping("\"occurredFrom\": \"Day\", \"occurredTo\": \"Day\""));
  }

  @Test
  void columns_of_suspects_are_numbered_and_no_others() {
    assertEquals(
        List.of("/layouts/csv/fields/suspects.age WRONG_VALUE"),
        mapping("\"suspects.age\": \"Age\""));
    assertEquals(
        List.of("/layouts/csv/fields/flags WRONG_VALUE"), mapping("\"flags\": \"Flag{n}\""));
  }

  @Test
  void a_mapping_that_nothing_reaches_is_a_problem() {
    String flags = "\"values\": {\"flags\": {\"DA\": \"domestic-abuse\"}}";
    assertEquals(List.of("/values/flags UNREACHABLE_MAPPING"), with(flags));
    assertEquals(
        List.of("/values/kind/crime UNREACHABLE_MAPPING", "/values/kind/  X UNREACHABLE_MAPPING"),
        problems(
            HEAD
                + FIELDS.replace("\"Code\"", "\"Code\", \"kind\": \"Kind\"")
                + ", \"values\": {\"kind\": {\"Crime\": \"crime\", \"crime\": \"incident\","
                + " \"  X\": \"crime\"}}}"));
    assertEquals(
        List.of("/booleans/no/0 UNREACHABLE_MAPPING"),
        with("\"booleans\": {\"yes\": [\"Y\"], \"no\": [\"y\"]}"));
  }

  @Test
  void a_mapping_without_a_target_in_the_domain_is_a_problem() {
    assertEquals(
        List.of("/values/kind/X UNKNOWN_TARGET", "/values/shoeSize UNKNOWN_FIELD"),
        problems(
            HEAD
                + FIELDS.replace("\"Code\"", "\"Code\", \"kind\": \"Kind\"")
                + ", \"values\": {\"kind\": {\"X\": \"felony\", \"Y\": \"not-stated\"},"
                + " \"shoeSize\": {}}}"));
  }

  @Test
  void a_key_that_stands_twice_is_a_problem() {
    assertEquals(List.of("/force DUPLICATE_KEY"), with("\"force\": \"1\", \"force\": \"2\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "[1,]",
        "{a:1}",
        "\"x",
        "\"\\q\"",
        "\"\\u12x4\"",
        "nul",
        "{} {}",
        "\"a\nb\"",
        "[",
        "{\"a\" 1}"
      })
  void what_is_no_json_is_reported_with_its_place(String json) {
    List<ProfileProblem> problems = ForceProfile.check(json);
    assertEquals(1, problems.size());
    assertEquals(Code.NOT_JSON, problems.get(0).code());
    assertTrue(problems.get(0).line() >= 1 && problems.get(0).column() >= 1);
  }

  @Test
  void a_document_nested_too_deep_is_refused() {
    assertEquals(List.of(Code.NOT_JSON), codes("[".repeat(100_000)));
  }

  private static List<Code> codes(String json) {
    return ForceProfile.check(json).stream().map(ProfileProblem::code).toList();
  }

  @Property
  void no_text_makes_the_check_fail(@ForAll String text) {
    ForceProfile.check(text);
    ForceProfile.check(HEAD + text);
    ForceProfile.check(HEAD + "\"layouts\": \"" + text);
  }

  @Test
  void an_override_adds_replaces_and_takes_back() {
    ForceProfile local =
        Samples.profile(
            """
            "force": "22", "layouts": {"csv": {"separator": "|",
               "fields": {"offenceCode": "HOCode", "flags": null}}},
            "values": {"application.outcome": {"NFA": "18", "Type 1": null}, "flags": null}
            """);
    assertEquals(Optional.of("22"), local.force());
    Layout csv = local.layout(Content.CRIMES, Format.CSV).orElseThrow();
    assertEquals('|', csv.separator());
    assertEquals(Optional.of("HOCode"), csv.place(DomainField.OFFENCE_CODE));
    assertEquals(Optional.of("Ref"), csv.place(DomainField.REFERENCE));
    assertEquals(Optional.empty(), csv.place(DomainField.FLAGS));
    assertEquals("18", local.target(DomainField.OUTCOME, "nfa"));
    assertEquals("15", local.target(DomainField.OUTCOME, "Outcome 15"));
    assertEquals(null, local.target(DomainField.OUTCOME, "Type 1"));
  }

  @Test
  void a_profile_for_another_system_is_refused() {
    assertEquals("sample", Samples.profile().forSystem("sample").name());
    assertThrows(IntakeException.class, () -> Samples.profile().forSystem("niche"));
  }

  @Test
  void a_profile_is_read_from_a_file(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("force.json");
    assertThrows(IntakeException.class, () -> ForceProfile.read(file));
    Files.writeString(file, "\uFEFF" + HEAD + FIELDS + "}");
    assertEquals("p", ForceProfile.read(file).name());
    Files.write(file, new byte[] {'{', (byte) 0xFF});
    assertThrows(IntakeException.class, () -> ForceProfile.read(file));
  }

  @Test
  void all_facts_are_mapped_by_one_pattern_and_one_of_them_otherwise() {
    ForceProfile profile =
        ForceProfile.parse(
            HEAD
                + FIELDS.replace(
                    "\"Code\"",
                    "\"Code\", \"facts.*\": \"F_*\", \"facts.victimInformed\": \"Told\"")
                + "}");
    Layout csv = profile.layout(Content.CRIMES, Format.CSV).orElseThrow();
    assertEquals(
        Optional.of("Told"), csv.place(DomainField.find("facts.victimInformed").orElseThrow()));
    assertEquals(
        Optional.of("F_victimTraced"),
        csv.place(DomainField.find("facts.victimTraced").orElseThrow()));
    assertEquals(
        List.of("/layouts/csv/fields/facts.* WRONG_VALUE"), mapping("\"facts.*\": \"Fact\""));
  }

  @Test
  void a_base_alone_is_no_profile() {
    assertFalse(problems("{\"extends\": \"national-vocabulary\"}").isEmpty());
  }
}

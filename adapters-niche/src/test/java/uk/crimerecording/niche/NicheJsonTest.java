package uk.crimerecording.niche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Suspect;

/** Occurrences as JSON lines. */
class NicheJsonTest {

  private static Run<CrimeRecord> lines(String... lines) {
    return lines(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static Run<CrimeRecord> lines(byte[] bytes) {
    try (Intake<CrimeRecord> intake =
        NicheSystem.adapter().read(new ByteArrayInputStream(bytes), "occurrences.jsonl")) {
      return Run.of(intake);
    }
  }

  private static String occurrence(String number, String members) {
    return "{\"number\":\""
        + number
        + "\",\"classification\":{\"code\":\"008/06\"}"
        + (members.isEmpty() ? "" : ",")
        + members
        + "}";
  }

  private static List<String> references(Run<CrimeRecord> runs) {
    return runs.mapped().stream().map(CrimeRecord::reference).toList();
  }

  @Test
  void every_line_is_an_occurrence_and_blank_lines_are_none() {
    Run<CrimeRecord> runs =
        lines(occurrence("55220133119", ""), "", occurrence("55220133120", ""), "");
    assertEquals(List.of("55220133119", "55220133120"), references(runs));
    assertEquals(List.of(1L, 3L), runs.results().stream().map(r -> r.location().line()).toList());
  }

  @Test
  void an_array_of_occurrences_is_read_too() {
    String both = occurrence("55220133119", "") + "," + occurrence("55220133120", "");
    assertEquals(2, Run.of(NicheSystem.adapter(), "[" + both + "]").totals().mapped());
    assertEquals(
        2, Run.of(NicheSystem.adapter(), "{\"occurrences\":[" + both + "]}").totals().mapped());
  }

  @Test
  void a_member_may_be_named_like_an_attribute() {
    ForceProfile profile =
        ForceProfile.parse(
            """
            {"schema": "crime-recording/force-profile/1", "name": "marked",
             "extends": "niche-default",
             "layouts": {"json": {"fields": {"reference": "@number"}}}}
            """,
            NicheSystem.adapter().profile());
    byte[] line = occurrence("1", "\"@number\":\"55220133119\"").getBytes(StandardCharsets.UTF_8);
    try (Intake<CrimeRecord> intake =
        NicheSystem.adapter()
            .with(profile)
            .read(new ByteArrayInputStream(line), "occurrences.jsonl")) {
      assertEquals(List.of("55220133119"), references(Run.of(intake)));
    }
  }

  @Test
  void roles_belong_to_the_involvement() {
    String party = "\"party\":{\"type\":\"person\",\"age\":20}";
    CrimeRecord record =
        lines(
                occurrence(
                    "55220133119",
                    "\"involvements\":[{\"role\":\"SUS\","
                        + party
                        + "},{\"role\":\"VIC\","
                        + party
                        + "},{\"role\":\"OIC\","
                        + party
                        + "}]"))
            .mapped()
            .get(0);
    assertEquals(Optional.of(20), record.victim().orElseThrow().age());
    Suspect suspect = record.suspects().orElseThrow().get(0);
    assertEquals(Optional.of(20), suspect.age());
    assertEquals(Answer.YES, suspect.linked());
  }

  @Test
  void an_empty_list_states_none_and_null_states_nothing() {
    Run<CrimeRecord> runs =
        lines(
            occurrence("55220133119", "\"flags\":[]"),
            occurrence("55220133120", "\"flags\":null,\"intimatePartner\":null"));
    assertEquals(List.of(), runs.codes());
    assertEquals(Optional.of(java.util.Set.of()), runs.mapped().get(0).flags());
    assertEquals(Optional.empty(), runs.mapped().get(1).flags());
  }

  @Test
  void a_role_that_is_not_mapped_leaves_the_suspects_not_stated() {
    Run<CrimeRecord> runs =
        lines(
            occurrence("55220133119", "\"involvements\":[{\"role\":\"SUS\"},{\"role\":\"ZZZ\"}]"));
    assertEquals(List.of(ProblemCode.UNMAPPED_VALUE), runs.codes());
    assertEquals(Map.of("role", Map.of("ZZZ", 1L)), runs.coverage().unmapped());
    assertEquals(Optional.empty(), runs.mapped().get(0).suspects());
  }

  @Test
  void unknown_members_are_noted_once_a_source() {
    String odd = "\"shoe\":{\"size\":9},\"dates\":{\"lunar\":1}";
    Run<CrimeRecord> runs = lines(occurrence("55220133119", odd), occurrence("55220133120", odd));
    assertEquals(2, runs.totals().mapped());
    assertEquals(
        List.of(ProblemCode.UNKNOWN_ELEMENT, ProblemCode.UNKNOWN_ELEMENT), runs.noteCodes());
    assertEquals(List.of("shoe", "lunar"), runs.coverage().unknownNames());
  }

  @Test
  void broken_json_spoils_its_line_alone() {
    Run<CrimeRecord> runs =
        lines(
            occurrence("55220133119", "\"a\":}"),
            occurrence("55220133120", "") + "{}",
            occurrence("55220133121", "\"number\":\"2\""),
            "[1]",
            occurrence("55220133122", "\"a\":" + "[".repeat(90) + "]".repeat(90)),
            occurrence("55220133123", ""),
            "{\"number\":\"55220133124\",\"classi");
    assertEquals(List.of("55220133123"), references(runs));
    assertEquals(
        List.of(
            ProblemCode.MALFORMED_RECORD,
            ProblemCode.MALFORMED_RECORD,
            ProblemCode.MALFORMED_RECORD,
            ProblemCode.MALFORMED_RECORD,
            ProblemCode.NESTED_TOO_DEEP,
            ProblemCode.TRUNCATED_INPUT),
        runs.codes());
    assertEquals("[1]", runs.rejected().get(3).source().text());
  }
}

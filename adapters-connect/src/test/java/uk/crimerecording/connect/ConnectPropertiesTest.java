package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.crimerecording.intake.IntakeResult;

/** Laws that hold for every input, however broken. */
class ConnectPropertiesTest {

  private static final List<String> SHAPES = List.of("{\"investigations\":[", "[", "");

  private static String document(int records, int shape, String gap) {
    StringBuilder text = new StringBuilder(SHAPES.get(shape)).append(gap);
    for (int i = 0; i < records; i++) {
      text.append(i > 0 && shape < 2 ? "," : "").append(gap).append(investigation(i, "41"));
    }
    return text.append(gap).append(List.of("]}", "]", "").get(shape)).append(gap).toString();
  }

  private static String investigation(int number, String age) {
    return "{\"event\":{\"id\":\"e\",\"attributes\":{\"reference\":\"35/"
        + number
        + "/20\",\"homeOfficeClassification\":\"008/06\",\"flags\":[\"alcohol\"]}},"
        + "\"entities\":[{\"id\":\"p\",\"type\":\"person\",\"attributes\":{\"age\":\""
        + age
        + "\"}}],\"links\":[{\"from\":\"e\",\"to\":\"p\",\"reason\":\"victim\"}]}";
  }

  @Property(tries = 1_000)
  void the_account_adds_up_however_broken_the_document(
      @ForAll @IntRange(min = 0, max = 5_000) int place,
      @ForAll @IntRange(min = 0, max = 255) int noise,
      @ForAll @IntRange(min = 0, max = 2) int shape,
      @ForAll @IntRange(min = 0, max = 5) int kind) {
    byte[] bytes = document(5, shape, "\n").getBytes(StandardCharsets.UTF_8);
    int at = place % bytes.length;
    byte[] broken = bytes.clone();
    switch (kind) {
      case 0 -> broken[at] = (byte) noise;
      case 1 -> broken = Arrays.copyOf(bytes, at);
      case 2 -> broken[at] = '{';
      case 3 -> broken[at] = '"';
      case 4 -> broken[at] = ']';
      default -> broken[at] = '}';
    }
    // The account itself is checked where the run is collected.
    Runs.of(broken);
  }

  private static String documentOfModel(int number) {
    return """
        {"data": {"type": "incident", "id": "i%d", "attributes": {
         "homeOfficeClassification": "008/06", "crimeOutcome": ["16"],
         "incidentStartDateTime": {"from": "2026-05-03", "to": "2026-05-04"}, "hadWeapon": "No"},
         "relationships": {"victim": {"data": [{"type": "person", "id": "p"}]},
          "incidentLocation": [{"id": "l", "meta": {"linkReason": "incidentLocation"}}]}},
         "included": [{"type": "Person", "id": "p", "attributes": {"age": "41", "gender": "female",
          "pncID": "1979/0163001B"}, "relationships": {"exPartner": {"data": null}}},
          {"type": "location", "id": "l"}]}
        """
        .formatted(number);
  }

  @Property(tries = 2_000)
  void the_account_adds_up_however_broken_a_document_of_the_national_model(
      @ForAll @IntRange(min = 0, max = 5_000) int place,
      @ForAll @IntRange(min = 0, max = 5_000) int other,
      @ForAll @IntRange(min = 0, max = 60) int length,
      @ForAll @IntRange(min = 0, max = 3) int kind) {
    String text = "[" + documentOfModel(1) + "," + documentOfModel(2) + "]";
    int from = place % text.length();
    int to = Math.min(text.length(), from + length);
    int at = other % text.length();
    Runs.of(
        switch (kind) {
          case 0 -> text.substring(0, from) + text.substring(to);
          case 1 -> text.substring(0, at) + text.substring(from, to) + text.substring(at);
          case 2 ->
              text.substring(0, from) + "[" + text.substring(from, to) + "]" + text.substring(to);
          default ->
              text.substring(0, from)
                  + "{\"x\":"
                  + text.substring(from, to)
                  + "}"
                  + text.substring(to);
        });
  }

  @Property(tries = 100)
  void blanks_and_byte_order_marks_never_change_the_records(
      @ForAll @IntRange(min = 1, max = 9) int records,
      @ForAll @IntRange(min = 0, max = 2) int shape,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 3) Integer> blanks) {
    String gap =
        blanks.stream().map(b -> " \n\r\t".substring(b, b + 1)).collect(Collectors.joining());
    Runs plain = Runs.of(document(records, shape, ""));
    Runs spaced = Runs.of("\uFEFF" + document(records, shape, gap));
    assertEquals(records, spaced.totals().mapped());
    assertEquals(plain.mapped(), spaced.mapped());
    assertEquals(plain.totals(), spaced.totals());
  }

  @Property(tries = 30)
  void the_shape_of_the_document_never_changes_the_records(
      @ForAll @IntRange(min = 1, max = 9) int records) {
    Runs member = Runs.of(document(records, 0, "\n"));
    assertEquals(member.mapped(), Runs.of(document(records, 1, "\n")).mapped());
    assertEquals(member.mapped(), Runs.of(document(records, 2, "\n")).mapped());
  }

  @Property(tries = 300)
  void no_value_of_the_input_ever_shows(
      @ForAll @IntRange(min = 0, max = 7) int place, @ForAll boolean broken) {
    String mark = "MARKED" + (broken ? "\" " : "");
    List<String> texts =
        List.of(
            investigation(1, mark),
            investigation(1, "41").replace("008/06", mark),
            investigation(1, "41").replace("35/1/20", mark),
            investigation(1, "41").replace("alcohol", mark),
            investigation(1, "41").replace("\"victim\"", "\"" + mark + "\""),
            investigation(1, "41").replace("\"to\":\"p\"", "\"to\":\"" + mark + "\""),
            investigation(1, "41").replace("person", mark),
            "\"" + mark + "\"");
    Runs runs = Runs.of("[" + texts.get(place) + "]");
    for (IntakeResult<?> result : runs.results()) {
      assertFalse(result.problems().toString().contains("MARKED"));
      // A reference that can be one is the name of its record.
      assertFalse(result.toString().replace("record=MARKED ", "").contains("MARKED"));
    }
    assertFalse(runs.notes().toString().contains("MARKED"));
    assertFalse(runs.totals().toString().contains("MARKED"));
    assertFalse(runs.coverage().toString().contains("MARKED"));
  }
}

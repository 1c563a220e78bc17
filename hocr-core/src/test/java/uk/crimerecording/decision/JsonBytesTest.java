package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

  private static String json(String text) {
    return new JsonBytes().text(text).toString();
  }

  @Property
  void a_text_is_written_as_in_a_single_decision(@ForAll String text) {
    StringBuilder expected = new StringBuilder();
    DecisionJson.string(expected, whole(text));

    assertEquals(expected.toString(), json(whole(text)));
  }

  /** The text without halves of pairs of code units. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  @Test
  void marks_of_json_and_control_characters_are_escaped() {
    assertEquals(
        "\"\\\"\\\\\\n\\r\\t\\u0000\\u001f \u007f\u0080\u07ff\u0800\u00e9/\"",
        json("\"\\\n\r\t\u0000\u001f \u007f\u0080\u07ff\u0800\u00e9/"));
    assertEquals("\"\"", json(""));
  }

  @Test
  void a_pair_of_code_units_is_one_character_and_half_a_pair_is_escaped() {
    assertEquals("\"\ud83d\ude00\"", json("\ud83d\ude00"));
    assertEquals("\"\\ud83d\"", json("\ud83d"));
    assertEquals("\"\\ude00x\"", json("\ude00x"));
    assertEquals("\"\\ud83d\ud83d\ude00\"", json("\ud83d\ud83d\ude00"));
    assertEquals("\"\\ude00\\ud83d\"", json("\ude00\ud83d"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 9, 10, 99, 100, 65_536, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void a_number_is_written_in_digits(long number) {
    assertEquals(Long.toString(number), new JsonBytes().number(number).toString());
  }

  @Property
  void any_number_is_written_in_digits(@ForAll long number) {
    assertEquals(Long.toString(number), new JsonBytes().number(number).toString());
  }

  @Test
  void prepared_parts_stand_as_they_are() {
    JsonBytes.Part name = JsonBytes.part("{\"\u00e9\":");
    JsonBytes json = new JsonBytes().part(name).number(3).mark(',').part(name).mark('}');

    assertEquals("{\"\u00e9\":3,{\"\u00e9\":}", json.toString());
    assertEquals(15, json.length());
  }

  @Test
  void the_buffer_grows_and_is_used_again() throws IOException {
    JsonBytes json = new JsonBytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String text = "a".repeat(3000);
    for (int i = 0; i < 10; i++) {
      json.text(text);
    }
    assertEquals(("\"" + text + "\"").repeat(10), json.toString());

    json.drainTo(out);
    json.number(1).drainTo(out);

    assertEquals(0, json.length());
    assertEquals(30_021, out.size());
    json.number(5).clear();
    assertEquals("", json.toString());
  }
}

package uk.crimerecording.cli.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Comparison expecting(String json) {
    return new Comparison(NodeReader.read(json.getBytes(UTF_8), new Problems("f")).orElseThrow());
  }

  @Test
  void keys_that_are_not_expected_are_not_compared() {
    assertInstanceOf(
        Result.Passed.class,
        expecting("{\"verdict\":null}")
            .same("verdict", Optional.of("ACCEPT"))
            .same("authority", Optional.of("ddm"))
            .sameSet("alternatives", List.of("16"))
            .among("rules", List.of(), String::equals)
            .result());
  }

  @Test
  void every_difference_is_named_with_what_was_expected_and_given() {
    assertEquals(
        "verdict: expected ACCEPT, given REFUSE; authority: expected ddm, given none;"
            + " rules: expected OUT-02, given OUT-01; alternatives: expected none, given 16",
        expecting(
                "{\"verdict\":\"ACCEPT\",\"authority\":\"ddm\",\"rules\":[\"OUT-01\",\"OUT-02\"],"
                    + "\"alternatives\":[]}")
            .same("verdict", Optional.of("REFUSE"))
            .same("authority", Optional.empty())
            .among("rules", List.of("OUT-01"), String::equals)
            .sameSet("alternatives", List.of("16"))
            .result()
            .toString());
  }

  @Test
  void sets_are_equal_in_any_order() {
    assertInstanceOf(
        Result.Passed.class,
        expecting("{\"alternatives\":[\"16\",\"15\"]}")
            .sameSet("alternatives", List.of("15", "16"))
            .result());
  }

  @Test
  void listed_texts_may_have_others_beside_them() {
    assertInstanceOf(
        Result.Passed.class,
        expecting("{\"missing\":[\"age\"]}")
            .among("missing", List.of("by", "age"), String::equals)
            .result());
  }

  @Test
  void every_expected_object_takes_one_given_object_for_itself() {
    BiPredicate<Node, String> prefix =
        (expected, given) -> given.startsWith(expected.text("p").orElse(""));
    String two = "{\"crimes\":[{\"p\":\"a\"},{\"p\":\"ab\"}]}";
    assertInstanceOf(
        Result.Passed.class,
        expecting(two).objects("crimes", List.of("abc", "ax"), prefix).result());
    assertInstanceOf(
        Result.Failed.class,
        expecting(two).objects("crimes", List.of("ax", "ay"), prefix).result());
    assertInstanceOf(
        Result.Failed.class, expecting(two).objects("crimes", List.of("abc"), prefix).result());
    assertInstanceOf(
        Result.Failed.class,
        expecting("{\"crimes\":[]}").objects("crimes", List.of("a"), prefix).result());
  }
}

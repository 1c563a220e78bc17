package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePoolTest {

  private final ValuePool pool = new ValuePool(DomainField.HIGH_RISK);

  private static RawValue value(ValuePool pool, String text) {
    char[] around = ("##" + text + "#".repeat(40)).toCharArray();
    return pool.value(around, 2, 2 + text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t", "true", "a\0b", "sixteen letters!", "seventeen letters"})
  void a_value_has_its_text(String text) {
    assertEquals(text, value(pool, text).text());
    assertEquals(text, value(pool, text).text());
  }

  @Property
  void values_have_their_texts_in_whatever_order_they_come(@ForAll List<String> texts) {
    ValuePool few = new ValuePool(DomainField.HIGH_RISK);
    for (String text : texts) {
      String bare = text.trim();
      assertEquals(bare.strip(), value(few, bare).text());
    }
  }

  @Test
  void a_text_that_is_met_again_is_the_same_value() {
    RawValue first = value(pool, "true");
    value(pool, "false");
    assertSame(first, value(pool, "true"));
  }

  @Test
  void texts_that_differ_in_length_only_are_different_values() {
    assertNotSame(value(pool, "a"), value(pool, "aa"));
    assertEquals("a\0b", value(pool, "a\0b").text());
    assertEquals("ab", value(pool, "ab").text());
    assertEquals("ab\0", value(pool, "ab\0").text());
    assertEquals("ab", value(pool, "ab").text());
  }

  @Test
  void a_text_at_the_end_of_its_array_is_read_too() {
    assertEquals("no", pool.value("yes no".toCharArray(), 4, 6).text());
  }

  @Test
  void blanks_of_other_scripts_are_no_part_of_a_value() {
    assertEquals("yes", value(pool, "\u2003yes\u2003").text());
  }

  @Test
  void a_list_is_added_to_and_the_value_that_it_began_with_stays() {
    RawValue first = value(pool, "true");
    RawValue list = first.list();
    list.add(";", value(pool, "no"));
    assertEquals("true;no", list.text());
    list.readAs(1);
    list.list().add("|", value(pool, "yes"));
    assertEquals("true;no|yes", list.text());
    assertEquals(11, list.length());
    assertNull(list.reading());
    assertEquals("true", first.text());
  }

  @Test
  void a_value_shows_its_length_alone() {
    assertEquals("4 characters", value(pool, "true").toString());
  }
}

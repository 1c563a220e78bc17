package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RawTextTest {

  @Property
  void any_text_survives_on_one_line(@ForAll String text) {
    String encoded = RawText.encode(text);
    assertEquals(text, RawText.decode(encoded));
    assertFalse(encoded.contains("\n") || encoded.contains("\t") || encoded.contains("|"));
    assertFalse(encoded.startsWith(" ") || encoded.endsWith(" "));
  }

  @Test
  void signs_that_mislead_are_written_as_their_numbers() {
    assertEquals("Sec 1\\u0020", RawText.encode("Sec 1 "));
    assertEquals("a\\u00a0b\\u000ac\\u007cd\\u005ce", RawText.encode("a\u00a0b\nc|d\\e"));
  }

  @Test
  void an_incomplete_escape_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RawText.decode("a\\u00a"));
    assertThrows(IllegalArgumentException.class, () -> RawText.decode("a\\n"));
    assertThrows(IllegalArgumentException.class, () -> RawText.decode("a\\u00zz"));
  }
}

package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReferenceSetTest {

  @Property
  void agrees_with_a_set_of_texts(@ForAll List<String> references) {
    ReferenceSet set = new ReferenceSet();
    Set<String> expected = new HashSet<>();
    for (String reference : references) {
      assertEquals(expected.add(reference), set.add(reference));
    }
  }

  @Test
  void keeps_what_it_has_while_it_grows() {
    ReferenceSet set = new ReferenceSet();
    for (int i = 0; i < 100_000; i++) {
      assertTrue(set.add("552201" + i));
    }
    for (int i = 0; i < 100_000; i++) {
      assertFalse(set.add("552201" + i));
    }
  }
}

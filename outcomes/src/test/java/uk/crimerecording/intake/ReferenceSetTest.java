package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceSetTest {

  private final ReferenceSet set = new ReferenceSet();

  private static void assertAgrees(Iterable<String> references) {
    ReferenceSet set = new ReferenceSet();
    Set<String> expected = new HashSet<>();
    for (String reference : references) {
      assertEquals(expected.add(reference), set.add(reference), reference);
    }
  }

  @Property
  void agrees_with_a_set_of_texts(@ForAll List<String> references) {
    assertAgrees(references);
  }

  @Provide
  Arbitrary<String> references() {
    return Arbitraries.strings().withChars("0019/-A").ofMinLength(1).ofMaxLength(6);
  }

  @Property
  void agrees_with_a_set_of_references(
      @ForAll List<@net.jqwik.api.From("references") String> references) {
    assertAgrees(references);
  }

  @ParameterizedTest
  @CsvSource({
    "1/23, 12/3",
    "123, 1/23",
    "01, 1",
    "001/1, 01/01",
    "93/1/26, 93/126",
    "12/34, 34/12",
    "A12, B12",
    "12A, A12",
    "999999999999999999, 999999999999999998",
    "9999999999999999999, 9999999999999999998",
    "18446744073709551617, 00000000000000000001",
    "65536, 00000",
    "NONE, SOME"
  })
  void other_references_are_told_apart(String one, String other) {
    assertTrue(set.add(one));
    assertTrue(set.add(other));
    assertFalse(set.add(one));
    assertFalse(set.add(other));
  }

  @ParameterizedTest
  @CsvSource({"93260%06d, 1", "93/%06d/26, 1", "R-%d, 1", "%012d, 7919", "%018d, 999999999999"})
  void keeps_what_it_has_while_it_grows(String form, long step) {
    for (long i = 0; i < 200_000; i++) {
      assertTrue(set.add(String.format(form, i * step)));
    }
    for (long i = 199_999; i >= 0; i--) {
      assertFalse(set.add(String.format(form, i * step)));
    }
  }

  @Test
  void the_order_does_not_matter() {
    SplittableRandom random = new SplittableRandom(20260401);
    assertAgrees(
        random.ints(300_000, 0, 200_000).mapToObj(i -> String.format("9326%07d", i)).toList());
  }

  @Test
  void more_forms_than_it_knows_are_kept_apart() {
    Function<Integer, String> form = i -> "X".repeat(1 + i % 100) + (i % 7) + "Y".repeat(i / 100);
    assertAgrees(java.util.stream.IntStream.range(0, 700).boxed().map(form).toList());
    assertAgrees(
        java.util.stream.IntStream.range(0, 1400).map(i -> i % 700).boxed().map(form).toList());
  }
}

package uk.crimerecording.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.MaximumSentence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;

class PrincipalCrimeTableTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final List<OffenceCode> CODES =
      CATALOGUE.entries().stream().map(OffenceEntry::code).toList();

  private final PrincipalCrimeTable table = PrincipalCrimeTable.of(CATALOGUE);

  /** Offences that the look-up table lists are few among all: half of those drawn are listed. */
  @Provide
  Arbitrary<OffenceCode> codes() {
    List<OffenceCode> listed = CODES.stream().filter(code -> table.rank(code).isPresent()).toList();
    return Arbitraries.oneOf(Arbitraries.of(listed), Arbitraries.of(CODES));
  }

  @Provide
  Arbitrary<List<OffenceCode>> several() {
    return codes().list().ofMaxSize(5);
  }

  private static OffenceCode code(String value) {
    return OffenceCode.of(value);
  }

  @Property
  void no_offence_is_graver_than_itself(@ForAll("codes") OffenceCode code) {
    assertEquals(Answer.NOT_STATED, table.isGraver(code, code));
  }

  @Property
  void of_two_offences_one_at_most_is_graver(
      @ForAll("codes") OffenceCode one, @ForAll("codes") OffenceCode other) {
    assertEquals(table.isGraver(one, other).negate(), table.isGraver(other, one));
  }

  @Property
  void the_gravest_of_one_offence_is_itself(@ForAll("codes") OffenceCode code) {
    assertEquals(List.of(code), table.gravest(List.of(code)));
    assertEquals(List.of(code), table.gravest(List.of(code, code)));
  }

  @Property
  void the_gravest_depend_neither_on_order_nor_on_repetition(
      @ForAll("several") List<OffenceCode> codes, @ForAll long seed) {
    List<OffenceCode> shuffled = new ArrayList<>(codes);
    shuffled.addAll(codes);
    Collections.shuffle(shuffled, new Random(seed));

    assertEquals(table.gravest(codes), table.gravest(shuffled));
  }

  @Property
  void the_gravest_are_among_those_given_in_the_order_of_codes(
      @ForAll("several") List<OffenceCode> codes) {
    List<OffenceCode> gravest = table.gravest(codes);

    assertTrue(codes.containsAll(gravest));
    assertEquals(gravest.stream().distinct().sorted().toList(), gravest);
  }

  @Property
  void of_two_offences_at_least_one_is_gravest(
      @ForAll("codes") OffenceCode one, @ForAll("codes") OffenceCode other) {
    List<OffenceCode> gravest = table.gravest(List.of(one, other));

    assertFalse(gravest.isEmpty());
    assertEquals(table.isGraver(one, other) != Answer.NO, gravest.contains(one));
  }

  @Property
  void of_several_offences_at_least_one_is_gravest(@ForAll("several") List<OffenceCode> codes) {
    assertEquals(codes.isEmpty(), table.gravest(codes).isEmpty());
  }

  @Property
  void an_offence_that_is_graver_than_all_others_is_the_gravest(
      @ForAll("several") List<OffenceCode> codes) {
    for (OffenceCode code : codes) {
      if (codes.stream()
          .allMatch(other -> other.equals(code) || table.isGraver(code, other) == Answer.YES)) {
        assertEquals(List.of(code), table.gravest(codes));
      }
    }
  }

  @Test
  void offences_that_beat_each_other_in_a_circle_tie() {
    // By sentence, then as violence before property, then by the table.
    List<OffenceCode> circle = List.of(code("003/01"), code("004/08"), code("029/00"));

    assertEquals(Answer.YES, table.isGraver(circle.get(0), circle.get(1)));
    assertEquals(Answer.YES, table.isGraver(circle.get(1), circle.get(2)));
    assertEquals(Answer.YES, table.isGraver(circle.get(2), circle.get(0)));
    assertEquals(circle, table.gravest(circle));
    assertEquals(
        circle,
        table.gravest(List.of(circle.get(2), code("066/01"), circle.get(0), circle.get(1))));
  }

  @Test
  void nothing_is_gravest_among_nothing() {
    assertEquals(List.of(), table.gravest(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"001/01, 1", "019/13, 3", "034/01, 4", "034/02, 4", "031/00, 21", "149/00, 39"})
  void an_offence_has_the_place_of_its_line(String code, int rank) {
    assertEquals(OptionalInt.of(rank), table.rank(code(code)));
  }

  @ParameterizedTest
  @CsvSource({"019/06", "019/20", "034/03", "045/10"})
  void an_offence_beside_the_lines_has_no_place(String code) {
    assertEquals(OptionalInt.empty(), table.rank(code(code)));
  }

  @Test
  void the_look_up_table_beats_the_maximum_sentence() {
    // Threats to kill carry 10 years, residential burglary 14.
    assertEquals(Answer.YES, table.isGraver(code("003/01"), code("028/03")));
    assertEquals(Answer.NO, table.isGraver(code("028/03"), code("003/01")));
  }

  @Test
  void offences_of_one_line_tie() {
    assertEquals(Answer.NOT_STATED, table.isGraver(code("034/01"), code("034/02")));
    assertEquals(
        List.of(code("034/01"), code("034/02")),
        table.gravest(List.of(code("034/02"), code("034/01"))));
  }

  @Test
  void violence_beats_property_where_the_table_does_not_list_both() {
    // Theft by an employee carries 7 years, common assault 6 months.
    assertEquals(Answer.YES, table.isGraver(code("105/01"), code("041/00")));
    assertEquals(Answer.NO, table.isGraver(code("041/00"), code("105/01")));
  }

  @Test
  void the_higher_maximum_sentence_beats_the_lower_where_nothing_else_decides() {
    // Threats to destroy property carry 10 years, affray 3.
    assertEquals(Answer.YES, table.isGraver(code("059/11"), code("066/01")));
    assertEquals(Answer.NO, table.isGraver(code("066/01"), code("059/11")));
  }

  @Test
  void where_a_class_is_changed_the_sentence_beats_violence() {
    assertEquals(Answer.NO, table.isGraverToReclassify(code("105/01"), code("041/00")));
    assertEquals(Answer.YES, table.isGraverToReclassify(code("041/00"), code("105/01")));
    assertEquals(Answer.YES, table.isGraverToReclassify(code("003/01"), code("028/03")));
    assertEquals(Answer.NOT_STATED, table.isGraverToReclassify(code("034/01"), code("034/02")));
    assertEquals(Answer.NOT_STATED, table.isGraverToReclassify(code("999/99"), code("045/10")));
    assertEquals(Answer.NOT_STATED, table.isGraverToReclassify(code("045/10"), code("999/99")));
  }

  @Property
  void a_higher_sentence_is_higher_for_every_class_that_a_code_may_have(
      @ForAll("codes") OffenceCode one, @ForAll("codes") OffenceCode other) {
    if (table.rank(one).isPresent() && table.rank(other).isPresent()) {
      assertEquals(table.isGraver(one, other), table.isGraverToReclassify(one, other));
    } else {
      Answer expected =
          everySentenceIsHigher(one, other)
              ? Answer.YES
              : everySentenceIsHigher(other, one) ? Answer.NO : Answer.NOT_STATED;
      assertEquals(expected, table.isGraverToReclassify(one, other));
    }
  }

  private static boolean everySentenceIsHigher(OffenceCode one, OffenceCode other) {
    return sentences(one).stream()
        .allMatch(
            sentence ->
                sentences(other).stream()
                    .allMatch(lower -> sentence.isMoreSevereThan(lower) == Answer.YES));
  }

  private static Set<MaximumSentence> sentences(OffenceCode code) {
    return CATALOGUE.find(code).orElseThrow().maximumSentences();
  }

  @Test
  void a_code_that_is_not_on_the_list_is_left_to_judgement() {
    OffenceCode unknown = code("999/99");

    assertEquals(Answer.NOT_STATED, table.isGraver(unknown, code("008/06")));
    assertEquals(Answer.NOT_STATED, table.isGraver(code("008/06"), unknown));
    assertEquals(List.of(code("008/06"), unknown), table.gravest(List.of(unknown, code("008/06"))));
  }

  @Test
  void every_code_has_the_place_that_the_look_up_table_gives_it() throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    for (String line : Files.readAllLines(lookUpTable())) {
      Matcher codes = Pattern.compile("(\\d+),.*?,((?:\\d{3}/\\d\\d[-;]?)+),.*").matcher(line);
      if (codes.matches()) {
        place(expected, codes.group(2), Integer.parseInt(codes.group(1)));
      }
    }

    assertEquals(39, expected.values().stream().distinct().count());
    for (OffenceCode code : CODES) {
      Integer rank = expected.get(code.value());
      assertEquals(
          rank == null ? OptionalInt.empty() : OptionalInt.of(rank), table.rank(code), code::value);
    }
  }

  private static void place(Map<String, Integer> places, String codes, int rank) {
    for (String part : codes.split(";", -1)) {
      String[] ends = part.split("-", -1);
      for (OffenceCode code : CODES) {
        if (code.value().compareTo(ends[0]) >= 0
            && code.value().compareTo(ends[ends.length - 1]) <= 0) {
          places.put(code.value(), rank);
        }
      }
    }
  }

  private static Path lookUpTable() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "the root of the repository is not above");
    Path file = folder.resolve("../shared/spec/principal-crime.csv");
    assumeTrue(Files.exists(file), "the look-up table is not beside the repository");
    return file;
  }
}

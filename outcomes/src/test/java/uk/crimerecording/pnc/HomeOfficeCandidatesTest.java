package uk.crimerecording.pnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.pnc.HomeOfficeCandidate.Listing;
import uk.crimerecording.pnc.HomeOfficeCandidates.Fault;
import uk.crimerecording.pnc.HomeOfficeCandidates.Problem;
import uk.crimerecording.pnc.HomeOfficeCandidates.Reading;

class HomeOfficeCandidatesTest {

  private static final String HEADER = "cjs_code,home_office_code,notifiable\n";
  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();

  private static Reading read(String csv) {
    try {
      return HomeOfficeCandidates.read(new StringReader(csv), CATALOGUE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static HomeOfficeLookup find(HomeOfficeCandidates table, String code) {
    return table.find(new CjsOffenceCode(code));
  }

  private static List<String> codes(HomeOfficeLookup lookup) {
    return lookup.candidates().stream().map(candidate -> candidate.code().value()).toList();
  }

  @Test
  void an_offence_may_have_several_candidates_in_the_order_of_their_codes() {
    Reading reading =
        read(HEADER + "th68010,049/10,True\r\nTH68010,000/00,FALSE\nTH68010,046/00,true");
    assertEquals(List.of(), reading.problems());
    assertEquals(3, reading.rows());
    assertEquals(1, reading.table().size());
    HomeOfficeLookup lookup = find(reading.table(), "TH68010");
    assertEquals(List.of("000/00", "046/00", "049/10"), codes(lookup));
    assertEquals(
        List.of(false, true, true),
        lookup.candidates().stream().map(HomeOfficeCandidate::markedNotifiable).toList());
  }

  @Test
  void candidates_are_read_against_the_offence_list_and_unknown_codes_stay_visible() {
    HomeOfficeCandidates table =
        read(HEADER + "AA00001,008/06,True\nAA00002,000/00,True\nAA00003,104/99,False\n").table();
    HomeOfficeCandidate assault = find(table, "AA00001").candidates().get(0);
    assertEquals(Listing.LISTED, assault.listing());
    assertTrue(
        assault.classes().stream()
            .map(OffenceClass::code)
            .toList()
            .containsAll(List.of("8N", "8S", "8T")));
    HomeOfficeCandidate none = find(table, "AA00002").candidates().get(0);
    assertEquals(Listing.NOT_NOTIFIABLE, none.listing());
    assertTrue(none.markedNotifiable());
    HomeOfficeCandidate unknown = find(table, "AA00003").candidates().get(0);
    assertEquals(Listing.UNKNOWN, unknown.listing());
    assertEquals(OffenceCode.of("104/99"), unknown.code());
    assertEquals(List.of(), unknown.classes());
  }

  @ParameterizedTest
  @CsvSource({
    "TH68010, TH68010, false, 046/00",
    "TH68010A, TH68010A, false, 049/10",
    "TH68010C, TH68010, true, 046/00"
  })
  void the_whole_code_is_looked_up_before_its_base(
      String asked, String found, boolean ofBase, String code) {
    HomeOfficeCandidates table = read(HEADER + "TH68010,046/00,True\nTH68010A,049/10,True").table();
    HomeOfficeLookup lookup = find(table, asked);
    assertEquals(asked, lookup.asked().canonical());
    assertEquals(Optional.of(new CjsOffenceCode(found)), lookup.found());
    assertEquals(ofBase, lookup.isOfBase());
    assertEquals(List.of(code), codes(lookup));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TH68011", "TH68011A"})
  void a_code_that_the_table_lacks_has_no_candidate(String code) {
    HomeOfficeLookup lookup = find(Items.table(), code);
    assertEquals(Optional.empty(), lookup.found());
    assertFalse(lookup.isOfBase());
    assertEquals(List.of(), lookup.candidates());
    assertEquals(lookup, find(HomeOfficeCandidates.none(), code));
  }

  @ParameterizedTest
  @CsvSource({
    "'0101AA001,000/00,False', CJS_CODE",
    "'AA60A01,000/00,False', CJS_CODE",
    "'TH68010,46,False', HOME_OFFICE_CODE",
    "'TH68010,8/6,False', HOME_OFFICE_CODE",
    "'TH68010,046/00,yes', NOTIFIABLE",
    "'TH68010,046/00,', NOTIFIABLE",
    "'TH68010,046/00', CELLS",
    "'TH68010,046/00,True,', CELLS",
    "'', CELLS",
    "'CJ88116,105/01,False', DUPLICATE"
  })
  void a_row_that_is_wrong_is_reported_with_its_line(String row, Fault fault) {
    Reading reading = read(HEADER + "CJ88116,105/01,True\n" + row + "\nCJ88116A,105/01,True\n");
    assertEquals(List.of(new Problem(3, Set.of(fault))), reading.problems());
    assertEquals(3, reading.rows());
    assertEquals(2, reading.table().size());
  }

  @Test
  void everything_that_is_wrong_with_a_row_is_reported_at_once() {
    assertEquals(
        List.of(
            new Problem(2, EnumSet.of(Fault.CJS_CODE, Fault.HOME_OFFICE_CODE, Fault.NOTIFIABLE))),
        read(HEADER + "a,b,c").problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TH68010,046/00,True\n", "cjs_code,home_office_code\nTH68010,046/00"})
  void a_text_without_the_header_is_not_read(String csv) {
    Reading reading = read(csv);
    assertEquals(List.of(new Problem(1, Set.of(Fault.HEADER))), reading.problems());
    assertEquals(0, reading.rows());
    assertEquals(0, reading.table().size());
  }

  @Test
  void a_byte_order_mark_and_capitals_in_the_header_do_not_matter() {
    Reading reading = read("\uFEFFCJS_Code,Home_Office_Code,Notifiable\nTH68010,046/00,True");
    assertEquals(List.of(), reading.problems());
    assertEquals(1, reading.table().size());
  }

  @Test
  void a_line_without_end_is_one_row_that_is_not_taken() {
    Reading reading =
        read(HEADER + "TH68010,046/00," + "x".repeat(1_000_000) + "\nTH68010,046/00,True");
    assertEquals(List.of(new Problem(2, Set.of(Fault.CELLS))), reading.problems());
    assertEquals(2, reading.rows());
  }

  @Test
  void a_table_is_read_up_to_its_greatest_size() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i <= HomeOfficeCandidates.MOST_ROWS; i++) {
      csv.append(String.format("A%c%05d,046/00,True%n", (char) ('A' + i / 100_000), i % 100_000));
    }
    Reading reading = read(csv.toString());
    assertEquals(HomeOfficeCandidates.MOST_ROWS, reading.rows());
    assertEquals(HomeOfficeCandidates.MOST_ROWS, reading.table().size());
    assertEquals(
        List.of(new Problem(HomeOfficeCandidates.MOST_ROWS + 2, Set.of(Fault.TOO_MANY_ROWS))),
        reading.problems());
  }

  @Test
  void a_builder_refuses_a_pair_that_it_has() {
    HomeOfficeCandidates.Builder builder = HomeOfficeCandidates.builder(CATALOGUE);
    builder.add(new CjsOffenceCode("TH68010"), OffenceCode.of("046/00"), true);
    assertThrows(
        IllegalArgumentException.class,
        () -> builder.add(new CjsOffenceCode("TH68010"), OffenceCode.of("046/00"), false));
  }

  @Property
  void every_row_is_taken_or_reported(@ForAll List<String> rows) {
    Reading reading = read(HEADER + String.join("\n", rows));
    assertTrue(reading.problems().size() <= reading.rows());
    assertEquals(
        reading.rows() - reading.problems().size(),
        reading.table().size(),
        "no text of chance is two rows of one offence");
  }
}

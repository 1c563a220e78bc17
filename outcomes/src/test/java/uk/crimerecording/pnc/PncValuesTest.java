package uk.crimerecording.pnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.identifier.ArrestSummonsNumber;

class PncValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a very odd reference", "<W1>"})
  void a_reference_of_another_form_is_refused_without_being_repeated(String reference) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> PncWorkItem.builder(reference, WorkType.CUSTODY_ARREST_RECORD));
    assertFalse(refusal.getMessage().contains("odd"));
  }

  @Test
  void a_crime_that_is_no_reference_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> Items.arrest("W1").crimes(Set.of("a crime")));
    assertThrows(IllegalArgumentException.class, () -> Items.offence("TH68010").ofCrime("a crime"));
  }

  @Test
  void an_item_has_a_limited_number_of_entries() {
    int most = PncWorkItem.MOST_ENTRIES;
    PncWorkItem.Builder item = Items.arrest("W1");
    List<PncOffence> offences = Collections.nCopies(most, Items.offence("TH68010"));
    assertEquals(most, item.offences(offences).build().offences().orElseThrow().size());
    assertThrows(
        IllegalArgumentException.class,
        () -> item.offences(Collections.nCopies(most + 1, Items.offence("TH68010"))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            item.arrestSummonsNumbers(
                Collections.nCopies(most + 1, ArrestSummonsNumber.read(Items.ASN))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            item.crimes(
                IntStream.rangeClosed(0, most)
                    .mapToObj(i -> "R-" + i)
                    .collect(Collectors.toSet())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n"})
  void a_blank_key_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new PersonKey(text));
    assertThrows(IllegalArgumentException.class, () -> new ArrestKey(text));
  }

  @Test
  void a_key_has_at_most_100_characters() {
    assertEquals(100, new PersonKey("x".repeat(100)).value().length());
    assertEquals(100, new ArrestKey("x".repeat(100)).value().length());
    assertThrows(IllegalArgumentException.class, () -> new PersonKey("x".repeat(101)));
    assertThrows(IllegalArgumentException.class, () -> new ArrestKey("x".repeat(101)));
  }

  @Test
  void keys_and_items_do_not_show_what_points_to_a_person() {
    assertEquals("PersonKey", new PersonKey("Mary").toString());
    assertEquals("ArrestKey", new ArrestKey("Mary").toString());
    assertEquals("W1 custody-arrest-record", Items.of("W1", "Mary", Items.ASN).build().toString());
  }

  @ParameterizedTest
  @CsvSource({"1234, 1234", "' 0001 ', 0001"})
  void a_disposal_code_has_four_digits(String text, String value) {
    assertEquals(Optional.of(new DisposalCode(value)), DisposalCode.read(text));
    assertEquals(value, new DisposalCode(value).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "12345", "12a4", "123\u0664"})
  void another_form_is_no_disposal_code(String text) {
    assertEquals(Optional.empty(), DisposalCode.read(text));
    assertThrows(IllegalArgumentException.class, () -> new DisposalCode(text));
  }

  @Test
  void the_kind_of_a_disposal_comes_from_the_table_of_the_host_and_is_never_guessed() {
    DisposalCode known = new DisposalCode("9001");
    Map<DisposalCode, DisposalKind> kinds = Map.of(known, DisposalKind.CHARGED);
    assertEquals(Optional.of(DisposalKind.CHARGED), Disposal.of(known, kinds).kind());
    DisposalCode other = new DisposalCode("9002");
    assertEquals(Optional.empty(), Disposal.of(other, kinds).kind());
    assertEquals(Optional.of(other), Disposal.of(other, kinds).code());
  }

  private static PncWorkItem.Builder base() {
    return Items.arrest("W1");
  }

  static Stream<UnaryOperator<PncWorkItem.Builder>> differences() {
    return Stream.of(
        item -> Items.disposal("W1"),
        item -> Items.arrest("W2"),
        item -> Items.withPncId(item, Items.PNC_ID),
        item -> Items.withCro(item, Items.CRO),
        item -> Items.numbered(item, Items.ASN),
        item -> item.person(new PersonKey("p")),
        item -> item.arrest(new ArrestKey("a")),
        item -> item.crimes(Set.of()),
        item -> item.offences(List.of()));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void items_are_equal_where_everything_stated_is(UnaryOperator<PncWorkItem.Builder> difference) {
    PncWorkItem one = difference.apply(base()).build();
    assertEquals(one, difference.apply(base()).build());
    assertEquals(one.hashCode(), difference.apply(base()).build().hashCode());
    assertNotEquals(base().build(), one);
  }

  @Test
  void work_types_know_the_records_of_arrests() {
    assertEquals(
        List.of(true, true, false),
        Stream.of(WorkType.values()).map(WorkType::isArrestRecord).toList());
    assertEquals(
        List.of("external-arrest-record", "custody-arrest-record", "standalone-disposal"),
        Stream.of(WorkType.values()).map(WorkType::code).toList());
  }

  @Test
  void the_register_has_the_twelve_rules_with_their_citations() {
    RuleRegister register = PncRules.register(Edition.APRIL_2026);
    assertEquals(
        IntStream.rangeClosed(1, 12).mapToObj(i -> String.format("PNC-%02d", i)).toList(),
        register.rules().stream().map(rule -> rule.id().value()).toList());
  }
}

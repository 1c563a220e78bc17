package uk.crimerecording.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.decision.RuleId;

class FactVocabularyTest {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();

  static List<Fact<?>> facts() {
    return VOCABULARY.facts();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void every_fact_says_what_it_means_and_which_decisions_read_it(Fact<?> fact) {
    assertTrue(fact.name().matches("[a-z][A-Za-z0-9]+"));
    assertFalse(fact.meaning().isBlank());
    assertFalse(fact.kinds().isEmpty());
    fact.rules().forEach(RuleId::new);
    assertEquals(fact.type() == FactType.ENUM, !fact.values().isEmpty());
    assertEquals(fact.values().size(), new HashSet<>(fact.values()).size());
    for (String value : fact.values()) {
      assertTrue(fact.parse(value).isPresent());
    }
    assertSame(fact, VOCABULARY.find(fact.name()).orElseThrow());
    assertEquals(fact.name(), fact.toString());
  }

  @Test
  void facts_stand_in_the_order_of_their_names() {
    List<String> names = facts().stream().map(Fact::name).toList();

    assertEquals(names.stream().distinct().sorted().toList(), names);
    assertEquals(facts(), facts().stream().sorted().toList());
    assertTrue(facts().get(0).compareTo(facts().get(1)) < 0);
  }

  @Test
  void a_fact_is_read_from_its_line_of_the_vocabulary() {
    Fact<String> cautionKind = VOCABULARY.text("cautionKind");

    assertEquals(FactType.ENUM, cautionKind.type());
    assertEquals(List.of("simple", "conditional"), cautionKind.values());
    assertEquals(Set.of("outcome"), cautionKind.kinds());
    assertEquals(List.of("OUT-15", "OUT-16"), cautionKind.rules());
    assertEquals("Kind of caution given", cautionKind.meaning());
  }

  @Test
  void the_vocabulary_is_read_once_and_cannot_be_changed() {
    assertSame(VOCABULARY, FactVocabulary.standard());
    assertThrows(UnsupportedOperationException.class, () -> facts().remove(0));
    Fact<String> fact = VOCABULARY.text("cautionKind");
    assertThrows(UnsupportedOperationException.class, () -> fact.values().clear());
    assertThrows(UnsupportedOperationException.class, () -> fact.kinds().clear());
    assertThrows(UnsupportedOperationException.class, () -> fact.rules().clear());
  }

  @Test
  void a_typed_look_up_gives_the_fact_of_the_name() {
    assertEquals("actionsAgreed", VOCABULARY.bool("actionsAgreed").name());
    assertEquals("cautionKind", VOCABULARY.text("cautionKind").name());
    assertEquals("agreedForce", VOCABULARY.text("agreedForce").name());
    assertEquals("occurredOn", VOCABULARY.date("occurredOn").name());
    assertEquals("occasions", VOCABULARY.integer("occasions").name());
    assertEquals("damageValue", VOCABULARY.money("damageValue").name());
  }

  @Test
  void a_typed_look_up_refuses_a_fact_of_another_type_and_names_it() {
    for (Function<String, Fact<?>> lookUp :
        List.<Function<String, Fact<?>>>of(
            VOCABULARY::text, VOCABULARY::date, VOCABULARY::integer, VOCABULARY::money)) {
      assertRefused("actionsAgreed", lookUp);
    }
    assertRefused("cautionKind", VOCABULARY::bool);
  }

  @Test
  void an_unknown_name_is_absent_or_refused() {
    assertEquals(Optional.empty(), VOCABULARY.find("noSuchFact"));
    for (Function<String, Fact<?>> lookUp :
        List.<Function<String, Fact<?>>>of(
            VOCABULARY::bool,
            VOCABULARY::text,
            VOCABULARY::date,
            VOCABULARY::integer,
            VOCABULARY::money)) {
      assertRefused("noSuchFact", lookUp);
    }
  }

  private static void assertRefused(String name, Function<String, Fact<?>> lookUp) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> lookUp.apply(name));
    assertTrue(refusal.getMessage().contains(name));
  }

  @Test
  void a_fact_takes_its_own_values_only() {
    Fact<Boolean> agreed = VOCABULARY.bool("actionsAgreed");
    assertEquals(Optional.of(true), agreed.check(true));
    assertEquals(Optional.empty(), agreed.check("true"));

    Fact<String> kind = VOCABULARY.text("cautionKind");
    assertEquals(Optional.of("simple"), kind.check("simple"));
    assertEquals(Optional.empty(), kind.check("Simple"));
    assertEquals(Optional.empty(), kind.parse("other"));

    Fact<Integer> occasions = VOCABULARY.integer("occasions");
    assertEquals(Optional.of(0), occasions.check(0));
    assertEquals(Optional.empty(), occasions.check(-1));

    Fact<BigDecimal> value = VOCABULARY.money("damageValue");
    assertEquals(Optional.of(BigDecimal.ZERO), value.check(BigDecimal.ZERO));
    assertEquals(Optional.empty(), value.check(new BigDecimal("-0.01")));

    Fact<LocalDate> day = VOCABULARY.date("occurredOn");
    assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), day.parse("2026-04-01"));
    assertEquals(Optional.empty(), day.parse("2026-04-31"));
  }

  @Test
  void a_value_that_has_no_spelling_is_no_value() {
    assertEquals(Optional.empty(), VOCABULARY.text("agreedForce").check("12 High Street"));
    assertEquals(Optional.empty(), VOCABULARY.text("agreedForce").check(""));
    assertEquals(Optional.empty(), VOCABULARY.money("damageValue").check(new BigDecimal("1.234")));
    assertEquals(Optional.empty(), VOCABULARY.integer("occasions").check(1_000_000_000));
  }

  @Test
  void a_fact_equals_itself_only() {
    Fact<Boolean> agreed = VOCABULARY.bool("actionsAgreed");
    Fact<Boolean> other = VOCABULARY.bool("activityAgreed");

    assertEquals(agreed, VOCABULARY.bool("actionsAgreed"));
    assertNotEquals(agreed, other);
    assertEquals(agreed.hashCode(), VOCABULARY.bool("actionsAgreed").hashCode());
    assertNotEquals(agreed.hashCode(), other.hashCode());
  }
}

package uk.crimerecording.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();
  private static final Fact<Boolean> AGREED = VOCABULARY.bool("actionsAgreed");
  private static final Fact<String> KIND = VOCABULARY.text("cautionKind");
  private static final Fact<String> FORCE = VOCABULARY.text("agreedForce");
  private static final Fact<LocalDate> DAY = VOCABULARY.date("occurredOn");

  @Provide
  Arbitrary<Map<Fact<?>, String>> statements() {
    return Arbitraries.maps(Arbitraries.of(VOCABULARY.facts()), Arbitraries.integers())
        .ofMaxSize(12)
        .map(
            numbers -> {
              Map<Fact<?>, String> spelled = new TreeMap<>();
              numbers.forEach((fact, number) -> spelled.put(fact, spelling(fact, number)));
              return spelled;
            });
  }

  private static String spelling(Fact<?> fact, int number) {
    int natural = number & 0xFFFF;
    return switch (fact.type()) {
      case BOOLEAN -> Boolean.toString(natural % 2 == 0);
      case ENUM -> fact.values().get(natural % fact.values().size());
      case DATE -> LocalDate.of(1970, 1, 1).plusDays(natural).toString();
      case MONEY -> BigDecimal.valueOf(natural, 2).toPlainString();
      case INTEGER -> Integer.toString(natural);
      case CODE -> "F" + natural;
    };
  }

  private static <T> void state(Facts.Builder facts, Fact<T> fact, String spelling) {
    facts.state(fact, fact.parse(spelling).orElseThrow());
  }

  private static Facts facts(Iterable<Map.Entry<Fact<?>, String>> statements) {
    Facts.Builder facts = Facts.builder();
    statements.forEach(statement -> state(facts, statement.getKey(), statement.getValue()));
    return facts.build();
  }

  @Property
  void every_stated_fact_is_found_again_and_no_other(
      @ForAll("statements") Map<Fact<?>, String> statements) {
    Facts facts = facts(statements.entrySet());

    assertEquals(statements.size(), facts.size());
    for (Fact<?> fact : VOCABULARY.facts()) {
      Optional<String> spelling = Optional.ofNullable(statements.get(fact));
      assertEquals(spelling, facts.spelling(fact));
      assertEquals(spelling.flatMap(fact::parse), facts.get(fact));
      assertEquals(spelling.orElse(null), facts.spelled().get(fact.name()));
    }
  }

  @Property
  void the_order_in_which_facts_are_stated_never_matters(
      @ForAll("statements") Map<Fact<?>, String> statements, @ForAll long seed) {
    List<Map.Entry<Fact<?>, String>> shuffled = new ArrayList<>(statements.entrySet());
    Collections.shuffle(shuffled, new Random(seed));

    Facts facts = facts(statements.entrySet());
    Facts other = facts(shuffled);
    assertEquals(facts, other);
    assertEquals(facts.hashCode(), other.hashCode());
    assertEquals(facts.toString(), other.toString());
    assertEquals(facts.spelled(), other.spelled());
  }

  @Property
  void a_builder_of_facts_gives_the_same_facts(
      @ForAll("statements") Map<Fact<?>, String> statements) {
    Facts facts = facts(statements.entrySet());

    assertEquals(facts, facts.toBuilder().build());
  }

  @Property
  void taking_a_statement_back_leaves_all_others(
      @ForAll("statements") Map<Fact<?>, String> statements) {
    Facts facts = facts(statements.entrySet());
    for (Fact<?> fact : statements.keySet()) {
      Map<Fact<?>, String> fewer = new TreeMap<>(statements);
      fewer.remove(fact);

      Facts without = facts.toBuilder().unstate(fact).build();
      assertEquals(facts(fewer.entrySet()), without);
      assertNotEquals(facts, without);
    }
  }

  @Test
  void a_builder_that_goes_on_leaves_the_facts_already_built() {
    Facts.Builder builder = Facts.builder().state(AGREED, true);
    Facts before = builder.build();
    builder.state(AGREED, false).state(KIND, "simple");

    assertEquals(Answer.YES, before.answer(AGREED));
    assertEquals(1, before.size());
    before.toBuilder().unstate(AGREED);
    before.spelled().clear();
    assertEquals(Map.of("actionsAgreed", "true"), before.spelled());
  }

  @Test
  void a_later_statement_replaces_an_earlier_one() {
    Facts facts = Facts.builder().state(AGREED, true).state(AGREED, false).build();

    assertEquals(Answer.NO, facts.answer(AGREED));
    assertEquals(1, facts.size());
  }

  @Test
  void what_is_not_stated_is_neither_yes_nor_no() {
    assertEquals(Answer.NOT_STATED, Facts.none().answer(AGREED));
    assertEquals(Answer.NOT_STATED, Facts.none().is(KIND, "simple"));
    assertEquals(Optional.empty(), Facts.none().get(DAY));
    assertEquals(Optional.empty(), Facts.none().spelling(DAY));
    assertEquals(0, Facts.none().size());
    assertSame(Facts.none(), Facts.builder().build());
  }

  @Test
  void a_stated_value_answers_for_every_value() {
    Facts facts = Facts.builder().state(KIND, "simple").build();

    assertEquals(Answer.YES, facts.is(KIND, "simple"));
    assertEquals(Answer.NO, facts.is(KIND, "conditional"));
  }

  @Test
  void money_is_spelled_without_an_exponent() {
    Fact<BigDecimal> value = VOCABULARY.money("damageValue");

    assertEquals(
        Optional.of("0.00"),
        Facts.builder().state(value, new BigDecimal("0.00")).build().spelling(value));
    assertEquals(
        Optional.of("5000"),
        Facts.builder().state(value, new BigDecimal("5E+3")).build().spelling(value));
  }

  @Test
  void a_refused_value_is_not_repeated_but_its_fact_is_named() {
    Facts.Builder builder = Facts.builder();

    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> builder.state(KIND, "Jane Doe"));
    assertTrue(refusal.getMessage().contains("cautionKind"));
    assertFalse(refusal.getMessage().contains("Jane"));
    assertEquals(Facts.none(), builder.build());
  }

  @Test
  void the_text_of_facts_names_them_and_shows_no_value() {
    Facts facts = Facts.builder().state(FORCE, "SECRET99").state(AGREED, true).build();

    assertEquals("Facts[actionsAgreed, agreedForce]", facts.toString());
  }

  @Test
  void facts_differ_by_fact_and_by_value() {
    Facts facts = Facts.builder().state(FORCE, "93").build();

    assertNotEquals(facts, Facts.builder().state(FORCE, "92").build());
    assertNotEquals(
        facts, Facts.builder().state(VOCABULARY.text("companyHeadOffice"), "93").build());
    assertNotEquals(facts, Facts.none());
    assertNotEquals((Object) facts, "Facts[agreedForce]");
    assertNotEquals(facts.hashCode(), Facts.builder().state(FORCE, "92").build().hashCode());
    assertNotEquals(
        facts.hashCode(),
        Facts.builder().state(VOCABULARY.text("companyHeadOffice"), "93").build().hashCode());
  }
}

package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;

/** Laws that hold of every classification, whatever the facts. */
class ClassificationLawsTest {

  private static final List<String> AGES = List.of("9", "12", "13", "15", "16", "17", "18", "40");

  /** Every fact and path that a table reads, with values on either side of its bounds. */
  private static final Map<String, List<String>> VALUES = values();

  /** Facts of which tables read whether they are stated at all. */
  private static final Set<String> TOLD_BY_BEING_STATED = toldByBeingStated();

  /**
   * Facts that a row asks for although they are stated, because they would have to be otherwise.
   */
  private static final Set<String> TO_BE_OTHERWISE = toBeOtherwise();

  private static Map<String, List<String>> values() {
    Map<String, List<String>> values = new TreeMap<>();
    Examples.CLASSIFIER.tables().all().stream()
        .flatMap(table -> table.columns().stream())
        .flatMap(column -> column.input().reads().stream())
        .forEach(name -> values.put(name, valuesOf(name)));
    return values;
  }

  private static List<String> valuesOf(String name) {
    return switch (name) {
      case "victim.age", "suspect.age" -> AGES;
      case "victim.sex" -> List.of("female", "male");
      case "victim.role" -> List.of("none", "constable", "emergency-worker", "shop-worker");
      default -> valuesOf(FactVocabulary.standard().find(name).orElseThrow());
    };
  }

  private static List<String> valuesOf(Fact<?> fact) {
    if (fact.type() == FactType.ENUM) {
      return fact.values();
    }
    return switch (fact.type()) {
      case BOOLEAN -> List.of("true", "false");
      case DATE -> List.of("2022-01-01", "2023-06-01", "2024-01-31", "2026-02-06", "2026-05-01");
      case MONEY -> List.of("100.00", "4999.99", "5000.00", "5000.01");
      default -> List.of("0", "1", "2", "3", "11", "12", "250", "251");
    };
  }

  private static Set<String> toldByBeingStated() {
    Set<String> names = new TreeSet<>();
    Examples.CLASSIFIER.tables().all().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> !column.input().asks().containsAll(column.input().reads()))
        .forEach(column -> names.addAll(column.input().reads()));
    return names;
  }

  private static Set<String> toBeOtherwise() {
    Set<String> names = new TreeSet<>();
    Examples.CLASSIFIER.tables().all().stream()
        .flatMap(table -> table.rows().stream())
        .forEach(row -> names.addAll(row.result().asks()));
    return names;
  }

  @Provide
  Arbitrary<Map<String, String>> statements() {
    return Arbitraries.randoms().map(ClassificationLawsTest::statements);
  }

  /** Half of the time a conduct and what its tables ask, otherwise any facts at all. */
  private static Map<String, String> statements(Random random) {
    Map<String, String> stated = new LinkedHashMap<>();
    stated.put("conduct", pick(VALUES.get("conduct"), random));
    int more = random.nextInt(9);
    for (int i = 0; i < more; i++) {
      List<String> asked = new ArrayList<>(classify(stated).missing());
      List<String> names =
          asked.isEmpty() || random.nextInt(4) == 0 ? new ArrayList<>(VALUES.keySet()) : asked;
      String name = pick(names, random);
      stated.put(name, pick(VALUES.get(name), random));
    }
    if (random.nextInt(4) == 0) {
      stated.remove("conduct");
    }
    return stated;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static Classification classify(Map<String, String> stated) {
    return Examples.CLASSIFIER.classify(Examples.circumstances(stated));
  }

  @Property
  void a_fact_once_stated_is_not_asked_for_again(
      @ForAll("statements") Map<String, String> stated, @ForAll Random random) {
    for (String name : classify(stated).missing()) {
      if (!TO_BE_OTHERWISE.contains(name)) {
        assertFalse(stated.containsKey(name), name);
        Map<String, String> more = new LinkedHashMap<>(stated);
        more.put(name, pick(VALUES.get(name), random));
        assertFalse(classify(more).missing().contains(name), name);
      }
    }
  }

  @Property
  void a_further_fact_never_brings_back_an_excluded_candidate(
      @ForAll("statements") Map<String, String> stated, @ForAll Random random) {
    List<String> names = new ArrayList<>(VALUES.keySet());
    names.removeAll(TOLD_BY_BEING_STATED);
    names.removeAll(stated.keySet());
    String name = pick(names, random);
    Map<String, String> more = new LinkedHashMap<>(stated);
    more.put(name, pick(VALUES.get(name), random));
    assertTrue(
        new HashSet<>(classify(stated).candidates()).containsAll(classify(more).candidates()),
        name);
  }

  @Property
  void a_decided_offence_stays_decided_by_further_facts(
      @ForAll("statements") Map<String, String> stated, @ForAll Random random) {
    Classification answer = classify(stated);
    if (answer.isDecided()) {
      List<String> names = new ArrayList<>(VALUES.keySet());
      names.removeAll(TOLD_BY_BEING_STATED);
      names.removeAll(stated.keySet());
      String name = pick(names, random);
      Map<String, String> more = new LinkedHashMap<>(stated);
      more.put(name, pick(VALUES.get(name), random));
      assertEquals(answer.candidates(), classify(more).candidates(), name);
      assertTrue(classify(more).isDecided());
    }
  }

  @Property
  void the_order_of_statements_changes_nothing(
      @ForAll("statements") Map<String, String> stated, @ForAll Random random) {
    List<String> names = new ArrayList<>(stated.keySet());
    Collections.shuffle(names, random);
    Map<String, String> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, stated.get(name)));
    assertEquals(classify(stated), classify(shuffled));
  }

  @Property
  void answering_the_first_question_again_and_again_comes_to_an_end(
      @ForAll("statements") Map<String, String> stated, @ForAll Random random) {
    Map<String, String> known = new LinkedHashMap<>(stated);
    Classification answer = classify(known);
    while (!answer.missing().isEmpty() && !known.keySet().containsAll(answer.missing())) {
      String name =
          answer.missing().stream().filter(n -> !known.containsKey(n)).findFirst().orElseThrow();
      known.put(name, pick(VALUES.get(name), random));
      answer = classify(known);
    }
    assertTrue(TO_BE_OTHERWISE.containsAll(answer.missing()), answer.missing().toString());
  }

  @Property
  void an_answer_cites_its_rules_and_uses_only_stated_facts(
      @ForAll("statements") Map<String, String> stated) {
    Classification answer = classify(stated);
    assertTrue(Examples.rules(answer).contains("CLS-01"));
    answer
        .reasoning()
        .factsUsed()
        .forEach((name, value) -> assertEquals(stated.get(name), value, name));
  }
}

package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a table is read, and which rows are possible. */
class DecisionTableTest {

  private static List<Integer> lines(String table, String statements) {
    DecisionTable read = SmallTables.table("t", table);
    return read.possibleRows(read.possible(Examples.circumstances(statements))).stream()
        .map(TableRow::line)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "victim.age=0, 2", "victim.age=12, 2", "victim.age=13, 3", "victim.age=15, 3",
    "victim.age=16, 4", "victim.age=17, 5", "victim.age=99, 5", "victim.age=130, 5"
  })
  void a_measured_cell_admits_its_range_and_both_bounds(String statements, int line) {
    String table =
        "victim.age,->,offences,rules\n<13,->,1A,\n13..15,->,1B,\n=16,->,1C,\n17..,->,1D,";
    assertEquals(List.of(line), lines(table, statements));
  }

  @ParameterizedTest
  @CsvSource({
    "damageValue=4999.99, 2",
    "damageValue=5000, 3",
    "damageValue=5000.00, 3",
    "damageValue=5000.01, 4"
  })
  void money_is_told_apart_to_the_penny(String statements, int line) {
    String table =
        "damageValue,->,offences,rules\n<5000.00,->,1A,\n=5000.00,->,1B,\n5000.01..,->,1C,";
    assertEquals(List.of(line), lines(table, statements));
  }

  @ParameterizedTest
  @CsvSource({"occurredOn=2024-01-30, 2", "occurredOn=2024-01-31, 3"})
  void a_day_is_told_apart_from_the_day_before(String statements, int line) {
    String table = "occurredOn,->,offences,rules\n<2024-01-31,->,1A,\n2024-01-31..,->,1B,";
    assertEquals(List.of(line), lines(table, statements));
  }

  @ParameterizedTest
  @CsvSource({
    "force=none, 2",
    "force=used, 2",
    "force=threatened, 3",
    "force=to-property-only, 4",
    "force=resistance-overcome, 4"
  })
  void a_listed_cell_admits_its_values_or_all_but_them(String statements, int line) {
    String table =
        """
        force,->,offences,rules
        none|used,->,1A,
        threatened,->,1B,
        !none|used|threatened,->,1C,\
        """;
    assertEquals(List.of(line), lines(table, statements));
  }

  @Test
  void a_fact_that_is_not_stated_leaves_every_row_possible() {
    assertEquals(
        List.of(2, 3), lines("attempted,->,offences,rules\nyes,->,1A,\nno,->,1B,", "entry=gained"));
  }

  @Test
  void a_cell_for_not_stated_holds_only_where_nothing_is_stated() {
    String table = "attempted,->,offences,rules\n?,->,1A,\nyes|no,->,1B,";
    assertEquals(List.of(2), lines(table, "entry=gained"));
    assertEquals(List.of(3), lines(table, "attempted=true"));
    assertEquals(List.of(3), lines(table, "attempted=false"));
    String others = "victim.age,->,offences,rules\n?|<10,->,1A,\n!?|<10,->,1B,";
    assertEquals(List.of(2), lines(others, "attempted=true"));
    assertEquals(List.of(2), lines(others, "victim.age=9"));
    assertEquals(List.of(3), lines(others, "victim.age=10"));
  }

  @Test
  void an_empty_cell_admits_a_fact_that_is_not_stated() {
    String table = "attempted,entry,->,offences,rules\n?,gained,->,1A,\n,attempted,->,1B,";
    assertEquals(List.of(3), lines(table, "entry=attempted"));
    assertEquals(List.of(3), lines(table, "entry=attempted attempted=true"));
  }

  @Test
  void whether_a_fact_is_stated_is_always_known() {
    String table = "stated(victim.age),->,offences,rules\nyes,->,1A,\nno,->,1B,";
    assertEquals(List.of(2), lines(table, "victim.age=3"));
    assertEquals(List.of(3), lines(table, "suspect.age=3"));
    String money = "stated(damageValue),->,offences,rules\nyes,->,1A,\nno,->,1B,";
    assertEquals(List.of(2), lines(money, "damageValue=3.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "victim.kind=business, victim.kind, business",
    "suspect.kind=person, suspect.kind, person",
    "victim.role=shop-worker, victim.role, shop-worker",
    "suspect.role=employee, suspect.role, employee",
    "victim.sex=female, victim.sex, female",
    "suspect.sex=male, suspect.sex, male",
    "suspect.age=20, suspect.age, =20"
  })
  void parts_of_the_parties_are_inputs(String statements, String input, String value) {
    String table = input + ",->,offences,rules\n" + value + ",->,1A,";
    assertEquals(List.of(2), lines(table, statements));
    String other = statements.substring(0, statements.indexOf('='));
    DecisionTable read = SmallTables.table("t", table);
    assertTrue(
        Long.bitCount(read.possible(Examples.circumstances(other + "="))[0]) > 1,
        "nothing stated leaves it open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nothing,->,offences,rules|yes,->,1A,; No input is named nothing",
        "stated(nothing),->,offences,rules|yes,->,1A,; No input is named nothing",
        "agreedForce,->,offences,rules|yes,->,1A,; A code is no input",
        "attempted,->,offences,rules|maybe,->,1A,; has no value maybe",
        "victim.age,->,offences,rules|13,->,1A,; A range looks like",
        "victim.age,->,offences,rules|..13,->,1A,; A range looks like",
        "victim.age,->,offences,rules|<x,->,1A,; x",
        "attempted,->,offences,rules|yes,->,1A; not the columns",
        "attempted,offences,rules|yes,A,; not the columns",
        "attempted,->,offences,rules|yes,->,1A,CLS-99; no rule CLS-99",
        "attempted,->,offences,rules|yes,->,8N 8/6,; not an offence code",
        "attempted,->,offences,rules|yes,->,lower,; A class code looks like",
        "attempted,->,offences,rules|yes,->,?nothing,; No input is named nothing"
      })
  void a_wrong_table_is_refused_with_its_name_and_line(String table, String message) {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class, () -> SmallTables.table("t", table.replace("|", "\n")));
    assertTrue(refused.getMessage().startsWith("Table t, line "), refused.getMessage());
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }

  @Test
  void a_column_of_too_many_ranges_is_refused() {
    StringBuilder table = new StringBuilder("victim.age,->,offences,rules");
    for (int age = 0; age < 31; age++) {
      table.append("\n=").append(2 * age + 1).append(",->,1A,");
    }
    assertThrows(IllegalStateException.class, () -> SmallTables.table("t", table.toString()));
  }

  @Test
  void a_column_of_as_many_ranges_as_fit_tells_all_of_them_apart() {
    StringBuilder table = new StringBuilder("victim.age,->,offences,rules");
    for (int age = 0; age < 60; age++) {
      table.append("\n=").append(age).append(",->,1A,");
    }
    table.append("\n60..,->,1B,");
    assertEquals(List.of(62), lines(table.toString(), "victim.age=99"));
    assertEquals(List.of(61), lines(table.toString(), "victim.age=59"));
    assertEquals(List.of(2), lines(table.toString(), "victim.age=0"));
  }

  @Test
  void a_table_that_leads_back_to_itself_is_refused() {
    Map<String, String> circle =
        Map.of(
            "start", "attempted,->,offences,rules\nyes,->,>second,\nno,->,1A,",
            "second", "attempted,->,offences,rules\nyes,->,>start,\nno,->,1A,");
    assertThrows(IllegalStateException.class, () -> SmallTables.tables(circle));
  }

  @Test
  void a_table_may_be_reached_in_two_ways() {
    Map<String, String> texts =
        Map.of(
            "start", "attempted,->,offences,rules\nyes,->,>second,\nno,->,>third,",
            "second", "attempted,->,offences,rules\nyes,->,>third,\nno,->,1A,",
            "third", "attempted,->,offences,rules\nyes,->,1B,\nno,->,1A,");
    assertEquals(3, SmallTables.tables(texts).all().size());
  }
}

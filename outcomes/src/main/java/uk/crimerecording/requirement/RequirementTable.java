package uk.crimerecording.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.table.Row;

/**
 * The requirements of all applications of one subject, read from a table: rule, applications, when,
 * wanted, otherwise, authority, alternatives. Built once; immutable and thread-safe.
 */
public final class RequirementTable {

  private static final int COLUMNS = 7;

  private final Map<String, Checklist> byApplication;
  private final Set<RuleId> rules;

  private RequirementTable(Map<String, Checklist> byApplication, Set<RuleId> rules) {
    this.byApplication = byApplication;
    this.rules = Set.copyOf(rules);
  }

  /**
   * Reads a table.
   *
   * @param owner a class beside which the resource stands
   * @param resource name of the resource
   * @param subject what the applications are for
   * @param applications the codes of all applications; {@code *} in the table means all of them
   * @param register the rules that the table may name
   * @param choices alternatives and authorities that depend on the case, by their {@code @name}
   * @throws IllegalStateException if the table is missing or a row is wrong; the message names the
   *     line
   */
  public static RequirementTable load(
      Class<?> owner,
      String resource,
      Subject subject,
      Collection<String> applications,
      RuleRegister register,
      Choices choices) {
    Conditions conditions = Conditions.of(subject);
    List<Requirement> rows = new ArrayList<>();
    for (Row row : Resources.table(owner, resource)) {
      rows.add(requirement(row, applications, conditions, register, choices));
    }
    Map<String, Checklist> lists = new HashMap<>();
    for (String code : applications) {
      lists.put(code, new Checklist(rows.stream().filter(row -> row.appliesTo(code)).toList()));
    }
    return new RequirementTable(
        lists, rows.stream().map(row -> row.rule().id()).collect(Collectors.toSet()));
  }

  private static Requirement requirement(
      Row row,
      Collection<String> all,
      Conditions conditions,
      RuleRegister register,
      Choices choices) {
    if (row.cells().size() != COLUMNS) {
      throw new IllegalStateException("Line " + row.line() + " has not " + COLUMNS + " columns");
    }
    try {
      return new Requirement(
          register.rule(new RuleId(row.cell(0))),
          applications(row.cell(1), all),
          when(row.cell(2), conditions),
          conditions.parse(row.cell(3)),
          Severity.valueOf(row.cell(4)),
          authority(row.cell(5), choices),
          alternatives(row.cell(6), choices));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Line " + row.line() + ": " + e.getMessage(), e);
    }
  }

  private static Set<String> applications(String cell, Collection<String> all) {
    if (cell.equals("*")) {
      return Set.copyOf(all);
    }
    Set<String> codes = Set.copyOf(List.of(cell.split(" ", -1)));
    if (!all.containsAll(codes)) {
      throw new IllegalArgumentException("There is no such application");
    }
    return codes;
  }

  private static List<Condition> when(String cell, Conditions conditions) {
    List<Condition> when = new ArrayList<>();
    if (!cell.isEmpty()) {
      for (String term : cell.split(" & ", -1)) {
        when.add(conditions.parse(term));
      }
    }
    return when;
  }

  private static Optional<Function<Case, Authority>> authority(String cell, Choices choices) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (cell.startsWith("@")) {
      return Optional.of(choices.authority(cell));
    }
    Authority fixed = Authority.ofCode(cell);
    return Optional.of(kase -> fixed);
  }

  private static Function<Case, Collection<Alternative>> alternatives(
      String cell, Choices choices) {
    if (cell.startsWith("@")) {
      return choices.alternatives(cell);
    }
    List<Alternative> fixed = new ArrayList<>();
    if (!cell.isEmpty()) {
      for (String code : cell.split(" ", -1)) {
        fixed.add(Choices.alternative(code));
      }
    }
    return kase -> fixed;
  }

  /** Checks every requirement of an application, in the order of the table. */
  public void check(String application, Case kase, Decision.Builder decision) {
    Checklist list = byApplication.get(application);
    if (list != null) {
      list.check(kase, decision);
    }
  }

  /**
   * Whether the offence alone, whatever the facts are, bars an application.
   *
   * @return true where a prohibition that reads nothing but the offence is not met
   */
  public boolean isBarredByOffence(String application, Case kase) {
    Checklist list = byApplication.get(application);
    return list != null
        && list.requirements().stream()
            .anyMatch(requirement -> requirement.isBarredByOffence(kase));
  }

  /** The rules that the table applies. */
  public Set<RuleId> rules() {
    return rules;
  }
}

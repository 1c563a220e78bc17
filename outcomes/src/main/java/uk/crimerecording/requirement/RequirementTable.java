package uk.crimerecording.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private final Map<String, List<Requirement>> byApplication = new HashMap<>();
  private final Set<RuleId> rules = new LinkedHashSet<>();

  private RequirementTable() {}

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
    RequirementTable table = new RequirementTable();
    applications.forEach(code -> table.byApplication.put(code, new ArrayList<>()));
    Conditions conditions = Conditions.of(subject);
    for (Row row : Resources.table(owner, resource)) {
      table.add(row, conditions, register, choices);
    }
    return table;
  }

  private void add(Row row, Conditions conditions, RuleRegister register, Choices choices) {
    if (row.cells().size() != COLUMNS) {
      throw new IllegalStateException("Line " + row.line() + " has not " + COLUMNS + " columns");
    }
    try {
      Requirement requirement =
          new Requirement(
              register.rule(new RuleId(row.cell(0))),
              applications(row.cell(1)),
              when(row.cell(2), conditions),
              conditions.parse(row.cell(3)),
              Severity.valueOf(row.cell(4)),
              authority(row.cell(5), choices),
              alternatives(row.cell(6), choices));
      rules.add(requirement.rule().id());
      for (Map.Entry<String, List<Requirement>> entry : byApplication.entrySet()) {
        if (requirement.appliesTo(entry.getKey())) {
          entry.getValue().add(requirement);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Line " + row.line() + ": " + e.getMessage(), e);
    }
  }

  private Set<String> applications(String cell) {
    if (cell.equals("*")) {
      return byApplication.keySet();
    }
    Set<String> codes = new LinkedHashSet<>(List.of(cell.split(" ", -1)));
    if (!byApplication.keySet().containsAll(codes)) {
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
    for (Requirement requirement : requirements(application)) {
      requirement.check(kase, decision);
    }
  }

  /**
   * Whether the offence alone, whatever the facts are, bars an application.
   *
   * @return true where a prohibition that reads nothing but the offence is not met
   */
  public boolean isBarredByOffence(String application, Case kase) {
    return requirements(application).stream()
        .anyMatch(requirement -> requirement.isBarredByOffence(kase));
  }

  private List<Requirement> requirements(String application) {
    return byApplication.getOrDefault(application, List.of());
  }

  /** The rules that the table applies. */
  public Set<RuleId> rules() {
    return Set.copyOf(rules);
  }
}

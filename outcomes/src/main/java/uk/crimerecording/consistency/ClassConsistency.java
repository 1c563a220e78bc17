package uk.crimerecording.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Victim;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.Resources;
import uk.crimerecording.table.Row;

/**
 * Finds contradictions between the class of a record and what the record states (CLS-18). A
 * contradiction is a finding, never a correction; what is not stated contradicts nothing. A code
 * that stands under several classes contradicts only if all of them do. Immutable and thread-safe.
 */
public final class ClassConsistency {

  private static final Fact<Boolean> ATTEMPTED = FactVocabulary.standard().bool("attempted");
  private static final Fact<String> RELATIONSHIP = FactVocabulary.standard().text("relationship");
  private static final Fact<BigDecimal> DAMAGE_VALUE =
      FactVocabulary.standard().money("damageValue");

  private static final Set<String> ATTEMPTS = Set.of("28J", "28L", "28N", "28P", "30D");
  private static final Set<String> COMPLETED = Set.of("28I", "28K", "28M", "28O", "30C");
  private static final BigDecimal DAMAGE_BAND = new BigDecimal("5000");
  private static final Set<String> NOT_CONNECTED =
      Set.of("flatmate", "friend", "neighbour", "colleague", "stranger", "other-unconnected");

  private final OffenceTraits traits;
  private final RuleRegister register;
  private final Rule rule;
  private final Map<String, Demand> demands;

  private record Demand(
      Optional<String> sex, Optional<Integer> from, Optional<Integer> to, Optional<String> role) {

    boolean contradictsSex(Victim victim) {
      return sex.isPresent()
          && victim.sex().filter(stated -> stated != Sex.UNKNOWN).isPresent()
          && !sex.equals(victim.sex().map(Sex::code));
    }

    boolean contradictsAge(Victim victim) {
      return victim
          .age()
          .map(
              age ->
                  from.map(low -> age < low).orElse(false)
                      || to.map(high -> age > high).orElse(false))
          .orElse(false);
    }

    boolean contradictsRole(Victim victim) {
      return role.isPresent()
          && victim.role().isPresent()
          && !role.equals(victim.role().map(VictimRole::code));
    }
  }

  private ClassConsistency(OffenceTraits traits, RuleRegister register) {
    this.traits = traits;
    this.register = register;
    this.rule = register.rule(new RuleId("CLS-18"));
    this.demands = load();
  }

  /** The checks of an offence list's edition. */
  public static ClassConsistency of(OffenceCatalogue catalogue) {
    return of(OffenceTraits.of(catalogue));
  }

  /** The same, over answers about offences that other rules share. */
  @SuppressWarnings("exports") // for the desk, which builds the answers once for all rules
  public static ClassConsistency of(OffenceTraits traits) {
    return new ClassConsistency(
        traits, Resources.rules(ClassConsistency.class, "rules.tsv", traits.catalogue().edition()));
  }

  /** The rule of these checks. */
  public RuleRegister register() {
    return register;
  }

  /** The contradictions between class and facts of a record. */
  public List<Finding> check(CrimeRecord record, Facts facts) {
    Set<String> classes = traits.classesOf(record.offence());
    if (classes.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(0);
    record.victim().ifPresent(victim -> checkVictim(victim, classes, record, findings));
    facts
        .get(ATTEMPTED)
        .filter(attempted -> (attempted ? COMPLETED : ATTEMPTS).containsAll(classes))
        .ifPresent(attempted -> findings.add(finding(record, "class-attempt", "attempted")));
    facts
        .get(RELATIONSHIP)
        .filter(relation -> classes.equals(Set.of("8U")) && NOT_CONNECTED.contains(relation))
        .ifPresent(relation -> findings.add(finding(record, "class-relation", "relationship")));
    facts
        .get(DAMAGE_VALUE)
        .filter(value -> contradictsBand(record, value))
        .ifPresent(value -> findings.add(finding(record, "class-value", "damageValue")));
    return findings;
  }

  private void checkVictim(
      Victim victim, Set<String> classes, CrimeRecord record, List<Finding> findings) {
    List<Demand> all = new ArrayList<>(classes.size());
    for (String classCode : classes) {
      Demand demand = demands.get(classCode);
      if (demand == null) {
        return;
      }
      all.add(demand);
    }
    if (all(all, demand -> demand.contradictsSex(victim))) {
      findings.add(finding(record, "class-sex", "crime.victim.sex"));
    }
    if (all(all, demand -> demand.contradictsAge(victim))) {
      findings.add(finding(record, "class-age", "crime.victim.age"));
    }
    if (all(all, demand -> demand.contradictsRole(victim))) {
      findings.add(finding(record, "class-role", "crime.victim.role"));
    }
  }

  /** A loop, because every record comes here. */
  private static boolean all(List<Demand> demands, Predicate<Demand> contradicts) {
    for (Demand demand : demands) {
      if (!contradicts.test(demand)) {
        return false;
      }
    }
    return true;
  }

  /** Exactly 5,000 pounds is in neither band by the source, so it contradicts neither code. */
  private static boolean contradictsBand(CrimeRecord record, BigDecimal value) {
    String code = record.offence().code().map(c -> c.value()).orElse("");
    return (code.equals("058/00") && value.compareTo(DAMAGE_BAND) < 0)
        || (code.equals("149/00") && value.compareTo(DAMAGE_BAND) > 0);
  }

  private Finding finding(CrimeRecord record, String message, String where) {
    return Finding.of(rule, Severity.REWORK, where, message)
        .with("offence", Argument.code(record.offence().text()))
        .withMissing(List.of(where));
  }

  private static Map<String, Demand> load() {
    Map<String, Demand> demands = new HashMap<>();
    for (Row row : Resources.table(ClassConsistency.class, "class-demands.tsv")) {
      demands.put(
          row.cell(0),
          new Demand(
              stated(row.cell(1)),
              stated(row.cell(2)).map(Integer::valueOf),
              stated(row.cell(3)).map(Integer::valueOf),
              stated(row.cell(4))));
    }
    return demands;
  }

  private static Optional<String> stated(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(cell);
  }
}

package uk.crimerecording.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;

/**
 * One row of a requirement table: for which applications, when, what is wanted, and what follows
 * where it is not so. Immutable and thread-safe.
 */
final class Requirement {

  private final Rule rule;
  private final Set<String> applications;
  private final List<Condition> when;
  private final Condition wanted;
  private final Severity otherwise;
  private final Optional<Function<Case, Authority>> authority;
  private final Function<Case, Collection<Alternative>> alternatives;
  private final TraceStep metStep;
  private final TraceStep notMetStep;
  private final TraceStep notDecidableStep;
  private final TraceStep notApplicableStep;
  private final Finding violation;
  private final Map<String, Finding> open = new HashMap<>();

  Requirement(
      Rule rule,
      Set<String> applications,
      List<Condition> when,
      Condition wanted,
      Severity otherwise,
      Optional<Function<Case, Authority>> authority,
      Function<Case, Collection<Alternative>> alternatives) {
    this.rule = rule;
    this.applications = Set.copyOf(applications);
    this.when = List.copyOf(when);
    this.wanted = wanted;
    this.otherwise = otherwise;
    this.authority = authority;
    this.alternatives = alternatives;
    Set<String> reads = new LinkedHashSet<>();
    when.forEach(condition -> reads.addAll(condition.reads()));
    reads.addAll(wanted.reads());
    List<String> read = List.copyOf(reads);
    this.metStep = new TraceStep(rule, wanted.name(), Result.MET, read);
    this.notMetStep = new TraceStep(rule, wanted.name(), Result.NOT_MET, read);
    this.notDecidableStep = new TraceStep(rule, wanted.name(), Result.NOT_DECIDABLE, read);
    this.notApplicableStep = new TraceStep(rule, wanted.name(), Result.NOT_APPLICABLE, read);
    List<String> whereAlone = otherwise == Severity.REWORK ? List.of(where()) : List.of();
    this.violation = violation(whereAlone);
    read.forEach(name -> open.put(name, open(name)));
    open.put(where(), open(where()));
  }

  boolean appliesTo(String application) {
    return applications.contains(application);
  }

  Rule rule() {
    return rule;
  }

  /**
   * Checks the row and adds what it finds to the decision.
   *
   * @return how it came out; the step of it still has to be added to the decision
   */
  Result check(Case kase, Decision.Builder decision) {
    Answer applies = Answer.YES;
    for (int i = 0; i < when.size() && applies != Answer.NO; i++) {
      applies = applies.and(when.get(i).test().apply(kase));
    }
    if (applies == Answer.NO) {
      return Result.NOT_APPLICABLE;
    }
    Answer met = wanted.test().apply(kase);
    if (met == Answer.YES) {
      return Result.MET;
    }
    if (applies == Answer.YES && met == Answer.NO) {
      violated(kase, decision);
      return Result.NOT_MET;
    }
    if (otherwise != Severity.NOTE) {
      open(kase, applies, decision);
    }
    return Result.NOT_DECIDABLE;
  }

  /** The step of a check that came out so. */
  TraceStep step(Result result) {
    return switch (result) {
      case MET -> metStep;
      case NOT_MET -> notMetStep;
      case NOT_DECIDABLE -> notDecidableStep;
      case NOT_APPLICABLE -> notApplicableStep;
    };
  }

  /** Whether this is a prohibition that reads the offence only, and is not met. */
  boolean isBarredByOffence(Case kase) {
    return otherwise == Severity.PROHIBITION
        && readsOffenceOnly(wanted)
        && when.stream().allMatch(Requirement::readsOffenceOnly)
        && when.stream().allMatch(condition -> condition.test().apply(kase) == Answer.YES)
        && wanted.test().apply(kase) == Answer.NO;
  }

  private static boolean readsOffenceOnly(Condition condition) {
    return condition.reads().equals(List.of("crime.offence"));
  }

  private void violated(Case kase, Decision.Builder decision) {
    switch (otherwise) {
      case NOTE, PROHIBITION -> decision.finding(violation);
      case REWORK -> {
        List<String> missing = wanted.missing().apply(kase);
        boolean alone = missing.isEmpty() || missing.equals(violation.missing());
        decision.finding(alone ? violation : violation(missing));
      }
      case REFERRAL -> {
        Optional<Authority> needed = authority.map(choice -> choice.apply(kase));
        decision.finding(
            needed
                .map(who -> violation.with("authority", Argument.code(who.code())))
                .orElse(violation));
        needed.ifPresent(decision::authority);
      }
    }
    decision.alternatives(alternatives.apply(kase));
  }

  private Finding violation(List<String> missing) {
    SortedMap<String, Argument> arguments = new TreeMap<>();
    String name = isProhibition() ? wanted.name().substring(1) : wanted.name();
    arguments.put("fact", Argument.code(name.replace(':', '.')));
    return new Finding(rule, otherwise, where(), message(), arguments, missing);
  }

  /** One finding for each thing that has to be established first. */
  private void open(Case kase, Answer applies, Decision.Builder decision) {
    List<String> missing = new ArrayList<>();
    if (applies == Answer.NOT_STATED) {
      for (Condition condition : when) {
        if (condition.test().apply(kase) == Answer.NOT_STATED) {
          missing.addAll(condition.missing().apply(kase));
        }
      }
    } else {
      missing.addAll(wanted.missing().apply(kase));
    }
    for (String name : missing.isEmpty() ? List.of(where()) : missing) {
      Finding known = open.get(name);
      decision.finding(known == null ? open(name) : known);
    }
    if (otherwise == Severity.REFERRAL) {
      authority.ifPresent(needed -> decision.authority(needed.apply(kase)));
    }
  }

  private Finding open(String name) {
    SortedMap<String, Argument> arguments = new TreeMap<>();
    arguments.put("fact", Argument.code(name));
    return new Finding(rule, Severity.REWORK, name, notStated(name), arguments, List.of(name));
  }

  /** Whether something is so, or what it is. */
  private static String notStated(String name) {
    return FactVocabulary.standard()
            .find(name)
            .filter(fact -> fact.type() == FactType.BOOLEAN)
            .isPresent()
        ? "not-stated"
        : "not-stated.value";
  }

  private String where() {
    return wanted.reads().isEmpty() ? rule.id().value() : wanted.reads().get(0);
  }

  private boolean isProhibition() {
    return wanted.name().startsWith("!");
  }

  private String message() {
    String suffix = isProhibition() ? ".bars" : "";
    return switch (otherwise) {
      case NOTE -> "note." + rule.id();
      case REFERRAL -> "refer" + suffix;
      case REWORK -> "return" + suffix;
      case PROHIBITION -> "refuse" + suffix;
    };
  }
}

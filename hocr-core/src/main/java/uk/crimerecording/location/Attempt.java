package uk.crimerecording.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;

/** One principle tried on a situation: the checks made on the way to what it says. */
final class Attempt {

  private final Principle principle;
  private final RuleRegister register;
  private final Situation situation;
  private final List<TraceStep> steps = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean followsSuspect;

  Attempt(Principle principle, RuleRegister register, Situation situation) {
    this.principle = principle;
    this.register = register;
    this.situation = situation;
  }

  private Rule rule(String id) {
    return register.rule(new RuleId(id));
  }

  /** A check that is met. */
  Attempt met(String check, String... read) {
    return met(principle.rule(), check, List.of(read));
  }

  /** A check of another rule that is met. */
  Attempt met(String rule, String check, List<String> read) {
    steps.add(new TraceStep(rule(rule), check, TraceStep.Result.MET, read));
    return this;
  }

  /** A check that applies and is not met. */
  Attempt notMet(String check, String... read) {
    steps.add(
        new TraceStep(rule(principle.rule()), check, TraceStep.Result.NOT_MET, List.of(read)));
    return this;
  }

  /** Tries places in their order: the first that states a force of England and Wales is met. */
  Optional<Place.Force> firstForce(List<String> names) {
    for (String name : names) {
      Optional<Place.Force> force = situation.force(name);
      if (force.isPresent()) {
        met(name, name);
        return force;
      }
      notMet(name, name);
    }
    return Optional.empty();
  }

  /** Says that the force follows from where the suspect was. */
  void followsSuspect() {
    followsSuspect = true;
  }

  /** Adds something worth knowing. */
  Attempt note(String rule, String where, String message) {
    findings.add(Finding.of(rule(rule), Severity.NOTE, where, message));
    return this;
  }

  /** Adds something worth knowing about a code. */
  Attempt note(String rule, String where, String message, String argument, String code) {
    findings.add(
        Finding.of(rule(rule), Severity.NOTE, where, message).with(argument, Argument.code(code)));
    return this;
  }

  Proposal recordedBy(Place.Force force) {
    return outcome(Action.RECORD_CRIME, List.of(force));
  }

  Proposal outcome(Action action, List<Place.Force> forces) {
    return new Proposal(principle, action, forces, followsSuspect, steps, findings);
  }

  /**
   * More facts are needed: those of the candidates that are not stated. Where all are, no fact is
   * left to ask for, and the registrar decides.
   */
  Proposal needs(List<String> candidates) {
    List<String> open = candidates.stream().filter(name -> !situation.isStated(name)).toList();
    if (open.isEmpty()) {
      return refer(principle.rule(), "location.no-force");
    }
    steps.add(
        new TraceStep(
            rule(principle.rule()), principle.code(), TraceStep.Result.NOT_DECIDABLE, open));
    open.forEach(this::missing);
    return outcome(Action.MORE_FACTS_NEEDED, List.of());
  }

  private void missing(String name) {
    findings.add(
        Finding.of(rule(principle.rule()), Severity.REWORK, name, "location.not-stated")
            .with("location-fact", Argument.code(name))
            .withMissing(List.of(name)));
  }

  /** The rules do not decide: the registrar does. */
  Proposal refer(String rule, String message) {
    findings.add(Finding.of(rule(rule), Severity.REFERRAL, "location", message));
    return outcome(Action.REFER, List.of());
  }

  /** Two rules meet that the text does not rank: the registrar decides (LOC-11). */
  Proposal meet(String first, String second) {
    findings.add(meeting(register, first, second));
    return outcome(Action.REFER, List.of());
  }

  static Finding meeting(RuleRegister register, String first, String second) {
    return new Finding(
            register.rule(new RuleId("LOC-11")),
            Severity.REFERRAL,
            "location",
            "location.two-rules-meet",
            new TreeMap<>(),
            List.of())
        .with("first", Argument.code(first))
        .with("second", Argument.code(second));
  }
}

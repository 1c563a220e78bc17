package uk.crimerecording.location;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.counting.PrincipalCrimeTable;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.table.Resources;

/**
 * Decides which force records a crime (LOC-01 to LOC-11): the ordered principles, and the
 * exceptions where they decide otherwise. Immutable and thread-safe.
 *
 * <p>An exception applies where stated facts bring it about; one that is only possible does not
 * hold up the answer. Of those that apply, the text ranks most ({@code precedence.tsv}); two that
 * differ and are not ranked are referred to the force crime registrar with both rules (LOC-11).
 */
public final class LocationRules {

  private final OffenceCatalogue catalogue;
  private final PrincipalCrimeTable principalCrimes;
  private final RuleRegister register;
  private final Precedence precedence;

  private LocationRules(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.principalCrimes = PrincipalCrimeTable.of(catalogue);
    this.register = Resources.CORE.rules(LocationRules.class, "rules.tsv", catalogue.edition());
    this.precedence = Precedence.read();
  }

  /** The rules of an offence list's edition; the list ranks the crimes of a series. */
  public static LocationRules of(OffenceCatalogue catalogue) {
    return new LocationRules(catalogue);
  }

  /** The rules that these decisions follow. */
  public RuleRegister register() {
    return register;
  }

  /** The texts of all findings. */
  public static MessageCatalogue messages() {
    return Resources.CORE.messages(LocationRules.class);
  }

  /**
   * Decides which force records.
   *
   * @param given what is known; what is not stated stays open, and is asked for where nothing
   *     decides
   */
  public LocationDecision decide(WhereReported given) {
    Situation situation = new Situation(given);
    Map<Principle, Proposal> proposals = proposals(situation);
    Resolution resolution = Resolution.of(List.copyOf(proposals.values()), precedence);
    List<TraceStep> steps = steps(proposals, resolution.supporting());
    Proposal proposal = resolution.deciding();
    if (resolution.meeting().isPresent()) {
      Proposal other = resolution.meeting().get();
      return decision(
          situation,
          Action.REFER,
          List.of(),
          steps,
          List.of(
              Attempt.meeting(register, proposal.principle().rule(), other.principle().rule())));
    }
    List<Finding> findings = new ArrayList<>(proposal.findings());
    Action action = proposal.action();
    Optional<Place.Force> holder = otherHolder(situation, proposal);
    if (holder.isPresent()) {
      action = heldElsewhere(proposal, holder.get(), steps, findings);
    }
    return decision(situation, action, proposal.forces(), steps, findings);
  }

  /** What every principle that applies says, in the order in which they are tried. */
  Map<Principle, Proposal> proposals(Situation situation) {
    Map<Principle, Proposal> proposals = new EnumMap<>(Principle.class);
    for (Principle principle : Principle.values()) {
      propose(principle, situation).ifPresent(said -> proposals.put(principle, said));
    }
    return proposals;
  }

  private Optional<Proposal> propose(Principle principle, Situation situation) {
    Attempt attempt = new Attempt(principle, register, situation);
    CommonPrinciples common = new CommonPrinciples(situation);
    OutsideEnglandAndWales outside = new OutsideEnglandAndWales(situation);
    SeveralForces several = new SeveralForces(situation, catalogue, principalCrimes);
    return switch (principle) {
      case FRAUD -> new FraudPlaces(situation).propose(attempt);
      case AGREEMENT -> common.agreement(attempt);
      case FLIGHT -> new Flights(situation).propose(attempt);
      case TRANSPORT_POLICE -> common.transportPolice(attempt);
      case SERIES -> several.series(attempt);
      case SCOTLAND_OR_NORTHERN_IRELAND -> outside.scotlandOrNorthernIreland(attempt);
      case OUTSIDE -> outside.outside(attempt);
      case SEVERAL_FORCES -> several.oneCrime(attempt);
      case ONLINE -> common.online(attempt);
      case GENERAL -> common.general(attempt);
    };
  }

  /** The force that holds the record of a crime which another force has to record. */
  private static Optional<Place.Force> otherHolder(Situation situation, Proposal proposal) {
    return situation
        .force("recordedByForce")
        .filter(holder -> proposal.action() == Action.RECORD_CRIME)
        .filter(holder -> !proposal.forces().contains(holder));
  }

  /** LOC-10 speaks of the suspect's place only; otherwise that another force holds it is noted. */
  private Action heldElsewhere(
      Proposal proposal, Place.Force holder, List<TraceStep> steps, List<Finding> findings) {
    Rule rule = register.rule(new RuleId("LOC-10"));
    String message =
        proposal.followsSuspect() ? "location.consider-transfer" : "location.held-elsewhere";
    findings.add(
        Finding.of(rule, Severity.NOTE, "recordedByForce", message)
            .with("holder", Argument.code(holder.code())));
    if (!proposal.followsSuspect()) {
      return proposal.action();
    }
    steps.add(
        new TraceStep(
            rule,
            "suspect-elsewhere",
            TraceStep.Result.MET,
            List.of("suspectAt", "recordedByForce")));
    return Action.CONSIDER_TRANSFER;
  }

  private List<TraceStep> steps(Map<Principle, Proposal> proposals, List<Proposal> supporting) {
    List<TraceStep> steps = new ArrayList<>();
    for (Principle principle : Principle.values()) {
      Proposal proposal = proposals.get(principle);
      if (proposal != null && supporting.contains(proposal)) {
        steps.addAll(proposal.steps());
      } else {
        steps.add(
            new TraceStep(
                register.rule(new RuleId(principle.rule())),
                proposal == null ? principle.code() : principle.code() + ".outranked",
                TraceStep.Result.NOT_APPLICABLE,
                principle.triggers()));
      }
    }
    return steps;
  }

  private LocationDecision decision(
      Situation situation,
      Action action,
      List<Place.Force> forces,
      List<TraceStep> steps,
      List<Finding> findings) {
    Trace trace = new Trace(steps);
    SortedMap<String, String> used = new TreeMap<>();
    for (String name : trace.read()) {
      situation.spelled(name).ifPresent(value -> used.put(name, value));
    }
    return new LocationDecision(
        action,
        forces,
        action == Action.REFER ? Optional.of(Authority.FCR) : Optional.empty(),
        new Reasoning(catalogue.edition(), catalogue.hash(), findings, trace, used));
  }
}

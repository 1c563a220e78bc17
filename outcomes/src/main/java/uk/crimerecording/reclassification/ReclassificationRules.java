package uk.crimerecording.reclassification;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.outcome.OutcomeRules;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.policy.ForceRules;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.requirement.Case;
import uk.crimerecording.requirement.Choices;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.RequirementTable;
import uk.crimerecording.requirement.Resources;

/**
 * Decides reclassifications (RCL-01 to RCL-05, with REC-21, REC-23 and REC-24 where a reported
 * incident becomes a crime or another incident). The requirements stand in {@code requirements.tsv}
 * beside this class; what is irregular stands here. Immutable and thread-safe.
 */
public final class ReclassificationRules {

  private static final String APPLICATION = "reclassification";

  private final Edition edition;
  private final ForcePolicy policy;
  private final SortedMap<String, String> settings;
  private final OffenceTraits traits;
  private final OutcomeRules outcomes;
  private final RuleRegister register;
  private final RequirementTable requirements;
  private final Rule outcomeStillPermitted;

  private ReclassificationRules(
      OffenceTraits traits, Edition edition, ForcePolicy policy, OutcomeRules outcomes) {
    this.edition = edition;
    this.policy = policy;
    this.settings = policy.settings();
    this.traits = traits;
    this.outcomes = outcomes;
    this.register = Resources.rules(ReclassificationRules.class, "rules.tsv", edition);
    this.requirements =
        RequirementTable.load(
            ReclassificationRules.class,
            "requirements.tsv",
            Subject.RECLASSIFICATION,
            List.of(APPLICATION),
            register,
            new Choices().needing("@decider", ReclassificationRules::decider));
    this.outcomeStillPermitted = register.rule(new RuleId("RCL-05"));
  }

  /**
   * The rules of an edition under a force policy.
   *
   * @param catalogue the offence list; of the same edition
   * @param outcomes the rules that say which outcome a class permits
   */
  public static ReclassificationRules of(
      OffenceCatalogue catalogue, ForcePolicy policy, OutcomeRules outcomes) {
    return of(OffenceTraits.of(catalogue), policy, outcomes);
  }

  /** The same, over answers about offences that other rules share. */
  @SuppressWarnings("exports") // for the desk, which builds the answers once for all rules
  public static ReclassificationRules of(
      OffenceTraits traits, ForcePolicy policy, OutcomeRules outcomes) {
    return new ReclassificationRules(traits, traits.catalogue().edition(), policy, outcomes);
  }

  /** The rules that reclassifications apply. */
  public RuleRegister register() {
    return register;
  }

  /** Decides a reclassification applied for. */
  public Decision decide(CrimeRecord record, ReclassificationApplication application) {
    Case kase = new Case(record, application, traits, policy);
    Decision.Builder decision =
        Decision.builder(
            Subject.RECLASSIFICATION,
            application.code(),
            edition,
            traits.catalogue().hash(),
            settings,
            kase,
            Case::spelling);
    application.on().ifPresent(decision::decidedOn);
    requirements.check(APPLICATION, kase, decision);
    record
        .outcome()
        .ifPresent(outcome -> checkOutcome(record, application, outcome.type(), decision));
    ForceRules.check(policy, record, application, decision);
    return decision.build();
  }

  /** RCL-05: the outcome on the record must still be permitted for the new class. */
  private void checkOutcome(
      CrimeRecord record,
      ReclassificationApplication application,
      OutcomeType outcome,
      Decision.Builder decision) {
    CrimeRecord reclassified =
        record.toBuilder()
            .reclassified(application.to(), application.on(), Optional.empty(), Optional.empty())
            .build();
    boolean permitted = outcomes.permits(outcome, reclassified);
    decision.step(
        new TraceStep(
            outcomeStillPermitted,
            "outcome-permitted-for-new-class",
            permitted ? TraceStep.Result.MET : TraceStep.Result.NOT_MET,
            List.of("crime.outcome", "reclassification.to")));
    if (!permitted) {
      SortedMap<String, Argument> arguments = new TreeMap<>();
      arguments.put("outcome", Argument.code(outcome.code()));
      arguments.put("offence", Argument.code(application.to().text()));
      decision.finding(
          new Finding(
              outcomeStillPermitted,
              Severity.REWORK,
              "crime.outcome",
              "return.RCL-05",
              arguments,
              List.of("crime.outcome")));
    }
  }

  /** RCL-03: a crime becomes a reported incident of rape only by an accredited registrar. */
  private static Authority decider(Case kase) {
    RecordedOffence to = ((ReclassificationApplication) kase.application()).to();
    return to.text().startsWith("N100") && !kase.isOnReportedIncident()
        ? Authority.ACCREDITED_FCR
        : Authority.DDM;
  }
}

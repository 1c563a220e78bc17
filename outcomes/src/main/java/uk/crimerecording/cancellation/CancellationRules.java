package uk.crimerecording.cancellation;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.policy.ForceRules;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.requirement.Case;
import uk.crimerecording.requirement.Choices;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.OffenceTraits.Trait;
import uk.crimerecording.requirement.RequirementTable;
import uk.crimerecording.requirement.Resources;

/**
 * Decides cancellations and transfers (CAN-01 to CAN-13, REC-28, REC-34). The requirements stand in
 * {@code requirements.tsv} beside this class; what is irregular stands here. Immutable and
 * thread-safe.
 */
public final class CancellationRules {

  private static final Fact<Boolean> CLASS_IN_ERROR =
      FactVocabulary.standard().bool("classInError");
  private static final Fact<Boolean> ACCREDITED_FCR_EXISTS =
      FactVocabulary.standard().bool("forceHasAccreditedFcr");
  private static final Fact<Boolean> DUTY_REPORT = FactVocabulary.standard().bool("fgmDutyReport");

  private final Edition edition;
  private final ForcePolicy policy;
  private final SortedMap<String, String> settings;
  private final OffenceTraits traits;
  private final RuleRegister register;
  private final RequirementTable requirements;

  private CancellationRules(OffenceTraits traits, Edition edition, ForcePolicy policy) {
    this.edition = edition;
    this.policy = policy;
    this.settings = policy.settings();
    this.traits = traits;
    this.register = Resources.rules(CancellationRules.class, "rules.tsv", edition);
    this.requirements =
        RequirementTable.load(
            CancellationRules.class,
            "requirements.tsv",
            Subject.CANCELLATION,
            Arrays.stream(CancellationCode.values()).map(CancellationCode::code).toList(),
            register,
            new Choices()
                .offering(
                    "@class-in-error",
                    kase ->
                        kase.application().facts().answer(CLASS_IN_ERROR) == Answer.YES
                            ? List.of(Choices.alternative("reclassification"))
                            : List.of())
                .needing("@decider", CancellationRules::decider)
                .needing("@reserved", CancellationRules::reserved));
  }

  /**
   * The rules of an edition under a force policy.
   *
   * @param catalogue the offence list; of the same edition
   */
  public static CancellationRules of(OffenceCatalogue catalogue, ForcePolicy policy) {
    return of(OffenceTraits.of(catalogue), policy);
  }

  /** The same, over answers about offences that other rules share. */
  @SuppressWarnings("exports") // for the desk, which builds the answers once for all rules
  public static CancellationRules of(OffenceTraits traits, ForcePolicy policy) {
    return new CancellationRules(traits, traits.catalogue().edition(), policy);
  }

  /** The rules that cancellations apply. */
  public RuleRegister register() {
    return register;
  }

  /** Decides a cancellation or transfer applied for. */
  public Decision decide(CrimeRecord record, CancellationApplication application) {
    Case kase = new Case(record, application, traits, policy);
    Decision.Builder decision =
        Decision.builder(
            Subject.CANCELLATION,
            application.code(),
            edition,
            traits.catalogue().hash(),
            settings,
            kase,
            Case::spelling);
    application.on().ifPresent(decision::decidedOn);
    requirements.check(application.code(), kase, decision);
    ForceRules.check(policy, record, application, decision);
    return decision.build();
  }

  /** CAN-06: a designated decision maker, unless CAN-07 or CAN-11 reserves the decision. */
  private static Authority decider(Case kase) {
    boolean additionalInformation = kase.application().code().equals(CancellationCode.C2.code());
    if (additionalInformation
        && (asks(kase, Trait.RAPE) == Answer.YES || asks(kase, Trait.HOMICIDE) == Answer.YES)) {
      return reserved(kase);
    }
    boolean unfounded =
        additionalInformation || kase.application().code().equals(CancellationCode.C4.code());
    boolean dutyReport =
        unfounded
            && asks(kase, Trait.GENITAL_MUTILATION) == Answer.YES
            && kase.application().facts().answer(DUTY_REPORT) == Answer.YES;
    return dutyReport ? Authority.FCR : Authority.DDM;
  }

  private static Answer asks(Case kase, Trait trait) {
    return kase.traits().ask(kase.record().offence(), trait);
  }

  /** CAN-07: without an accredited registrar in the force the chief officer decides. */
  private static Authority reserved(Case kase) {
    return kase.application().facts().answer(ACCREDITED_FCR_EXISTS) == Answer.NO
        ? Authority.CHIEF_OFFICER
        : Authority.ACCREDITED_FCR;
  }
}

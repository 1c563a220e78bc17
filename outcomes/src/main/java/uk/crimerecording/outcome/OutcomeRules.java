package uk.crimerecording.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import uk.crimerecording.decision.AdditionalCrime;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.policy.ForceRules;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.requirement.Case;
import uk.crimerecording.requirement.Choices;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.RequirementTable;
import uk.crimerecording.requirement.Resources;

/**
 * Decides outcomes (OUT-01 to OUT-37, with the related crime rule CNT-30 and CNT-31). The
 * requirements stand in {@code requirements.tsv} beside this class; what is irregular stands here.
 * Immutable and thread-safe.
 */
public final class OutcomeRules {

  private static final Fact<Boolean> VICTIM_SUPPORTS =
      FactVocabulary.standard().bool("victimSupports");
  private static final Fact<Boolean> SUFFICIENT_EVIDENCE =
      FactVocabulary.standard().bool("sufficientEvidence");
  private static final Fact<Boolean> SUSPECT_DECEASED =
      FactVocabulary.standard().bool("suspectDeceased");
  private static final Fact<Boolean> SAME_MATERIAL_FACTS =
      FactVocabulary.standard().bool("sameMaterialFacts");
  private static final Fact<Boolean> PARTY_TO_CRIME =
      FactVocabulary.standard().bool("offenderPrincipalOrAccessory");
  private static final Fact<String> CAUTIONED_OFFENCE =
      FactVocabulary.standard().text("cautionedOffence");

  private final Edition edition;
  private final ForcePolicy policy;
  private final SortedMap<String, String> settings;
  private final OffenceTraits traits;
  private final RuleRegister register;
  private final RequirementTable requirements;
  private final TraceStep relatedCrime;
  private final TraceStep principalAmongRelated;

  private OutcomeRules(OffenceTraits traits, Edition edition, ForcePolicy policy) {
    this.edition = edition;
    this.policy = policy;
    this.settings = policy.settings();
    this.traits = traits;
    this.register = Resources.rules(OutcomeRules.class, "rules.tsv", edition);
    this.requirements =
        RequirementTable.load(
            OutcomeRules.class,
            "requirements.tsv",
            Subject.OUTCOME,
            Arrays.stream(OutcomeType.values()).map(OutcomeType::code).toList(),
            register,
            choices());
    this.relatedCrime = met("CNT-30", "related-crime");
    this.principalAmongRelated = met("CNT-31", "principal-among-related");
  }

  private TraceStep met(String rule, String check) {
    return new TraceStep(
        register.rule(new RuleId(rule)), check, TraceStep.Result.MET, List.of("crime.related"));
  }

  /**
   * The rules of an edition under a force policy.
   *
   * @param catalogue the offence list; of the same edition
   */
  public static OutcomeRules of(OffenceCatalogue catalogue, ForcePolicy policy) {
    return of(OffenceTraits.of(catalogue), policy);
  }

  /** The same, over answers about offences that other rules share. */
  @SuppressWarnings("exports") // for the desk, which builds the answers once for all rules
  public static OutcomeRules of(OffenceTraits traits, ForcePolicy policy) {
    return new OutcomeRules(traits, traits.catalogue().edition(), policy);
  }

  /** The rules that outcomes apply. */
  public RuleRegister register() {
    return register;
  }

  /** Decides an outcome applied for. */
  public Decision decide(CrimeRecord record, OutcomeApplication application) {
    Case kase = new Case(record, application, traits, policy);
    Decision.Builder decision =
        Decision.builder(
            Subject.OUTCOME,
            application.code(),
            edition,
            traits.catalogue().hash(),
            settings,
            kase,
            Case::spelling);
    application.on().ifPresent(decision::decidedOn);
    requirements.check(application.code(), kase, decision);
    addRelatedCrimes(record, application, decision);
    addCrimesOfOtherFacts(record, application, decision);
    ForceRules.check(policy, record, application, decision);
    return decision.build();
  }

  /**
   * Whether an outcome type may stand on an offence, as far as the offence alone decides (RCL-05).
   *
   * @param record a record of that offence
   */
  public boolean permits(OutcomeType type, CrimeRecord record) {
    OutcomeApplication application =
        new OutcomeApplication(
            type,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Facts.none());
    return !requirements.isBarredByOffence(
        type.code(), new Case(record, application, traits, policy));
  }

  /**
   * CNT-30 and CNT-31: a related crime that can be charged is recorded in addition. Among several
   * the principal one is; where the order leaves a tie, each of those that tie is named.
   */
  private void addRelatedCrimes(
      CrimeRecord record, OutcomeApplication application, Decision.Builder decision) {
    List<OffenceCode> chargeable = chargeableRelated(record, application);
    if (chargeable.isEmpty()) {
      return;
    }
    decision.step(relatedCrime);
    if (chargeable.size() > 1) {
      decision.step(principalAmongRelated);
    }
    for (OffenceCode code : traits.principalCrimes().gravest(chargeable)) {
      decision.additional(new AdditionalCrime(code.value(), OutcomeType.TYPE_1.code()));
    }
  }

  private List<OffenceCode> chargeableRelated(CrimeRecord record, OutcomeApplication application) {
    List<RelatedCrime> all = record.related().orElse(List.of());
    if (all.isEmpty() || isCharged(record.offence(), application)) {
      return List.of();
    }
    List<OffenceCode> chargeable = new ArrayList<>();
    boolean onlyRelated = application.facts().answer(SUFFICIENT_EVIDENCE) == Answer.NO;
    for (RelatedCrime related : all) {
      Optional<OffenceCode> code = related.offence().code();
      if (related.chargeable() == Answer.YES
          && code.isPresent()
          && (onlyRelated || isCharged(related.offence(), application))) {
        chargeable.add(code.get());
      }
    }
    return chargeable;
  }

  private boolean isCharged(RecordedOffence offence, OutcomeApplication application) {
    return application.charged().orElse(List.of()).stream()
        .anyMatch(charged -> traits.isSame(offence, charged) == Answer.YES);
  }

  /**
   * OUT-11: a charge or caution on other facts, or against somebody who is no party to the recorded
   * crime, belongs to a crime of its own.
   */
  private void addCrimesOfOtherFacts(
      CrimeRecord record, OutcomeApplication application, Decision.Builder decision) {
    Optional<OutcomeType> own = outcomeOfOwnCrime(application.type());
    boolean otherFacts =
        application.facts().answer(SAME_MATERIAL_FACTS) == Answer.NO
            || application.facts().answer(PARTY_TO_CRIME) == Answer.NO;
    if (own.isEmpty() || !otherFacts) {
      return;
    }
    List<String> codes = new ArrayList<>();
    if (own.get() == OutcomeType.TYPE_1) {
      application
          .charged()
          .orElse(List.of())
          .forEach(offence -> offence.code().ifPresent(code -> codes.add(code.value())));
    } else {
      application.facts().get(CAUTIONED_OFFENCE).ifPresent(codes::add);
    }
    for (String code : codes) {
      if (record.offence().code().map(recorded -> !recorded.value().equals(code)).orElse(true)) {
        decision.additional(new AdditionalCrime(code, own.get().code()));
      }
    }
  }

  private static Optional<OutcomeType> outcomeOfOwnCrime(OutcomeType type) {
    return switch (type) {
      case TYPE_1A -> Optional.of(OutcomeType.TYPE_1);
      case TYPE_2A -> Optional.of(OutcomeType.TYPE_2);
      case TYPE_3A -> Optional.of(OutcomeType.TYPE_3);
      default -> Optional.empty();
    };
  }

  private static Choices choices() {
    return new Choices()
        .offering("@support", kase -> bySupport(kase, "15", "16"))
        .offering("@suspect", OutcomeRules::withSuspect)
        .offering("@no-suspect", OutcomeRules::withoutSuspect)
        .offering("@adult-caution", kase -> Choices.outcomes(alternate(kase, "3", "3A")))
        .offering("@youth-caution", kase -> Choices.outcomes(alternate(kase, "2", "2A")))
        .offering("@adult-deferred", kase -> Choices.outcomes("24"))
        .offering("@child-deferred", kase -> Choices.outcomes("23"))
        .offering(
            "@dead-suspect",
            kase ->
                kase.application().facts().answer(SUSPECT_DECEASED) == Answer.YES
                    ? Choices.outcomes("5")
                    : List.of())
        .offering("@not-completed", OutcomeRules::afterFailedActivity)
        .offering("@failed-deferral", OutcomeRules::afterFailedDeferral)
        .needing("@murder-endorsement", kase -> kase.policy().murderEndorsement());
  }

  private static Collection<Alternative> bySupport(Case kase, String supports, String doesNot) {
    return switch (kase.application().facts().answer(VICTIM_SUPPORTS)) {
      case YES -> Choices.outcomes(supports);
      case NO -> Choices.outcomes(doesNot);
      case NOT_STATED -> Choices.outcomes(supports, doesNot);
    };
  }

  private static Collection<Alternative> withSuspect(Case kase) {
    return switch (kase.application().facts().answer(VICTIM_SUPPORTS)) {
      case YES -> Choices.outcomes("15", "21");
      case NO -> Choices.outcomes("16");
      case NOT_STATED -> Choices.outcomes("15", "16", "21");
    };
  }

  private static Collection<Alternative> withoutSuspect(Case kase) {
    return switch (kase.application().code()) {
      case "15", "16", "21" -> bySupport(kase, "18", "14");
      default -> List.of();
    };
  }

  private static String alternate(Case kase, String plain, String alternate) {
    return kase.application().code().endsWith("A") ? alternate : plain;
  }

  /** OUT-34: a formal disposal where the evidence suffices, else by the victim's support. */
  private static Collection<Alternative> afterFailedActivity(Case kase) {
    return switch (kase.application().facts().answer(SUFFICIENT_EVIDENCE)) {
      case YES -> Choices.outcomes("1");
      case NO -> bySupport(kase, "15", "16");
      case NOT_STATED -> List.of();
    };
  }

  private static Collection<Alternative> afterFailedDeferral(Case kase) {
    boolean charged =
        ((OutcomeApplication) kase.application())
            .charged()
            .map(list -> !list.isEmpty())
            .orElse(false);
    return charged ? Choices.outcomes("1") : List.of();
  }
}

package uk.crimerecording.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.crimerecording.deadline.TimeLimit;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;
import uk.crimerecording.requirement.OffenceTraits.Trait;

/**
 * The conditions that requirement tables may name: facts of the vocabulary, traits of offences, the
 * authority of the person deciding, and the irregular ones, which are small methods here. Immutable
 * after construction and thread-safe.
 */
final class Conditions {

  private static final int ADULT = 18;
  private static final int CRIMINAL_RESPONSIBILITY = 10;
  private static final int CHILD_WHO_CANNOT_CONSENT = 13;

  private static final LocalDate SLAVERY_GROUNDS_AFTER = LocalDate.of(2020, 4, 1);

  /** Police force codes of England and Wales have two digits; everything else is a country. */
  private static final Set<String> OUTSIDE_ENGLAND_AND_WALES =
      Set.of("scotland", "northern-ireland", "abroad");

  private static final FactVocabulary FACTS = FactVocabulary.standard();
  private static final Fact<Boolean> VICTIM_INFORMED = FACTS.bool("victimInformed");
  private static final Fact<Boolean> GUARDIAN_TOLD = FACTS.bool("parentOrGuardianToldOfOutcome");
  private static final Fact<Boolean> SUFFICIENT_EVIDENCE = FACTS.bool("sufficientEvidence");
  private static final Fact<Boolean> MG3_ALTERNATIVE = FACTS.bool("mg3AlternativeSexualOffence");
  private static final Fact<Boolean> PENILE_PENETRATION = FACTS.bool("penilePenetration");
  private static final Fact<String> CAUTIONED_OFFENCE = FACTS.text("cautionedOffence");
  private static final Fact<Boolean> MG18_SIGNED = FACTS.bool("mg18Signed");
  private static final Fact<Boolean> ACCEPTED_IN_COURT = FACTS.bool("acceptedInCourt");
  private static final Fact<Boolean> COURT_PROVEN = FACTS.bool("courtAcceptanceProven");
  private static final Fact<Integer> AGE_AT_OFFENCE = FACTS.integer("suspectAgeAtOffence");
  private static final Fact<Boolean> SERIOUSLY_ILL = FACTS.bool("suspectSeriouslyIll");
  private static final Fact<Boolean> DECEASED = FACTS.bool("suspectDeceased");
  private static final Fact<Boolean> DIED_BEFORE_REPORT = FACTS.bool("diedBeforeReport");
  private static final Fact<Boolean> WITNESS_DECEASED = FACTS.bool("victimOrKeyWitnessDeceased");
  private static final Fact<Boolean> WITNESS_ILL = FACTS.bool("victimOrKeyWitnessSeriouslyIll");
  private static final Fact<Boolean> SUMMARY_STANDARD = FACTS.bool("cpsStandardSummaryOnly");
  private static final Fact<Boolean> CHILD_ABUSE = FACTS.bool("childAbuse");
  private static final Fact<Boolean> VULNERABLE_WORK = FACTS.bool("relevantToVulnerableWork");
  private static final Fact<String> RATIONALE_RANK = FACTS.text("nonReferralRationaleRank");
  private static final Fact<Boolean> ACCREDITED_FCR_EXISTS = FACTS.bool("forceHasAccreditedFcr");
  private static final Fact<LocalDate> VICTIM_INFORMED_ON = FACTS.date("victimInformedOn");

  private static final Fact<Boolean> FURTHER_INFORMATION =
      FACTS.bool("furtherSubstantiveInformation");
  private static final Fact<Boolean> CLASS_IN_ERROR = FACTS.bool("classInError");
  private static final Fact<String> CAUSE_OF_DEATH = FACTS.text("causeOfDeath");

  private final String subject;
  private final Map<String, Condition> named = new HashMap<>();

  private Conditions(Subject subject) {
    this.subject = subject.code();
  }

  /** The conditions for applications of a subject. */
  static Conditions of(Subject subject) {
    Conditions conditions = new Conditions(subject);
    conditions.addCommon();
    switch (subject) {
      case OUTCOME -> conditions.addOutcome();
      case CANCELLATION -> conditions.addCancellation();
      case RECLASSIFICATION -> conditions.addReclassification();
      default -> throw new IllegalArgumentException("Nothing is applied for about " + subject);
    }
    return conditions;
  }

  /**
   * The condition of a term of a table: a fact, {@code fact=value}, {@code stated(fact)}, {@code
   * offence.trait}, {@code decider:authority} or one of the named conditions, each with {@code !}
   * for its contrary.
   *
   * @throws IllegalArgumentException if there is none
   */
  Condition parse(String term) {
    if (term.startsWith("!")) {
      return parse(term.substring(1)).negated();
    }
    if (term.startsWith("stated(")) {
      String name = term.substring("stated(".length(), term.length() - 1);
      return Condition.of(term, kase -> Answer.of(kase.stated(name).isPresent()), name);
    }
    if (term.startsWith("offence.")) {
      Trait trait =
          Trait.valueOf(
              term.substring("offence.".length()).toUpperCase(Locale.ROOT).replace('-', '_'));
      return Condition.of(
          term, kase -> kase.offence(trait), kase -> offenceMissing(kase), "crime.offence");
    }
    if (term.startsWith("decider:")) {
      return decider(Authority.ofCode(term.substring("decider:".length())));
    }
    int equals = term.indexOf('=');
    if (equals > 0) {
      Fact<String> fact = FACTS.text(term.substring(0, equals));
      String value = term.substring(equals + 1);
      if (!fact.values().contains(value)) {
        throw new IllegalArgumentException("Fact " + fact + " has no value " + value);
      }
      return Condition.of(
          fact.name() + "." + value, kase -> kase.facts().is(fact, value), fact.name());
    }
    Condition condition = named.get(term);
    if (condition != null) {
      return condition;
    }
    Optional<Fact<?>> fact = FACTS.find(term).filter(f -> f.type() == FactType.BOOLEAN);
    if (fact.isEmpty()) {
      throw new IllegalArgumentException("No condition is named " + term);
    }
    Fact<Boolean> bool = FACTS.bool(term);
    return Condition.of(term, kase -> kase.facts().answer(bool), term);
  }

  /** Where the list would decide with the class or the code, that is what is missing. */
  private static List<String> offenceMissing(Case kase) {
    return kase.record().offence().code().isEmpty()
        ? List.of("crime.offence.code")
        : Condition.notStated(kase, List.of("crime.offence.class"));
  }

  private void add(String name, Function<Case, Answer> test, String... reads) {
    named.put(name, Condition.of(name, test, reads));
  }

  private void add(
      String name,
      Function<Case, Answer> test,
      Function<Case, List<String>> missing,
      String... reads) {
    named.put(name, Condition.of(name, test, missing, reads));
  }

  private Condition decider(Authority authority) {
    return Condition.of(
        "decider." + authority.code(),
        kase -> holds(kase, authority),
        kase -> missingOfDecider(kase, authority),
        deciderReads(authority));
  }

  private static Answer holds(Case kase, Authority authority) {
    return kase.by().map(by -> by.holds(authority)).orElse(Answer.NOT_STATED);
  }

  private String[] deciderReads(Authority authority) {
    return switch (authority) {
      case SERGEANT, INSPECTOR, SUPERINTENDENT ->
          new String[] {subject + ".by", subject + ".by.role", subject + ".by.rank"};
      case ACCREDITED_FCR ->
          new String[] {subject + ".by", subject + ".by.role", subject + ".by.accredited"};
      default -> new String[] {subject + ".by", subject + ".by.role"};
    };
  }

  private List<String> missingOfDecider(Case kase, Authority authority) {
    if (kase.by().isEmpty()) {
      return List.of(subject + ".by");
    }
    boolean byRank =
        authority == Authority.SERGEANT
            || authority == Authority.INSPECTOR
            || authority == Authority.SUPERINTENDENT;
    if (byRank) {
      List<String> rank = Condition.notStated(kase, List.of(subject + ".by.rank"));
      return rank.isEmpty() ? List.of(subject + ".by.role") : rank;
    }
    List<String> missing = Condition.notStated(kase, List.of(subject + ".by.role"));
    return missing.isEmpty() && authority == Authority.ACCREDITED_FCR
        ? Condition.notStated(kase, List.of(subject + ".by.accredited"))
        : missing;
  }

  // ---- Common to outcomes and cancellations -------------------------------------------------

  private void addCommon() {
    add("always", kase -> Answer.YES);
    add("never", kase -> Answer.NO);
    add("victim-based", Conditions::victimBased, "crime.victim");
    add(
        "cancelled",
        kase -> Answer.of(kase.record().cancellation().isPresent()),
        "crime.cancellation");
    add("has-outcome", kase -> Answer.of(kase.record().outcome().isPresent()), "crime.outcome");
    add("reported-incident", kase -> Answer.of(kase.isOnReportedIncident()), "crime.offence");
    add("date-stated", kase -> Answer.of(kase.application().on().isPresent()), subject + ".on");
    add(
        "homicide-or-rape",
        kase -> kase.offence(Trait.HOMICIDE).or(kase.offence(Trait.RAPE)),
        Conditions::offenceMissing,
        "crime.offence");
  }

  private static Answer victimBased(Case kase) {
    Optional<PartyKind> kind = kase.record().victim().flatMap(Victim::kind);
    if (kind.isPresent()) {
      return Answer.of(kind.get() != PartyKind.STATE);
    }
    if (kase.offence(Trait.VICTIM_BASED) == Answer.YES) {
      return Answer.YES;
    }
    return kase.offence(Trait.STATE_BASED) == Answer.YES ? Answer.NO : Answer.NOT_STATED;
  }

  // ---- Outcomes ------------------------------------------------------------------------------

  private void addOutcome() {
    add(
        "victim-or-guardian-told",
        Conditions::victimOrGuardianTold,
        Conditions::missingOfTold,
        "victimInformed",
        "parentOrGuardianToldOfOutcome",
        "crime.victim.age");
    add("suspect-on-record", Conditions::namedSuspect, "crime.suspects");
    add(
        "named-suspect",
        kase -> kase.anySuspect(Suspect::named),
        "crime.suspects",
        "crime.suspects.named");
    addFit("suspect", SuspectFit.ANY);
    addFit("identified-suspect", SuspectFit.IDENTIFIED);
    addFit("adult-suspect", SuspectFit.ADULT_SUSPECT);
    addFit("identified-adult-suspect", SuspectFit.IDENTIFIED_ADULT);
    addFit("child-suspect", SuspectFit.CHILD_SUSPECT);
    add(
        "suspect-under-18",
        kase -> suspectUnder(kase, ADULT),
        "crime.suspects",
        "crime.suspects.age");
    add(
        "suspect-under-10",
        Conditions::suspectUnder10,
        kase -> List.of(AGE_AT_OFFENCE.name()),
        "suspectAgeAtOffence",
        "crime.suspects.age");
    add("not-before-recording", Conditions::notBeforeRecording, "outcome.on", "crime.recordedAt");
    add(
        "filed-as-18",
        kase ->
            Answer.of(
                kase.record().outcome().map(o -> o.type() == OutcomeType.TYPE_18).orElse(false)),
        "crime.outcome");
    add("type-in-force", Conditions::typeInForce, "outcome.on");
    add(
        "policy.supervisor-approval",
        kase -> Answer.of(kase.policy().supervisorApprovalRequired()));
    add("policy.rationale", kase -> Answer.of(kase.policy().rationaleRequired()));
    add(
        "policy.adult-caution-barred",
        kase -> Answer.of(kase.policy().relatedCrimeBarsAdultCaution()));

    add("domestic-abuse", kase -> kase.flagged(CrimeFlag.DOMESTIC_ABUSE), "crime.flags");
    add(
        "domestic-abuse-or-hate-crime",
        kase -> kase.flagged(CrimeFlag.DOMESTIC_ABUSE).or(hateCrime(kase)),
        "crime.flags");
    add(
        "intimate-domestic-abuse",
        kase -> kase.flagged(CrimeFlag.DOMESTIC_ABUSE).and(kase.record().intimatePartner()),
        kase -> List.of(kase.record().flags().isEmpty() ? "crime.flags" : "crime.intimatePartner"),
        "crime.flags",
        "crime.intimatePartner");
    add(
        "rape-or-high-risk",
        kase -> kase.offence(Trait.RAPE).or(highRisk(kase)),
        "crime.highRiskDomesticAbuse",
        "crime.offence");
    add(
        "serious-or-relevant",
        Conditions::seriousOrRelevant,
        Conditions::missingOfSeriousOrRelevant,
        "childAbuse",
        "relevantToVulnerableWork",
        "crime.flags",
        "crime.offence");
    add(
        "decider-inspector-or-fcr-team",
        kase -> holds(kase, Authority.INSPECTOR).or(inFcrTeam(kase)),
        this::missingOfInspectorOrTeam,
        "outcome.by",
        "outcome.by.rank",
        "outcome.by.fcrTeam",
        "outcome.by.independent");

    addCharges();

    add(
        "mg18-or-court",
        kase ->
            kase.facts()
                .answer(MG18_SIGNED)
                .or(kase.facts().answer(ACCEPTED_IN_COURT).and(kase.facts().answer(COURT_PROVEN))),
        kase ->
            List.of(
                kase.facts().answer(ACCEPTED_IN_COURT) == Answer.YES
                    ? COURT_PROVEN.name()
                    : MG18_SIGNED.name()),
        "mg18Signed",
        "acceptedInCourt",
        "courtAcceptanceProven");
    add(
        "suspect-too-ill-or-died-too-early",
        Conditions::tooIllOrDiedTooEarly,
        Conditions::missingOfIllness,
        "suspectSeriouslyIll",
        "suspectDeceased",
        "diedBeforeReport",
        "sufficientEvidence");
    add(
        "witness-dead-or-ill",
        kase -> kase.facts().answer(WITNESS_DECEASED).or(kase.facts().answer(WITNESS_ILL)),
        "victimOrKeyWitnessSeriouslyIll",
        "victimOrKeyWitnessDeceased");
    add(
        "summary-only-charge",
        kase -> kase.offence(Trait.SUMMARY_ONLY).or(kase.facts().answer(SUMMARY_STANDARD)),
        kase -> List.of(SUMMARY_STANDARD.name()),
        "crime.offence",
        "cpsStandardSummaryOnly");
    add(
        "time-limit-passed",
        Conditions::timeLimitPassed,
        Conditions::missingOfTimeLimit,
        "crime.occurred",
        "outcome.on",
        "crime.flags",
        "crime.reportedAt");
    add(
        "rationale-by-sergeant",
        kase ->
            answer(
                kase.facts().get(RATIONALE_RANK).map(rank -> !rank.equals(Rank.CONSTABLE.code()))),
        "nonReferralRationaleRank");
    add(
        "murder-endorsed-by-authority",
        kase -> holds(kase, kase.policy().murderEndorsement()),
        kase -> missingOfDecider(kase, kase.policy().murderEndorsement()),
        "outcome.by",
        "outcome.by.role");
  }

  private void addCharges() {
    add("charged", kase -> answer(kase.charged().map(list -> !list.isEmpty())), "outcome.charged");
    add("charged-as-recorded", Conditions::chargedAsRecorded, "outcome.charged");
    add("charged-with-theft", kase -> chargedWith(kase, Trait.THEFT), "outcome.charged");
    add("charged-sexual-offence", kase -> chargedWith(kase, Trait.SEXUAL), "outcome.charged");
    add(
        "charged-alternative-to-murder",
        kase -> chargedWith(kase, Trait.MURDER_ALTERNATIVE),
        "outcome.charged");
    add(
        "rape-alternative-permitted",
        Conditions::rapeAlternative,
        this::missingOfRapeAlternative,
        "mg3AlternativeSexualOffence",
        "outcome.chargedStatutes",
        "crime.victim.age",
        "penilePenetration",
        "outcome.by",
        "outcome.by.role",
        "outcome.by.accredited");
    add("cautioned-as-recorded", Conditions::cautionedAsRecorded, "cautionedOffence");
    add(
        "only-related-crime-chargeable",
        kase -> relatedChargeable(kase).and(recordedCrimeCannotBeCharged(kase)),
        Conditions::missingOfRelated,
        "crime.related",
        "crime.related.chargeable",
        "sufficientEvidence");
  }

  private static Answer answer(Optional<Boolean> value) {
    return Answer.of(value);
  }

  private static Answer isChild(Case kase) {
    return answer(kase.record().victim().flatMap(Victim::age).map(age -> age < ADULT));
  }

  /** OUT-01: for a child the parent or guardian is told, instead of the victim. */
  private static Answer victimOrGuardianTold(Case kase) {
    Answer victim = kase.facts().answer(VICTIM_INFORMED);
    Answer guardian = kase.facts().answer(GUARDIAN_TOLD);
    return switch (isChild(kase)) {
      case YES -> guardian;
      case NO -> victim;
      case NOT_STATED ->
          victim != Answer.YES && guardian == Answer.YES && mayBePerson(kase)
              ? Answer.NOT_STATED
              : victim;
    };
  }

  private static boolean mayBePerson(Case kase) {
    return kase.record()
        .victim()
        .flatMap(Victim::kind)
        .map(kind -> kind == PartyKind.PERSON)
        .orElse(true);
  }

  /** Where only the guardian was told, the victim's age decides whether that suffices. */
  private static List<String> missingOfTold(Case kase) {
    if (isChild(kase) == Answer.YES) {
      return List.of(GUARDIAN_TOLD.name());
    }
    boolean ageDecides =
        isChild(kase) == Answer.NOT_STATED
            && kase.facts().answer(VICTIM_INFORMED) == Answer.NO
            && victimOrGuardianTold(kase) == Answer.NOT_STATED;
    return List.of(ageDecides ? "crime.victim.age" : VICTIM_INFORMED.name());
  }

  /** The conditions on a suspect: of what age, identified, and one who is all of it. */
  private void addFit(String kind, SuspectFit fit) {
    add(kind + "-of-age", fit::mayBeOfAge, "crime.suspects.age");
    add(kind + "-identity", fit::mayBeIdentified, "crime.suspects.identityEstablished");
    add(
        kind + "-fits",
        fit::oneFits,
        fit::open,
        "crime.suspects.linked",
        "crime.suspects.named",
        "crime.suspects.identityEstablished",
        "crime.suspects.age");
  }

  /** A suspect who may be named is on the record. */
  private static Answer namedSuspect(Case kase) {
    return kase.record()
        .suspects()
        .map(
            suspects ->
                Answer.of(suspects.stream().anyMatch(suspect -> suspect.named() != Answer.NO)))
        .orElse(Answer.NOT_STATED);
  }

  private static Answer suspectUnder(Case kase, int years) {
    return kase.anyPossibleOffender(suspect -> answer(suspect.age().map(age -> age < years)));
  }

  private static Answer suspectUnder10(Case kase) {
    Optional<Integer> stated = kase.facts().get(AGE_AT_OFFENCE);
    return stated.isPresent()
        ? Answer.of(stated.get() < CRIMINAL_RESPONSIBILITY)
        : suspectUnder(kase, CRIMINAL_RESPONSIBILITY);
  }

  private static Answer notBeforeRecording(Case kase) {
    Optional<LocalDate> recorded = kase.record().recordedOn();
    Optional<LocalDate> on = kase.application().on();
    return recorded.isEmpty() || on.isEmpty()
        ? Answer.NOT_STATED
        : Answer.of(!on.get().isBefore(recorded.get()));
  }

  private static Answer typeInForce(Case kase) {
    OutcomeApplication outcome = (OutcomeApplication) kase.application();
    return outcome
        .type()
        .since()
        .map(since -> answer(outcome.on().map(on -> !on.isBefore(since))))
        .orElse(Answer.YES);
  }

  private static Answer hateCrime(Case kase) {
    return answer(
        kase.record().flags().map(flags -> flags.stream().anyMatch(CrimeFlag::isHateCrime)));
  }

  /** OUT-33: offences for which a decision not to investigate is exceptional. */
  private static Answer seriousOrRelevant(Case kase) {
    return kase.flagged(CrimeFlag.DOMESTIC_ABUSE)
        .or(hateCrime(kase))
        .or(kase.flagged(CrimeFlag.CHILD_SEXUAL_ABUSE))
        .or(kase.flagged(CrimeFlag.CHILD_SEXUAL_EXPLOITATION))
        .or(kase.offence(Trait.INDICTABLE_ONLY))
        .or(kase.facts().answer(CHILD_ABUSE))
        .or(kase.facts().answer(VULNERABLE_WORK));
  }

  private static List<String> missingOfSeriousOrRelevant(Case kase) {
    List<String> missing =
        new ArrayList<>(
            Condition.notStated(
                kase, List.of(CHILD_ABUSE.name(), VULNERABLE_WORK.name(), "crime.flags")));
    if (kase.offence(Trait.INDICTABLE_ONLY) == Answer.NOT_STATED) {
      missing.addAll(offenceMissing(kase));
    }
    return missing;
  }

  /** High-risk domestic abuse; a record whose flags say that it is no domestic abuse is not. */
  private static Answer highRisk(Case kase) {
    Answer stated = kase.record().highRiskDomesticAbuse();
    return stated.isStated() || kase.flagged(CrimeFlag.DOMESTIC_ABUSE) != Answer.NO
        ? stated
        : Answer.NO;
  }

  /** A member of an independent team that works to the registrar (OUT-28). */
  private static Answer inFcrTeam(Case kase) {
    return kase.by()
        .map(by -> by.fcrTeam() == Answer.YES ? by.independent() : Answer.NO)
        .orElse(Answer.NOT_STATED);
  }

  private List<String> missingOfInspectorOrTeam(Case kase) {
    boolean inTeam = kase.by().map(by -> by.fcrTeam() == Answer.YES).orElse(false);
    return inTeam ? List.of("outcome.by.independent") : missingOfDecider(kase, Authority.INSPECTOR);
  }

  private static Answer chargedWith(Case kase, Trait trait) {
    return kase.anyCharged(offence -> kase.traits().ask(offence, trait));
  }

  private static Answer chargedAsRecorded(Case kase) {
    return kase.anyCharged(offence -> kase.traits().isSame(kase.record().offence(), offence));
  }

  private static Answer cautionedAsRecorded(Case kase) {
    return kase.facts()
        .get(CAUTIONED_OFFENCE)
        .map(Conditions::offenceOfCode)
        .map(
            offence ->
                offence
                    .map(known -> kase.traits().isSame(kase.record().offence(), known))
                    .orElse(Answer.NO))
        .orElse(Answer.NOT_STATED);
  }

  private static Optional<RecordedOffence> offenceOfCode(String code) {
    return OffenceCode.read(code).map(reading -> RecordedOffence.ofCode(reading.code()));
  }

  private static Answer relatedChargeable(Case kase) {
    Optional<List<RelatedCrime>> related = kase.record().related();
    if (related.isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer any = Answer.NO;
    for (RelatedCrime crime : related.get()) {
      any = any.or(crime.chargeable());
    }
    return any;
  }

  private static Answer recordedCrimeCannotBeCharged(Case kase) {
    return chargedAsRecorded(kase) == Answer.YES
        ? Answer.NO
        : kase.facts().answer(SUFFICIENT_EVIDENCE).negate();
  }

  private static List<String> missingOfRelated(Case kase) {
    List<String> missing = new ArrayList<>();
    if (relatedChargeable(kase) == Answer.NOT_STATED) {
      missing.addAll(
          Condition.notStated(kase, List.of("crime.related", "crime.related.chargeable")));
    }
    if (recordedCrimeCannotBeCharged(kase) == Answer.NOT_STATED) {
      missing.add(SUFFICIENT_EVIDENCE.name());
    }
    return missing;
  }

  /** OUT-13: one of the three ways, or the discretion of an accredited registrar. */
  private static Answer rapeAlternative(Case kase) {
    return kase.facts()
        .answer(MG3_ALTERNATIVE)
        .or(permittedStatute(kase))
        .or(holds(kase, Authority.ACCREDITED_FCR));
  }

  private static Answer permittedStatute(Case kase) {
    if (kase.offence(Trait.ATTEMPTED_RAPE) == Answer.YES) {
      return Answer.NO;
    }
    Answer under13 =
        isUnder13(kase)
            .and(chargedUnder(kase, Statutes.FOR_RAPE_OF_CHILD_UNDER_13))
            .and(kase.facts().answer(PENILE_PENETRATION));
    return chargedUnder(kase, Statutes.FOR_RAPE).or(under13);
  }

  private static Answer isUnder13(Case kase) {
    return answer(
        kase.record().victim().flatMap(Victim::age).map(age -> age < CHILD_WHO_CANNOT_CONSENT));
  }

  private static Answer chargedUnder(Case kase, Set<String> statutes) {
    return answer(kase.chargedStatutes().map(charged -> Statutes.anyOf(charged, statutes)));
  }

  private List<String> missingOfRapeAlternative(Case kase) {
    List<String> missing =
        new ArrayList<>(Condition.notStated(kase, List.of(MG3_ALTERNATIVE.name())));
    if (permittedStatute(kase) == Answer.NOT_STATED) {
      missing.addAll(Condition.notStated(kase, List.of("outcome.chargedStatutes")));
      if (isUnder13(kase) != Answer.NO) {
        missing.addAll(
            Condition.notStated(kase, List.of("crime.victim.age", PENILE_PENETRATION.name())));
      }
    }
    if (holds(kase, Authority.ACCREDITED_FCR) == Answer.NOT_STATED) {
      missing.addAll(missingOfDecider(kase, Authority.ACCREDITED_FCR));
    }
    return missing;
  }

  /** OUT-25: seriously ill; or died before the report, or before the evidence sufficed. */
  private static Answer tooIllOrDiedTooEarly(Case kase) {
    Answer deceased = kase.facts().answer(DECEASED);
    Answer tooEarly = diedTooEarly(kase);
    return deceased == Answer.YES
        ? tooEarly
        : kase.facts().answer(SERIOUSLY_ILL).or(deceased.and(tooEarly));
  }

  private static Answer diedTooEarly(Case kase) {
    return kase.facts()
        .answer(DIED_BEFORE_REPORT)
        .or(kase.facts().answer(SUFFICIENT_EVIDENCE).negate());
  }

  private static List<String> missingOfIllness(Case kase) {
    return kase.facts().answer(DECEASED) == Answer.YES
        ? Condition.notStated(kase, List.of(DIED_BEFORE_REPORT.name(), SUFFICIENT_EVIDENCE.name()))
        : Condition.notStated(kase, List.of(SERIOUSLY_ILL.name(), DECEASED.name()));
  }

  /** OUT-30: passed for every day on which the offence may have happened, or for none. */
  private static Answer timeLimitPassed(Case kase) {
    Optional<LocalDate> on = kase.application().on();
    Optional<Period> occurred = kase.record().occurred();
    if (on.isEmpty() || occurred.isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer first = timeLimitPassed(kase, occurred.get().from(), on.get());
    return first == timeLimitPassed(kase, occurred.get().to(), on.get())
        ? first
        : Answer.NOT_STATED;
  }

  /** Six months from the offence; for domestic common assault six months from the report. */
  private static Answer timeLimitPassed(Case kase, LocalDate occurred, LocalDate on) {
    Answer ordinary = TimeLimit.SIX_MONTHS.hasPassed(occurred, on);
    Answer domestic = domesticLimitPassed(kase, occurred, on);
    return switch (domesticCommonAssault(kase)) {
      case NO -> ordinary;
      case YES -> domestic;
      case NOT_STATED -> domestic == ordinary ? ordinary : Answer.NOT_STATED;
    };
  }

  private static Answer domesticCommonAssault(Case kase) {
    return kase.offence(Trait.COMMON_ASSAULT).and(kase.flagged(CrimeFlag.DOMESTIC_ABUSE));
  }

  private static Answer domesticLimitPassed(Case kase, LocalDate occurred, LocalDate on) {
    Answer outer = TimeLimit.TWO_YEARS.hasPassed(occurred, on);
    Answer fromReport =
        kase.record()
            .reportedAt()
            .map(time -> TimeLimit.SIX_MONTHS.hasPassed(time.toLocalDate(), on))
            .orElse(Answer.NOT_STATED);
    return outer.or(fromReport);
  }

  private static List<String> missingOfTimeLimit(Case kase) {
    List<String> missing = Condition.notStated(kase, List.of("crime.occurred", "outcome.on"));
    if (missing.isEmpty() && domesticCommonAssault(kase) == Answer.YES) {
      missing = Condition.notStated(kase, List.of("crime.reportedAt"));
    } else if (missing.isEmpty() && domesticCommonAssault(kase) == Answer.NOT_STATED) {
      missing = Condition.notStated(kase, List.of("crime.flags"));
    }
    return missing.isEmpty() ? List.of("crime.occurred") : missing;
  }

  // ---- Cancellations -------------------------------------------------------------------------

  private void addCancellation() {
    add(
        "reported-rape",
        kase -> Answer.of(kase.record().offence().text().startsWith("N100")),
        "crime.offence");
    add(
        "decider-trained",
        kase -> kase.by().map(DecisionMaker::trained).orElse(Answer.NOT_STATED),
        kase -> standing(kase, "cancellation.by.trained"),
        "cancellation.by",
        "cancellation.by.trained");
    add(
        "decider-independent",
        kase -> kase.by().map(DecisionMaker::independent).orElse(Answer.NOT_STATED),
        kase -> standing(kase, "cancellation.by.independent"),
        "cancellation.by",
        "cancellation.by.independent");
    add(
        "decider-accredited-registrar-or-chief-officer",
        Conditions::reservedDecider,
        this::missingOfReservedDecider,
        "cancellation.by",
        "cancellation.by.role",
        "cancellation.by.accredited",
        "forceHasAccreditedFcr");
    add(
        "chief-officer-decides",
        kase -> kase.by().map(by -> by.inRole(DecisionRole.CHIEF_OFFICER)).orElse(Answer.NO),
        "cancellation.by.role");
    add(
        "receiving-force-in-england-and-wales",
        kase ->
            answer(
                kase.cancellation()
                    .flatMap(CancellationApplication::receivingForce)
                    .map(force -> !OUTSIDE_ENGLAND_AND_WALES.contains(force))),
        "cancellation.receivingForce");
    add(
        "receiving-reference-stated",
        kase ->
            Answer.of(
                kase.cancellation()
                    .flatMap(CancellationApplication::receivingReference)
                    .isPresent()),
        "cancellation.receivingReference");
    add(
        "duplicate-stated",
        kase ->
            Answer.of(
                kase.cancellation().flatMap(CancellationApplication::duplicateOf).isPresent()),
        "cancellation.duplicateOf");
    add(
        "duplicate-is-another-record",
        kase ->
            answer(
                kase.cancellation()
                    .flatMap(CancellationApplication::duplicateOf)
                    .map(other -> !other.equals(kase.record().reference()))),
        "cancellation.duplicateOf");
    add(
        "victim-told-in-time",
        kase -> {
          Optional<LocalDate> told = kase.facts().get(VICTIM_INFORMED_ON);
          Optional<LocalDate> on = kase.application().on();
          return told.isEmpty() || on.isEmpty()
              ? Answer.NOT_STATED
              : Answer.of(!told.get().isAfter(on.get()));
        },
        "victimInformedOn",
        "cancellation.on");
    add(
        "recorded-after-1-april-2020",
        kase -> answer(kase.record().recordedOn().map(day -> day.isAfter(SLAVERY_GROUNDS_AFTER))),
        "crime.recordedAt");
    add(
        "self-defence-assault",
        Conditions::selfDefenceAssault,
        kase ->
            kase.record().offence().code().isEmpty()
                ? List.of("crime.offence.code")
                : List.of("crime.victim.role"),
        "crime.offence",
        "crime.victim.role");
  }

  // ---- Reclassifications ----------------------------------------------------------------------

  private void addReclassification() {
    add(
        "new-information-or-class-in-error",
        kase -> kase.facts().answer(FURTHER_INFORMATION).or(kase.facts().answer(CLASS_IN_ERROR)),
        FURTHER_INFORMATION.name(),
        CLASS_IN_ERROR.name());
    add(
        "to-another-offence",
        kase -> Answer.of(!to(kase).equals(kase.record().offence())),
        "reclassification.to");
    add("to-lesser", Conditions::toLesser, "crime.offence", "reclassification.to");
    add(
        "gravity-undecided",
        kase -> Answer.of(toGraver(kase) == Answer.NOT_STATED),
        "crime.offence",
        "reclassification.to");
    add("from-reported-rape", kase -> Answer.of(isIncidentOf(from(kase), "N100")), "crime.offence");
    add(
        "from-reported-death",
        kase -> Answer.of(isIncidentOf(from(kase), "N300")),
        "crime.offence");
    add(
        "to-reported-rape",
        kase -> Answer.of(isIncidentOf(to(kase), "N100")),
        "reclassification.to");
    add("from-crime", kase -> Answer.of(!Case.isReportedIncident(from(kase))), "crime.offence");
    add("to-crime", kase -> Answer.of(!Case.isReportedIncident(to(kase))), "reclassification.to");
    add(
        "to-driving-death",
        kase -> kase.traits().ask(to(kase), Trait.DRIVING_MADE_OUT),
        "reclassification.to");
    add("cause-fits-record", Conditions::causeFits, "causeOfDeath", "reclassification.to");
    add(
        "to-child-death",
        kase -> Answer.of(to(kase).text().equals("N300/05")),
        "reclassification.to");
    add(
        "victim-under-18",
        Conditions::isChild,
        kase -> List.of("crime.victim.age"),
        "crime.victim.age");
  }

  private static RecordedOffence from(Case kase) {
    return kase.record().offence();
  }

  private static RecordedOffence to(Case kase) {
    return kase.reclassifiedTo().orElseThrow();
  }

  private static boolean isIncidentOf(RecordedOffence offence, String incidentClass) {
    return offence.text().startsWith(incidentClass);
  }

  /** RCL-02; a reported incident is always the lesser record. */
  private static Answer toGraver(Case kase) {
    boolean fromIncident = Case.isReportedIncident(from(kase));
    boolean toIncident = Case.isReportedIncident(to(kase));
    if (fromIncident || toIncident) {
      return Answer.of(fromIncident && !toIncident);
    }
    return from(kase).code().isEmpty() || to(kase).code().isEmpty()
        ? Answer.NOT_STATED
        : kase.traits()
            .principalCrimes()
            .isGraverToReclassify(to(kase).code().get(), from(kase).code().get());
  }

  private static Answer toLesser(Case kase) {
    boolean bothIncidents =
        Case.isReportedIncident(from(kase)) && Case.isReportedIncident(to(kase));
    return bothIncidents ? Answer.NO : toGraver(kase).negate();
  }

  /** REC-23: each established cause has its record. */
  private static Answer causeFits(Case kase) {
    Optional<String> cause = kase.facts().get(CAUSE_OF_DEATH);
    if (cause.isEmpty()) {
      return Answer.NOT_STATED;
    }
    String to = to(kase).text();
    return Answer.of(
        switch (cause.get()) {
          case "homicide" -> !Case.isReportedIncident(to(kase));
          case "natural" -> to.equals("N300/07");
          case "suicide" -> to.equals("N300/02");
          case "drugs" -> to.equals("N300/03") || !Case.isReportedIncident(to(kase));
          case "road-or-rail" -> to.equals("N300/04") || !Case.isReportedIncident(to(kase));
          case "accident" -> to.equals("N300/06");
          case "sudden-unexplained" -> to.equals("N300/05") || to.equals("N300/01");
          case "open-verdict" -> to.equals("N300/08");
          default -> to.equals("N300/01");
        });
  }

  private static List<String> standing(Case kase, String path) {
    return kase.by().isEmpty()
        ? List.of("cancellation.by")
        : Condition.notStated(kase, List.of(path));
  }

  /** CAN-07: an accredited registrar; without one in the force, the chief officer. */
  private static Answer reservedDecider(Case kase) {
    if (kase.by().isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer chiefOfficer =
        kase.by()
            .get()
            .inRole(DecisionRole.CHIEF_OFFICER)
            .and(kase.facts().answer(ACCREDITED_FCR_EXISTS).negate());
    return holds(kase, Authority.ACCREDITED_FCR).or(chiefOfficer);
  }

  private List<String> missingOfReservedDecider(Case kase) {
    boolean chiefOfficer =
        kase.by().map(by -> by.inRole(DecisionRole.CHIEF_OFFICER) == Answer.YES).orElse(false);
    return chiefOfficer
        ? Condition.notStated(kase, List.of(ACCREDITED_FCR_EXISTS.name()))
        : missingOfDecider(kase, Authority.ACCREDITED_FCR);
  }

  /** CAN-05: the capacity of the victim tells actual bodily harm in 8N from 8S and 8T. */
  private static Answer selfDefenceAssault(Case kase) {
    Answer listed = kase.offence(Trait.SELF_DEFENCE_ASSAULT);
    if (listed != Answer.NOT_STATED || kase.record().offence().code().isEmpty()) {
      return listed;
    }
    return answer(
        kase.record()
            .victim()
            .flatMap(Victim::role)
            .map(role -> role != VictimRole.CONSTABLE && role != VictimRole.EMERGENCY_WORKER));
  }
}

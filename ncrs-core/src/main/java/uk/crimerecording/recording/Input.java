package uk.crimerecording.recording;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.party.Party;

/**
 * Something that the rules of recording read of a matter: a fact of the vocabulary or a part of the
 * report, always with few values. Immutable and thread-safe; the constants are the only instances.
 *
 * <p>The first value of each is the one that leads on through the ten steps.
 */
final class Input {

  /** How a value is found on a matter. */
  private interface Reading {
    /** The place of the stated value among the values, or -1 where it is not stated. */
    int stated(ReportedMatter matter);
  }

  private static final int NOT_STATED = -1;
  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();
  private static final List<String> YES_NO = List.of("true", "false");
  private static final List<String> NO_YES = List.of("false", "true");
  static final List<Reporter> REPORTERS = List.of(Reporter.values());
  static final List<AgeBand> AGE_BANDS = List.of(AgeBand.values());

  static final Input ALREADY_RECORDED = yesNo("alreadyRecorded");
  static final Input APPROPRIATE_AUTHORITY = choice("appropriateAuthorityDecision");
  static final Input APPROPRIATE = yesNo("appropriateOrNecessary");
  static final Input CASE_ESTABLISHED = yesNo("caseAgainstOffenderEstablished");
  static final Input CAUSE_CONFIRMED = yesNo("causeConfirmed");
  static final Input CAUSE_OF_DEATH = choice("causeOfDeath");
  static final Input CHILD_OR_PARENT_ASKS = yesNo("childOrParentRequestsRecord");
  static final Input CLEAR_EVIDENCE = yesNo("clearEvidenceOfCrime");
  static final Input COMMITTED_IN = choice("committedIn");
  static final Input COMMUNICATION_MEDIUM = choice("communicationMedium");
  static final Input CONCERNS_CRIME = yesNo("concernsCrime");
  static final Input CONDUCT = choice("conduct");
  static final Input COUNTER_ALLEGATION = yesNo("counterAllegation");
  static final Input CONTRARY_EVIDENCE = noYes("credibleContraryEvidence");
  static final Input CRIME_ON_BALANCE = yesNo("crimeOnBalance");
  static final Input VEHICLE_DAMAGED = yesNo("damageToVehicle");
  static final Input DISORDER_WITNESSED = yesNo("disorderWitnessedByPolice");
  static final Input EVIDENCE_OF_MISTAKE = yesNo("evidenceOfMistake");
  static final Input FORCE_RECORDS_NATURAL_DEATHS = yesNo("forceRecordsNaturalDeaths");
  static final Input FORENSIC_SAMPLES = choice("forensicSamples");
  static final Input ON_DUTY = yesNo("inExecutionOfDuty");
  static final Input INNOCENT_MISTAKE = yesNo("innocentMistakeShown");
  static final Input INTENT = choice("intent");
  static final Input INVESTIGATION_LEAD = choice("investigationLead");
  static final Input LOCAL_SUSPECT = yesNo("localSuspect");
  static final Input MANDATORY_REPORT = yesNo("mandatoryReport");
  static final Input MESSAGE_CONTENT = choice("messageContent");
  static final Input NCA_DELAY_GROUND = choice("ncaDelayGround");
  static final Input IN_PROGRESS_OR_RECENT = yesNo("offenceInProgressOrRecent");
  static final Input OFFENCE_NOTIFIABLE = yesNo("offenceNotifiable");
  static final Input OFFENDER_ARRESTED = yesNo("offenderArrested");
  static final Input OFFENDER_ROLE_CRITICAL = yesNo("offenderRoleCritical");
  static final Input WORKS_IN_SCHOOL = yesNo("officerWorksInSchool");
  static final Input AUTHORITY_ROLE = choice("otherAuthorityRole");
  static final Input OTHER_BODY_RESOLVING = yesNo("otherBodyResolving");
  static final Input OTHER_FORCE_RECORDING = yesNo("otherForceRecording");
  static final Input OWNER_DEALS_CIVILLY = noYes("ownerDealsCivilly");
  static final Input PART_OF_COURSE = yesNo("partOfCourseOfConduct");
  static final Input PENETRATION = yesNo("penetration");
  static final Input PNC_ITEM = yesNo("pncRegisteredItem");
  static final Input POINTS_TO_PROVE = yesNo("pointsToProveMadeOut");
  static final Input ENQUIRIES_MADE = yesNo("reasonableEnquiriesMade");
  static final Input RECORDED_BY_SCHOOL = yesNo("recordedUnderSchoolProtocol");
  static final Input RECTIFIED = yesNo("rectifiedAtNoCost");
  static final Input REFERRAL_TYPE = choice("referralType");
  static final Input DETAILS_PASSED = choice("reportDetailsPassed");
  static final Input REPORTER_DOUBTED = noYes("reporterDoubted");
  static final Input REPORTER_IMPAIRED = yesNo("reporterImpaired");
  static final Input SCHOOL_AWARE = yesNo("schoolAware");
  static final Input SCHOOL_ASKS = yesNo("schoolRequestsRecord");
  static final Input SCHOOL_SETTING = choice("schoolSetting");
  static final Input SEEKS_INVESTIGATION = yesNo("seeksInvestigation");
  static final Input SERIOUS_CONSEQUENCE = choice("seriousConsequence");
  static final Input SUPPORTING_EVIDENCE = yesNo("supportingEvidence");
  static final Input POLICE_PERSONNEL = yesNo("suspectPolicePersonnel");
  static final Input UK_LINK = yesNo("ukLink");
  static final Input UNDULY_FORCED = yesNo("undulyForced");
  static final Input USED_TO_COMMIT_FRAUD = yesNo("usedToCommitFraud");
  static final Input VIA_SARC = yesNo("viaSarc");
  static final Input VICTIM_CONFIRMS = yesNo("victimConfirms");
  static final Input VICTIM_CONSENTED = yesNo("victimConsented");
  static final Input VICTIM_DETAILS_GIVEN = yesNo("victimDetailsGiven");
  static final Input VICTIM_DISTRESSED = yesNo("victimDistressed");
  static final Input VICTIM_IDENTIFIABLE = yesNo("victimIdentifiable");
  static final Input VICTIM_SUPPORTS = yesNo("victimSupports");
  static final Input VICTIM_TRACED = yesNo("victimTraced");
  static final Input VICTIM_VULNERABLE = yesNo("victimVulnerable");

  /** Who reported; the values are the codes of {@link Reporter}. */
  static final Input REPORTER =
      new Input(
          "report.reporter",
          REPORTERS.stream().map(Reporter::code).toList(),
          Optional.empty(),
          matter -> matter.reporter().map(REPORTERS::indexOf).orElse(NOT_STATED));

  /** The age band of the victim; the values are those of {@link AgeBand}. */
  static final Input VICTIM_AGE =
      new Input(
          "victim.age",
          AGE_BANDS.stream().map(AgeBand::label).toList(),
          Optional.empty(),
          matter ->
              matter
                  .victim()
                  .flatMap(Party::age)
                  .map(AgeBand::of)
                  .map(AGE_BANDS::indexOf)
                  .orElse(NOT_STATED));

  /** Whether the death or the serious injury is meant, where the offence leaves it open. */
  static final Input IS_DEATH_BY_DRIVING = whichOffence();

  /** Whether an offence of the serious list is meant, where the offence leaves it open. */
  static final Input IS_ON_SERIOUS_LIST = whichOffence();

  /** The inputs that are facts of the vocabulary. */
  private static final List<Input> FACTS =
      List.of(
          ALREADY_RECORDED,
          APPROPRIATE_AUTHORITY,
          APPROPRIATE,
          CASE_ESTABLISHED,
          CAUSE_CONFIRMED,
          CAUSE_OF_DEATH,
          CHILD_OR_PARENT_ASKS,
          CLEAR_EVIDENCE,
          COMMITTED_IN,
          COMMUNICATION_MEDIUM,
          CONCERNS_CRIME,
          CONDUCT,
          COUNTER_ALLEGATION,
          CONTRARY_EVIDENCE,
          CRIME_ON_BALANCE,
          VEHICLE_DAMAGED,
          DISORDER_WITNESSED,
          EVIDENCE_OF_MISTAKE,
          FORCE_RECORDS_NATURAL_DEATHS,
          FORENSIC_SAMPLES,
          ON_DUTY,
          INNOCENT_MISTAKE,
          INTENT,
          INVESTIGATION_LEAD,
          LOCAL_SUSPECT,
          MANDATORY_REPORT,
          MESSAGE_CONTENT,
          NCA_DELAY_GROUND,
          IN_PROGRESS_OR_RECENT,
          OFFENCE_NOTIFIABLE,
          OFFENDER_ARRESTED,
          OFFENDER_ROLE_CRITICAL,
          WORKS_IN_SCHOOL,
          AUTHORITY_ROLE,
          OTHER_BODY_RESOLVING,
          OTHER_FORCE_RECORDING,
          OWNER_DEALS_CIVILLY,
          PART_OF_COURSE,
          PENETRATION,
          PNC_ITEM,
          POINTS_TO_PROVE,
          ENQUIRIES_MADE,
          RECORDED_BY_SCHOOL,
          RECTIFIED,
          REFERRAL_TYPE,
          DETAILS_PASSED,
          REPORTER_DOUBTED,
          REPORTER_IMPAIRED,
          SCHOOL_AWARE,
          SCHOOL_ASKS,
          SCHOOL_SETTING,
          SEEKS_INVESTIGATION,
          SERIOUS_CONSEQUENCE,
          SUPPORTING_EVIDENCE,
          POLICE_PERSONNEL,
          UK_LINK,
          UNDULY_FORCED,
          USED_TO_COMMIT_FRAUD,
          VIA_SARC,
          VICTIM_CONFIRMS,
          VICTIM_CONSENTED,
          VICTIM_DETAILS_GIVEN,
          VICTIM_DISTRESSED,
          VICTIM_IDENTIFIABLE,
          VICTIM_SUPPORTS,
          VICTIM_TRACED,
          VICTIM_VULNERABLE);

  private final String name;
  private final List<String> values;
  private final Optional<Fact<?>> fact;
  private final Reading reading;

  private Input(String name, List<String> values, Optional<Fact<?>> fact, Reading reading) {
    this.name = name;
    this.values = values;
    this.fact = fact;
    this.reading = reading;
  }

  private static Input whichOffence() {
    return new Input("report.alleged", YES_NO, Optional.empty(), matter -> NOT_STATED);
  }

  private static Input yesNo(String name) {
    Fact<Boolean> fact = VOCABULARY.bool(name);
    return new Input(
        name,
        YES_NO,
        Optional.of(fact),
        matter ->
            switch (matter.facts().answer(fact)) {
              case YES -> 0;
              case NO -> 1;
              case NOT_STATED -> NOT_STATED;
            });
  }

  private static Input noYes(String name) {
    Input input = yesNo(name);
    return new Input(
        name,
        NO_YES,
        input.fact,
        matter -> {
          int stated = input.stated(matter);
          return stated == NOT_STATED ? NOT_STATED : 1 - stated;
        });
  }

  private static Input choice(String name) {
    Fact<String> fact = VOCABULARY.text(name);
    return new Input(
        name,
        fact.values(),
        Optional.of(fact),
        matter -> matter.facts().get(fact).map(fact.values()::indexOf).orElse(NOT_STATED));
  }

  /** The inputs that are facts of the vocabulary, in the order of their names. */
  static List<Input> facts() {
    return FACTS;
  }

  /** The name of the fact, or the path of the part of the report. */
  String name() {
    return name;
  }

  /** The fact of the vocabulary, where it is one. */
  Optional<Fact<?>> fact() {
    return fact;
  }

  /** The spellings of the values. */
  List<String> values() {
    return values;
  }

  /** The place of the stated value among the values, or -1 where it is not stated. */
  int stated(ReportedMatter matter) {
    return reading.stated(matter);
  }

  @Override
  public String toString() {
    return name;
  }
}

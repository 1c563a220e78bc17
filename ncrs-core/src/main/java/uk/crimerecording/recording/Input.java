package uk.crimerecording.recording;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;

/**
 * Something that the rules of recording read of a matter: a fact of the vocabulary or a part of the
 * report, always with few values. The first value of each leads on through the ten steps.
 */
enum Input {
  ALREADY_RECORDED("alreadyRecorded", Form.YES_NO),
  APPROPRIATE_AUTHORITY("appropriateAuthorityDecision", Form.CHOICE),
  APPROPRIATE("appropriateOrNecessary", Form.YES_NO),
  CASE_ESTABLISHED("caseAgainstOffenderEstablished", Form.YES_NO),
  CAUSE_CONFIRMED("causeConfirmed", Form.YES_NO),
  CAUSE_OF_DEATH("causeOfDeath", Form.CHOICE),
  CHILD_OR_PARENT_ASKS("childOrParentRequestsRecord", Form.YES_NO),
  CLEAR_EVIDENCE("clearEvidenceOfCrime", Form.YES_NO),
  COMMITTED_IN("committedIn", Form.CHOICE),
  COMMUNICATION_MEDIUM("communicationMedium", Form.CHOICE),
  CONCERNS_CRIME("concernsCrime", Form.YES_NO),
  CONDUCT("conduct", Form.CHOICE),
  COUNTER_ALLEGATION("counterAllegation", Form.YES_NO),
  CONTRARY_EVIDENCE("credibleContraryEvidence", Form.NO_YES),
  CRIME_ON_BALANCE("crimeOnBalance", Form.YES_NO),
  VEHICLE_DAMAGED("damageToVehicle", Form.YES_NO),
  DISORDER_WITNESSED("disorderWitnessedByPolice", Form.YES_NO),
  EVIDENCE_OF_MISTAKE("evidenceOfMistake", Form.YES_NO),
  FORCE_RECORDS_NATURAL_DEATHS("forceRecordsNaturalDeaths", Form.YES_NO),
  FORENSIC_SAMPLES("forensicSamples", Form.CHOICE),
  ON_DUTY("inExecutionOfDuty", Form.YES_NO),
  INNOCENT_MISTAKE("innocentMistakeShown", Form.YES_NO),
  INTENT("intent", Form.CHOICE),
  INVESTIGATION_LEAD("investigationLead", Form.CHOICE),
  LOCAL_SUSPECT("localSuspect", Form.YES_NO),
  MANDATORY_REPORT("mandatoryReport", Form.YES_NO),
  MESSAGE_CONTENT("messageContent", Form.CHOICE),
  NCA_DELAY_GROUND("ncaDelayGround", Form.CHOICE),
  IN_PROGRESS_OR_RECENT("offenceInProgressOrRecent", Form.YES_NO),
  OFFENCE_NOTIFIABLE("offenceNotifiable", Form.YES_NO),
  OFFENDER_ARRESTED("offenderArrested", Form.YES_NO),
  OFFENDER_ROLE_CRITICAL("offenderRoleCritical", Form.YES_NO),
  WORKS_IN_SCHOOL("officerWorksInSchool", Form.YES_NO),
  AUTHORITY_ROLE("otherAuthorityRole", Form.CHOICE),
  OTHER_BODY_RESOLVING("otherBodyResolving", Form.YES_NO),
  OTHER_FORCE_RECORDING("otherForceRecording", Form.YES_NO),
  OWNER_DEALS_CIVILLY("ownerDealsCivilly", Form.NO_YES),
  PART_OF_COURSE("partOfCourseOfConduct", Form.YES_NO),
  PENETRATION("penetration", Form.YES_NO),
  PNC_ITEM("pncRegisteredItem", Form.YES_NO),
  POINTS_TO_PROVE("pointsToProveMadeOut", Form.YES_NO),
  ENQUIRIES_MADE("reasonableEnquiriesMade", Form.YES_NO),
  RECORDED_BY_SCHOOL("recordedUnderSchoolProtocol", Form.YES_NO),
  RECTIFIED("rectifiedAtNoCost", Form.YES_NO),
  REFERRAL_TYPE("referralType", Form.CHOICE),
  DETAILS_PASSED("reportDetailsPassed", Form.CHOICE),
  REPORTER_DOUBTED("reporterDoubted", Form.NO_YES),
  REPORTER_IMPAIRED("reporterImpaired", Form.YES_NO),
  SCHOOL_AWARE("schoolAware", Form.YES_NO),
  SCHOOL_ASKS("schoolRequestsRecord", Form.YES_NO),
  SCHOOL_SETTING("schoolSetting", Form.CHOICE),
  SEEKS_INVESTIGATION("seeksInvestigation", Form.YES_NO),
  SERIOUS_CONSEQUENCE("seriousConsequence", Form.CHOICE),
  SUPPORTING_EVIDENCE("supportingEvidence", Form.YES_NO),
  POLICE_PERSONNEL("suspectPolicePersonnel", Form.YES_NO),
  UK_LINK("ukLink", Form.YES_NO),
  UNDULY_FORCED("undulyForced", Form.YES_NO),
  USED_TO_COMMIT_FRAUD("usedToCommitFraud", Form.YES_NO),
  VIA_SARC("viaSarc", Form.YES_NO),
  VICTIM_CONFIRMS("victimConfirms", Form.YES_NO),
  VICTIM_CONSENTED("victimConsented", Form.YES_NO),
  VICTIM_DETAILS_GIVEN("victimDetailsGiven", Form.YES_NO),
  VICTIM_DISTRESSED("victimDistressed", Form.YES_NO),
  VICTIM_IDENTIFIABLE("victimIdentifiable", Form.YES_NO),
  VICTIM_SUPPORTS("victimSupports", Form.YES_NO),
  VICTIM_TRACED("victimTraced", Form.YES_NO),
  VICTIM_VULNERABLE("victimVulnerable", Form.YES_NO),

  /** Who reported; the values are the codes of {@link Reporter}. */
  REPORTER("report.reporter", Arrays.stream(Reporter.values()).map(Reporter::code).toList()),
  /** The age of the victim; the values are the bands of {@link AgeBand}. */
  VICTIM_AGE("victim.age", Arrays.stream(AgeBand.values()).map(AgeBand::label).toList()),
  /** Whether the death or the serious injury is meant, where the offence leaves it open. */
  IS_DEATH_BY_DRIVING("report.alleged", List.of("death", "serious-injury")),
  /** Whether an offence of the serious list is meant, where the offence leaves it open. */
  IS_ON_SERIOUS_LIST("report.alleged", List.of("serious-at-school", "not-serious-at-school"));

  private enum Form {
    YES_NO,
    NO_YES,
    CHOICE
  }

  private static final Map<Fact<?>, Input> BY_FACT =
      Arrays.stream(values())
          .filter(input -> input.fact.isPresent())
          .collect(Collectors.toUnmodifiableMap(input -> input.fact.orElseThrow(), input -> input));

  private final String path;
  private final Optional<Fact<?>> fact;
  private final List<String> answers;
  private final Map<Object, Integer> places;

  Input(String name, Form form) {
    FactVocabulary vocabulary = FactVocabulary.standard();
    this.path = name;
    this.fact = Optional.of(form == Form.CHOICE ? vocabulary.text(name) : vocabulary.bool(name));
    List<Object> typed =
        switch (form) {
          case YES_NO -> List.of(true, false);
          case NO_YES -> List.of(false, true);
          case CHOICE -> List.copyOf(vocabulary.text(name).values());
        };
    this.answers = typed.stream().map(Object::toString).toList();
    this.places = places(typed);
  }

  Input(String path, List<String> values) {
    this.path = path;
    this.fact = Optional.empty();
    this.answers = values;
    this.places = places(List.copyOf(values));
  }

  private static Map<Object, Integer> places(List<Object> values) {
    return IntStream.range(0, values.size())
        .boxed()
        .collect(Collectors.toUnmodifiableMap(values::get, place -> place));
  }

  /** The name of the fact, or the path of the part of the report. */
  String path() {
    return path;
  }

  /** The fact of the vocabulary, where it is one. */
  Optional<Fact<?>> fact() {
    return fact;
  }

  /** The spellings of the values that it may have. */
  List<String> answers() {
    return answers;
  }

  /** Whether a value is a yes: of what is no fact, the first is. */
  boolean isYes(int place) {
    return fact.isPresent() ? answers.get(place).equals("true") : place == 0;
  }

  /** What a matter states: of each input that it states, the place among the values. */
  static Map<Input, Integer> stated(ReportedMatter matter) {
    Map<Input, Integer> stated = new EnumMap<>(Input.class);
    matter
        .facts()
        .forEach(
            (fact, value) -> {
              Input input = BY_FACT.get(fact);
              if (input != null) {
                stated.put(input, input.place(value));
              }
            });
    matter.reporter().ifPresent(who -> stated.put(REPORTER, REPORTER.place(who.code())));
    matter
        .victim()
        .flatMap(Party::age)
        .ifPresent(age -> stated.put(VICTIM_AGE, VICTIM_AGE.place(AgeBand.of(age).label())));
    return stated;
  }

  /**
   * A matter with one more thing stated.
   *
   * @param answer one of {@link #answers()}
   * @return empty where no single statement says it: which offence is meant
   */
  Optional<ReportedMatter> state(ReportedMatter matter, String answer) {
    if (fact.isPresent()) {
      return Optional.of(state(matter, fact.get(), answer));
    }
    if (this == REPORTER) {
      return Reporter.ofCode(answer).map(who -> matter.toBuilder().reporter(who).build());
    }
    return this == VICTIM_AGE
        ? Optional.of(withVictimAged(matter, AgeBand.ofLabel(answer).youngest()))
        : Optional.empty();
  }

  private static <T> ReportedMatter state(ReportedMatter matter, Fact<T> fact, String answer) {
    Facts.Builder facts = matter.facts().toBuilder();
    fact.parse(answer).ifPresent(value -> facts.state(fact, value));
    return matter.toBuilder().facts(facts.build()).build();
  }

  /** A matter with the age of its victim stated. */
  static ReportedMatter withVictimAged(ReportedMatter matter, int age) {
    Party victim = matter.victim().orElse(Party.of(PartyKind.PERSON));
    Party aged = new Party(victim.kind(), Optional.of(age), victim.sex(), victim.role());
    return matter.toBuilder().victim(aged).build();
  }

  private Integer place(Object value) {
    return Objects.requireNonNull(places.get(value));
  }

  @Override
  public String toString() {
    return path;
  }
}

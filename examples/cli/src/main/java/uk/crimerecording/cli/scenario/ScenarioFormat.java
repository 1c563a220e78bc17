package uk.crimerecording.cli.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.crimerecording.cli.scenario.Shape.ObjectShape;
import uk.crimerecording.counting.CountingUnit;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.location.Action;
import uk.crimerecording.notification.DeadlineItem;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.recording.RecordingAction;
import uk.crimerecording.recording.Reporter;

/** The scenario format, version 1, as shapes: what every kind may state and expect. */
final class ScenarioFormat {

  static final String SCHEMA = "crime-recording/scenarios/1";

  private static final int HIGHEST_AGE = 130;
  private static final int HIGHEST_COUNT = 1_000_000;

  private static final Shape TEXT = Shape.text();
  private static final Shape TEXTS = Shape.listOf(TEXT);
  private static final Shape YES_OR_NO = Shape.yesOrNo();
  private static final Shape DAY = Shape.parsed("a day such as 2026-05-04", LocalDate::parse);
  private static final Shape TIME =
      Shape.parsed("a time such as 2026-05-04T10:15", DomainMapping::time);
  private static final Shape DAY_OR_TIME =
      Shape.parsed(
          "a day or time such as 2026-05-04 or 2026-05-04T10:15", DomainMapping::dayOrTime);
  private static final Shape CLASS =
      Shape.parsed("a class such as 8N, 4/1 or N100", DomainMapping::offenceClass);
  private static final Shape RULE = Shape.parsed("a rule id such as OUT-28", RuleId::new);
  private static final Shape RULES = Shape.listOf(RULE);

  private static final Shape OFFENCE = ScenarioFormat::checkOffence;
  private static final Shape OCCURRED = ScenarioFormat::checkOccurred;

  private static final ObjectShape PERSON =
      Shape.object()
          .optional("id", TEXT)
          .optional("kind", Shape.oneOf(PartyKind.values(), PartyKind::code))
          .optional("age", Shape.wholeNumber(HIGHEST_AGE))
          .optional("sex", Shape.oneOf(Sex.values(), Sex::code))
          .optional("role", Shape.oneOf(VictimRole.values(), VictimRole::code))
          .optional("household", TEXT)
          .optional("capacity", Shape.scalar());
  private static final Shape SUSPECT =
      PERSON.optional(List.of("named", "identityEstablished", "linked"), YES_OR_NO);
  private static final Shape DECISION_MAKER =
      Shape.object()
          .optional("role", Shape.oneOf(DecisionRole.values(), DecisionRole::code))
          .optional("rank", Shape.oneOf(Rank.values(), Rank::code))
          .optional(
              List.of("staffEquivalent", "accredited", "trained", "independent", "fcrTeam"),
              YES_OR_NO);
  private static final Shape OUTCOME_TYPE = Shape.oneOf(OutcomeType.values(), OutcomeType::code);
  private static final Shape CANCELLATION_CODE =
      Shape.oneOf(CancellationCode.values(), CancellationCode::code);
  private static final ObjectShape CRIME =
      Shape.object()
          .required("offence", OFFENCE)
          .required(
              "ref",
              Shape.parsed("a reference of letters, digits and marks", ScenarioFormat::reference))
          .optional(List.of("recordedAt", "reportedAt"), TIME)
          .optional("occurred", OCCURRED)
          .optional("flags", Shape.listOf(Shape.oneOf(CrimeFlag.values(), CrimeFlag::code)))
          .optional("perceivedReligion", enumFact("targetedReligion"))
          .optional("victim", PERSON)
          .optional("suspects", Shape.listOf(SUSPECT))
          .optional(List.of("highRiskDomesticAbuse", "intimatePartner"), YES_OR_NO)
          .optional("outcome", Shape.object().required("type", OUTCOME_TYPE).optional("on", DAY))
          .optional(
              "cancellation",
              Shape.object().required("code", CANCELLATION_CODE).optional("on", DAY))
          .optional(
              "related",
              Shape.listOf(
                  Shape.object().required("offence", OFFENCE).optional("chargeable", YES_OR_NO)));

  private static final Shape EVENT = Shape.oneOf(VictimEvent.values(), VictimEvent::code);
  private static final Shape WATCHED_CRIME =
      CRIME
          .optional("enhancedRights", YES_OR_NO)
          .optional("victimUpdates", Shape.listOf(ScenarioFormat::checkVictimUpdate));

  private static final Shape RECORDING_DECISION =
      Shape.oneOf(RecordingAction.values(), RecordingAction::name);
  private static final Shape LOCATION_DECISION = Shape.oneOf(Action.values(), Action::code);
  private static final Shape REPORTER = Shape.oneOf(Reporter.values(), Reporter::code);
  private static final List<String> COUNTING_UNITS =
      Arrays.stream(CountingUnit.values())
          .map(CountingUnit::code)
          .filter(code -> !code.isEmpty())
          .toList();

  private static final Map<ScenarioKind, Shape> SCENARIOS = scenarios();
  private static final Shape UNKNOWN_KIND =
      scenario(Shape.of(Node.Type.OBJECT), Shape.of(Node.Type.OBJECT));

  private static final Shape SCENARIO = ScenarioFormat::checkScenario;
  private static final Shape DOCUMENT =
      Shape.object()
          .required("schema", Shape.oneOf(List.of(SCHEMA)))
          .required("edition", Shape.parsed("an edition that is known here", Edition::of))
          .required("scenarios", Shape.listOf(SCENARIO));

  private ScenarioFormat() {}

  /** Whether a document says that it has scenarios. */
  static boolean isScenarios(Node document) {
    return document.text("schema").filter(SCHEMA::equals).isPresent();
  }

  /** Reports everything in a document that the format does not allow. */
  static void check(Node document, Problems problems) {
    DOCUMENT.check(document, problems);
    Set<String> ids = new HashSet<>();
    for (Node scenario : document.find("scenarios").map(Node::elements).orElse(List.of())) {
      scenario
          .find("id")
          .filter(id -> !ids.add(id.text()))
          .ifPresent(id -> problems.add(id.place(), "another scenario of this file has this id"));
    }
  }

  private static void checkScenario(Node scenario, Problems problems) {
    Shape shape =
        Arrays.stream(ScenarioKind.values())
            .filter(kind -> scenario.text("kind").filter(kind.code()::equals).isPresent())
            .findFirst()
            .map(SCENARIOS::get)
            .orElse(UNKNOWN_KIND);
    shape.check(scenario, problems);
  }

  private static Shape scenario(Shape given, Shape expect) {
    return Shape.object()
        .required("id", TEXT)
        .required("kind", Shape.oneOf(ScenarioKind.values(), ScenarioKind::code))
        .required("title", TEXT)
        .optional("source", TEXT)
        .required("given", given)
        .required("expect", expect);
  }

  private static Map<ScenarioKind, Shape> scenarios() {
    Map<ScenarioKind, Shape> shapes = new EnumMap<>(ScenarioKind.class);
    for (ScenarioKind kind : ScenarioKind.values()) {
      shapes.put(kind, scenario(given(kind), expect(kind)));
    }
    return shapes;
  }

  /** What a kind may state. */
  static Shape given(ScenarioKind kind) {
    ObjectShape facts = Shape.object().optional("facts", Shape.facts(kind));
    return switch (kind) {
      case RECORDING -> matter(facts);
      case REVIEW -> logged(facts);
      case COUNTING ->
          facts
              .optional("reportedAt", TIME)
              .optional("people", Shape.listOf(PERSON))
              .optional(
                  "offences",
                  Shape.listOf(
                      Shape.object()
                          .required("id", TEXT)
                          .optional("offence", OFFENCE)
                          .optional(List.of("victim", "incident"), TEXT)
                          .optional("offenders", TEXTS)
                          .optional("occurred", OCCURRED)
                          .optional("independent", YES_OR_NO)
                          .optional("unit", Shape.object().optional(COUNTING_UNITS, TEXT))
                          .optional("facts", Shape.facts(kind))))
              .optional(
                  "recorded",
                  Shape.listOf(
                      Shape.object()
                          .required("ref", TEXT)
                          .optional("offence", OFFENCE)
                          .optional("victim", TEXT)
                          .optional("offenders", TEXTS)
                          .optional(List.of("recordedOn", "lastIncident"), DAY)
                          .optional("offenderDealtWith", YES_OR_NO)));
      case CLASSIFICATION -> facts.optional(List.of("victim", "suspect"), PERSON);
      case LOCATION ->
          facts
              .optional(
                  List.of(
                      "suspectAt", "victimAt", "victimResidence", "placeOfBusiness", "reportedTo"),
                  TEXT)
              .optional("online", YES_OR_NO)
              .optional(
                  "series",
                  Shape.listOf(
                      Shape.object()
                          .optional("offence", OFFENCE)
                          .optional("force", TEXT)
                          .optional("occurred", OCCURRED)));
      case FLAGS -> facts.required("crime", CRIME);
      case OUTCOME ->
          facts
              .required("crime", CRIME)
              .required(
                  "outcome",
                  Shape.object()
                      .required("type", OUTCOME_TYPE)
                      .optional("on", DAY)
                      .optional("by", DECISION_MAKER)
                      .optional("charged", Shape.listOf(OFFENCE))
                      .optional("chargedStatutes", TEXTS));
      case CANCELLATION ->
          facts
              .required("crime", CRIME)
              .required(
                  "cancellation",
                  Shape.object()
                      .required("code", CANCELLATION_CODE)
                      .optional("on", DAY)
                      .optional("by", DECISION_MAKER)
                      .optional(
                          List.of("duplicateOf", "receivingForce", "receivingReference"), TEXT));
      case RECLASSIFICATION ->
          facts
              .required("crime", CRIME)
              .required("to", OFFENCE)
              .optional("on", DAY)
              .optional("by", DECISION_MAKER);
      case RECORD -> facts.required("crime", WATCHED_CRIME).optional("asOf", DAY);
      case QUALITY -> QualityFormat.given(facts, CRIME, DAY, TIME);
      case IDENTIFIER ->
          Shape.object()
              .required("type", Shape.oneOf(IdentifierType.values(), IdentifierType::code))
              .required("value", TEXT);
      case PNC -> PncMapping.given().optional("crime", CRIME);
    };
  }

  private static Shape matter(ObjectShape more) {
    Shape parts =
        more.optional(
                "report",
                Shape.object()
                    .optional("receivedAt", TIME)
                    .optional("receivedBy", TEXT)
                    .optional("reporter", REPORTER)
                    .optional("alleged", OFFENCE))
            .optional(List.of("victim", "suspect"), PERSON)
            .optional("recordedAt", TIME);
    return inOrder(
        parts,
        given -> given.find("report").flatMap(report -> report.find("receivedAt")),
        given -> given.find("recordedAt"),
        "a crime is not recorded before it is reported");
  }

  /** A log with an id of its own, otherwise stated as in scenarios of kind review. */
  static Shape log(Shape id) {
    return logged(
        Shape.object().optional("facts", Shape.facts(ScenarioKind.REVIEW)).required("ref", id));
  }

  private static Shape logged(ObjectShape facts) {
    return matter(facts.optional("log", log()));
  }

  private static Shape log() {
    Shape parts =
        Shape.object()
            .optional(List.of("openedAt", "closedAt"), TIME)
            .optional(List.of("openingCategory", "closingCategory"), TEXT)
            .optional(List.of("qualifiers", "linkedCrimes"), TEXTS)
            .optional(List.of("reporterTold", "thrive"), YES_OR_NO)
            .optional(
                "reportedIncident",
                Shape.parsed("the code of a reported incident", ScenarioFormat::reportedIncident));
    return inOrder(
        parts,
        log -> log.find("openedAt"),
        log -> log.find("closedAt"),
        "a log is not closed before it is opened");
  }

  /** A shape of which a later time is not before an earlier one. */
  private static Shape inOrder(
      Shape parts,
      Function<Node, Optional<Node>> earlier,
      Function<Node, Optional<Node>> later,
      String otherwise) {
    return (node, problems) -> {
      int before = problems.count();
      parts.check(node, problems);
      if (problems.count() > before) {
        return;
      }
      Optional<Instant> from = earlier.apply(node).map(ScenarioFormat::moment);
      later
          .apply(node)
          .filter(to -> from.filter(moment(to)::isBefore).isPresent())
          .ifPresent(to -> problems.add(to.place(), otherwise));
    };
  }

  private static Instant moment(Node time) {
    return DomainMapping.time(time.text()).toInstant();
  }

  private static OffenceCode reportedIncident(String text) {
    OffenceCode code = DomainMapping.offenceCode(text);
    if (!code.isReportedIncident()) {
      throw new IllegalArgumentException("Not the code of a reported incident");
    }
    return code;
  }

  private static Shape expect(ScenarioKind kind) {
    ObjectShape application =
        Shape.object()
            .optional("verdict", Shape.oneOf(Verdict.values(), Verdict::name))
            .optional("rules", RULES)
            .optional("missing", TEXTS)
            .optional("authority", Shape.oneOf(Authority.values(), Authority::code));
    return switch (kind) {
      case RECORDING ->
          Shape.object()
              .optional("decision", RECORDING_DECISION)
              .optional("incident", TEXT)
              .optional("dueBy", TIME)
              .optional("late", YES_OR_NO)
              .optional("missing", TEXTS)
              .optional("rules", RULES);
      case REVIEW ->
          Shape.object().optional("findings", RULES).optional("decision", RECORDING_DECISION);
      case COUNTING ->
          Shape.object()
              .optional("count", Shape.wholeNumber(HIGHEST_COUNT))
              .optional(
                  "crimes",
                  Shape.listOf(
                      Shape.object()
                          .optional("offence", OFFENCE)
                          .optional("class", CLASS)
                          .optional("from", TEXT)
                          .optional("absorbs", TEXTS)))
              .optional("addedTo", Shape.mapOf(TEXTS))
              .optional("refer", Shape.oneOf(Authority.values(), Authority::code))
              .optional("missing", TEXTS)
              .optional("rules", RULES);
      case CLASSIFICATION ->
          Shape.object()
              .optional("offence", OFFENCE)
              .optional("class", CLASS)
              .optional("candidates", Shape.listOf(OFFENCE))
              .optional("missing", TEXTS)
              .optional("rules", RULES);
      case LOCATION ->
          Shape.object()
              .optional("force", ScenarioFormat::checkForces)
              .optional("decision", LOCATION_DECISION)
              .optional("refer", Shape.oneOf(Authority.values(), Authority::code))
              .optional("missing", TEXTS)
              .optional("rules", RULES);
      case FLAGS ->
          Shape.object()
              .optional("findings", RULES)
              .optional("implied", Shape.listOf(Shape.oneOf(CrimeFlag.values(), CrimeFlag::code)))
              .optional("none", YES_OR_NO);
      case OUTCOME ->
          application
              .optional("alternatives", TEXTS)
              .optional(
                  "additional",
                  Shape.listOf(
                      Shape.object()
                          .optional("offence", OFFENCE)
                          .optional("class", CLASS)
                          .optional("outcome", OUTCOME_TYPE)));
      case CANCELLATION -> application.optional("alternatives", TEXTS);
      case RECLASSIFICATION -> application;
      case RECORD ->
          Shape.object()
              .optional("findings", RULES)
              .optional("vawg", Shape.oneOf(Answer.values(), Codes::hyphenated))
              .optional("action", Shape.oneOf(ScenarioRunner.ACTIONS))
              .optional(
                  "deadlines",
                  Shape.listOf(
                      Shape.object()
                          .required("rule", RULE)
                          .optional("event", TEXT)
                          .optional("due", DAY)
                          .optional(
                              "status",
                              Shape.oneOf(DeadlineItem.Status.values(), Codes::hyphenated))));
      case QUALITY -> QualityFormat.expect(RULES, TEXTS);
      case IDENTIFIER ->
          Shape.object()
              .optional("valid", YES_OR_NO)
              .optional(List.of("canonical", "checkLetter"), TEXT);
      case PNC -> PncMapping.expect(RULE);
    };
  }

  private static void checkOffence(Node node, Problems problems) {
    if (node.type() == Node.Type.OBJECT) {
      ObjectShape parts = Shape.object().optional("class", CLASS).optional("code", offenceCode());
      parts.check(node, problems);
      if (node.find("class").isEmpty() && node.find("code").isEmpty()) {
        problems.add(node.place(), "expected a class, a code or both");
      }
    } else {
      offenceCode().check(node, problems);
    }
  }

  private static Shape offenceCode() {
    return Shape.parsed("an offence code such as 008/06 or N100/01", DomainMapping::offenceCode);
  }

  private static void checkOccurred(Node node, Problems problems) {
    if (node.type() != Node.Type.OBJECT) {
      DAY_OR_TIME.check(node, problems);
      return;
    }
    int before = problems.count();
    Shape.object().required("from", DAY_OR_TIME).required("to", DAY_OR_TIME).check(node, problems);
    if (problems.count() == before
        && DomainMapping.dayOrTime(node.get("to").text())
            .isBefore(DomainMapping.dayOrTime(node.get("from").text()))) {
      problems.add(node.place(), "a period does not end before it begins");
    }
  }

  private static void checkVictimUpdate(Node node, Problems problems) {
    int before = problems.count();
    Shape.object()
        .required("event", EVENT)
        .required("on", DAY)
        .optional(List.of("told", "beforehand"), YES_OR_NO)
        .optional("toldOn", DAY)
        .check(node, problems);
    if (problems.count() == before
        && node.find("toldOn").isPresent()
        && !node.text("told").equals(Optional.of("true"))) {
      problems.add(node.place(), "a day of telling belongs to a victim who was told");
    }
  }

  private static void checkForces(Node node, Problems problems) {
    (node.type() == Node.Type.LIST ? TEXTS : TEXT).check(node, problems);
  }

  private static Shape enumFact(String name) {
    return Shape.oneOf(FactVocabulary.standard().text(name).values());
  }

  static String reference(String text) {
    if (!CrimeRecord.isReference(text)) {
      throw new IllegalArgumentException("Not a reference");
    }
    return text;
  }
}

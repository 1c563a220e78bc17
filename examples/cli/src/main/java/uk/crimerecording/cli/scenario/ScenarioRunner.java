package uk.crimerecording.cli.scenario;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.crimerecording.classification.Circumstances;
import uk.crimerecording.classification.Classification;
import uk.crimerecording.classification.Classifier;
import uk.crimerecording.cli.scenario.Result.Difference;
import uk.crimerecording.counting.CountedCrime;
import uk.crimerecording.counting.CountingDecision;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.decision.AdditionalCrime;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.desk.Action;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.flag.FlagAssessment;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.PoliceIdentifier;
import uk.crimerecording.location.LocationDecision;
import uk.crimerecording.location.LocationRules;
import uk.crimerecording.location.Place;
import uk.crimerecording.notification.DeadlineItem;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.pnc.PncAssessment;
import uk.crimerecording.quality.DataQuality;
import uk.crimerecording.quality.QualityReport;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.recording.RecordingDecision;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.review.LogReview;
import uk.crimerecording.review.Review;

/** Evaluates scenarios with a desk, as a host would, and compares. Thread-safe. */
final class ScenarioRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ScenarioRunner.class);

  private static final String NO_ACTION = "none";

  /** What may be expected to be done first with a record. */
  static final List<String> ACTIONS =
      Stream.concat(Stream.of(NO_ACTION), Stream.of(Action.values()).map(Codes::hyphenated))
          .toList();

  private final Desk desk;
  private final CountingRules counting;
  private final Classifier classifier;
  private final LocationRules location;
  private final RecordingRules recording;
  private final LogReview review;
  private final DataQuality quality;

  ScenarioRunner(Desk desk) {
    this.desk = desk;
    this.counting = CountingRules.of(desk.catalogue());
    this.classifier = Classifier.of(desk.catalogue());
    this.location = LocationRules.of(desk.catalogue());
    this.recording = RecordingRules.of(desk.catalogue());
    this.review = LogReview.of(recording);
    this.quality = DataQuality.of(desk.catalogue());
  }

  Result run(Scenario scenario) {
    if (scenario.expect().members().values().stream().noneMatch(Node::isStated)) {
      return new Result.Skipped();
    }
    try {
      return evaluate(scenario);
    } catch (RuntimeException e) {
      // One faulty rule must not hide the answers to all other scenarios.
      LOG.error("Scenario {} could not be evaluated", scenario.id(), e);
      return new Result.Failed(
          List.of(new Difference("answer", "one", e.getClass().getSimpleName())));
    }
  }

  private Result evaluate(Scenario scenario) {
    Node given = scenario.given();
    Node expect = scenario.expect();
    Facts facts = DomainMapping.facts(given);
    return switch (scenario.kind()) {
      case OUTCOME -> decide(given, DomainMapping.outcome(given.get("outcome"), facts), expect);
      case CANCELLATION ->
          decide(given, DomainMapping.cancellation(given.get("cancellation"), facts), expect);
      case RECLASSIFICATION -> decide(given, DomainMapping.reclassification(given, facts), expect);
      case IDENTIFIER -> identify(given, expect);
      case FLAGS -> flags(given, facts, expect);
      case RECORD -> record(given, facts, expect);
      case QUALITY -> quality(given, facts, expect);
      case COUNTING -> count(given, expect);
      case CLASSIFICATION -> classify(given, facts, expect);
      case LOCATION -> locate(given, facts, expect);
      case RECORDING -> recordOrNot(given, facts, expect);
      case REVIEW -> review(given, facts, expect);
      case PNC -> pnc(given, expect);
    };
  }

  private Result decide(Node given, Application application, Node expect) {
    Decision decision = desk.decide(DomainMapping.crime(given.get("crime")), application);
    return new Comparison(expect)
        .same("verdict", Optional.of(decision.verdict().name()))
        .same("authority", decision.authority().map(Authority::code))
        .among("rules", rules(decision), String::equals)
        .among("missing", decision.missing(), ScenarioRunner::isNamed)
        .sameSet(
            "alternatives",
            decision.alternatives().stream().map(Alternative::code).collect(Collectors.toSet()))
        .objects("additional", decision.additional(), this::isExpected)
        .result();
  }

  private Result count(Node given, Node expect) {
    CountingDecision count = counting.decide(ReportMapping.report(given));
    return new Comparison(expect)
        .same("count", Optional.of(Integer.toString(count.count())))
        .objects("crimes", count.crimes(), this::isExpected)
        .sameSets("addedTo", count.addedTo())
        .same("refer", count.referTo().map(Authority::code))
        .among("missing", count.missing(), ScenarioRunner::isNamed)
        .among("rules", rules(count.reasoning()), String::equals)
        .result();
  }

  private Result classify(Node given, Facts facts, Node expect) {
    Classification classification =
        classifier.classify(
            new Circumstances(
                facts,
                given.find("victim").map(ReportMapping::party),
                given.find("suspect").map(ReportMapping::party)));
    return new Comparison(expect)
        .holds("offence", classification.offence(), this::isOffence)
        .holds(
            "class",
            classification.offence().or(() -> ofClass(classification)),
            (expected, offence) -> isOfClass(expected.text(), offence))
        .objects("candidates", classification.candidates(), this::isOffence)
        .among("missing", classification.missing(), ScenarioRunner::isNamed)
        .among("rules", rules(classification.reasoning()), String::equals)
        .result();
  }

  private static Optional<RecordedOffence> ofClass(Classification classification) {
    return classification.offenceClass().map(RecordedOffence::ofClass);
  }

  private boolean isOffence(Node expected, RecordedOffence given) {
    return isOffence(DomainMapping.offence(expected), given);
  }

  private Result locate(Node given, Facts facts, Node expect) {
    LocationDecision decision = location.decide(ReportMapping.whereReported(given, facts));
    return new Comparison(expect)
        .sameSet("force", decision.forces().stream().map(Place::code).toList())
        .same("decision", Optional.of(decision.action().code()))
        .same("refer", decision.referTo().map(Authority::code))
        .among("missing", decision.missing(), ScenarioRunner::isNamed)
        .among("rules", rules(decision.reasoning()), String::equals)
        .result();
  }

  private Result recordOrNot(Node given, Facts facts, Node expect) {
    RecordingDecision decision = recording.decide(ReportMapping.matter(given, facts));
    return new Comparison(expect)
        .same("decision", Optional.of(decision.action().name()))
        .same("incident", decision.incident().map(OffenceCode::value))
        .holds(
            "dueBy",
            decision.due().map(ZonedDateTime::toInstant),
            (expected, due) -> DomainMapping.time(expected.text()).toInstant().equals(due))
        .same("late", truthValue(decision.late()))
        .among("missing", decision.missing(), ScenarioRunner::isNamed)
        .among("rules", rules(decision.reasoning()), String::equals)
        .result();
  }

  private Result review(Node given, Facts facts, Node expect) {
    Review found = review.review(ReportMapping.log(given), ReportMapping.matter(given, facts));
    return new Comparison(expect)
        .sameSet(
            "findings",
            found.findings().stream()
                .map(finding -> finding.rule().id().value())
                .collect(Collectors.toSet()))
        .same("decision", Optional.of(found.decision().action().name()))
        .result();
  }

  private static Optional<String> truthValue(Answer answer) {
    return answer.isStated()
        ? Optional.of(Boolean.toString(answer == Answer.YES))
        : Optional.empty();
  }

  private boolean isExpected(Node expected, CountedCrime crime) {
    return expected.find("offence").map(DomainMapping::offence).stream()
            .allMatch(offence -> isOffence(offence, crime.offence()))
        && expected.text("class").stream().allMatch(code -> isOfClass(code, crime.offence()))
        && expected.text("from").stream().allMatch(crime.from()::equals)
        && expected.find("absorbs").map(Comparison::texts).stream()
            .allMatch(Set.copyOf(crime.absorbs())::equals);
  }

  private boolean isOffence(RecordedOffence expected, RecordedOffence given) {
    return expected.code().isEmpty() == given.code().isEmpty()
        && expected.code().equals(given.code())
        && expected.classCode().stream().allMatch(code -> isOfClass(code, given));
  }

  /** Whether an offence is of a class: the class it has, or one that its code may stand under. */
  private boolean isOfClass(String classCode, RecordedOffence offence) {
    return offence
        .classCode()
        .map(classCode::equals)
        .orElseGet(
            () ->
                desk.catalogue().classesOf(offence.code().orElseThrow()).stream()
                    .anyMatch(candidate -> candidate.code().equals(classCode)));
  }

  private static Set<String> rules(Reasoning reasoning) {
    return reasoning.rules().stream().map(RuleId::value).collect(Collectors.toSet());
  }

  private static boolean isNamed(String expected, String missing) {
    return missing.equals(expected) || missing.endsWith("." + expected);
  }

  private Result flags(Node given, Facts facts, Node expect) {
    FlagAssessment flags = desk.checkFlags(DomainMapping.crime(given.get("crime")), facts);
    return new Comparison(expect)
        .sameSet(
            "findings",
            flags.findings().stream()
                .map(finding -> finding.rule().id().value())
                .collect(Collectors.toSet()))
        .sameSet(
            "implied", flags.implied().stream().map(CrimeFlag::code).collect(Collectors.toSet()))
        .same("none", Optional.of(Boolean.toString(flags.findings().isEmpty())))
        .result();
  }

  private Result record(Node given, Facts facts, Node expect) {
    CrimeRecord record = DomainMapping.crime(given.get("crime"));
    Assessment known = desk.assess(record, facts);
    List<DeadlineItem> deadlines =
        given
            .text("asOf")
            .map(day -> desk.assess(record, LocalDate.parse(day)).deadlines())
            .orElse(List.of());
    Assessment whole =
        new Assessment(
            known.reference(), known.decision(), known.recordFindings(), known.flags(), deadlines);
    return new Comparison(expect)
        .sameSet(
            "findings",
            whole.findings().stream()
                .map(finding -> finding.rule().id().value())
                .collect(Collectors.toSet()))
        .same("vawg", Optional.of(Codes.hyphenated(desk.isViolenceAgainstWomenAndGirls(record))))
        .same(
            "action",
            Optional.of(
                whole.work().stream()
                    .findFirst()
                    .map(item -> Codes.hyphenated(item.action()))
                    .orElse(NO_ACTION)))
        .objects(
            "deadlines",
            deadlines.stream().map(Deadline::of).toList(),
            (expected, deadline) -> deadline.isExpected(expected))
        .result();
  }

  private Result quality(Node given, Facts facts, Node expect) {
    QualityReport report =
        quality.check(
            QualityMapping.crime(given.get("crime")),
            facts,
            QualityMapping.viewer(given),
            LocalDate.parse(given.get("asOf").text()));
    return new Comparison(expect)
        .sameSet(
            "findings",
            report.findings().stream()
                .map(finding -> finding.rule().id().value())
                .collect(Collectors.toSet()))
        .sameSet("open", report.open().keySet().stream().map(RuleId::value).toList())
        .among("missing", report.missing(), ScenarioRunner::isNamed)
        .same("verdict", Optional.of(report.verdict().name()))
        .same("withheld", Optional.of(Boolean.toString(report.withheld())))
        .result();
  }

  /** A deadline as scenarios name it; a day that cannot be counted is empty. */
  private record Deadline(String rule, String event, String due, String status) {

    static Deadline of(DeadlineItem item) {
      return new Deadline(
          item.rule().id().value(),
          item.subject(),
          item.due().map(LocalDate::toString).orElse(""),
          Codes.hyphenated(item.status()));
    }

    boolean isExpected(Node expected) {
      return expected.text("rule").stream().allMatch(rule::equals)
          && expected.text("event").stream().allMatch(event::equals)
          && expected.text("due").stream().allMatch(due::equals)
          && expected.text("status").stream().allMatch(status::equals);
    }
  }

  private static Set<String> rules(Decision decision) {
    Set<String> rules = new TreeSet<>();
    decision.trace().applied().forEach(id -> rules.add(id.value()));
    decision.findings().forEach(finding -> rules.add(finding.rule().id().value()));
    return rules;
  }

  private boolean isExpected(Node expected, AdditionalCrime crime) {
    return expected.find("offence").map(DomainMapping::offence).stream()
            .allMatch(offence -> isOffence(offence, crime.offence()))
        && expected.text("class").stream().allMatch(code -> isOfClass(code, crime.offence()))
        && expected.text("outcome").stream().allMatch(crime.outcome()::equals);
  }

  private boolean isOffence(RecordedOffence expected, String offence) {
    return expected.code().map(code -> code.value().equals(offence)).orElse(true)
        && expected.classCode().map(code -> isOfClass(code, offence)).orElse(true);
  }

  private boolean isOfClass(String classCode, String offence) {
    return classCode.equals(offence)
        || OffenceCode.read(offence).stream()
            .flatMap(reading -> desk.catalogue().classesOf(reading.code()).stream())
            .anyMatch(candidate -> candidate.code().equals(classCode));
  }

  private Result identify(Node given, Node expect) {
    IdentifierReading<?> reading =
        Codes.find(IdentifierType.values(), IdentifierType::code, given.get("type").text())
            .read(given.get("value").text(), Year.from(desk.edition().from()));
    return new Comparison(expect)
        .same("valid", Optional.of(Boolean.toString(reading.isValid())))
        .same("canonical", reading.identifier().map(PoliceIdentifier::canonical))
        .same("checkLetter", reading.checkLetter().map(String::valueOf))
        .result();
  }

  private Result pnc(Node given, Node expect) {
    PncAssessment found = PncMapping.assess(given, desk);
    return new Comparison(expect)
        .sameSet(
            "findings",
            found.findings().stream()
                .map(finding -> finding.rule().id().value())
                .collect(Collectors.toSet()))
        .objects("conflicts", found.conflicts(), PncMapping::isExpected)
        .among("missing", found.missing(), ScenarioRunner::isNamed)
        .result();
  }
}

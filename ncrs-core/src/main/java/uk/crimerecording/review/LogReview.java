package uk.crimerecording.review;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.recording.RecordingDecision;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.table.Resources;

/**
 * Reviews incident logs: decides again what the reported matter should have become, and finds where
 * the log differs (NSIR-01, NSIR-03 to NSIR-05, REC-17, REC-18, REC-21, REC-23). Immutable and
 * thread-safe.
 *
 * <p>A log that is not closed can still be put right: only what is late or lacks its risk
 * assessment is found on it, and a reported incident that the facts contradict.
 */
public final class LogReview {

  private static final Resources RESOURCES =
      new Resources(
          (owner, resource) -> Resources.present(owner.getResourceAsStream(resource), resource));

  private final RecordingRules recording;
  private final RuleRegister register;

  private LogReview(RecordingRules recording) {
    Edition edition = recording.catalogue().edition();
    this.recording = recording;
    this.register = register(edition).and(RecordingRules.register(edition));
  }

  /** Reviews by the rules of recording, and under their edition. */
  public static LogReview of(RecordingRules recording) {
    return new LogReview(recording);
  }

  /** The rules of incident logs and their review; those of recording have their own register. */
  public static RuleRegister register(Edition edition) {
    return RESOURCES.rules(LogReview.class, "rules.tsv", edition);
  }

  /** The texts of all findings. */
  public static MessageCatalogue messages() {
    return RESOURCES.messages(LogReview.class);
  }

  /**
   * Reviews a log.
   *
   * @param log the log as it stands
   * @param matter what was reported, with what is known now
   */
  public Review review(IncidentLog log, ReportedMatter matter) {
    RecordingDecision decision = recording.decide(matter);
    Sheet sheet = new Sheet(register);
    Inspection inspection = new Inspection(log, matter, decision, sheet);
    Answer underRecorded = inspection.underRecorded();
    inspection.closingCategory();
    inspection.linkedToOtherLog();
    Answer late = inspection.late();
    inspection.reporterTold();
    inspection.riskAssessed();
    inspection.reportedIncident();
    return new Review(
        decision,
        inspection.crimed(),
        underRecorded,
        late,
        inspection.lateBy(),
        sheet.notJudged(),
        reasoning(log, matter, sheet));
  }

  private Reasoning reasoning(IncidentLog log, ReportedMatter matter, Sheet sheet) {
    Trace trace = sheet.trace();
    SortedMap<String, String> used = new TreeMap<>();
    for (String name : trace.read()) {
      spelled(name, log, matter).ifPresent(value -> used.put(name, value));
    }
    OffenceCatalogue catalogue = recording.catalogue();
    return new Reasoning(catalogue.edition(), catalogue.hash(), sheet.findings(), trace, used);
  }

  /** The one spelling of what was read; the crimes linked to a log are counted, not named. */
  private static Optional<String> spelled(String name, IncidentLog log, ReportedMatter matter) {
    return switch (name) {
      case "log.linkedCrimes" -> log.linkedCrimes().map(List::size).map(String::valueOf);
      case "log.closingCategory" ->
          log.closingCategory().flatMap(StatedCategory::known).map(IncidentCategory::code);
      case "log.reporterTold" -> spelled(log.reporterTold());
      case "log.thrive" -> spelled(log.thrive());
      case "log.reportedIncident" -> log.reportedIncident().map(OffenceCode::value);
      case "report.receivedAt" -> matter.receivedAt().map(LogReview::spelled);
      case "recordedAt" -> matter.recordedAt().map(LogReview::spelled);
      default ->
          FactVocabulary.standard().find(name).flatMap(fact -> matter.facts().spelling(fact));
    };
  }

  private static Optional<String> spelled(Answer answer) {
    return answer.isStated() ? Optional.of(String.valueOf(answer == Answer.YES)) : Optional.empty();
  }

  private static String spelled(ZonedDateTime moment) {
    return moment.toOffsetDateTime().toString();
  }
}

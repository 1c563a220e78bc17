package uk.crimerecording.review;

import static uk.crimerecording.incident.IncidentCategory.ANTI_SOCIAL_BEHAVIOUR_PERSONAL;
import static uk.crimerecording.incident.IncidentCategory.DUPLICATE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.deadline.Deadlines;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.recording.RecordingAction;
import uk.crimerecording.recording.RecordingDecision;
import uk.crimerecording.recording.ReportedMatter;

/** The questions of a review, put to one log. Not thread-safe; one for each review. */
final class Inspection {

  private static final String LINKED_CRIMES = "log.linkedCrimes";
  private static final String RECORDED_AT = "recordedAt";
  private static final OffenceCode UNEXPLAINED_DEATH = OffenceCode.of("N300/01");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final IncidentLog log;
  private final ReportedMatter matter;
  private final RecordingDecision decision;
  private final Answer crimed;
  private final Sheet sheet;

  Inspection(IncidentLog log, ReportedMatter matter, RecordingDecision decision, Sheet sheet) {
    this.log = log;
    this.matter = matter;
    this.decision = decision;
    this.crimed = crimed(log, matter);
    this.sheet = sheet;
  }

  /**
   * Whether a crime was recorded from the log. A crimed log closes under its crime, so a log that
   * closed with a national category and names no crime has none.
   */
  private static Answer crimed(IncidentLog log, ReportedMatter matter) {
    if (matter.recordedAt().isPresent()) {
      return Answer.YES;
    }
    if (log.linkedCrimes().isEmpty() && hasKnownCategory(log)) {
      return Answer.NO;
    }
    return log.hasLinkedCrime();
  }

  private static boolean hasKnownCategory(IncidentLog log) {
    return log.closingCategory().flatMap(StatedCategory::known).isPresent();
  }

  Answer crimed() {
    return crimed;
  }

  /** NSIR-04: a closed log without a crime whose facts give one. */
  Answer underRecorded() {
    String[] read = {LINKED_CRIMES, RECORDED_AT};
    if (decision.action() == RecordingAction.MORE_FACTS_NEEDED) {
      sheet.notDecidable(Question.CRIME_RECORDED, Aspect.RECORDING, read);
      return Answer.NOT_STATED;
    }
    if (!decision.action().recordsCrime() || crimed == Answer.YES) {
      sheet.met(Question.CRIME_RECORDED, read);
      return Answer.NO;
    }
    if (!log.isClosed()) {
      sheet.notApplicable(Question.CRIME_RECORDED, read);
      sheet.notJudged(Aspect.RECORDING);
      return Answer.NOT_STATED;
    }
    if (crimed == Answer.NOT_STATED) {
      sheet.notDecidable(Question.CRIME_RECORDED, Aspect.RECORDING, read);
      return Answer.NOT_STATED;
    }
    sheet.notMet(Question.CRIME_RECORDED, crimeNotRecorded(), read);
    return Answer.YES;
  }

  private Finding crimeNotRecorded() {
    String message =
        log.isClosedAs(ANTI_SOCIAL_BEHAVIOUR_PERSONAL)
            ? "review.personal-behaviour-holds-crime"
            : "review.crime-not-recorded";
    return sheet
        .rework(Question.CRIME_RECORDED, LINKED_CRIMES, message, List.of(LINKED_CRIMES))
        .with("review-decision", Argument.code(decision.action().name()));
  }

  /** NSIR-01: a closed log on which no crime stands has a category of the national list. */
  void closingCategory() {
    String category = "log.closingCategory";
    if (isOpen() || crimed == Answer.YES) {
      sheet.notApplicable(Question.CLOSING_CATEGORY, category);
    } else if (hasKnownCategory(log)) {
      sheet.met(Question.CLOSING_CATEGORY, category);
    } else {
      String message =
          log.closingCategory().isPresent()
              ? "review.category-unknown"
              : "review.category-not-stated";
      sheet.notMet(
          Question.CLOSING_CATEGORY,
          sheet.rework(Question.CLOSING_CATEGORY, category, message, List.of(category)),
          category);
    }
  }

  private boolean isOpen() {
    return !log.isClosed();
  }

  /** NSIR-03: a further log of one incident is linked to the other. */
  void linkedToOtherLog() {
    String[] read = {
      "log.closingCategory",
      ReviewFacts.SAME_INCIDENT.name(),
      ReviewFacts.LINKED_TO_OTHER_LOG.name()
    };
    boolean duplicate = log.isClosedAs(DUPLICATE);
    Answer same = matter.facts().answer(ReviewFacts.SAME_INCIDENT);
    if (isOpen() || (!duplicate && same != Answer.YES)) {
      sheet.notApplicable(Question.LINKED_TO_OTHER_LOG, read);
    } else if (duplicate && same == Answer.NO) {
      notLinked("review.no-duplicate", ReviewFacts.SAME_INCIDENT.name(), read);
    } else if (matter.facts().answer(ReviewFacts.LINKED_TO_OTHER_LOG) == Answer.YES) {
      sheet.met(Question.LINKED_TO_OTHER_LOG, read);
    } else {
      notLinked(
          duplicate ? "review.duplicate-not-linked" : "review.same-incident-not-linked",
          ReviewFacts.LINKED_TO_OTHER_LOG.name(),
          read);
    }
  }

  private void notLinked(String message, String fact, String... read) {
    sheet.notMet(
        Question.LINKED_TO_OTHER_LOG,
        sheet.rework(Question.LINKED_TO_OTHER_LOG, fact, message, List.of(fact)),
        read);
  }

  /**
   * REC-17: a crime is recorded in time, or its rare exception, the rationale and the registrar's
   * oversight are all on the record.
   *
   * @return whether the crime was recorded late; not stated where there is none
   */
  Answer late() {
    String[] read = {"report.receivedAt", RECORDED_AT};
    if (crimed != Answer.YES) {
      sheet.notApplicable(Question.RECORDED_IN_TIME, read);
      if (crimed == Answer.NOT_STATED) {
        sheet.notJudged(Aspect.TIMELINESS);
      }
      return Answer.NOT_STATED;
    }
    switch (decision.late()) {
      case NO -> sheet.met(Question.RECORDED_IN_TIME, read);
      case NOT_STATED -> sheet.notDecidable(Question.RECORDED_IN_TIME, Aspect.TIMELINESS, read);
      case YES -> lateRecording();
    }
    return decision.late();
  }

  private void lateRecording() {
    String[] read = {
      "report.receivedAt",
      RECORDED_AT,
      ReviewFacts.DELAY_REASON.name(),
      ReviewFacts.DELAY_RATIONALE.name(),
      ReviewFacts.REGISTRAR_OVERSIGHT.name()
    };
    Optional<String> reason = matter.facts().get(ReviewFacts.DELAY_REASON);
    List<String> missing = ReviewFacts.missingForLateRecording(matter.facts());
    if (missing.isEmpty()) {
      sheet.met(Question.RECORDED_IN_TIME, read);
      return;
    }
    boolean curable = reason.isEmpty() || reason.get().equals(ReviewFacts.RARE_EXCEPTION);
    Finding finding =
        curable
            ? sheet.rework(
                Question.RECORDED_IN_TIME, RECORDED_AT, "review.late-not-explained", missing)
            : sheet.referral(Question.RECORDED_IN_TIME, RECORDED_AT, "review.late-" + reason.get());
    sheet.notMet(Question.RECORDED_IN_TIME, finding.with("minutes", minutesLate()), read);
  }

  /** How long after the 24 hours the crime was recorded, where it was late. */
  Optional<Duration> lateBy() {
    if (crimed != Answer.YES || decision.late() != Answer.YES) {
      return Optional.empty();
    }
    return matter
        .receivedAt()
        .map(Deadlines.RECORDING::lastMoment)
        .flatMap(due -> matter.recordedAt().map(recorded -> Duration.between(due, recorded)));
  }

  private Argument minutesLate() {
    Duration late = lateBy().orElse(Duration.ZERO);
    return Argument.count(late.plus(MINUTE).minusNanos(1).toMinutes());
  }

  /** REC-18: where a crime was reported and none recorded, somebody was told. */
  void reporterTold() {
    String told = "log.reporterTold";
    String[] read = {ReviewFacts.CONCERNS_CRIME.name(), told};
    boolean concernsCrime = matter.facts().answer(ReviewFacts.CONCERNS_CRIME) != Answer.NO;
    if (isOpen() || crimed == Answer.YES || !concernsCrime) {
      sheet.notApplicable(Question.REPORTER_TOLD, read);
    } else if (log.reporterTold() == Answer.YES) {
      sheet.met(Question.REPORTER_TOLD, read);
    } else if (crimed == Answer.NOT_STATED) {
      sheet.notDecidable(Question.REPORTER_TOLD, Aspect.TELLING, read);
    } else {
      String message =
          log.reporterTold() == Answer.NO ? "review.not-told" : "review.telling-not-stated";
      sheet.notMet(
          Question.REPORTER_TOLD,
          sheet.rework(Question.REPORTER_TOLD, told, message, List.of(told)),
          read);
    }
  }

  /** NSIR-05: a risk assessment stands on the log. */
  void riskAssessed() {
    String thrive = "log.thrive";
    if (log.thrive() == Answer.YES) {
      sheet.met(Question.RISK_ASSESSED, thrive);
      return;
    }
    String message =
        log.thrive() == Answer.NO
            ? "review.no-risk-assessment"
            : "review.risk-assessment-not-stated";
    sheet.notMet(
        Question.RISK_ASSESSED,
        sheet.rework(Question.RISK_ASSESSED, thrive, message, List.of(thrive)),
        thrive);
  }

  /** REC-21 and REC-23: the reported incident kept for the log is the one that the facts give. */
  void reportedIncident() {
    log.reportedIncident()
        .ifPresent(
            kept -> {
              if (kept.value().startsWith("N100")) {
                kept(Question.REPORTED_RAPE_KEPT, kept);
              } else if (kept.value().startsWith("N300")) {
                kept(Question.REPORTED_DEATH_KEPT, kept);
              }
            });
  }

  private void kept(Question question, OffenceCode kept) {
    String where = "log.reportedIncident";
    Optional<OffenceCode> other = decision.incident().filter(code -> !code.equals(kept));
    if (decision.action().recordsCrime()) {
      wrongCode(
          question,
          kept,
          sheet.rework(question, where, "review.reported-incident-is-crime", List.of(where)));
    } else if (other.isPresent()) {
      wrongCode(
          question,
          kept,
          sheet
              .rework(question, where, "review.reported-incident-is-other", List.of(where))
              .with("other", Argument.code(other.get().value())));
    } else if (kept.equals(UNEXPLAINED_DEATH) && log.isClosed()) {
      wrongCode(question, kept, sheet.referral(question, where, "review.death-left-unexplained"));
    } else if (decision.action() == RecordingAction.MORE_FACTS_NEEDED) {
      sheet.notDecidable(question, Aspect.REPORTED_INCIDENT, where);
    } else {
      sheet.met(question, where);
    }
  }

  private void wrongCode(Question question, OffenceCode kept, Finding finding) {
    sheet.notMet(
        question, finding.with("kept", Argument.code(kept.value())), "log.reportedIncident");
  }
}

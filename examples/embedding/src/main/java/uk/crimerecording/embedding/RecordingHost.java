package uk.crimerecording.embedding;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.recording.Question;
import uk.crimerecording.recording.QuestionGuide;
import uk.crimerecording.recording.RecordingDecision;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;
import uk.crimerecording.review.ConfidenceLevel;
import uk.crimerecording.review.LogReview;
import uk.crimerecording.review.Review;
import uk.crimerecording.review.ReviewTotals;

/** A host that takes calls: whether and when a report is recorded, and whether its log is right. */
public final class RecordingHost {

  private RecordingHost() {}

  /**
   * Prints what becomes of a report, the question that would decide it, and what a log of it lacks.
   *
   * @param args none are read
   */
  public static void main(String[] args) {
    // readme:recording
    RecordingRules rules = RecordingRules.of(OffenceCatalogue.april2026()); // thread-safe, keep one
    ReportedMatter.Builder report = ReportedMatter.builder();
    report.receivedAt(LocalDateTime.of(2026, 5, 18, 19, 40).atZone(CrimeRecord.ZONE));
    report.reporter(Reporter.VICTIM);
    report.alleged(RecordedOffence.ofCode(OffenceCode.of("008/06")));
    Facts.Builder facts = Facts.builder(); // what the call taker knows; the rest is not stated
    facts.state(FactVocabulary.standard().bool("crimeOnBalance"), true);
    ReportedMatter matter = report.facts(facts.build()).build();
    System.out.println(rules.decide(matter).action()); // MORE_FACTS_NEEDED
    Optional<Question> next = QuestionGuide.of(rules).next(matter);
    System.out.println(next.map(Question::about)); // credibleContraryEvidence: ask for it
    ReportedMatter answered = next.flatMap(asked -> asked.answer(matter, "false")).orElse(matter);
    RecordingDecision decision = rules.decide(answered);
    System.out.println(decision.action() + " by " + decision.due()); // RECORD_CRIME in 24 hours
    // readme:end
    review(rules, answered);
  }

  private static void review(RecordingRules rules, ReportedMatter matter) {
    // readme:review
    LogReview review = LogReview.of(rules);
    IncidentLog.Builder log = IncidentLog.builder();
    log.closingCategory(StatedCategory.of(IncidentCategory.DOMESTIC_INCIDENT));
    log.reporterTold(Answer.YES).thrive(Answer.YES).linkedCrimes(List.of());
    Review found = review.review(log.build(), matter);
    System.out.println(found.findings()); // NSIR-04: closed without the crime that its facts give
    ReviewTotals totals = List.of(found).stream().collect(ReviewTotals.collector());
    System.out.println(totals.accuracy().interval(ConfidenceLevel.NINETY_FIVE)); // of 0 in 1
    // readme:end
  }
}

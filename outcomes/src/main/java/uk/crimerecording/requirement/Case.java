package uk.crimerecording.requirement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.requirement.OffenceTraits.Trait;

/** One application on one record, as the conditions see it. Immutable and thread-safe. */
public final class Case {

  private final CrimeRecord record;
  private final Application application;
  private final OffenceTraits traits;
  private final OffenceTraits.Answers offence;
  private final ForcePolicy policy;

  /**
   * A case.
   *
   * @param record the record
   * @param application the application
   * @param traits the answers about offences
   * @param policy the force policy
   */
  public Case(
      CrimeRecord record, Application application, OffenceTraits traits, ForcePolicy policy) {
    this.record = record;
    this.application = application;
    this.traits = traits;
    this.offence = traits.about(record.offence());
    this.policy = policy;
  }

  /** The record. */
  public CrimeRecord record() {
    return record;
  }

  /** The application. */
  public Application application() {
    return application;
  }

  /** The answers about offences. */
  public OffenceTraits traits() {
    return traits;
  }

  /** The force policy. */
  public ForcePolicy policy() {
    return policy;
  }

  Facts facts() {
    return application.facts();
  }

  Optional<DecisionMaker> by() {
    return application.by();
  }

  Answer offence(Trait trait) {
    return offence.to(trait);
  }

  Answer flagged(CrimeFlag flag) {
    return record.flags().map(flags -> Answer.of(flags.contains(flag))).orElse(Answer.NOT_STATED);
  }

  /** Whether the record is a reported incident and no crime. */
  public boolean isOnReportedIncident() {
    return isReportedIncident(record.offence());
  }

  /** Classes of reported incidents are N and a number; fraud classes begin with NFIB. */
  static boolean isReportedIncident(RecordedOffence offence) {
    String text = offence.text();
    return text.charAt(0) == 'N' && Character.isDigit(text.charAt(1));
  }

  Optional<List<RecordedOffence>> charged() {
    return application instanceof OutcomeApplication outcome ? outcome.charged() : Optional.empty();
  }

  Optional<List<String>> chargedStatutes() {
    return application instanceof OutcomeApplication outcome
        ? outcome.chargedStatutes()
        : Optional.empty();
  }

  Optional<CancellationApplication> cancellation() {
    return application instanceof CancellationApplication cancellation
        ? Optional.of(cancellation)
        : Optional.empty();
  }

  Optional<RecordedOffence> reclassifiedTo() {
    return application instanceof ReclassificationApplication reclassification
        ? Optional.of(reclassification.to())
        : Optional.empty();
  }

  /** Whether at least one suspect is so; no where it is stated that there is no suspect. */
  Answer anySuspect(Function<Suspect, Answer> question) {
    if (record.suspects().isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer any = Answer.NO;
    for (Suspect suspect : record.suspects().get()) {
      any = any.or(question.apply(suspect));
    }
    return any;
  }

  /** The same, leaving out suspects who are stated to be unnamed: no outcome can be about them. */
  Answer anyPossibleOffender(Function<Suspect, Answer> question) {
    return anySuspect(
        suspect -> suspect.named() == Answer.NO ? Answer.NO : question.apply(suspect));
  }

  /** Whether at least one of the offences charged is so; no where none is charged. */
  Answer anyCharged(Function<RecordedOffence, Answer> question) {
    Optional<List<RecordedOffence>> charged = charged();
    if (charged.isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer any = Answer.NO;
    for (RecordedOffence offence : charged.get()) {
      any = any.or(question.apply(offence));
    }
    return any;
  }

  /**
   * The one spelling of a stated fact or path of this case; empty where it is not stated.
   *
   * @throws IllegalArgumentException if no fact or path has the name
   */
  public Optional<String> stated(String name) {
    return spelling(name).apply(this);
  }

  /**
   * How a fact or path is spelled in any case where it is stated.
   *
   * @throws IllegalArgumentException if no fact or path has the name
   */
  public static Function<Case, Optional<String>> spelling(String name) {
    return Spellings.of(name);
  }
}

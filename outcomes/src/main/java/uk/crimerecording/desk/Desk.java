package uk.crimerecording.desk;

import java.time.LocalDate;
import java.util.List;
import uk.crimerecording.cancellation.CancellationRules;
import uk.crimerecording.consistency.ClassConsistency;
import uk.crimerecording.deadline.WorkingCalendar;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.flag.FlagAssessment;
import uk.crimerecording.flag.FlagRules;
import uk.crimerecording.notification.NotificationRules;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.outcome.OutcomeRules;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.policy.ForceRule;
import uk.crimerecording.reclassification.ReclassificationRules;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.Viewer;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.Resources;

/**
 * Decides what is applied for on a crime record. Build one and keep it: the rules and tables of the
 * edition are read when it is built. Immutable and thread-safe; equal records give equal decisions.
 *
 * <pre>{@code
 * Desk desk = Desk.standard();
 * Assessment assessment = desk.assess(record);
 * }</pre>
 */
public final class Desk {

  private final OffenceCatalogue catalogue;
  private final OutcomeRules outcomes;
  private final CancellationRules cancellations;
  private final ReclassificationRules reclassifications;
  private final FlagRules flags;
  private final ClassConsistency consistency;
  private final NotificationRules notifications;
  private final RuleRegister rules;
  private final MessageCatalogue messages;
  private final Explainer explainer;

  private Desk(OffenceCatalogue catalogue, ForcePolicy policy) {
    this.catalogue = catalogue;
    OffenceTraits traits = OffenceTraits.of(catalogue);
    this.outcomes = OutcomeRules.of(traits, policy);
    this.cancellations = CancellationRules.of(traits, policy);
    this.reclassifications = ReclassificationRules.of(traits, policy, outcomes);
    this.flags = FlagRules.of(traits);
    this.consistency = ClassConsistency.of(traits);
    this.notifications = NotificationRules.of(traits, WorkingCalendar.englandAndWales());
    this.rules =
        outcomes
            .register()
            .and(cancellations.register())
            .and(reclassifications.register())
            .and(flags.register())
            .and(consistency.register())
            .and(notifications.register())
            .and(
                RuleRegister.of(
                    catalogue.edition(),
                    policy.forceRules().stream().map(ForceRule::rule).toList()));
    this.messages =
        withTextsOf(
            policy,
            Resources.messages(Desk.class).and(Resources.messages(NotificationRules.class)));
    this.explainer = new Explainer(messages, rules);
  }

  private static MessageCatalogue withTextsOf(ForcePolicy policy, MessageCatalogue texts) {
    MessageCatalogue all = texts;
    for (ForceRule own : policy.forceRules()) {
      all = all.and(MessageCatalogue.of(own.texts()));
    }
    return all;
  }

  /** The desk of the current edition under the standard policy. */
  public static Desk standard() {
    return of(OffenceCatalogue.april2026(), ForcePolicy.standard());
  }

  /** The desk of an offence list's edition under a force policy. */
  public static Desk of(OffenceCatalogue catalogue, ForcePolicy policy) {
    return new Desk(catalogue, policy);
  }

  /** Assesses a record as a whole: the application that waits, if there is one, class and flags. */
  public Assessment assess(CrimeRecord record) {
    return assess(record, record.application().map(Application::facts).orElse(Facts.none()));
  }

  /**
   * Assesses a record as a whole, where more is known than the application that waits states.
   *
   * @param facts what class and flags are checked against; the application is decided on its own
   *     facts
   */
  public Assessment assess(CrimeRecord record, Facts facts) {
    return new Assessment(
        record.reference(),
        record.application().map(application -> decide(record, application)),
        consistency.check(record, facts),
        flags.check(record, facts));
  }

  /**
   * Assesses a record as a whole, with what the victim has to be told and the other dates to watch.
   *
   * @param asOf the day to look from
   */
  public Assessment assess(CrimeRecord record, LocalDate asOf) {
    Assessment assessment = assess(record);
    return new Assessment(
        assessment.reference(),
        assessment.decision(),
        assessment.recordFindings(),
        assessment.flags(),
        notifications.check(record, asOf));
  }

  /**
   * Assesses a record as a whole for a viewer. Of a restricted record that the viewer may not read,
   * the assessment carries the reference only and is withheld.
   *
   * @param asOf the day to look from
   */
  public Assessment assess(CrimeRecord record, LocalDate asOf, Viewer viewer) {
    return viewer.mayRead(record) ? assess(record, asOf) : Assessment.withheld(record.reference());
  }

  /** Decides an application on a record. */
  public Decision decide(CrimeRecord record, Application application) {
    if (application instanceof OutcomeApplication outcome) {
      return outcomes.decide(record, outcome);
    }
    if (application instanceof CancellationApplication cancellation) {
      return cancellations.decide(record, cancellation);
    }
    return reclassifications.decide(record, (ReclassificationApplication) application);
  }

  /** Checks the flags of a record against what it and the facts state. */
  public FlagAssessment checkFlags(CrimeRecord record, Facts facts) {
    return flags.check(record, facts);
  }

  /**
   * Whether a record belongs to the group of violence against women and girls, which follows from
   * its flags and class (FLG-11).
   *
   * @return not stated where neither the class nor stated flags decide
   */
  public Answer isViolenceAgainstWomenAndGirls(CrimeRecord record) {
    return flags.isViolenceAgainstWomenAndGirls(record);
  }

  /** A decision in plain words: one line for each finding, in the order of the checks. */
  public List<String> explain(Decision decision) {
    return decision.findings().stream().map(messages::render).toList();
  }

  /** A decision in plain words for a reader, line by line. */
  public List<String> explain(Decision decision, Audience audience) {
    return explainer.explain(decision, audience);
  }

  /** The edition. */
  public Edition edition() {
    return catalogue.edition();
  }

  /** The offence list. */
  public OffenceCatalogue catalogue() {
    return catalogue;
  }

  /** The rules that the desk applies. */
  public RuleRegister rules() {
    return rules;
  }

  /** The texts of findings. */
  public MessageCatalogue messages() {
    return messages;
  }
}

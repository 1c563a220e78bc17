package uk.crimerecording.notification;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.crimerecording.deadline.Deadlines;
import uk.crimerecording.deadline.TimeLimit;
import uk.crimerecording.deadline.WorkingCalendar;
import uk.crimerecording.deadline.WorkingDayLimit;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.notification.DeadlineItem.Status;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.Period;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.Cancelled;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.record.VictimUpdate;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.OffenceTraits.Trait;
import uk.crimerecording.requirement.Resources;

/**
 * Says what is due on a record on a day (DDL-02 to DDL-06). Only what the record states is looked
 * at: without its list of victim updates there are no items of DDL-02 and DDL-03. Immutable and
 * thread-safe.
 */
public final class NotificationRules {

  private static final Set<CancellationCode> VICTIM_TOLD_BEFORE =
      Set.of(CancellationCode.C1, CancellationCode.C2, CancellationCode.C5);

  /** Outcomes by which police have dealt with the offender. */
  private static final Set<OutcomeType> OFFENDER_DEALT_WITH =
      Set.of(
          OutcomeType.TYPE_1,
          OutcomeType.TYPE_1A,
          OutcomeType.TYPE_2,
          OutcomeType.TYPE_2A,
          OutcomeType.TYPE_3,
          OutcomeType.TYPE_3A,
          OutcomeType.TYPE_4,
          OutcomeType.TYPE_6,
          OutcomeType.TYPE_7,
          OutcomeType.TYPE_8,
          OutcomeType.TYPE_22,
          OutcomeType.TYPE_23,
          OutcomeType.TYPE_24);

  private static final Comparator<VictimUpdate> IN_ORDER =
      Comparator.comparing(VictimUpdate::on)
          .thenComparing(VictimUpdate::event)
          .thenComparing(VictimUpdate::told)
          .thenComparing(update -> update.toldOn().orElse(LocalDate.MIN))
          .thenComparing(VictimUpdate::beforehand);

  private final OffenceTraits traits;
  private final WorkingCalendar calendar;
  private final RuleRegister register;
  private final Rule victimUpdate;
  private final Rule supportReferral;
  private final Rule cancellation;
  private final Rule conductContinuation;
  private final Rule summaryProceedings;

  private NotificationRules(OffenceTraits traits, WorkingCalendar calendar, RuleRegister register) {
    this.traits = traits;
    this.calendar = calendar;
    this.register = register;
    this.victimUpdate = register.rule(new RuleId("DDL-02"));
    this.supportReferral = register.rule(new RuleId("DDL-03"));
    this.cancellation = register.rule(new RuleId("DDL-04"));
    this.conductContinuation = register.rule(new RuleId("DDL-05"));
    this.summaryProceedings = register.rule(new RuleId("DDL-06"));
  }

  /** The rules of an offence list's edition, by the calendar of England and Wales. */
  public static NotificationRules of(OffenceCatalogue catalogue) {
    return of(catalogue, WorkingCalendar.englandAndWales());
  }

  /** The rules of an offence list's edition, by a calendar of working days. */
  public static NotificationRules of(OffenceCatalogue catalogue, WorkingCalendar calendar) {
    return of(OffenceTraits.of(catalogue), calendar);
  }

  /** The same, over answers about offences that other rules share. */
  @SuppressWarnings("exports") // for the desk, which builds the answers once for all rules
  public static NotificationRules of(OffenceTraits traits, WorkingCalendar calendar) {
    return new NotificationRules(
        traits,
        calendar,
        Resources.rules(NotificationRules.class, "rules.tsv", traits.catalogue().edition()));
  }

  /** The rules that set deadlines. */
  public RuleRegister register() {
    return register;
  }

  /**
   * Everything that is due on a record, or was: victim updates in the order of their events, then
   * the cancellation, the conduct and the summary proceedings. The order in which the record lists
   * its updates does not matter; one listed twice counts once.
   *
   * @param record the record
   * @param asOf the day on which the question is asked
   */
  public List<DeadlineItem> check(CrimeRecord record, LocalDate asOf) {
    List<DeadlineItem> items = new ArrayList<>();
    Answer owed = owesUpdates(record);
    if (owed != Answer.NO) {
      for (VictimUpdate update : updates(record, event -> event != VictimEvent.CANCELLATION)) {
        items.add(update(record, update, owed, asOf));
      }
      record
          .cancellation()
          .filter(cancelled -> VICTIM_TOLD_BEFORE.contains(cancelled.code()))
          .ifPresent(cancelled -> items.add(cancellation(record, cancelled, owed, asOf)));
    }
    if (record.cancellation().isEmpty() && !hasProceedings(record)) {
      conduct(record, asOf).ifPresent(items::add);
      summary(record, asOf).ifPresent(items::add);
    }
    return List.copyOf(items);
  }

  private static List<VictimUpdate> updates(CrimeRecord record, Predicate<VictimEvent> wanted) {
    return record.victimUpdates().orElse(List.of()).stream()
        .filter(update -> wanted.test(update.event()))
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  private Answer is(CrimeRecord record, Trait trait) {
    return traits.ask(record.offence(), trait);
  }

  /** Classes of fraud and cyber crime without codes hold neither conduct nor summary crimes. */
  private Answer isOutsideFraud(CrimeRecord record, Trait trait) {
    return is(record, Trait.FRAUD_OR_CYBER).negate().and(is(record, trait));
  }

  /** A crime against the state has nobody who would have to be told. */
  private Answer owesUpdates(CrimeRecord record) {
    Optional<PartyKind> kind = record.victim().flatMap(Victim::kind);
    return kind.isPresent()
        ? Answer.of(kind.get() != PartyKind.STATE)
        : is(record, Trait.STATE_BASED).negate();
  }

  private static boolean hasProceedings(CrimeRecord record) {
    return !updates(
            record,
            event ->
                event == VictimEvent.CHARGE
                    || event == VictimEvent.CAUTION
                    || event == VictimEvent.PENALTY_NOTICE)
        .isEmpty();
  }

  // ---- Victim updates (DDL-02, DDL-03) --------------------------------------------------------

  private DeadlineItem update(
      CrimeRecord record, VictimUpdate update, Answer owed, LocalDate asOf) {
    boolean referral = update.event() == VictimEvent.SUPPORT_REFERRAL;
    Rule rule = referral ? supportReferral : victimUpdate;
    String subject = update.event().code();
    Optional<LocalDate> from = Optional.of(update.on());
    Optional<DueSpan> span =
        referral
            ? span(update, Deadlines.SUPPORT_REFERRAL, Deadlines.SUPPORT_REFERRAL)
            : updateSpan(update, record.enhancedRights());
    if (span.isEmpty()) {
      Finding beyond =
          finding(rule, Severity.NOTE, "crime.victimUpdates", "deadline.beyond-calendar", subject)
              .with("from", Argument.day(update.on()));
      return new DeadlineItem(
          rule, subject, from, Optional.empty(), Status.NOT_DECIDABLE, List.of(beyond));
    }
    boolean told = update.told() == Answer.YES;
    boolean dayMissing = told && update.toldOn().isEmpty();
    Answer passed =
        dayMissing ? Answer.NOT_STATED : span.get().hasPassed(update.toldOn().orElse(asOf));
    Set<String> missing = new LinkedHashSet<>();
    if (passed != Answer.NO) {
      missing.addAll(missingOfOwed(owed));
      missing.addAll(missingOfTold(update));
    }
    if (passed == Answer.NOT_STATED && !dayMissing) {
      missing.addAll(span.get().open());
    }
    Status status = status(told, passed);
    return item(rule, subject, from, Optional.of(span.get().earliest()), status, missing);
  }

  /** How it stands where nothing is missing. */
  private static Status status(boolean done, Answer passed) {
    if (passed == Answer.NO) {
      return done ? Status.MET : Status.DUE;
    }
    return done ? Status.MET_LATE : Status.OVERDUE;
  }

  private Optional<DueSpan> updateSpan(VictimUpdate update, Answer enhancedRights) {
    WorkingDayLimit strict = Deadlines.VICTIM_UPDATE_WITH_ENHANCED_RIGHTS;
    WorkingDayLimit generous = Deadlines.VICTIM_UPDATE;
    return span(
        update,
        enhancedRights == Answer.NO ? generous : strict,
        enhancedRights == Answer.YES ? strict : generous);
  }

  private Optional<DueSpan> span(
      VictimUpdate update, WorkingDayLimit strict, WorkingDayLimit generous) {
    Optional<LocalDate> earliest = strict.lastDay(update.on(), calendar);
    Optional<LocalDate> latest = generous.lastDay(update.on(), calendar);
    return earliest.isPresent() && latest.isPresent()
        ? Optional.of(new DueSpan(earliest.get(), latest.get(), List.of("crime.enhancedRights")))
        : Optional.empty();
  }

  private static List<String> missingOfOwed(Answer owed) {
    return owed.isStated() ? List.of() : List.of("crime.victim");
  }

  private static List<String> missingOfTold(VictimUpdate update) {
    if (!update.told().isStated()) {
      return List.of("crime.victimUpdates.told");
    }
    return update.told() == Answer.YES && update.toldOn().isEmpty()
        ? List.of("crime.victimUpdates.toldOn")
        : List.of();
  }

  // ---- Cancellation (DDL-04) ------------------------------------------------------------------

  private DeadlineItem cancellation(
      CrimeRecord record, Cancelled cancelled, Answer owed, LocalDate asOf) {
    Answer before = Answer.NO;
    boolean told = false;
    Set<String> missing = new LinkedHashSet<>(missingOfOwed(owed));
    if (record.victimUpdates().isEmpty()) {
      before = Answer.NOT_STATED;
      missing.add("crime.victimUpdates");
    }
    for (VictimUpdate update : updates(record, event -> event == VictimEvent.CANCELLATION)) {
      Answer toldBefore = toldBefore(update, cancelled.on().orElse(update.on()));
      before = before.or(toldBefore);
      told |= update.told() == Answer.YES;
      if (toldBefore == Answer.NOT_STATED) {
        missing.addAll(missingOfTold(update));
        if (missingOfTold(update).isEmpty()) {
          missing.add("crime.victimUpdates.beforehand");
        }
      }
    }
    boolean ahead = !told && cancelled.on().map(asOf::isBefore).orElse(false);
    if (before == Answer.YES || ahead) {
      missing.clear();
    }
    Status status = status(told, Answer.of(before != Answer.YES && !ahead));
    return item(
        cancellation,
        VictimEvent.CANCELLATION.code(),
        cancelled.on(),
        cancelled.on(),
        status,
        missing);
  }

  /** On the day of the cancellation itself the record has to show the order (CAN-08). */
  private static Answer toldBefore(VictimUpdate update, LocalDate cancelledOn) {
    if (update.told() != Answer.YES) {
      return update.told();
    }
    return update.toldOn().map(cancelledOn::equals).orElse(true)
        ? update.beforehand()
        : Answer.of(update.toldOn().map(cancelledOn::isAfter));
  }

  // ---- Conduct crimes (DDL-05) ----------------------------------------------------------------

  /** Once the time is over, later conduct is a crime of its own: nothing is due any more. */
  private Optional<DeadlineItem> conduct(CrimeRecord record, LocalDate asOf) {
    Answer conduct = isOutsideFraud(record, Trait.CONDUCT_CRIME);
    Optional<LocalDate> lastIncident = record.occurred().map(Period::to);
    Optional<LocalDate> due = lastIncident.map(Deadlines.CONDUCT_CONTINUATION::lastDay);
    boolean over = due.map(asOf::isAfter).orElse(false);
    boolean dealtWith =
        record.outcome().map(done -> OFFENDER_DEALT_WITH.contains(done.type())).orElse(false);
    if (conduct == Answer.NO || over || dealtWith) {
      return Optional.empty();
    }
    Set<String> missing = new LinkedHashSet<>(missingOfOffence(record, conduct));
    missing.addAll(missingOfOccurred(record));
    return Optional.of(
        item(conductContinuation, "conduct", lastIncident, due, Status.DUE, missing));
  }

  private static List<String> missingOfOffence(CrimeRecord record, Answer answer) {
    if (answer.isStated()) {
      return List.of();
    }
    return List.of(
        record.offence().code().isEmpty() ? "crime.offence.code" : "crime.offence.class");
  }

  private static List<String> missingOfOccurred(CrimeRecord record) {
    return record.occurred().isEmpty() ? List.of("crime.occurred") : List.of();
  }

  // ---- Summary proceedings (DDL-06) -----------------------------------------------------------

  private Optional<DeadlineItem> summary(CrimeRecord record, LocalDate asOf) {
    Answer summaryOnly = isOutsideFraud(record, Trait.SUMMARY_ONLY);
    if (summaryOnly == Answer.NO || record.outcome().isPresent()) {
      return Optional.empty();
    }
    Set<String> missing = new LinkedHashSet<>(missingOfOffence(record, summaryOnly));
    missing.addAll(missingOfOccurred(record));
    Optional<DueSpan> span = record.occurred().map(period -> summarySpan(record, period));
    Answer passed = span.map(due -> due.hasPassed(asOf)).orElse(Answer.NOT_STATED);
    if (missing.isEmpty() && passed == Answer.NOT_STATED) {
      span.ifPresent(due -> missing.addAll(due.open()));
    }
    return Optional.of(
        item(
            summaryProceedings,
            "summary-proceedings",
            record.occurred().map(period -> firstDay(record, period)),
            span.map(DueSpan::earliest),
            status(false, passed),
            missing));
  }

  /** Of a course of conduct the last incident counts, of anything else the only one. */
  private LocalDate firstDay(CrimeRecord record, Period occurred) {
    return is(record, Trait.CONDUCT_CRIME) == Answer.YES ? occurred.to() : occurred.from();
  }

  /** Six months from the offence; for domestic common assault see OUT-30. */
  private DueSpan summarySpan(CrimeRecord record, Period occurred) {
    LocalDate first = firstDay(record, occurred);
    Answer assault = is(record, Trait.COMMON_ASSAULT);
    Answer flagged =
        Answer.of(record.flags().map(flags -> flags.contains(CrimeFlag.DOMESTIC_ABUSE)));
    Answer domestic = assault.and(flagged);
    LocalDate earliest = Deadlines.SUMMARY_PROCEEDINGS.lastDay(first);
    LocalDate latest = Deadlines.SUMMARY_PROCEEDINGS.lastDay(occurred.to());
    List<String> open = new ArrayList<>();
    if (domestic != Answer.NO) {
      Optional<LocalDate> fromReport =
          record
              .reportedAt()
              .map(ZonedDateTime::toLocalDate)
              .map(Deadlines.SUMMARY_PROCEEDINGS::lastDay);
      if (domestic == Answer.YES) {
        earliest = earlier(TimeLimit.TWO_YEARS.lastDay(first), fromReport.orElse(earliest));
      } else {
        open.add("crime.flags");
      }
      if (fromReport.isEmpty()) {
        open.add("crime.reportedAt");
      }
      LocalDate outer = TimeLimit.TWO_YEARS.lastDay(occurred.to());
      LocalDate domesticLatest = earlier(outer, fromReport.orElse(outer));
      latest = domestic == Answer.YES ? domesticLatest : later(latest, domesticLatest);
    }
    if (!first.equals(occurred.to())) {
      open.add("crime.occurred");
    }
    return new DueSpan(earliest, latest, open);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  // ---- Items and findings ---------------------------------------------------------------------

  private DeadlineItem item(
      Rule rule,
      String subject,
      Optional<LocalDate> from,
      Optional<LocalDate> due,
      Status decided,
      Set<String> missing) {
    // Where no victim waits for anything, an application need not go back.
    boolean victimWaits = !rule.equals(conductContinuation) && !rule.equals(summaryProceedings);
    Severity severity = victimWaits ? Severity.REWORK : Severity.NOTE;
    String where = victimWaits ? "crime.victimUpdates" : "crime.occurred";
    Status status = missing.isEmpty() ? decided : Status.NOT_DECIDABLE;
    List<Finding> findings = new ArrayList<>();
    for (String name : missing) {
      findings.add(notStated(rule, severity, subject, name));
    }
    if (status == Status.MET_LATE) {
      findings.add(finding(rule, Severity.NOTE, where, "deadline.late." + rule.id(), subject));
    } else if (status == Status.OVERDUE) {
      findings.add(finding(rule, severity, where, "deadline.overdue." + rule.id(), subject));
    }
    findings.replaceAll(finding -> dated(finding, from, due));
    return new DeadlineItem(rule, subject, from, due, status, findings);
  }

  private static Finding finding(
      Rule rule, Severity severity, String where, String message, String subject) {
    return Finding.of(rule, severity, where, message).with("event", Argument.code(subject));
  }

  private static Finding notStated(Rule rule, Severity severity, String subject, String name) {
    SortedMap<String, Argument> arguments = new TreeMap<>();
    arguments.put("event", Argument.code(subject));
    arguments.put("fact", Argument.code(name));
    return new Finding(rule, severity, name, "deadline.not-decidable", arguments, List.of(name));
  }

  private static Finding dated(Finding finding, Optional<LocalDate> from, Optional<LocalDate> due) {
    Finding dated = finding;
    if (from.isPresent()) {
      dated = dated.with("from", Argument.day(from.get()));
    }
    return due.isPresent() ? dated.with("due", Argument.day(due.get())) : dated;
  }
}

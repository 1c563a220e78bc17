package uk.crimerecording.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.deadline.WorkingCalendar;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.notification.DeadlineItem.Status;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.record.VictimUpdate;
import uk.crimerecording.requirement.Resources;

class NotificationRulesTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final NotificationRules RULES = NotificationRules.of(CATALOGUE);
  private static final MessageCatalogue MESSAGES = Resources.messages(NotificationRules.class);

  /**
   * Maundy Thursday: one working day ends on the 7th, two on the 8th, five on the 13th of April.
   */
  private static final LocalDate EVENT = LocalDate.of(2026, 4, 2);

  private static final LocalDate STRICT = LocalDate.of(2026, 4, 7);
  private static final LocalDate GENEROUS = LocalDate.of(2026, 4, 13);

  /** Either way, victim based, no conduct crime. */
  private static final String THEFT = "049/10";

  /** Either way, state based. */
  private static final String DRUGS = "092/70";

  private static final String COMMON_ASSAULT = "105/01";
  private static final String SUMMARY_HARASSMENT = "125/68";
  private static final String STALKING = "008/65";
  private static final String SUMMARY_STALKING = "195/12";

  private static CrimeRecord.Builder crime(String code) {
    return CrimeRecord.builder("R-1004", RecordedOffence.ofCode(OffenceCode.of(code)));
  }

  private static CrimeRecord.Builder classOnly(String classCode) {
    return CrimeRecord.builder("R-1004", RecordedOffence.ofClass(classCode));
  }

  private static List<DeadlineItem> check(CrimeRecord.Builder record, LocalDate asOf) {
    return RULES.check(record.build(), asOf);
  }

  private static DeadlineItem only(CrimeRecord.Builder record, LocalDate asOf) {
    List<DeadlineItem> items = check(record, asOf);
    assertEquals(1, items.size(), items::toString);
    DeadlineItem item = items.get(0);
    assertEquals(
        item.status() == Status.MET || item.status() == Status.DUE, item.findings().isEmpty());
    item.findings().forEach(finding -> assertEquals(item.rule(), finding.rule()));
    item.findings().forEach(finding -> assertFalse(MESSAGES.render(finding).contains("{")));
    return item;
  }

  private static List<String> missing(DeadlineItem item) {
    return item.findings().stream().flatMap(finding -> finding.missing().stream()).toList();
  }

  private static VictimUpdate toldOnUnknownDay(VictimEvent event) {
    return new VictimUpdate(event, EVENT, Answer.YES, Optional.empty(), Answer.NOT_STATED);
  }

  private static VictimUpdate unknown(VictimEvent event) {
    return new VictimUpdate(event, EVENT, Answer.NOT_STATED, Optional.empty(), Answer.NOT_STATED);
  }

  // ---- Victim updates -------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "YES, 2026-04-02, DUE",
    "YES, 2026-04-07, DUE",
    "YES, 2026-04-08, OVERDUE",
    "NO, 2026-04-13, DUE",
    "NO, 2026-04-14, OVERDUE",
    "NOT_STATED, 2026-04-07, DUE",
    "NOT_STATED, 2026-04-08, NOT_DECIDABLE",
    "NOT_STATED, 2026-04-13, NOT_DECIDABLE",
    "NOT_STATED, 2026-04-14, OVERDUE"
  })
  void a_victim_who_was_not_told_is_told_by_the_last_working_day(
      Answer enhanced, LocalDate asOf, Status status) {
    CrimeRecord.Builder record =
        crime(THEFT)
            .enhancedRights(enhanced)
            .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.ARREST, EVENT)));
    DeadlineItem item = only(record, asOf);

    assertEquals("DDL-02", item.rule().id().value());
    assertEquals("arrest", item.subject());
    assertEquals(Optional.of(EVENT), item.from());
    assertEquals(Optional.of(enhanced == Answer.NO ? GENEROUS : STRICT), item.due());
    assertEquals(status, item.status());
    assertEquals(
        status == Status.NOT_DECIDABLE ? List.of("crime.enhancedRights") : List.of(),
        missing(item));
  }

  @ParameterizedTest
  @CsvSource({
    "YES, 2026-04-01, MET",
    "YES, 2026-04-07, MET",
    "YES, 2026-04-08, MET_LATE",
    "NO, 2026-04-13, MET",
    "NO, 2026-04-14, MET_LATE",
    "NOT_STATED, 2026-04-07, MET",
    "NOT_STATED, 2026-04-08, NOT_DECIDABLE",
    "NOT_STATED, 2026-04-14, MET_LATE"
  })
  void a_victim_who_was_told_was_told_in_time_or_late(
      Answer enhanced, LocalDate toldOn, Status status) {
    CrimeRecord.Builder record =
        crime(THEFT)
            .enhancedRights(enhanced)
            .victimUpdates(List.of(VictimUpdate.told(VictimEvent.CHARGE, EVENT, toldOn)));
    DeadlineItem item = only(record, LocalDate.of(2026, 6, 1));

    assertEquals("charge", item.subject());
    assertEquals(status, item.status());
    assertEquals(
        status == Status.NOT_DECIDABLE ? List.of("crime.enhancedRights") : List.of(),
        missing(item));
  }

  @Test
  void a_telling_without_its_day_is_not_taken_as_in_time() {
    CrimeRecord.Builder record =
        crime(THEFT).victimUpdates(List.of(toldOnUnknownDay(VictimEvent.BAIL)));
    DeadlineItem item = only(record, EVENT);

    assertEquals(Status.NOT_DECIDABLE, item.status());
    assertEquals(List.of("crime.victimUpdates.toldOn"), missing(item));
  }

  @Test
  void whether_the_victim_was_told_is_asked_once_the_day_has_passed() {
    CrimeRecord.Builder record = crime(THEFT).victimUpdates(List.of(unknown(VictimEvent.BAIL)));

    assertEquals(Status.DUE, only(record, STRICT).status());
    DeadlineItem between = only(record, GENEROUS);
    assertEquals(Status.NOT_DECIDABLE, between.status());
    assertEquals(List.of("crime.victimUpdates.told", "crime.enhancedRights"), missing(between));
    DeadlineItem after = only(record, GENEROUS.plusDays(1));
    assertEquals(Status.NOT_DECIDABLE, after.status());
    assertEquals(List.of("crime.victimUpdates.told"), missing(after));
    Finding finding = after.findings().get(0);
    assertEquals("crime.victimUpdates.told", finding.where());
    assertEquals(Severity.REWORK, finding.severity());
    assertEquals(
        Map.of(
            "event", Argument.code("bail"),
            "fact", Argument.code("crime.victimUpdates.told"),
            "from", Argument.day(EVENT),
            "due", Argument.day(STRICT)),
        finding.arguments());
  }

  @Test
  void a_referral_to_support_has_two_working_days_whatever_the_rights() {
    for (Answer enhanced : Answer.values()) {
      CrimeRecord.Builder record =
          crime(THEFT)
              .enhancedRights(enhanced)
              .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.SUPPORT_REFERRAL, EVENT)));
      LocalDate last = LocalDate.of(2026, 4, 8);
      DeadlineItem item = only(record, last);

      assertEquals("DDL-03", item.rule().id().value());
      assertEquals("support-referral", item.subject());
      assertEquals(Optional.of(last), item.due());
      assertEquals(Status.DUE, item.status());
      assertEquals(Status.OVERDUE, only(record, last.plusDays(1)).status());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = VictimEvent.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SUPPORT_REFERRAL", "CANCELLATION"})
  void every_other_event_is_one_of_the_victims_code(VictimEvent event) {
    DeadlineItem item =
        only(crime(THEFT).victimUpdates(List.of(VictimUpdate.untold(event, EVENT))), EVENT);

    assertEquals("DDL-02", item.rule().id().value());
    assertEquals(event.code(), item.subject());
  }

  @Test
  void what_is_overdue_goes_back_and_what_was_late_is_a_note() {
    DeadlineItem overdue =
        only(
            crime(THEFT)
                .enhancedRights(Answer.NO)
                .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.ARREST, EVENT))),
            GENEROUS.plusDays(1));
    Finding finding = overdue.findings().get(0);
    assertEquals(1, overdue.findings().size());
    assertEquals(Severity.REWORK, finding.severity());
    assertEquals("crime.victimUpdates", finding.where());
    assertEquals(
        "The victim was not told of the arrest of 2026-04-02; the last day was 2026-04-13."
            + " Tell the victim and put the day on the record.",
        MESSAGES.render(finding));

    DeadlineItem late =
        only(
            crime(THEFT)
                .enhancedRights(Answer.NO)
                .victimUpdates(
                    List.of(VictimUpdate.told(VictimEvent.ARREST, EVENT, GENEROUS.plusDays(1)))),
            GENEROUS.plusDays(1));
    assertEquals(1, late.findings().size());
    assertEquals(Severity.NOTE, late.findings().get(0).severity());
    assertEquals(
        "The victim was told of the arrest of 2026-04-02, but after the last day, which was"
            + " 2026-04-13.",
        MESSAGES.render(late.findings().get(0)));
  }

  @Test
  void crimes_against_the_state_owe_nobody_an_update() {
    List<VictimUpdate> updates = List.of(VictimUpdate.untold(VictimEvent.ARREST, EVENT));
    HistoryEntry cancelled = new HistoryEntry.Cancelled(CancellationCode.C2, Optional.of(EVENT));
    CrimeRecord.Builder drugs = crime(DRUGS).victimUpdates(updates).event(cancelled);
    CrimeRecord.Builder stateVictim =
        crime(THEFT).victim(Victim.of(PartyKind.STATE)).victimUpdates(updates).event(cancelled);

    assertEquals(List.of(), check(drugs, GENEROUS.plusDays(1)));
    assertEquals(List.of(), check(stateVictim, GENEROUS.plusDays(1)));
    assertEquals(2, check(drugs.victim(Victim.person(30)), GENEROUS.plusDays(1)).size());
  }

  @Test
  void where_it_is_open_whether_there_is_a_victim_that_is_asked_once_it_matters() {
    CrimeRecord.Builder record =
        crime("058/00")
            .enhancedRights(Answer.YES)
            .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.ARREST, EVENT)));

    assertEquals(Status.DUE, only(record, STRICT).status());
    DeadlineItem item = only(record, STRICT.plusDays(1));
    assertEquals(Status.NOT_DECIDABLE, item.status());
    assertEquals(List.of("crime.victim"), missing(item));
    assertEquals(
        Status.OVERDUE,
        only(record.victim(Victim.of(PartyKind.BUSINESS)), STRICT.plusDays(1)).status());
  }

  @Test
  void days_that_the_calendar_does_not_know_are_said_and_not_guessed() {
    LocalDate beyond = LocalDate.of(2030, 12, 27);
    for (Answer enhanced : Answer.values()) {
      DeadlineItem item =
          only(
              crime(THEFT)
                  .enhancedRights(enhanced)
                  .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.ARREST, beyond))),
              beyond.plusYears(1));
      assertEquals(enhanced == Answer.YES ? Status.OVERDUE : Status.NOT_DECIDABLE, item.status());
      if (enhanced != Answer.YES) {
        Finding finding = item.findings().get(0);
        assertEquals(Optional.of(beyond), item.from());
        assertEquals(Optional.empty(), item.due());
        assertEquals(List.of(), finding.missing());
        assertEquals(Severity.NOTE, finding.severity());
        assertEquals(
            "The deadline for the arrest of 2030-12-27 cannot be counted: the calendar of bank"
                + " holidays does not know all the days.",
            MESSAGES.render(finding));
      }
    }
  }

  @Test
  void a_calendar_of_ones_own_moves_the_last_day() {
    Map<LocalDate, String> days = new TreeMap<>(WorkingCalendar.englandAndWales().bankHolidays());
    days.put(STRICT, "Proclaimed day");
    NotificationRules own = NotificationRules.of(CATALOGUE, WorkingCalendar.of("own", days));
    CrimeRecord record =
        crime(THEFT)
            .enhancedRights(Answer.YES)
            .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.ARREST, EVENT)))
            .build();

    assertEquals(Optional.of(STRICT.plusDays(1)), own.check(record, EVENT).get(0).due());
  }

  @Test
  void items_stand_in_the_order_of_events_and_one_listed_twice_counts_once() {
    VictimUpdate arrest = VictimUpdate.told(VictimEvent.ARREST, EVENT, EVENT);
    VictimUpdate bail = VictimUpdate.told(VictimEvent.BAIL, EVENT, EVENT);
    VictimUpdate bailChange = VictimUpdate.told(VictimEvent.BAIL_CHANGE, EVENT.minusDays(1), EVENT);
    List<DeadlineItem> items =
        check(crime(THEFT).victimUpdates(List.of(bail, arrest, bailChange, bail)), GENEROUS);

    assertEquals(
        List.of("bail-change", "arrest", "bail"),
        items.stream().map(DeadlineItem::subject).toList());
  }

  @Test
  void without_a_list_of_updates_none_is_looked_at() {
    assertEquals(List.of(), check(crime(THEFT), GENEROUS));
    assertEquals(List.of(), check(crime(THEFT).victimUpdates(List.of()), GENEROUS));
  }

  // ---- Cancellations --------------------------------------------------------------------------

  private static CrimeRecord.Builder cancelled(CancellationCode code, VictimUpdate... updates) {
    return crime(THEFT)
        .event(new HistoryEntry.Cancelled(code, Optional.of(EVENT)))
        .victimUpdates(Arrays.asList(updates));
  }

  @ParameterizedTest
  @EnumSource(CancellationCode.class)
  void the_victim_is_told_before_transfer_cancellation_on_information_and_self_defence(
      CancellationCode code) {
    List<DeadlineItem> items = check(cancelled(code), EVENT);

    if (Set.of(CancellationCode.C1, CancellationCode.C2, CancellationCode.C5).contains(code)) {
      DeadlineItem item = only(cancelled(code), EVENT);
      assertEquals("DDL-04", item.rule().id().value());
      assertEquals("cancellation", item.subject());
      assertEquals(Optional.of(EVENT), item.from());
      assertEquals(Optional.of(EVENT), item.due());
      assertEquals(Status.OVERDUE, item.status());
      assertEquals(Severity.REWORK, item.findings().get(0).severity());
    } else {
      assertEquals(List.of(), items);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, NOT_STATED, MET",
    "2026-04-01, NO, MET",
    "2026-04-02, YES, MET",
    "2026-04-02, NO, MET_LATE",
    "2026-04-02, NOT_STATED, NOT_DECIDABLE",
    "2026-04-03, YES, MET_LATE"
  })
  void on_the_day_of_the_cancellation_the_record_shows_the_order(
      LocalDate toldOn, Answer beforehand, Status status) {
    DeadlineItem item =
        only(
            cancelled(
                CancellationCode.C2,
                VictimUpdate.told(VictimEvent.CANCELLATION, EVENT, toldOn)
                    .withBeforehand(beforehand)),
            EVENT);

    assertEquals(status, item.status());
    assertEquals(
        status == Status.NOT_DECIDABLE ? List.of("crime.victimUpdates.beforehand") : List.of(),
        missing(item));
  }

  @Test
  void what_is_not_stated_of_telling_before_a_cancellation_is_asked() {
    DeadlineItem noDay =
        only(cancelled(CancellationCode.C2, toldOnUnknownDay(VictimEvent.CANCELLATION)), EVENT);
    DeadlineItem shown =
        only(
            cancelled(
                CancellationCode.C2,
                toldOnUnknownDay(VictimEvent.CANCELLATION).withBeforehand(Answer.YES)),
            EVENT);
    DeadlineItem notSaid =
        only(cancelled(CancellationCode.C2, unknown(VictimEvent.CANCELLATION)), EVENT);
    DeadlineItem noList =
        only(
            crime(THEFT).event(new HistoryEntry.Cancelled(CancellationCode.C2, Optional.of(EVENT))),
            EVENT);

    assertEquals(Status.NOT_DECIDABLE, noDay.status());
    assertEquals(List.of("crime.victimUpdates.toldOn"), missing(noDay));
    assertEquals(Status.MET, shown.status());
    assertEquals(Status.NOT_DECIDABLE, notSaid.status());
    assertEquals(List.of("crime.victimUpdates.told"), missing(notSaid));
    assertEquals(Status.NOT_DECIDABLE, noList.status());
    assertEquals(List.of("crime.victimUpdates"), missing(noList));
  }

  @Test
  void one_telling_in_time_suffices() {
    VictimUpdate early = VictimUpdate.told(VictimEvent.CANCELLATION, EVENT, EVENT.minusDays(2));
    VictimUpdate late = VictimUpdate.told(VictimEvent.CANCELLATION, EVENT, EVENT.plusDays(2));
    VictimUpdate open = unknown(VictimEvent.CANCELLATION);
    VictimUpdate not = VictimUpdate.untold(VictimEvent.CANCELLATION, EVENT);

    assertEquals(
        Status.MET, only(cancelled(CancellationCode.C1, late, open, early), EVENT).status());
    assertEquals(
        Status.NOT_DECIDABLE, only(cancelled(CancellationCode.C1, late, open), EVENT).status());
    assertEquals(Status.MET_LATE, only(cancelled(CancellationCode.C1, late, not), EVENT).status());
    assertEquals(Status.OVERDUE, only(cancelled(CancellationCode.C1, not), EVENT).status());
  }

  @Test
  void telling_of_something_else_is_not_telling_of_the_cancellation() {
    List<DeadlineItem> items =
        check(
            cancelled(
                CancellationCode.C2,
                VictimUpdate.told(VictimEvent.ARREST, EVENT.minusDays(3), EVENT.minusDays(3))),
            EVENT);

    assertEquals(
        List.of(Status.MET, Status.OVERDUE), items.stream().map(DeadlineItem::status).toList());
  }

  @Test
  void a_cancellation_that_lies_ahead_is_due() {
    VictimUpdate not = VictimUpdate.untold(VictimEvent.CANCELLATION, EVENT);

    assertEquals(
        Status.DUE, only(cancelled(CancellationCode.C1, not), EVENT.minusDays(1)).status());
    assertEquals(
        Status.DUE,
        only(
                crime(THEFT)
                    .event(new HistoryEntry.Cancelled(CancellationCode.C2, Optional.of(EVENT))),
                EVENT.minusDays(1))
            .status());
    assertEquals(
        Status.NOT_DECIDABLE,
        only(
                cancelled(
                    CancellationCode.C1, VictimUpdate.told(VictimEvent.CANCELLATION, EVENT, EVENT)),
                EVENT.minusDays(1))
            .status());
  }

  @Test
  void where_the_history_has_no_day_the_update_has_it() {
    HistoryEntry undated = new HistoryEntry.Cancelled(CancellationCode.C5, Optional.empty());
    VictimUpdate before = VictimUpdate.told(VictimEvent.CANCELLATION, EVENT, EVENT.minusDays(1));
    VictimUpdate after = VictimUpdate.told(VictimEvent.CANCELLATION, EVENT, EVENT.plusDays(1));

    DeadlineItem met = only(crime(THEFT).event(undated).victimUpdates(List.of(before)), EVENT);
    assertEquals(Status.MET, met.status());
    assertEquals(Optional.empty(), met.due());
    assertEquals(
        Status.MET_LATE,
        only(crime(THEFT).event(undated).victimUpdates(List.of(after)), EVENT).status());
    assertEquals(
        Status.OVERDUE, only(crime(THEFT).event(undated).victimUpdates(List.of()), EVENT).status());
  }

  @Test
  void where_it_is_open_whether_there_is_a_victim_a_cancellation_asks_for_it() {
    DeadlineItem item =
        only(
            crime("058/00")
                .victimUpdates(List.of())
                .event(new HistoryEntry.Cancelled(CancellationCode.C2, Optional.of(EVENT))),
            EVENT);

    assertEquals(Status.NOT_DECIDABLE, item.status());
    assertEquals(List.of("crime.victim"), missing(item));
  }

  @Test
  void telling_about_a_cancellation_that_was_not_made_is_no_item() {
    assertEquals(
        List.of(),
        check(
            crime(THEFT)
                .victimUpdates(List.of(VictimUpdate.untold(VictimEvent.CANCELLATION, EVENT))),
            EVENT));
  }

  // ---- Conduct crimes -------------------------------------------------------------------------

  @Test
  void later_conduct_belongs_to_the_crime_for_three_months_from_the_last_incident() {
    CrimeRecord.Builder record =
        crime(STALKING).occurred(new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 10)));
    LocalDate last = LocalDate.of(2026, 7, 10);
    DeadlineItem item = only(record, last);

    assertEquals("DDL-05", item.rule().id().value());
    assertEquals("conduct", item.subject());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 10)), item.from());
    assertEquals(Optional.of(last), item.due());
    assertEquals(Status.DUE, item.status());
    assertEquals(List.of(), check(record, last.plusDays(1)));
  }

  @ParameterizedTest
  @EnumSource(OutcomeType.class)
  void later_conduct_is_a_new_crime_once_the_offender_was_dealt_with(OutcomeType type) {
    Set<String> dealtWith =
        Set.of("1", "1A", "2", "2A", "3", "3A", "4", "6", "7", "8", "22", "23", "24");
    CrimeRecord.Builder record =
        crime(STALKING)
            .occurred(Period.on(EVENT))
            .event(new HistoryEntry.OutcomeApplied(type, Optional.of(EVENT)));

    assertEquals(dealtWith.contains(type.code()), check(record, EVENT).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(VictimEvent.class)
  void a_charge_a_caution_or_a_penalty_notice_ends_what_is_due(VictimEvent event) {
    boolean ends =
        Set.of(VictimEvent.CHARGE, VictimEvent.CAUTION, VictimEvent.PENALTY_NOTICE).contains(event);
    Set<String> rules =
        check(
                crime(SUMMARY_STALKING)
                    .occurred(Period.on(EVENT))
                    .victimUpdates(List.of(VictimUpdate.untold(event, EVENT))),
                EVENT)
            .stream()
            .map(item -> item.rule().id().value())
            .collect(Collectors.toSet());

    assertEquals(!ends, rules.contains("DDL-05"));
    assertEquals(!ends, rules.contains("DDL-06"));
  }

  @Test
  void a_cancelled_crime_waits_for_no_conduct_and_no_proceedings() {
    assertEquals(
        List.of(),
        check(
            crime(SUMMARY_STALKING)
                .occurred(Period.on(EVENT))
                .event(new HistoryEntry.Cancelled(CancellationCode.C4, Optional.of(EVENT))),
            EVENT));
  }

  @Test
  void what_is_not_stated_of_conduct_is_asked() {
    DeadlineItem noDay = only(crime(STALKING), EVENT);
    assertEquals(Status.NOT_DECIDABLE, noDay.status());
    assertEquals(List.of("crime.occurred"), missing(noDay));
    assertEquals(Optional.empty(), noDay.from());
    assertEquals(Optional.empty(), noDay.due());
    assertEquals(Severity.NOTE, noDay.findings().get(0).severity());

    List<DeadlineItem> byClass = check(classOnly("8Q").occurred(Period.on(EVENT)), EVENT);
    assertEquals(
        List.of(List.of("crime.offence.code"), List.of("crime.offence.code")),
        byClass.stream().map(NotificationRulesTest::missing).toList());

    List<DeadlineItem> unlisted = check(crime("998/99").occurred(Period.on(EVENT)), EVENT);
    assertEquals(
        List.of(List.of("crime.offence.class"), List.of("crime.offence.class")),
        unlisted.stream().map(NotificationRulesTest::missing).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NFIB1A", "NFIB52C"})
  void fraud_is_neither_conduct_nor_summary(String fraud) {
    assertEquals(List.of(), check(classOnly(fraud).occurred(Period.on(EVENT)), EVENT));
  }

  @Test
  void a_reported_incident_is_neither_conduct_nor_summary() {
    assertEquals(List.of(), check(classOnly("N100").occurred(Period.on(EVENT)), EVENT));
  }

  // ---- Summary proceedings --------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({"2026-04-02, DUE", "2026-10-02, DUE", "2026-10-03, OVERDUE"})
  void summary_proceedings_begin_within_six_months(LocalDate asOf, Status status) {
    DeadlineItem item = only(crime(SUMMARY_HARASSMENT).occurred(Period.on(EVENT)), asOf);

    assertEquals("DDL-06", item.rule().id().value());
    assertEquals("summary-proceedings", item.subject());
    assertEquals(Optional.of(EVENT), item.from());
    assertEquals(Optional.of(LocalDate.of(2026, 10, 2)), item.due());
    assertEquals(status, item.status());
  }

  @Test
  void a_limit_that_has_passed_is_a_note() {
    Finding finding =
        only(crime(SUMMARY_HARASSMENT).occurred(Period.on(EVENT)), LocalDate.of(2026, 10, 3))
            .findings()
            .get(0);

    assertEquals(Severity.NOTE, finding.severity());
    assertEquals("crime.occurred", finding.where());
    assertEquals(
        "The time for summary proceedings ended on 2026-10-02. Without proceedings begun in time,"
            + " only outcome 17 or another offence remains: check both.",
        MESSAGES.render(finding));
  }

  @Test
  void an_outcome_ends_the_question_of_proceedings() {
    assertEquals(
        List.of(),
        check(
            crime(SUMMARY_HARASSMENT)
                .occurred(Period.on(EVENT))
                .event(new HistoryEntry.OutcomeApplied(OutcomeType.TYPE_18, Optional.of(EVENT))),
            EVENT.plusYears(1)));
  }

  @Test
  void without_the_day_of_the_offence_the_limit_is_open() {
    DeadlineItem item = only(crime(SUMMARY_HARASSMENT), EVENT);

    assertEquals(Status.NOT_DECIDABLE, item.status());
    assertEquals(List.of("crime.occurred"), missing(item));
    assertEquals(Optional.empty(), item.due());
    assertEquals(Severity.NOTE, item.findings().get(0).severity());
  }

  @Test
  void of_a_period_the_first_day_is_the_strict_one_and_in_between_the_day_is_asked() {
    CrimeRecord.Builder record =
        crime(SUMMARY_HARASSMENT)
            .occurred(new Period(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 3, 20)));
    DeadlineItem between = only(record, LocalDate.of(2026, 9, 20));

    assertEquals(Status.DUE, only(record, LocalDate.of(2026, 7, 10)).status());
    assertEquals(Status.NOT_DECIDABLE, only(record, LocalDate.of(2026, 7, 11)).status());
    assertEquals(Status.NOT_DECIDABLE, between.status());
    assertEquals(List.of("crime.occurred"), missing(between));
    assertEquals(Optional.of(LocalDate.of(2026, 7, 10)), between.due());
    assertEquals(Status.OVERDUE, only(record, LocalDate.of(2026, 9, 21)).status());
  }

  @Test
  void of_a_course_of_conduct_the_last_incident_counts() {
    CrimeRecord.Builder record =
        crime(SUMMARY_STALKING)
            .occurred(new Period(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 3, 20)));
    LocalDate last = LocalDate.of(2026, 9, 20);

    DeadlineItem item = only(record, last);
    assertEquals(Optional.of(last), item.due());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 20)), item.from());
    assertEquals(Status.DUE, item.status());
    assertEquals(Status.OVERDUE, only(record, last.plusDays(1)).status());
  }

  private static CrimeRecord.Builder assault(CrimeFlag... flags) {
    return crime(COMMON_ASSAULT).occurred(Period.on(EVENT)).flags(Set.of(flags));
  }

  private static CrimeRecord.Builder reported(CrimeRecord.Builder record, LocalDate day) {
    return record.reportedAt(day.atTime(LocalTime.NOON).atZone(CrimeRecord.ZONE));
  }

  @Test
  void domestic_common_assault_has_six_months_from_the_report() {
    CrimeRecord.Builder record =
        reported(assault(CrimeFlag.DOMESTIC_ABUSE), LocalDate.of(2026, 9, 1));
    LocalDate last = LocalDate.of(2027, 3, 1);

    assertEquals(Optional.of(last), only(record, last).due());
    assertEquals(Status.DUE, only(record, last).status());
    assertEquals(Status.OVERDUE, only(record, last.plusDays(1)).status());
  }

  @Test
  void domestic_common_assault_has_at_most_two_years_from_the_offence() {
    CrimeRecord.Builder record =
        reported(assault(CrimeFlag.DOMESTIC_ABUSE), LocalDate.of(2028, 3, 1));
    LocalDate last = LocalDate.of(2028, 4, 2);

    assertEquals(Optional.of(last), only(record, last).due());
    assertEquals(Status.DUE, only(record, last).status());
    assertEquals(Status.OVERDUE, only(record, last.plusDays(1)).status());
  }

  @Test
  void other_common_assault_has_six_months_from_the_offence() {
    CrimeRecord.Builder record = reported(assault(CrimeFlag.ALCOHOL), LocalDate.of(2026, 9, 1));
    LocalDate last = LocalDate.of(2026, 10, 2);

    assertEquals(Status.DUE, only(record, last).status());
    assertEquals(Status.OVERDUE, only(record, last.plusDays(1)).status());
  }

  @Test
  void what_would_decide_a_limit_of_common_assault_is_named() {
    LocalDate ordinary = LocalDate.of(2026, 10, 2);
    LocalDate outer = LocalDate.of(2028, 4, 2);
    CrimeRecord.Builder noReport = assault(CrimeFlag.DOMESTIC_ABUSE);
    CrimeRecord.Builder noFlags = crime(COMMON_ASSAULT).occurred(Period.on(EVENT));

    for (CrimeRecord.Builder record : List.of(noReport, noFlags)) {
      assertEquals(Optional.of(ordinary), only(record, ordinary).due());
      assertEquals(Status.DUE, only(record, ordinary).status());
      assertEquals(Status.NOT_DECIDABLE, only(record, ordinary.plusDays(1)).status());
      assertEquals(Status.NOT_DECIDABLE, only(record, outer).status());
      assertEquals(Status.OVERDUE, only(record, outer.plusDays(1)).status());
    }
    assertEquals(List.of("crime.reportedAt"), missing(only(noReport, outer)));
    assertEquals(List.of("crime.flags", "crime.reportedAt"), missing(only(noFlags, outer)));
    CrimeRecord.Builder reported = reported(noFlags, LocalDate.of(2026, 9, 1));
    assertEquals(List.of("crime.flags"), missing(only(reported, LocalDate.of(2027, 3, 1))));
    assertEquals(Status.OVERDUE, only(reported, LocalDate.of(2027, 3, 2)).status());
  }

  @Test
  void a_report_before_the_offence_never_shortens_the_ordinary_limit_where_flags_are_open() {
    CrimeRecord.Builder record =
        reported(crime(COMMON_ASSAULT).occurred(Period.on(EVENT)), EVENT.minusMonths(1));

    assertEquals(Status.DUE, only(record, LocalDate.of(2026, 10, 2)).status());
    assertEquals(Status.OVERDUE, only(record, LocalDate.of(2026, 10, 3)).status());
  }

  // ---- Register and texts ---------------------------------------------------------------------

  @Test
  void the_register_has_the_five_rules_and_each_has_its_text() {
    RuleRegister register = NotificationRules.of(CATALOGUE).register();

    assertEquals(
        List.of("DDL-02", "DDL-03", "DDL-04", "DDL-05", "DDL-06"),
        register.rules().stream().map(rule -> rule.id().value()).toList());
    assertEquals(CATALOGUE.edition(), register.edition());
    for (Rule rule : register.rules()) {
      assertEquals(Optional.of(rule.title() + "."), MESSAGES.text("rule." + rule.id()));
    }
  }

  @ParameterizedTest
  @EnumSource(VictimEvent.class)
  void each_event_has_its_text(VictimEvent event) {
    assertTrue(MESSAGES.text("event." + event.code()).isPresent());
  }

  @Test
  void an_item_keeps_its_findings() {
    DeadlineItem item = only(cancelled(CancellationCode.C1), EVENT);

    assertThrows(UnsupportedOperationException.class, () -> item.findings().clear());
  }
}

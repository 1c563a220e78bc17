package uk.crimerecording.cli.convert;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Religion;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.record.VictimUpdate;

/** Draws invented crime records that state anything a record can state, from a seed. */
final class Crimes {

  private static final List<Offence> OFFENCES =
      IntakeSettings.standard().catalogue().offences().stream()
          .filter(offence -> offence.offenceClass().isPresent())
          .toList();
  private static final List<Fact<?>> FACTS = List.copyOf(FactVocabulary.standard().facts());

  /** Times around the hour that the clocks repeat, and one with a fraction of a second. */
  private static final List<String> TIMES =
      List.of(
          "2026-05-12T10:00:00+01:00[Europe/London]",
          "2026-10-25T01:30:00+01:00[Europe/London]",
          "2026-10-25T01:30:00Z[Europe/London]",
          "2026-12-31T23:59:59.5Z[Europe/London]",
          "2026-01-01T00:00:00Z[Europe/London]");

  /** Texts that mean something in one format or another. */
  private static final List<String> STATUTES =
      List.of(
          "SOA 2003 s.13",
          "CDA 1998 s.1; s.2",
          " padded",
          "none",
          "<b> & \"c\", d's",
          "&lt;&#65;]]>",
          "<!-- a -->",
          "\\u0041\\",
          "\"",
          "a, b|c",
          "{n}",
          "\u00E9 \u6F22 \uD83D\uDE97",
          "a  b",
          "a\nb",
          "a\u0001b",
          "\uD83D");

  private final Random random;

  Crimes(long seed) {
    random = new Random(seed);
  }

  /** A record that states whatever the lot says. */
  CrimeRecord next() {
    CrimeRecord.Builder record = CrimeRecord.builder("9326" + number(10_000_000), offence());
    maybe(() -> record.reportedAt(time()));
    maybe(() -> record.recordedAt(time()));
    maybe(() -> record.occurred(period()));
    maybe(() -> record.victim(victim()));
    maybe(() -> record.suspects(list(this::suspect)));
    maybe(() -> record.flags(flags()));
    maybe(() -> record.perceivedReligion(any(Religion.values())));
    record.highRiskDomesticAbuse(any(Answer.values()));
    record.intimatePartner(any(Answer.values()));
    record.enhancedRights(any(Answer.values()));
    if (number(8) == 0) {
      record.victimUpdates(List.of(VictimUpdate.untold(any(VictimEvent.values()), day())));
    }
    maybe(() -> record.related(list(() -> new RelatedCrime(offence(), any(Answer.values())))));
    list(this::event).forEach(record::event);
    maybe(() -> record.apply(application()));
    return record.build();
  }

  private RecordedOffence offence() {
    Offence offence = OFFENCES.get(number(OFFENCES.size()));
    return switch (number(3)) {
      case 0 -> RecordedOffence.ofCode(offence.code());
      case 1 -> RecordedOffence.ofClass(offence.offenceClass().orElseThrow().code());
      default -> RecordedOffence.of(offence.code(), offence.offenceClass().orElseThrow().code());
    };
  }

  private Victim victim() {
    return new Victim(
        optional(any(PartyKind.values())),
        optional(number(100)),
        optional(any(Sex.values())),
        optional(any(VictimRole.values())));
  }

  private Suspect suspect() {
    return new Suspect(
        optional(any(PartyKind.values())),
        optional(number(100)),
        optional(any(Sex.values())),
        any(Answer.values()),
        any(Answer.values()),
        any(Answer.values()));
  }

  private Set<CrimeFlag> flags() {
    Set<CrimeFlag> flags = EnumSet.noneOf(CrimeFlag.class);
    flags.addAll(list(() -> any(CrimeFlag.values())));
    return flags;
  }

  private HistoryEntry event() {
    return switch (number(4)) {
      case 0 -> new HistoryEntry.Cancelled(any(CancellationCode.values()), optional(day()));
      case 1 -> new HistoryEntry.Transferred("93", "R-1", optional(day()));
      default -> new HistoryEntry.OutcomeApplied(any(OutcomeType.values()), optional(day()));
    };
  }

  private Application application() {
    Optional<LocalDate> on = optional(day());
    Optional<DecisionMaker> by = optional(decisionMaker());
    return switch (number(3)) {
      case 0 ->
          new OutcomeApplication(
              any(OutcomeType.values()),
              on,
              by,
              optional(list(this::offence)),
              optional(list(() -> STATUTES.get(number(STATUTES.size())))),
              facts());
      case 1 ->
          new CancellationApplication(
              any(CancellationCode.values()),
              on,
              by,
              optional(any("93260000001", "no code at all")),
              optional("13"),
              optional("13260000001"),
              facts());
      default -> new ReclassificationApplication(offence(), on, by, facts());
    };
  }

  private DecisionMaker decisionMaker() {
    return new DecisionMaker(
        optional(any(DecisionRole.values())),
        optional(any(Rank.values())),
        any(Answer.values()),
        any(Answer.values()),
        any(Answer.values()),
        any(Answer.values()),
        any(Answer.values()));
  }

  private Facts facts() {
    Facts.Builder facts = Facts.builder();
    for (int i = number(6); i > 0; i--) {
      state(facts, FACTS.get(number(FACTS.size())));
    }
    return facts.build();
  }

  private <T> void state(Facts.Builder facts, Fact<T> fact) {
    String text =
        switch (fact.type()) {
          case BOOLEAN -> any("true", "false");
          case ENUM -> fact.values().get(number(fact.values().size()));
          case DATE -> day().toString();
          case MONEY -> any("5000.00", "0.5", "12");
          case INTEGER -> Integer.toString(number(50));
          case CODE -> any("008/06", "8N", "93/1/26");
        };
    fact.parse(text).ifPresent(value -> facts.state(fact, value));
  }

  private ZonedDateTime time() {
    return ZonedDateTime.parse(TIMES.get(number(TIMES.size())));
  }

  private LocalDate day() {
    return LocalDate.of(number(20) == 0 ? 1850 : 2026, 1, 1).plusDays(number(365));
  }

  private Period period() {
    LocalDate from = day();
    return new Period(from, from.plusDays(number(3)));
  }

  private int number(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[number(values.length)];
  }

  private <T> Optional<T> optional(T value) {
    return number(3) == 0 ? Optional.empty() : Optional.of(value);
  }

  private void maybe(Runnable statement) {
    if (number(4) > 0) {
      statement.run();
    }
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = number(4); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }
}

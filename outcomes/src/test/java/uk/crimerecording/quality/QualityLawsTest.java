package uk.crimerecording.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.Period;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.quality.Sound.Part;
import uk.crimerecording.record.CollarNumber;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Restriction;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.Viewer;

class QualityLawsTest {

  private static final DataQuality QUALITY = DataQuality.of(OffenceCatalogue.april2026());
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private static QualityReport check(CrimeRecord record) {
    return QUALITY.check(record, Viewer.none(), Sound.AS_OF);
  }

  @Provide
  Arbitrary<RecordDetails> details() {
    Arbitrary<RecordDetails.Builder> bare =
        Combinators.combine(
                Arbitraries.of(Answer.class),
                Arbitraries.integers().between(0, 400).optional(),
                Arbitraries.of(CrimeFeature.class).set().ofMaxSize(6).optional(),
                Arbitraries.of("ZZMARK1", "zzmark1", "ZZ MARK", "7").optional(),
                Arbitraries.of("ZZMARK1", "ZZMARK2").optional(),
                Arbitraries.maps(
                        Arbitraries.of(EntryKind.class), Arbitraries.integers().between(0, 2))
                    .ofMaxSize(6))
            .as(
                (answer, length, features, recording, supervising, counts) -> {
                  RecordDetails.Builder details =
                      RecordDetails.builder()
                          .statusStated(answer)
                          .hateCrime(answer)
                          .exactTimeKnown(answer)
                          .repeatVictim(answer);
                  length.ifPresent(details::modusOperandiLength);
                  features.ifPresent(details::features);
                  recording.map(CollarNumber::read).ifPresent(details::recordingOfficer);
                  supervising.map(CollarNumber::read).ifPresent(details::supervisingOfficer);
                  counts.forEach(details::count);
                  return details;
                });
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 400_000);
    return Combinators.combine(
            bare,
            minutes.optional(),
            minutes.optional(),
            Arbitraries.integers().between(0, 2).optional())
        .as(
            (details, from, to, earlier) -> {
              from.ifPresent(
                  m -> details.offenceFrom(START.atStartOfDay(CrimeRecord.ZONE).plusMinutes(m)));
              to.ifPresent(
                  m -> details.offenceTo(START.atStartOfDay(CrimeRecord.ZONE).plusMinutes(m)));
              earlier.ifPresent(details::earlierCrimes);
              return details.build();
            });
  }

  @Provide
  Arbitrary<CrimeRecord> records() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 300).map(START::plusDays);
    return Combinators.combine(
            Arbitraries.of(
                "028/03",
                "28K:028/03",
                "34B:034/01",
                "48",
                "058/00",
                "008/06",
                "8Q",
                "092/70",
                "N100/01",
                "NFIB5A",
                "999/99"),
            details(),
            days.optional(),
            days.optional(),
            days.optional(),
            Arbitraries.of(PartyKind.class).optional(),
            Arbitraries.of(CrimeFlag.class).set().ofMaxSize(4).optional(),
            Arbitraries.integers().between(0, 2).optional())
        .as(
            (offence, details, reported, recorded, occurred, victim, flags, suspects) -> {
              CrimeRecord.Builder record =
                  CrimeRecord.builder("R-7004", Sound.offence(offence)).details(details);
              reported.ifPresent(day -> record.reportedAt(day.atStartOfDay(CrimeRecord.ZONE)));
              recorded.ifPresent(day -> record.recordedAt(day.atStartOfDay(CrimeRecord.ZONE)));
              occurred.ifPresent(day -> record.occurred(Period.on(day)));
              victim.ifPresent(kind -> record.victim(Victim.of(kind)));
              flags.ifPresent(record::flags);
              suspects.ifPresent(
                  number -> record.suspects(Collections.nCopies(number, Suspect.identified(30))));
              return record.build();
            });
  }

  @Property
  void equal_records_give_equal_reports_whatever_order_their_entries_came_in(
      @ForAll("records") CrimeRecord record, @ForAll Random random) {
    CrimeRecord.Builder other = record.toBuilder();
    record
        .flags()
        .ifPresent(
            flags -> {
              List<CrimeFlag> shuffled = new ArrayList<>(flags);
              Collections.shuffle(shuffled, random);
              other.flags(new LinkedHashSet<>(shuffled));
            });
    record
        .details()
        .features()
        .ifPresent(
            features -> {
              List<CrimeFeature> shuffled = new ArrayList<>(features);
              Collections.shuffle(shuffled, random);
              other.details(
                  record.details().toBuilder().features(new LinkedHashSet<>(shuffled)).build());
            });

    assertEquals(check(record).toJson(), check(other.build()).toJson());
  }

  /** Everything that could give a restricted record away, planted in it. */
  @Property
  void nothing_of_a_restricted_record_comes_out(@ForAll("records") CrimeRecord record) {
    CrimeRecord restricted =
        Sound.with(
            record,
            (crime, details) ->
                details
                    .recordingOfficer(CollarNumber.read("ZZMARK1"))
                    .count(EntryKind.LOCATIONS, 987_654)
                    .restriction(Restriction.to(Set.of("ZZMARKUNIT"))));
    QualityReport report = check(restricted);
    CrimeRecord empty =
        CrimeRecord.builder("R-7004", Sound.offence("049/10"))
            .details(RecordDetails.builder().restriction(Restriction.to(Set.of())).build())
            .build();

    assertEquals(check(empty), report);
    for (String text : List.of(report.toJson(), report.toString(), report.reasoning().toString())) {
      assertFalse(text.contains("ZZMARK"), text);
      assertFalse(text.contains("987654"), text);
      assertFalse(text.contains(record.offence().text()), text);
    }
    assertFalse(restricted.toString().contains(record.offence().text()));
  }

  @Property
  void no_collar_number_or_access_list_is_ever_shown(@ForAll("records") CrimeRecord record) {
    CrimeRecord readable =
        Sound.with(
            record,
            (crime, details) ->
                details
                    .recordingOfficer(CollarNumber.read("ZZMARK1"))
                    .restriction(Restriction.to(Set.of("ZZMARKUNIT"))));
    QualityReport report = QUALITY.check(readable, Viewer.of(Set.of("ZZMARKUNIT")), Sound.AS_OF);

    assertFalse(report.withheld());
    for (String text : List.of(report.toJson(), report.toString(), readable.toString())) {
      assertFalse(text.contains("ZZMARK"), text);
    }
    assertFalse(QUALITY.explain(report).toString().contains("ZZMARK"));
  }

  /** A part of the sound record, stated beside others of it, is right wherever it is read. */
  @Property
  void stating_a_right_field_takes_findings_away_and_never_adds_one(
      @ForAll Set<Part> parts, @ForAll Part more) {
    Set<Part> stated = EnumSet.copyOf(Set.of(more));
    stated.addAll(parts);
    List<String> before = wheres(check(Sound.of(parts)));
    List<String> after = wheres(check(Sound.of(stated)));

    // A moment of which only the first half is stated is noted until the other half is.
    after.remove("crime.details.offenceTo");
    assertTrue(before.containsAll(after), () -> after + " beside " + before);
  }

  private static List<String> wheres(QualityReport report) {
    return report.findings().stream()
        .map(finding -> finding.where())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A rule that does not read a field finds the same whatever the field states. */
  @Property
  void a_field_moves_only_the_rules_that_read_it(
      @ForAll("records") CrimeRecord record, @ForAll("details") RecordDetails other) {
    CrimeRecord changed =
        Sound.with(
            record,
            (crime, details) -> {
              other.modusOperandiLength().ifPresent(details::modusOperandiLength);
              other
                  .count(EntryKind.LOCATIONS)
                  .ifPresent(number -> details.count(EntryKind.LOCATIONS, number));
            });
    Set<String> moved = Set.of("crime.details.modusOperandiLength", "crime.details.locations");

    assertEquals(unmoved(check(record), moved), unmoved(check(changed), moved));
  }

  private static Map<String, TraceStep.Result> unmoved(QualityReport report, Set<String> moved) {
    return report.reasoning().trace().steps().stream()
        .filter(step -> Collections.disjoint(step.read(), moved))
        .collect(Collectors.toMap(TraceStep::check, TraceStep::result));
  }

  @Property
  void what_is_open_is_not_stated_or_not_right_and_named_as_missing(
      @ForAll("records") CrimeRecord record) {
    QualityReport report = check(record);
    Set<RuleId> undecided =
        report.reasoning().trace().steps().stream()
            .filter(step -> step.result() == TraceStep.Result.NOT_DECIDABLE)
            .map(step -> step.rule().id())
            .collect(Collectors.toSet());

    assertTrue(report.open().keySet().containsAll(undecided));
    report.open().values().forEach(paths -> assertTrue(report.missing().containsAll(paths)));
  }

  @Property
  void every_finding_can_be_put_in_words(@ForAll("records") CrimeRecord record) {
    QualityReport report = check(record);

    QUALITY.explain(report).forEach(text -> assertFalse(text.contains("crime.details"), text));
  }
}

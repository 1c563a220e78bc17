package uk.crimerecording.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.quality.Sound.Part;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CollarNumber;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.IncidentCode;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Restriction;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.Viewer;

class DataQualityTest {

  private static final DataQuality QUALITY = DataQuality.of(OffenceCatalogue.april2026());

  private static QualityReport check(CrimeRecord record) {
    return QUALITY.check(record, Viewer.none(), Sound.AS_OF);
  }

  private static List<String> messages(QualityReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule().id() + " " + finding.message().substring(8))
        .toList();
  }

  @Test
  void a_sound_record_has_no_finding_and_nothing_open() {
    QualityReport report = check(Sound.record());

    assertEquals(List.of(), report.findings());
    assertEquals(Set.of(), report.open().keySet());
    assertEquals(Set.of(), report.missing());
    assertEquals(Verdict.ACCEPT, report.verdict());
    assertFalse(report.withheld());
  }

  // ---- Mandatory fields -------------------------------------------------------------------------

  private static final Set<Part> MANDATORY =
      EnumSet.of(
          Part.OFFENCE_CODE,
          Part.CRIME_TYPE,
          Part.OUTCOME,
          Part.STATUS,
          Part.OFFENCE_FROM,
          Part.METHOD,
          Part.REPORTED_AT,
          Part.RECORDING_OFFICER,
          Part.SUPERVISING_OFFICER,
          Part.LOCATIONS);

  @ParameterizedTest
  @EnumSource(Part.class)
  void silence_is_a_finding_in_a_mandatory_field_only(Part part) {
    List<String> expected = MANDATORY.contains(part) ? List.of("DAT-01 not-stated") : List.of();

    assertEquals(expected, messages(check(Sound.without(part))));
  }

  @Test
  void a_record_that_states_nothing_names_every_mandatory_field_at_once() {
    QualityReport report = check(Sound.of(Set.of()));

    assertEquals(
        List.of(
            "crime.offence.code",
            "crime.details.crimeTypeStated",
            "crime.outcome",
            "crime.details.statusStated",
            "crime.details.hateCrime",
            "crime.occurred",
            "crime.details.offenceFrom",
            "crime.details.modusOperandiLength",
            "crime.reportedAt",
            "crime.details.recordingOfficer",
            "crime.details.supervisingOfficer",
            "crime.details.locations"),
        report.findings().stream().map(Finding::where).toList());
    assertEquals(
        Set.of(new RuleId("DAT-01")),
        Set.copyOf(report.reasoning().rules().subSet(new RuleId("DAT-01"), new RuleId("DAT-02"))));
    assertEquals(Verdict.RETURN, report.verdict());
  }

  @Test
  void fields_that_are_there_but_empty_are_not_filled() {
    CrimeRecord record =
        Sound.with(
            Sound.record(),
            (crime, details) ->
                details
                    .statusStated(Answer.NO)
                    .crimeTypeStated(Answer.NO)
                    .outcomeStated(Answer.NO)
                    .modusOperandiLength(0));

    assertEquals(
        List.of(
            "crime.details.crimeTypeStated",
            "crime.outcome",
            "crime.details.statusStated",
            "crime.details.modusOperandiLength"),
        check(record).findings().stream().map(Finding::where).toList());
  }

  @Test
  void an_outcome_or_cancellation_in_the_history_is_the_outcome() {
    CrimeRecord open = Sound.without(Part.OUTCOME);
    HistoryEntry outcome = new HistoryEntry.OutcomeApplied(OutcomeType.TYPE_18, Optional.empty());
    HistoryEntry cancelled = new HistoryEntry.Cancelled(CancellationCode.C3, Optional.empty());

    assertEquals(List.of(), messages(check(open.toBuilder().event(outcome).build())));
    assertEquals(List.of(), messages(check(open.toBuilder().event(cancelled).build())));
  }

  @Test
  void without_a_statement_on_hate_crime_the_flags_are_one() {
    assertEquals(List.of(), messages(check(Sound.without(Part.HATE_CRIME))));
    assertEquals(
        List.of("DAT-01 not-stated"), messages(check(Sound.without(Part.HATE_CRIME, Part.FLAGS))));
  }

  @Test
  void without_any_date_both_date_and_time_are_named() {
    assertEquals(
        List.of("crime.occurred", "crime.details.offenceFrom"),
        check(Sound.without(Part.OCCURRED, Part.OFFENCE_FROM, Part.OFFENCE_TO)).findings().stream()
            .map(Finding::where)
            .toList());
  }

  @Test
  void a_class_of_fraud_needs_no_code() {
    CrimeRecord fraud = Sound.ofOffence("NFIB5A", Sound.record().details());

    assertTrue(messages(check(fraud)).stream().noneMatch("DAT-01 not-stated"::equals));
  }

  // ---- Reported incidents -----------------------------------------------------------------------

  private static CrimeRecord incident(String offence) {
    return CrimeRecord.builder("R-7002", Sound.offence(offence))
        .details(
            RecordDetails.builder()
                .openingCode(IncidentCode.read("012"))
                .closingCode(IncidentCode.read("700"))
                .offenceFrom(Sound.time("2026-05-11T22:00"))
                .count(EntryKind.LOCATIONS, 1)
                .build())
        .build();
  }

  @Test
  void a_reported_incident_has_mandatory_fields_of_its_own() {
    assertEquals(List.of(), messages(check(incident("N100/01"))));
    CrimeRecord bare = CrimeRecord.builder("R-7002", Sound.offence("N100/01")).build();

    assertEquals(
        List.of(
            "crime.details.openingCode",
            "crime.details.closingCode",
            "crime.occurred",
            "crime.details.offenceFrom",
            "crime.details.locations"),
        check(bare).findings().stream().map(Finding::where).toList());
    assertEquals(
        Set.of("DAT-02"),
        Set.copyOf(
            check(bare).findings().stream().map(found -> found.rule().id().value()).toList()));
  }

  @Test
  void a_reported_incident_known_by_its_class_lacks_its_code() {
    CrimeRecord record = incident("N100/01").toBuilder().build();
    CrimeRecord ofClass =
        CrimeRecord.builder("R-7002", RecordedOffence.ofClass("N100"))
            .details(record.details())
            .build();

    assertEquals(
        List.of("crime.offence.code"),
        check(ofClass).findings().stream().map(Finding::where).toList());
  }

  @Test
  void codes_of_an_incident_have_three_digits() {
    CrimeRecord wrong =
        Sound.with(
            incident("N100/01"),
            (record, details) ->
                details.openingCode(IncidentCode.read("12")).closingCode(IncidentCode.read("7A0")));

    assertEquals(
        List.of("DAT-02 incident-code-form", "DAT-02 incident-code-form"), messages(check(wrong)));
    assertEquals(
        List.of("crime.details.openingCode", "crime.details.closingCode"),
        check(wrong).findings().stream().map(Finding::where).toList());
  }

  @Test
  void a_crime_may_have_codes_of_its_incident_but_only_of_their_form() {
    CrimeRecord crime =
        Sound.with(
            Sound.record(), (record, details) -> details.openingCode(IncidentCode.read("x")));

    assertEquals(List.of("DAT-02 incident-code-form"), messages(check(crime)));
    assertEquals(
        Set.of("crime.details.closingCode"), check(crime).open().get(new RuleId("DAT-02")));
  }

  // ---- Everything else, one change at a time ----------------------------------------------------

  record Change(
      String name,
      BiConsumer<CrimeRecord.Builder, RecordDetails.Builder> change,
      List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Change change(
      String name,
      BiConsumer<CrimeRecord.Builder, RecordDetails.Builder> change,
      String... expected) {
    return new Change(name, change, List.of(expected));
  }

  static Stream<Change> changes() {
    return Stream.of(
        change("20 characters", (r, d) -> d.modusOperandiLength(20)),
        change("300 characters", (r, d) -> d.modusOperandiLength(300)),
        change("19 characters", (r, d) -> d.modusOperandiLength(19), "DAT-04 method-too-short"),
        change("1 character", (r, d) -> d.modusOperandiLength(1), "DAT-04 method-too-short"),
        change("301 characters", (r, d) -> d.modusOperandiLength(301), "DAT-04 method-too-long"),
        change(
            "ends on the day asked for",
            (r, d) -> {
              r.reportedAt(Sound.time("2026-06-01T23:00"));
              r.recordedAt(Sound.time("2026-06-01T23:30"));
              d.offenceTo(Sound.time("2026-06-01T23:59"));
            }),
        change(
            "ends after the day asked for",
            (r, d) -> d.offenceTo(Sound.time("2026-06-02T00:00")),
            "DAT-05 offence-in-future"),
        change(
            "begins when it was reported",
            (r, d) -> {
              d.offenceFrom(Sound.time("2026-05-12T08:15"));
              d.offenceTo(Sound.time("2026-05-12T08:15"));
            }),
        change(
            "begins a minute after it was reported",
            (r, d) -> {
              d.offenceFrom(Sound.time("2026-05-12T08:16"));
              d.offenceTo(Sound.time("2026-05-12T08:16"));
            },
            "DAT-05 offence-after-report"),
        change(
            "begins a minute after it was recorded",
            (r, d) -> {
              d.offenceFrom(Sound.time("2026-05-12T10:01"));
              d.offenceTo(Sound.time("2026-05-12T10:01"));
            },
            "DAT-05 offence-after-report",
            "DAT-05 offence-after-recording"),
        change(
            "begins a day after it was reported",
            (r, d) -> {
              r.reportedAt(Sound.time("2026-05-10T23:59"));
            },
            "DAT-05 offence-after-report"),
        change(
            "ends before it begins",
            (r, d) -> d.offenceTo(Sound.time("2026-05-11T21:59")),
            "DAT-06 range-ends-first"),
        change("ends as it begins", (r, d) -> d.offenceTo(Sound.time("2026-05-11T22:00"))),
        change("31 days long", (r, d) -> d.offenceFrom(Sound.time("2026-04-11T22:00"))),
        change(
            "32 days long",
            (r, d) -> d.offenceFrom(Sound.time("2026-04-10T22:00")),
            "DAT-06 range-long"),
        change("exact over two days", (r, d) -> d.exactTimeKnown(Answer.YES), "DAT-06 exact-range"),
        change(
            "exact within one day",
            (r, d) -> {
              d.exactTimeKnown(Answer.YES);
              d.offenceTo(Sound.time("2026-05-11T22:10"));
            }),
        change(
            "recorded when it was reported",
            (r, d) -> r.recordedAt(Sound.time("2026-05-12T08:15"))),
        change(
            "recorded before it was reported",
            (r, d) -> r.recordedAt(Sound.time("2026-05-12T08:14")),
            "DAT-07 reported-after-recorded"),
        change(
            "recording officer without a collar number",
            (r, d) -> d.recordingOfficer(CollarNumber.read("PC 12")),
            "DAT-08 collar-number-form"),
        change(
            "supervising officer without a collar number",
            (r, d) -> d.supervisingOfficer(CollarNumber.read("12345678901")),
            "DAT-08 collar-number-form"),
        change(
            "supervisor in small letters",
            (r, d) -> d.supervisingOfficer(CollarNumber.read("1234ab")),
            "DAT-09 supervisor-is-recorder"),
        change("no location", (r, d) -> d.count(EntryKind.LOCATIONS, 0), "DAT-10 no-location"),
        change(
            "two locations", (r, d) -> d.count(EntryKind.LOCATIONS, 2), "DAT-10 several-locations"),
        change(
            "more recovered than stolen",
            (r, d) -> d.count(EntryKind.PROPERTY_RECOVERED, 3),
            "DAT-12 recovered-not-stolen"),
        change("as much recovered", (r, d) -> d.count(EntryKind.PROPERTY_RECOVERED, 2)),
        change(
            "earlier crime, no marker", (r, d) -> d.earlierCrimes(1), "DAT-14 repeat-not-marked"),
        change(
            "marker, no earlier crime",
            (r, d) -> d.repeatVictim(Answer.YES),
            "DAT-14 marked-not-repeat"),
        change(
            "earlier crime and marker",
            (r, d) -> {
              d.earlierCrimes(3);
              d.repeatVictim(Answer.YES);
            }),
        change(
            "another number of suspects",
            (r, d) -> d.count(EntryKind.SUSPECTS, 2),
            "DAT-15 suspect-entries"),
        change("no suspect", (r, d) -> r.suspects(List.of()), "DAT-15 suspect-entries"),
        change(
            "hate crime without flag",
            (r, d) -> d.hateCrime(Answer.YES),
            "DAT-16 hate-not-flagged"),
        change(
            "flag, marker and no hate crime",
            (r, d) -> {
              r.flags(Set.of(CrimeFlag.HATE_RACE));
              d.features(EnumSet.of(CrimeFeature.ENTRY, CrimeFeature.DWELLING, CrimeFeature.HATE));
            },
            "DAT-16 flagged-not-hate"),
        change(
            "hate crime with flag, not marked",
            (r, d) -> {
              r.flags(Set.of(CrimeFlag.HATE_DISABILITY));
              d.hateCrime(Answer.YES);
            },
            "DAT-17 flag-not-marked"),
        change(
            "marked as online, not flagged",
            (r, d) ->
                d.features(
                    EnumSet.of(CrimeFeature.ENTRY, CrimeFeature.DWELLING, CrimeFeature.ONLINE)),
            "DAT-17 feature-not-flagged"),
        change("an age that contradicts nothing here", (r, d) -> r.victim(Victim.person(9))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void one_change_gives_the_findings_of_its_rule(Change change) {
    CrimeRecord record = Sound.with(Sound.record(), change.change());

    assertEquals(change.expected(), messages(check(record)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void every_finding_has_a_text(Change change) {
    QualityReport report = check(Sound.with(Sound.record(), change.change()));

    List<String> texts = QUALITY.explain(report);
    assertEquals(report.findings().size(), texts.size());
    texts.forEach(text -> assertFalse(text.contains("{") || text.contains("crime.details"), text));
  }

  @Test
  void dates_without_times_are_compared_by_the_day() {
    CrimeRecord days = Sound.without(Part.OFFENCE_FROM, Part.OFFENCE_TO);
    CrimeRecord sameDay = days.toBuilder().occurred(Period.on(LocalDate.of(2026, 5, 12))).build();
    CrimeRecord nextDay = days.toBuilder().occurred(Period.on(LocalDate.of(2026, 5, 13))).build();

    assertEquals(List.of("DAT-01 not-stated", "DAT-06 inexact-moment"), messages(check(sameDay)));
    assertEquals(
        List.of(
            "DAT-01 not-stated",
            "DAT-05 offence-after-report",
            "DAT-05 offence-after-recording",
            "DAT-06 inexact-moment"),
        messages(check(nextDay)));
    assertEquals(List.of("DAT-01 not-stated"), messages(check(days)));
  }

  @Test
  void a_course_of_conduct_may_take_long() {
    RecordDetails details =
        RecordDetails.builder()
            .offenceFrom(Sound.time("2025-05-11T22:00"))
            .offenceTo(Sound.time("2026-05-11T22:00"))
            .build();

    assertFalse(messages(check(Sound.ofOffence("008/30", details))).contains("DAT-06 range-long"));
    assertTrue(messages(check(Sound.ofOffence("058/00", details))).contains("DAT-06 range-long"));
    assertEquals(
        Set.of("crime.details.exactTimeKnown"),
        check(Sound.ofOffence("008/30", details)).open().get(new RuleId("DAT-06")));
  }

  @Test
  void how_long_a_range_may_be_is_for_the_host_to_say() {
    DataQuality strict = DataQuality.of(OffenceCatalogue.april2026(), 0);

    assertEquals(
        List.of("DAT-06 range-long"),
        messages(strict.check(Sound.record(), Viewer.none(), Sound.AS_OF)));
    assertThrows(
        IllegalArgumentException.class, () -> DataQuality.of(OffenceCatalogue.april2026(), -1));
  }

  @Test
  void an_end_without_a_beginning_leaves_the_range_open() {
    QualityReport report = check(Sound.without(Part.OFFENCE_FROM));

    assertTrue(report.open().get(new RuleId("DAT-06")).contains("crime.details.offenceFrom"));
  }

  @ParameterizedTest
  @CsvSource({
    "028/03,DAT-03,",
    "28I:028/03,,",
    "30C:028/03,,DAT-03 code-of-other-class",
    "999/99,,DAT-03 code-not-listed",
    "N100/01,,"
  })
  void a_code_is_of_the_list_and_of_its_class(String offence, String unused, String expected) {
    List<String> found =
        messages(check(Sound.ofOffence(offence, Sound.record().details()))).stream()
            .filter(message -> message.startsWith("DAT-03"))
            .toList();

    assertEquals(expected == null ? List.of() : List.of(expected), found);
  }

  @Test
  void an_offence_against_the_state_has_no_repeat_victim() {
    RecordDetails details = RecordDetails.builder().earlierCrimes(2).build();

    assertFalse(check(Sound.ofOffence("092/70", details)).open().containsKey(new RuleId("DAT-14")));
    assertTrue(check(Sound.ofOffence("049/10", details)).open().containsKey(new RuleId("DAT-14")));
  }

  @Test
  void what_cannot_be_judged_is_named_by_rule() {
    QualityReport report =
        check(Sound.without(Part.SUSPECTS, Part.FEATURES, Part.EARLIER_CRIMES, Part.VICTIM));

    assertEquals(List.of(), report.findings());
    assertEquals(
        List.of("DAT-11", "DAT-13", "DAT-14", "DAT-15", "DAT-17"),
        report.open().keySet().stream().map(RuleId::value).toList());
    assertEquals(
        Set.of(
            "crime.details.features",
            "crime.victim.kind",
            "crime.details.earlierCrimes",
            "crime.suspects"),
        report.missing());
  }

  @Test
  void of_a_record_that_states_its_offence_alone_each_open_rule_names_all_that_would_decide_it() {
    QualityReport report = check(CrimeRecord.builder("R-1", code("030/02")).build());

    Map<String, Set<String>> open = new TreeMap<>();
    report.open().forEach((rule, names) -> open.put(rule.value(), Set.copyOf(names)));
    String details = "crime.details.";
    Map<String, Set<String>> expected = new TreeMap<>();
    expected.put("DAT-04", Set.of(details + "modusOperandiLength"));
    expected.put("DAT-05", Set.of("crime.occurred", "crime.reportedAt", "crime.recordedAt"));
    expected.put("DAT-07", Set.of("crime.reportedAt", "crime.recordedAt"));
    expected.put("DAT-08", Set.of(details + "recordingOfficer", details + "supervisingOfficer"));
    expected.put("DAT-09", Set.of(details + "recordingOfficer", details + "supervisingOfficer"));
    expected.put("DAT-10", Set.of(details + "locations"));
    expected.put("DAT-11", Set.of(details + "features", "crime.offence.class"));
    expected.put("DAT-14", Set.of(details + "earlierCrimes", details + "repeatVictim"));
    expected.put("DAT-15", Set.of("crime.suspects", details + "suspectEntries"));
    expected.put("DAT-16", Set.of(details + "hateCrime", "crime.flags"));
    expected.put("DAT-17", Set.of(details + "features", "crime.flags"));
    assertEquals(expected, open);
    assertEquals(Set.of("DAT-01"), rules(report));
    List<String> undecided =
        report.reasoning().trace().steps().stream()
            .filter(step -> step.result() == TraceStep.Result.NOT_DECIDABLE)
            .map(TraceStep::check)
            .toList();
    assertEquals(
        List.of(
            "method-length",
            "recording-officer",
            "supervising-officer",
            "another-supervisor",
            "one-location",
            "not-in-future",
            "not-after-report",
            "not-after-recording",
            "reported-first",
            "class-and-features",
            "repeat-victim",
            "suspect-entries",
            "hate-crime",
            "features-and-flags"),
        undecided);
  }

  private static RecordedOffence code(String code) {
    return RecordedOffence.ofCode(OffenceCode.of(code));
  }

  private static Set<String> rules(QualityReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule().id().value())
        .collect(Collectors.toSet());
  }

  @Test
  void class_and_facts_are_looked_at_with_the_facts_of_the_application() {
    FactVocabulary vocabulary = FactVocabulary.standard();
    Facts attempted = Facts.builder().state(vocabulary.bool("attempted"), true).build();
    CrimeRecord record = Sound.record();
    CrimeRecord applied =
        record.toBuilder()
            .apply(
                OutcomeApplication.of(
                    OutcomeType.TYPE_18,
                    LocalDate.of(2026, 5, 20),
                    DecisionMaker.of(DecisionRole.SUPERVISOR),
                    attempted))
            .build();

    List<Finding> found = QUALITY.check(record, attempted, Viewer.none(), Sound.AS_OF).findings();
    assertEquals(List.of("CLS-18"), found.stream().map(each -> each.rule().id().value()).toList());
    assertEquals(found, check(applied).findings());
    assertEquals(1, QUALITY.explain(check(applied)).size());
  }

  @Test
  void a_report_says_what_it_read_but_not_who() {
    QualityReport report = check(Sound.record());

    assertEquals("valid", report.reasoning().factsUsed().get("crime.details.recordingOfficer"));
    assertEquals("120", report.reasoning().factsUsed().get("crime.details.modusOperandiLength"));
    assertEquals("entry dwelling", report.reasoning().factsUsed().get("crime.details.features"));
    assertEquals("2", report.reasoning().factsUsed().get("crime.details.propertyStolen"));
    assertEquals("person", report.reasoning().factsUsed().get("crime.victim.kind"));
    assertEquals("1", report.reasoning().factsUsed().get("crime.suspects"));
    assertFalse(report.toJson().contains("1234AB"));
  }

  @Test
  void a_check_that_does_not_apply_is_told_apart_from_one_that_is_met() {
    assertEquals(TraceStep.Result.NOT_APPLICABLE, result(check(Sound.record()), "incident-fields"));
    assertEquals(TraceStep.Result.MET, result(check(Sound.record()), "mandatory-fields"));
    assertEquals(TraceStep.Result.MET, result(check(incident("N100/01")), "incident-fields"));
    assertEquals(
        TraceStep.Result.NOT_DECIDABLE,
        result(check(Sound.without(Part.SUSPECTS)), "suspect-entries"));
    assertEquals(
        TraceStep.Result.NOT_MET, result(check(Sound.without(Part.STATUS)), "mandatory-fields"));
  }

  private static TraceStep.Result result(QualityReport report, String check) {
    return report.reasoning().trace().steps().stream()
        .filter(step -> step.check().equals(check))
        .findFirst()
        .orElseThrow()
        .result();
  }

  @Test
  void the_json_of_a_report_is_one_line_with_its_parts() {
    String json = check(Sound.without(Part.STATUS, Part.SUSPECTS)).toJson();

    assertTrue(
        json.startsWith(
            "{\"subject\":\"quality\",\"reference\":\"R-7001\",\"withheld\":false,"
                + "\"verdict\":\"RETURN\",\"missing\":[\"crime.details.statusStated\","
                + "\"crime.suspects\"],\"open\":{\"DAT-15\":[\"crime.suspects\"]},\"findings\":["
                + "{\"rule\":\"DAT-01\",\"severity\":\"REWORK\","
                + "\"where\":\"crime.details.statusStated\","
                + "\"message\":\"quality.not-stated\","
                + "\"arguments\":{\"quality-field\":\"crime.details.statusStated\"}"),
        json);
    assertTrue(json.endsWith("}"));
    assertFalse(json.contains("\n"));
  }

  // ---- Restricted records -----------------------------------------------------------------------

  private static CrimeRecord restricted() {
    return Sound.with(
        Sound.without(Part.STATUS),
        (record, details) -> details.restriction(Restriction.to(Set.of("CMU", "DDM-1"))));
  }

  @Test
  void a_viewer_on_the_access_list_reads_a_restricted_record() {
    QualityReport report =
        QUALITY.check(restricted(), Viewer.of(Set.of("X", "DDM-1")), Sound.AS_OF);

    assertEquals(List.of("DAT-01 not-stated"), messages(report));
    assertFalse(report.withheld());
    assertEquals(TraceStep.Result.MET, result(report, "access"));
  }

  @Test
  void others_learn_the_reference_and_that_it_is_restricted() {
    for (Viewer viewer : List.of(Viewer.none(), Viewer.of(Set.of("cmu", "OTHER")))) {
      QualityReport report = QUALITY.check(restricted(), viewer, Sound.AS_OF);

      assertTrue(report.withheld());
      assertEquals("R-7001", report.reference());
      assertEquals(List.of("DAT-18 restricted"), messages(report));
      assertEquals(Severity.REFERRAL, report.findings().get(0).severity());
      assertEquals(Verdict.REFER, report.verdict());
      assertEquals(Set.of(), report.missing());
      assertEquals(Set.of(), report.reasoning().factsUsed().keySet());
      assertEquals(1, report.reasoning().trace().steps().size());
      assertEquals(
          List.of("The record is restricted. Ask somebody on its access list."),
          QUALITY.explain(report));
    }
  }

  @Test
  void a_record_of_another_offence_withheld_looks_the_same() {
    CrimeRecord other =
        CrimeRecord.builder("R-7001", RecordedOffence.ofCode(OffenceCode.of("001/01")))
            .details(RecordDetails.builder().restriction(Restriction.to(Set.of())).build())
            .build();

    assertEquals(
        QUALITY.check(restricted(), Viewer.none(), Sound.AS_OF).toJson(),
        QUALITY.check(other, Viewer.none(), Sound.AS_OF).toJson());
  }
}

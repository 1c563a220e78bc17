package uk.crimerecording.niche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.dispatch.DispatchReference;
import uk.crimerecording.dispatch.Disposal;
import uk.crimerecording.dispatch.Employees;
import uk.crimerecording.dispatch.Involvement;
import uk.crimerecording.dispatch.Narrative;
import uk.crimerecording.dispatch.NarrativeCategory;
import uk.crimerecording.dispatch.SupplementaryPerson;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.IncidentQualifier;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.Source;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;
import uk.crimerecording.review.LogReview;
import uk.crimerecording.review.Review;

/** Dispatch events as XML. */
class DispatchEventTest {

  private static Run<DispatchEvent> read(SystemAdapter adapter, byte[] bytes) {
    List<Source> source = List.of(Source.of("events.xml", new ByteArrayInputStream(bytes)));
    Run<DispatchEvent> events = Run.of(adapter.readLogs(source));
    assertEquals(events.totals().incidents(), events.totals().mapped());
    return events;
  }

  private static Run<DispatchEvent> read(String text) {
    return read(NicheSystem.adapter(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Run<DispatchEvent> events(String... contents) {
    StringBuilder text = new StringBuilder("<dispatchEvents>");
    for (String content : contents) {
      text.append("<dispatchEvent id='00106' agency='AN'>")
          .append(content)
          .append("</dispatchEvent>");
    }
    return read(text.append("</dispatchEvents>").toString());
  }

  private static ZonedDateTime at(String time) {
    return ZonedDateTime.parse("2026-05-04T" + time + "+01:00[Europe/London]");
  }

  private static final String WHOLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <dispatchEvents xmlns="urn:events">
        <dispatchEvent id="00106" agency="AN">
          <date>2026-05-04</date><reported>2026-05-04T07:58</reported>
          <opened>2026-05-04T08:01</opened><closed>2026-05-04 17:40</closed>
          <dispatchType>DAM-1</dispatchType><policeType>CRIME</policeType>
          <callSource>On behalf of victim</callSource><priority>P3</priority>
          <openingCategory>nuisance</openingCategory>
          <closingCategory>unlisted</closingCategory>
          <qualifiers><qualifier>drugs</qualifier><qualifier>Prejudice racial</qualifier></qualifiers>
          <callerTold>Y</callerTold>
          <linkedCrimes><crime>93260000001</crime><crime>93260000002</crime></linkedCrimes>
          <reportedIncident>N100/01</reportedIncident>
          <alleged>149/00</alleged><crimeRecorded>2026-05-04T16:55</crimeRecorded>
          <answers><concernsCrime>yes</concernsCrime></answers>
          <summary>MARKED</summary><complainant><name>MARKED</name></complainant>
          <address>MARKED</address>
          <employees><employee responsible="N"><name>MARKED</name></employee>
            <employee responsible="Y"/></employees>
          <supplementaryPersons>
            <person involvement="VIC" defaultInvolvement="OTH"><name>MARKED</name></person>
            <person involvement="Neighbour" defaultInvolvement="WIT"/>
            <person defaultInvolvement="SUS"/><person/></supplementaryPersons>
          <narratives>
            <narrative category="remarks" time="2026-05-04T08:01" user="MARKED" workstation="MARKED">
              <text>MARKED</text></narrative>
            <narrative category="Question set"/>
            <narrative category="thrive" time="2026-05-04T08:03"><text>MARKED 2</text></narrative>
          </narratives>
          <disposals><disposal><code>alarm</code><qualifier>alcohol</qualifier>
            <qualifier>weapons</qualifier></disposal></disposals>
        </dispatchEvent>
      </dispatchEvents>
      """;

  private static DispatchEvent whole() {
    OffenceCode damage = OffenceCode.of("149/00");
    return new DispatchEvent(
        new DispatchReference("00106", Optional.of("AN"), Optional.of(LocalDate.of(2026, 5, 4))),
        IncidentLog.builder()
            .openedAt(at("08:01"))
            .closedAt(at("17:40"))
            .openingCategory(StatedCategory.of(IncidentCategory.ANTI_SOCIAL_BEHAVIOUR_NUISANCE))
            .closingCategory(new StatedCategory(Optional.empty()))
            .qualifiers(
                EnumSet.of(
                    IncidentQualifier.DRUGS,
                    IncidentQualifier.PREJUDICE_RACIAL,
                    IncidentQualifier.ALCOHOL,
                    IncidentQualifier.WEAPONS))
            .reporterTold(Answer.YES)
            .thrive(Answer.YES)
            .linkedCrimes(List.of("93260000001", "93260000002"))
            .reportedIncident(OffenceCode.of("N100/01"))
            .build(),
        ReportedMatter.builder()
            .receivedAt(at("07:58"))
            .reporter(Reporter.ACTING_FOR_VICTIM)
            .alleged(RecordedOffence.ofCode(damage))
            .recordedAt(at("16:55"))
            .facts(
                Facts.builder()
                    .state(FactVocabulary.standard().bool("concernsCrime"), true)
                    .build())
            .build(),
        Optional.of("DAM-1"),
        Optional.of("CRIME"),
        Optional.of("P3"),
        Optional.of(new Employees(2, Answer.YES)),
        List.of(
            new SupplementaryPerson(Optional.of(Involvement.VICTIM)),
            new SupplementaryPerson(Optional.of(Involvement.WITNESS)),
            new SupplementaryPerson(Optional.of(Involvement.SUSPECT)),
            new SupplementaryPerson(Optional.empty())),
        List.of(
            new Narrative(Optional.of(NarrativeCategory.REMARKS), Optional.of(at("08:01")), 6),
            new Narrative(Optional.of(NarrativeCategory.QUESTION_SET), Optional.empty(), 0),
            new Narrative(Optional.of(NarrativeCategory.THRIVE), Optional.of(at("08:03")), 8)),
        List.of(
            new Disposal(
                Optional.of(StatedCategory.of(IncidentCategory.ALARM)),
                Optional.of(EnumSet.of(IncidentQualifier.ALCOHOL, IncidentQualifier.WEAPONS)))));
  }

  @Test
  void every_field_of_an_event_is_read() {
    Run<DispatchEvent> events = read(WHOLE);
    assertEquals(List.of(), events.codes());
    assertEquals(List.of(), events.notes());
    assertEquals(whole(), events.onlyRecord());
    assertEquals(
        Map.of("log.person.involvement", Map.of("Neighbour", 1L)), events.coverage().unmapped());
    assertEquals(Optional.of(Reporter.ACTING_FOR_VICTIM), events.onlyRecord().callSource());
  }

  @Test
  void nothing_personal_is_kept_or_shown() {
    Run<DispatchEvent> events = read(WHOLE);
    assertFalse(events.results().toString().contains("MARKED"));
    assertFalse(events.onlyRecord().narratives().toString().contains("MARKED"));
    assertEquals("DispatchEvent[AN 00106 2026-05-04]", events.onlyRecord().toString());
  }

  @Test
  void an_event_without_anything_else_states_nothing() {
    DispatchEvent event = events("").onlyRecord();
    assertEquals("AN 00106", event.reference().toString());
    assertEquals(IncidentLog.builder().build(), event.log());
    assertEquals(ReportedMatter.builder().build(), event.matter());
    assertEquals(Optional.empty(), event.employees());
    assertEquals(List.of(), event.narratives());
  }

  @Test
  void an_event_is_told_from_others_by_its_number_agency_and_day() {
    Run<DispatchEvent> events =
        events(
            "<date>2026-05-04</date>",
            "<opened>2026-05-05T00:10</opened>",
            "<reported>2026-05-06T10:00+00:00</reported>",
            "<date>2026-05-04</date><opened>2026-05-05T00:10</opened>");
    assertEquals(3, events.totals().mapped());
    assertEquals(List.of(ProblemCode.DUPLICATE_REFERENCE), events.codes());
    assertEquals(
        List.of("AN 00106 2026-05-04", "AN 00106 2026-05-05", "AN 00106 2026-05-06"),
        events.mapped().stream().map(e -> e.reference().toString()).toList());
  }

  @Test
  void an_event_without_a_usable_number_is_rejected() {
    Run<DispatchEvent> events =
        read("<e><dispatchEvent/><dispatchEvent id='a b'/><dispatchEvent id='1'/></e>");
    assertEquals(List.of(ProblemCode.MISSING_FIELD, ProblemCode.INVALID_REFERENCE), events.codes());
    assertEquals(1, events.totals().mapped());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<openingCategory>ZZZ</openingCategory>|UNMAPPED_VALUE",
        "<closingCategory>ZZZ</closingCategory>|UNMAPPED_VALUE",
        "<qualifiers><qualifier>ZZZ</qualifier></qualifiers>|UNMAPPED_VALUE",
        "<callSource>ZZZ</callSource>|UNMAPPED_VALUE",
        "<thrive>ZZZ</thrive>|UNMAPPED_VALUE",
        "<callerTold>ZZZ</callerTold>|UNMAPPED_VALUE",
        "<opened>2026-02-30T10:00</opened>|IMPOSSIBLE_DATE",
        "<reported>soon</reported>|UNREADABLE_DATE",
        "<dispatchType>a b</dispatchType>|UNREADABLE_VALUE",
        "<alleged>999/99</alleged>|UNKNOWN_OFFENCE_CODE",
        "<reportedIncident>149/00</reportedIncident>|UNKNOWN_OFFENCE_CODE",
        "<linkedCrimes><crime>a?b</crime></linkedCrimes>|INVALID_REFERENCE",
        "<answers><concernsCrime>ZZZ</concernsCrime></answers>|UNMAPPED_VALUE"
      })
  void a_value_that_cannot_be_read_stays_not_stated(String content, ProblemCode code) {
    Run<DispatchEvent> events = events(content);
    assertEquals(List.of(code), events.codes());
    assertEquals(IncidentLog.builder().build(), events.onlyRecord().log());
    assertEquals(ReportedMatter.builder().build(), events.onlyRecord().matter());
  }

  @Test
  void parts_that_cannot_be_read_are_there_with_nothing_stated() {
    Run<DispatchEvent> events =
        events(
            "<employees><employee responsible='ZZZ'/><employee responsible='no'/></employees>"
                + "<supplementaryPersons><person involvement='ZZZ' defaultInvolvement='YYY'/>"
                + "</supplementaryPersons>"
                + "<narratives><narrative category='ZZZ' time='ZZZ'><text>x</text></narrative>"
                + "</narratives><disposals><disposal><code>ZZZ</code></disposal></disposals>");
    DispatchEvent event = events.onlyRecord();
    assertEquals(5, events.codes().size());
    assertEquals(Optional.of(new Employees(2, Answer.NOT_STATED)), event.employees());
    assertEquals(List.of(new SupplementaryPerson(Optional.empty())), event.persons());
    assertEquals(List.of(new Narrative(Optional.empty(), Optional.empty(), 1)), event.narratives());
    assertEquals(List.of(new Disposal(Optional.empty(), Optional.empty())), event.disposals());
  }

  @Test
  void nobody_is_responsible_where_all_employees_are_said_not_to_be() {
    String employees = "<employees><employee responsible='no'/></employees>";
    assertEquals(
        Optional.of(new Employees(1, Answer.NO)), events(employees).onlyRecord().employees());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<disposal><code>alarm</code></disposal>|ALARM|-",
        "<disposal><code>alarm</code></disposal><disposal><code>alarm</code></disposal>|ALARM|-",
        "<disposal><code>alarm</code></disposal><disposal><code>firearms</code></disposal>|-|REPEATED_VALUE",
        "<disposal/>|-|-"
      })
  void a_log_closes_as_all_of_its_disposals_say(
      String disposals, IncidentCategory expected, ProblemCode problem) {
    Run<DispatchEvent> events = events("<disposals>" + disposals + "</disposals>");
    assertEquals(problem == null ? List.of() : List.of(problem), events.codes());
    assertEquals(
        Optional.ofNullable(expected).map(StatedCategory::of),
        events.onlyRecord().log().closingCategory());
  }

  @Test
  void the_category_of_the_log_stands_before_those_of_its_disposals() {
    String disposals = "<disposals><disposal><code>alarm</code></disposal></disposals>";
    assertTrue(
        events("<closingCategory>firearms</closingCategory>" + disposals)
            .onlyRecord()
            .log()
            .isClosedAs(IncidentCategory.FIREARMS));
    assertEquals(
        Optional.empty(),
        events("<closingCategory>ZZZ</closingCategory>" + disposals)
            .onlyRecord()
            .log()
            .closingCategory());
  }

  @Test
  void none_states_that_there_is_no_qualifier_and_no_crime() {
    IncidentLog log =
        events(
                "<qualifiers><qualifier>none</qualifier></qualifiers>"
                    + "<linkedCrimes><crime>none</crime></linkedCrimes>")
            .onlyRecord()
            .log();
    assertEquals(Optional.of(Set.of()), log.qualifiers());
    assertEquals(Optional.of(List.of()), log.linkedCrimes());
  }

  @ParameterizedTest
  @CsvSource({"yes,x,YES", "no,x,NO", ",x,YES", ",,NOT_STATED", "no,,NO"})
  void an_assessment_that_is_written_is_there_unless_the_log_denies_it(
      String stated, String text, Answer expected) {
    String narrative = text == null ? "" : "<text>" + text + "</text>";
    DispatchEvent event =
        events(
                (stated == null ? "" : "<thrive>" + stated + "</thrive>")
                    + "<narratives><narrative category='thrive'>"
                    + narrative
                    + "</narrative></narratives>")
            .onlyRecord();
    assertEquals(expected, event.log().thrive());
  }

  @Test
  void times_that_contradict_each_other_are_not_taken() {
    Run<DispatchEvent> events =
        events(
            "<reported>2026-05-04T09:00</reported><opened>2026-05-04T10:00</opened>"
                + "<closed>2026-05-04T09:59</closed><crimeRecorded>2026-05-04T08:59</crimeRecorded>");
    assertEquals(
        List.of(ProblemCode.IMPOSSIBLE_PERIOD, ProblemCode.IMPOSSIBLE_PERIOD), events.codes());
    assertTrue(events.onlyRecord().log().isClosed());
    assertEquals(Optional.empty(), events.onlyRecord().log().openedAt());
    assertEquals(Optional.empty(), events.onlyRecord().matter().recordedAt());
  }

  @Test
  void codes_of_a_force_are_mapped_by_its_profile() {
    ForceProfile profile =
        ForceProfile.parse(
            """
            {"schema": "crime-recording/force-profile/1", "name": "local", "system": "niche",
             "extends": "niche-default",
             "values": {"log.disposal.category": {"D17": "safety-alarm", "D99": "unlisted"},
               "log.disposal.qualifiers": {"Q2": "alcohol", "Q0": "none"}}}
            """,
            NicheSystem.adapter().profile());
    String text =
        "<e><dispatchEvent id='1'><disposals><disposal><code>D17</code><qualifier>Q2</qualifier>"
            + "</disposal></disposals></dispatchEvent></e>";
    DispatchEvent event =
        read(NicheSystem.adapter().with(profile), text.getBytes(StandardCharsets.UTF_8))
            .onlyRecord();
    assertTrue(event.log().isClosedAs(IncidentCategory.ALARM));
    assertEquals(Optional.of(Set.of(IncidentQualifier.ALCOHOL)), event.log().qualifiers());
  }

  @Test
  void an_event_can_be_reviewed() {
    DispatchEvent event = read(WHOLE).onlyRecord();
    Review review =
        LogReview.of(RecordingRules.of(OffenceCatalogue.april2026()))
            .review(event.log(), event.matter());
    assertEquals(Answer.YES, review.crimed());
  }

  @Test
  void crimes_in_a_file_of_events_are_no_events() {
    Run<DispatchEvent> events = read("<occurrences><occurrence number='1'/></occurrences>");
    assertEquals(0, events.totals().seen());
    assertEquals(ProblemCode.EMPTY_SOURCE, events.notes().get(0).code());
  }

  @Test
  void a_profile_without_layouts_of_logs_reads_none() {
    ForceProfile profile =
        ForceProfile.parse(
            """
            {"schema": "crime-recording/force-profile/1", "name": "local", "system": "niche",
             "extends": "niche-default", "logLayouts": null}
            """,
            NicheSystem.adapter().profile());
    SystemAdapter adapter = NicheSystem.adapter().with(profile);
    assertThrows(IntakeException.class, () -> read(adapter, new byte[0]));
  }

  @Property(tries = 500)
  void the_account_adds_up_and_no_value_shows_however_broken_the_file(
      @ForAll @IntRange(min = 0, max = 5_000) int place,
      @ForAll @IntRange(min = 0, max = 255) int noise,
      @ForAll @IntRange(min = 0, max = 3) int kind) {
    byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
    int at = place % bytes.length;
    byte[] broken = bytes.clone();
    switch (kind) {
      case 0 -> broken[at] = (byte) noise;
      case 1 -> broken = java.util.Arrays.copyOf(bytes, at);
      case 2 -> broken[at] = '<';
      default -> broken[at] = '"';
    }
    Run<DispatchEvent> events = read(NicheSystem.adapter(), broken);
    for (IntakeResult<?> result : events.results()) {
      assertFalse(result.problems().toString().contains("MARKED"));
      assertFalse(result.toString().contains("MARKED"));
    }
  }
}

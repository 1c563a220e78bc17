package uk.crimerecording.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;

class IncidentLogTest {

  private static final ZonedDateTime NOON =
      ZonedDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneId.of("Europe/London"));

  private static IncidentLog full() {
    return IncidentLog.builder()
        .openedAt(NOON)
        .closedAt(NOON.plusHours(3))
        .openingCategory(StatedCategory.named("alarm"))
        .closingCategory(StatedCategory.named("the neighbour at number 7"))
        .qualifiers(Set.of(IncidentQualifier.WEAPONS, IncidentQualifier.ALCOHOL))
        .reporterTold(Answer.NO)
        .thrive(Answer.YES)
        .linkedCrimes(List.of("K1"))
        .reportedIncident(OffenceCode.of("N300/01"))
        .build();
  }

  @Test
  void nothing_is_stated_on_an_empty_log() {
    IncidentLog empty = IncidentLog.builder().build();

    assertEquals(
        new IncidentLog(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Answer.NOT_STATED,
            Answer.NOT_STATED,
            Optional.empty(),
            Optional.empty()),
        empty);
    assertEquals(Answer.NOT_STATED, empty.hasLinkedCrime());
  }

  @Test
  void a_builder_keeps_what_is_stated() {
    IncidentLog log = full();

    assertEquals(Optional.of(NOON), log.openedAt());
    assertEquals(Optional.of(NOON.plusHours(3)), log.closedAt());
    assertEquals(Optional.of(StatedCategory.of(IncidentCategory.ALARM)), log.openingCategory());
    assertEquals(Optional.of(new StatedCategory(Optional.empty())), log.closingCategory());
    assertEquals(
        List.of(IncidentQualifier.ALCOHOL, IncidentQualifier.WEAPONS),
        List.copyOf(log.qualifiers().orElseThrow()));
    assertEquals(Answer.NO, log.reporterTold());
    assertEquals(Answer.YES, log.thrive());
    assertEquals(Optional.of(List.of("K1")), log.linkedCrimes());
    assertEquals(Optional.of(OffenceCode.of("N300/01")), log.reportedIncident());
    assertEquals(log, log.toBuilder().build());
  }

  @Test
  void a_log_closed_before_it_was_opened_is_refused() {
    IncidentLog.Builder builder =
        IncidentLog.builder().openedAt(NOON).closedAt(NOON.minusMinutes(1));

    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void a_log_closed_when_it_was_opened_is_accepted_whatever_the_offset() {
    IncidentLog log =
        IncidentLog.builder()
            .openedAt(NOON)
            .closedAt(NOON.withZoneSameInstant(ZoneOffset.UTC))
            .build();

    assertTrue(log.isClosed());
  }

  @Test
  void the_code_of_an_offence_is_no_reported_incident() {
    IncidentLog.Builder builder = IncidentLog.builder().reportedIncident(OffenceCode.of("019/16"));

    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @ParameterizedTest
  @CsvSource({"true, true, true", "true, false, false", "false, true, true", "false, false, true"})
  void a_log_is_open_only_where_its_opening_is_stated_and_its_closing_is_not(
      boolean opened, boolean closed, boolean isClosed) {
    IncidentLog.Builder builder = IncidentLog.builder();
    if (opened) {
      builder.openedAt(NOON);
    }
    if (closed) {
      builder.closedAt(NOON);
    }

    assertEquals(isClosed, builder.build().isClosed());
  }

  @Test
  void an_empty_list_of_crimes_states_that_there_is_none() {
    assertEquals(Answer.NO, IncidentLog.builder().linkedCrimes(List.of()).build().hasLinkedCrime());
    assertEquals(Answer.YES, full().hasLinkedCrime());
  }

  @Test
  void a_log_is_closed_as_the_category_stated() {
    IncidentLog log =
        IncidentLog.builder().closingCategory(StatedCategory.named("Duplicate")).build();

    assertTrue(log.isClosedAs(IncidentCategory.DUPLICATE));
    assertFalse(log.isClosedAs(IncidentCategory.ALARM));
    assertFalse(full().isClosedAs(IncidentCategory.DUPLICATE));
    assertFalse(IncidentLog.builder().build().isClosedAs(IncidentCategory.DUPLICATE));
  }

  @Test
  void a_log_keeps_its_parts() {
    List<String> crimes = new ArrayList<>(List.of("K1"));
    Set<IncidentQualifier> qualifiers = EnumSet.of(IncidentQualifier.DRUGS);
    IncidentLog log = IncidentLog.builder().linkedCrimes(crimes).qualifiers(qualifiers).build();
    crimes.clear();
    qualifiers.clear();

    assertEquals(Optional.of(List.of("K1")), log.linkedCrimes());
    assertEquals(Optional.of(Set.of(IncidentQualifier.DRUGS)), log.qualifiers());
    Set<IncidentQualifier> kept = log.qualifiers().orElseThrow();
    assertThrows(UnsupportedOperationException.class, kept::clear);
  }

  @Test
  void what_a_log_says_of_itself_tells_nothing_of_the_case() {
    assertEquals("IncidentLog[]", full().toString());
    assertEquals("not on the national list", StatedCategory.named("Mr Smith").toString());
    assertEquals("hoax calls", StatedCategory.named("Hoax Calls").toString());
  }
}

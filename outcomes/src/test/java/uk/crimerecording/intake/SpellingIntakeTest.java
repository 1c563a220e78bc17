package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Period;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;

/** How the spellings of a profile are read from records. */
class SpellingIntakeTest {

  private static final String ONE_PLACE =
      "\"layouts\": {\"csv\": {\"fields\": {\"occurredFrom\": \"Days\","
          + " \"occurredTo\": \"Days\"}}},"
          + " \"dates\": [\"dd/MM/yyyy\"], \"rangeSeparator\": \" - \", \"unknown\": [\"NK\"]";

  private static Run<CrimeRecord> row(String profile, String heading, String cells) {
    return Samples.run(
        Samples.profile(profile), "Ref,Code," + heading + "\n1234/26,008/06," + cells + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "03/05/2026 - 04/05/2026, 2026-05-03, 2026-05-04",
    "03/05/2026 10:15 - 04/05/2026 11:00, 2026-05-03, 2026-05-04",
    "03/05/2026, 2026-05-03, 2026-05-03",
    "03/05/2026 -, 2026-05-03, 2026-05-03",
    "03/05/2026 - NK, 2026-05-03, 2026-05-03"
  })
  void two_days_in_one_value_are_a_period(String value, LocalDate from, LocalDate to) {
    Run<CrimeRecord> run = row(ONE_PLACE, "Days", value);
    assertEquals(Optional.of(new Period(from, to)), run.onlyRecord().occurred());
    assertEquals(List.of(), run.codes());
  }

  @Test
  void the_times_of_a_range_are_among_the_details_of_a_record() {
    String details =
        ONE_PLACE.replace(
            "\"occurredTo\": \"Days\"",
            "\"occurredTo\": \"Days\", \"details.offenceFrom\": \"Days\","
                + " \"details.offenceTo\": \"Days\"");
    CrimeRecord record = row(details, "Days", "03/05/2026 10:15 - 04/05/2026 11:00").onlyRecord();
    assertEquals(
        List.of("2026-05-03T10:15", "2026-05-04T11:00"),
        Stream.of(record.details().offenceFrom(), record.details().offenceTo())
            .map(time -> time.orElseThrow().toLocalDateTime().toString())
            .toList());
    Run<CrimeRecord> open = row(details, "Days", "03/05/2026 10:15 - NK");
    assertEquals(Optional.empty(), open.onlyRecord().details().offenceTo());
    assertEquals(List.of(), open.codes());
  }

  @ParameterizedTest
  @CsvSource({
    "04/05/2026 - 03/05/2026, IMPOSSIBLE_PERIOD",
    "NK - 03/05/2026, IMPOSSIBLE_PERIOD",
    "03/05/2026 to 04/05/2026, UNREADABLE_DATE",
    "03/05/2026 - soon, UNREADABLE_DATE"
  })
  void a_range_that_makes_no_period_is_reported(String value, ProblemCode code) {
    assertTrue(row(ONE_PLACE, "Days", value).codes().contains(code));
  }

  @ParameterizedTest
  @CsvSource({
    "a - b, ' - ', a, b",
    "a, ' - ', a, a",
    "a -, ' - ', a, ",
    "- b, ' - ', , b",
    "a/b, /, a, b",
    "a / b, /, a, b",
    "a - b - c, ' - ', a, b - c"
  })
  void a_range_is_taken_apart_at_its_separator(
      String value, String separator, String begin, String end) {
    assertEquals(begin, DateRange.side(value, separator, false));
    assertEquals(end, DateRange.side(value, separator, true));
  }

  @Test
  void a_side_of_a_range_that_is_blank_is_left_open() {
    assertNull(DateRange.side(" - b", " - ", false));
    assertNull(DateRange.side("a - ", " - ", true));
  }

  @Test
  void a_value_that_stands_for_nothing_is_neither_unmapped_nor_unreadable() {
    Run<CrimeRecord> run =
        row(
            "\"unknown\": [\"NK\", \"-\", \"00/00/0000\"]",
            "Reported,WasOn,VAge,VSex,Partner,Outcome,ToForce,F.victimInformed,Kind",
            "00/00/0000,-,nk,NK,NK,-,-,-,NK");
    CrimeRecord record = run.onlyRecord();
    assertEquals(List.of(), run.codes());
    assertTrue(run.coverage().isComplete());
    assertEquals(Optional.empty(), record.reportedAt());
    assertEquals(Answer.NOT_STATED, record.intimatePartner());
    assertEquals(Optional.empty(), record.application());
    assertEquals(Optional.empty(), record.victim());
  }

  @Test
  void without_markers_the_same_values_are_reported() {
    assertEquals(
        List.of(ProblemCode.UNREADABLE_DATE, ProblemCode.UNMAPPED_VALUE),
        row("\"force\": \"91\"", "Reported,Outcome", "00-00,NK").codes().stream()
            .sorted((a, b) -> b.name().compareTo(a.name()))
            .toList());
  }

  @Test
  void a_record_whose_reference_stands_for_nothing_has_none() {
    Run<CrimeRecord> run =
        Samples.run(Samples.profile("\"unknown\": [\"NK\"]"), "Ref,Code\nNK,008/06\n1234/26,NK\n");
    assertEquals(List.of(), run.mapped());
    assertEquals(List.of(ProblemCode.MISSING_FIELD, ProblemCode.MISSING_FIELD), run.codes());
  }

  @Test
  void an_unknown_item_makes_a_list_incomplete() {
    String profile = "\"unknown\": [\"NK\"]";
    CrimeRecord flags = row(profile, "Flags,Related", "DA;NK,149/00;NK").onlyRecord();
    assertEquals(Optional.empty(), flags.flags());
    assertEquals(Optional.empty(), flags.related());
    assertEquals(Optional.empty(), row(profile, "Flags,Statutes", "NK;nk,NK").onlyRecord().flags());
    OutcomeApplication application =
        (OutcomeApplication)
            row(profile, "Outcome,Statutes", "1,a Act;NK").onlyRecord().application().orElseThrow();
    assertEquals(Optional.empty(), application.chargedStatutes());
  }

  @Test
  void an_unknown_item_leaves_features_open_and_admits_nobody() {
    Run<CrimeRecord> run =
        row(
            "\"unknown\": [\"NK\"], \"layouts\": {\"csv\": {\"fields\":"
                + " {\"details.features\": \"Marks\", \"details.accessList\": \"Access\"}}}",
            "Marks,Access",
            "violence;NK,1234;NK");
    assertEquals(List.of(), run.codes());
    assertEquals(Optional.empty(), run.onlyRecord().details().features());
    assertEquals(Set.of("1234"), run.onlyRecord().details().restriction().accessList());
  }

  @Test
  void lists_are_taken_apart_at_the_separator_of_their_field() {
    CrimeRecord record =
        row(
                "\"listSeparator\": \"|\", \"perField\": {\"flags\": {\"listSeparator\": \"+\"}}",
                "Flags,Related",
                "DA+alcohol,149/00|044/00")
            .onlyRecord();
    assertEquals(
        Optional.of(EnumSet.of(CrimeFlag.DOMESTIC_ABUSE, CrimeFlag.ALCOHOL)), record.flags());
    assertEquals(2, record.related().orElseThrow().size());
  }

  @Test
  void dates_are_read_as_their_field_spells_them() {
    String profile =
        "\"dates\": [\"dd/MM/yyyy\"], \"perField\": {\"occurredFrom\": {\"dates\": [\"yyyy-MM-dd\"]}}";
    Run<CrimeRecord> run = row(profile, "Reported,From", "04/05/2026 10:15,2026-05-03");
    assertEquals(List.of(), run.codes());
    assertEquals(Optional.of(Period.on(LocalDate.of(2026, 5, 3))), run.onlyRecord().occurred());
    assertEquals(
        List.of(ProblemCode.AMBIGUOUS_DATE, ProblemCode.AMBIGUOUS_DATE),
        row(profile, "Reported,From", "2026-05-04 10:15,03/05/2026").codes());
  }
}

package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.ProblemCode;

/** Single records that ask for much: each costs no more than its length allows. */
class ExhaustionTest {

  private static final int MANY = 200_000;
  private static final String HEADING = "OccurrenceNumber,HomeOfficeCode,Flags,RelatedOffences\n";
  private static final String OCCURRENCE =
      "<occurrences><occurrence number=\"93260000001\"><classification code=\"008/06\"/>";
  private static final String END = "</occurrence></occurrences>";
  private static final String EVENT =
      "<dispatchEvents><dispatchEvent id=\"00106\"><date>2026-05-04</date>";
  private static final String END_OF_EVENT = "</dispatchEvent></dispatchEvents>";
  private static final String INVESTIGATION =
      "{\"event\":{\"id\":\"e\",\"attributes\":{\"reference\":\"93/1/26\","
          + "\"homeOfficeClassification\":\"008/06\"";
  private static final String NATIONAL =
      "{\"data\":{\"type\":\"incident\",\"id\":\"e\",\"attributes\":{}},\"included\":[";
  private static final String OCCURRENCE_IN_JSON =
      "{\"ref\":\"93/1/26\",\"offence\":{\"code\":\"008/06\"},\"people\":[";

  private static Arguments of(
      String what, Target target, Supplier<String> file, ProblemCode expected) {
    return Arguments.of(what, target, file, expected);
  }

  private static String many(String repeated) {
    return repeated.repeat(MANY);
  }

  private static String numbered(String pattern) {
    return IntStream.range(0, MANY / 2)
        .mapToObj(i -> pattern.replace("#", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  static Stream<Arguments> records() {
    return Stream.of(rowsAndElements(), objects(), logsAndItems()).flatMap(each -> each);
  }

  private static Stream<Arguments> rowsAndElements() {
    return Stream.of(
        of(
            "cells without end",
            Target.NICHE_CSV,
            () -> HEADING + "a,".repeat(4 * 1024 * 1024),
            ProblemCode.RECORD_TOO_LONG),
        of(
            "columns that nobody knows",
            Target.NICHE_CSV,
            () -> HEADING.strip() + many(",q") + "\n93260000001,008/06\n",
            ProblemCode.UNKNOWN_COLUMN),
        of(
            "a list of values that nobody knows",
            Target.NICHE_CSV,
            () -> HEADING + "93260000001,008/06," + many("a;") + ",\n",
            ProblemCode.UNMAPPED_VALUE),
        of(
            "elements around records",
            Target.NICHE_XML,
            () -> many("<a>") + many("<occurrence/>"),
            ProblemCode.MISSING_FIELD),
        of(
            "elements within a record",
            Target.NICHE_XML,
            () -> OCCURRENCE + many("<a>") + END,
            ProblemCode.NESTED_TOO_DEEP),
        of(
            "values of a list",
            Target.NICHE_XML,
            () -> OCCURRENCE + "<flags>" + many("<flag>a</flag>") + "</flags>" + END,
            ProblemCode.UNMAPPED_VALUE),
        of(
            "parties",
            Target.NICHE_XML,
            () -> OCCURRENCE + "<involvements>" + many("<involvement/>") + "</involvements>" + END,
            ProblemCode.TOO_MANY_PARTIES),
        of(
            "attributes",
            Target.NICHE_XML,
            () -> "<occurrences><occurrence" + numbered(" a#='1'") + ">" + END,
            ProblemCode.MALFORMED_RECORD),
        of(
            "namespaces",
            Target.NICHE_XML,
            () -> "<occurrences><occurrence" + numbered(" xmlns:a#='b#'") + ">" + END,
            ProblemCode.MALFORMED_RECORD),
        of(
            "entities of entities",
            Target.NICHE_XML,
            () ->
                "<!DOCTYPE a [<!ENTITY a0 'lol'>"
                    + IntStream.range(1, 30)
                        .mapToObj(
                            i -> "<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>")
                        .collect(Collectors.joining())
                    + "]>"
                    + OCCURRENCE
                    + "<dates><reported>&a29;</reported></dates>"
                    + END,
            ProblemCode.DECLARATION_IGNORED));
  }

  private static Stream<Arguments> objects() {
    return Stream.of(
        of(
            "a number of many digits",
            Target.CONNECT_JSON_LINES,
            () -> INVESTIGATION + ",\"suspectCount\":" + "9".repeat(1_000_000) + "}}}\n",
            ProblemCode.NESTED_TOO_DEEP),
        of(
            "values of a list",
            Target.CONNECT_JSON_LINES,
            () -> INVESTIGATION + ",\"flags\":[" + many("\"abcde\",") + "\"b\"]}}}\n",
            ProblemCode.FIELD_TOO_LONG),
        of(
            "members that nobody knows",
            Target.CONNECT_JSON_LINES,
            () -> INVESTIGATION + numbered(",\"q#\":1") + "}}}\n",
            ProblemCode.UNKNOWN_ELEMENT),
        of(
            "arrays",
            Target.CONNECT_JSON_LINES,
            () -> INVESTIGATION + ",\"flags\":" + many("[") + "\n",
            ProblemCode.NESTED_TOO_DEEP),
        of(
            "entities",
            Target.CONNECT_JSON_LINES,
            () -> INVESTIGATION + "}},\"entities\":[" + many("{},") + "{}]}\n",
            ProblemCode.TOO_MANY_PARTIES),
        of(
            "entities of the national model",
            Target.CONNECT_JSON_LINES,
            () -> NATIONAL + many("{},") + "{}]}\n",
            ProblemCode.TOO_MANY_PARTIES),
        of(
            "links",
            Target.CONNECT_JSON_LINES,
            () -> INVESTIGATION + "}},\"links\":[" + many("{\"from\":\"e\"},") + "{}]}\n",
            ProblemCode.DANGLING_LINK),
        of(
            "parties",
            Target.NICHE_JSON,
            () -> OCCURRENCE_IN_JSON + many("{},") + "{}]}\n",
            ProblemCode.TOO_MANY_PARTIES));
  }

  private static Stream<Arguments> logsAndItems() {
    return Stream.of(
        of(
            "narratives",
            Target.DISPATCH_XML,
            () -> EVENT + "<narratives>" + many("<narrative/>") + "</narratives>" + END_OF_EVENT,
            ProblemCode.TOO_MANY_PARTIES),
        of(
            "qualifiers of a disposal",
            Target.DISPATCH_XML,
            () ->
                EVENT
                    + "<disposals><disposal>"
                    + many("<qualifier>a</qualifier>")
                    + "</disposal></disposals>"
                    + END_OF_EVENT,
            ProblemCode.RECORD_TOO_LONG),
        of(
            "offences",
            Target.WORK_ITEM_LINES,
            () -> "{\"number\":\"W\",\"type\":\"EAR\",\"offences\":[" + many("{},") + "{}]}\n",
            ProblemCode.TOO_MANY_PARTIES),
        of(
            "arrest summons numbers",
            Target.WORK_ITEM_LINES,
            () ->
                "{\"number\":\"W\",\"type\":\"EAR\",\"arrestSummonsNumbers\":["
                    + many("\"a\",")
                    + "\"b\"]}\n",
            ProblemCode.OUT_OF_RANGE),
        of(
            "relationships of the national model",
            Target.CONNECT_IHUB,
            () ->
                "{\"data\":{\"type\":\"incident\",\"id\":\"e\",\"attributes\":{},\"relationships\":{"
                    + numbered("\"r#\":{\"data\":{\"id\":\"p\"}},")
                    + "\"r\":{}}}}",
            ProblemCode.DANGLING_LINK));
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, MANY})
  void a_record_costs_no_more_than_its_rows_of_other_files_allow(int rows) {
    String crimes = "OccurrenceNumber,HomeOfficeCode\n93260000001,008/06\n";
    String persons = "OccurrenceNumber,Involvement,Age\n" + "93260000001,SUS,19\n".repeat(rows);
    HostileInput input =
        HostileInput.of(
            Target.NICHE_TABLES,
            List.of(
                new HostileFile("crimes.csv", crimes.getBytes(StandardCharsets.UTF_8)),
                new HostileFile("persons.csv", persons.getBytes(StandardCharsets.UTF_8))));

    IntakeTotals totals = Laws.hold(input, input.sources());

    assertEquals(0, totals.mapped());
    assertEquals(totals.seen(), totals.rejected());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("records")
  void a_record_costs_no_more_than_its_length_allows(
      String what, Target target, Supplier<String> file, ProblemCode expected) {
    HostileInput input = HostileInput.of(target, file.get().getBytes(StandardCharsets.UTF_8));
    Laws.hold(input);
    try (Intake<?> intake = target.read(input.sources(), IntakeLimits.standard())) {
      intake.forEach(
          result -> assertTrue(result.problems().size() <= 1_001, "more problems than are told"));
      Map<ProblemCode, Long> problems = intake.totals().problems();
      assertTrue(problems.containsKey(expected), problems::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void blanks_without_end_are_no_record(Target target) {
    HostileInput input =
        HostileInput.of(target, " \n".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));
    Laws.hold(input);
    try (Intake<?> intake = target.read(input.sources(), IntakeLimits.standard())) {
      intake.forEach(result -> {});
      assertEquals(0, intake.totals().seen());
    }
  }
}

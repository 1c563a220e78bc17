package uk.crimerecording.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import uk.crimerecording.classification.Classifier;
import uk.crimerecording.cli.Main;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.GoverningDate;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.SourceDocument;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.location.LocationRules;
import uk.crimerecording.pnc.PncRules;
import uk.crimerecording.process.ApplicationProcess;
import uk.crimerecording.quality.DataQuality;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.review.LogReview;

class RulesCommandTest {

  private static final RuleRegister REGISTER =
      RuleRegister.of(
          Edition.APRIL_2026,
          List.of(
              new Rule(
                  new RuleId("XYZ-01"),
                  "A rule with everything",
                  List.of(
                      new Citation(SourceDocument.CRR, "A section", "5-6"),
                      new Citation(SourceDocument.OUT, "Another", "")),
                  Optional.of("OUT names another authority"),
                  GoverningDate.RECORDED,
                  Optional.of(LocalDate.of(2026, 4, 1)),
                  Optional.of(LocalDate.of(2026, 9, 30)),
                  Set.of(Subject.OUTCOME, Subject.RECORD)),
              new Rule(
                  new RuleId("XYZ-02"),
                  "A plain rule",
                  List.of(new Citation(SourceDocument.NOL, "List", "1")),
                  Optional.empty(),
                  GoverningDate.DECIDED,
                  Optional.empty(),
                  Optional.empty(),
                  Set.of(Subject.CANCELLATION))));

  @Test
  void the_page_says_where_each_rule_stands_and_when_it_is_in_force() {
    assertEquals(
        """
        # Rules of the edition 2026-27

        2 rules.

        ## XYZ-01

        A rule with everything

        * Stands in: CRR 2026/27, A section, p. 5-6
        * Stands in: OUT April 2026, Another
        * Applies to: record, outcome
        * In force: from 2026-04-01 until 2026-09-30, by the day recorded
        * Other reading: OUT names another authority

        ## XYZ-02

        A plain rule

        * Stands in: NOL April 2026, List, p. 1
        * Applies to: cancellation
        * In force: throughout the edition, by the day decided
        """,
        RegisterPage.of(REGISTER));
  }

  @Test
  void the_json_has_the_same_and_leaves_out_what_is_not_stated() throws IOException {
    JsonNode rules = new ObjectMapper().readTree(RegisterJson.of(REGISTER)).get("rules");
    assertEquals(
        "{\"id\":\"XYZ-01\",\"title\":\"A rule with everything\",\"citations\":["
            + "{\"document\":\"CRR\",\"edition\":\"2026/27\",\"section\":\"A section\","
            + "\"pages\":\"5-6\"},{\"document\":\"OUT\",\"edition\":\"April 2026\","
            + "\"section\":\"Another\",\"pages\":\"\"}],\"governingDate\":\"recorded\","
            + "\"inForceFrom\":\"2026-04-01\",\"inForceUntil\":\"2026-09-30\","
            + "\"appliesTo\":[\"record\",\"outcome\"],"
            + "\"otherReading\":\"OUT names another authority\"}",
        rules.get(0).toString());
    assertTrue(rules.get(1).path("inForceFrom").isMissingNode());
    assertTrue(rules.get(1).path("otherReading").isMissingNode());
  }

  @Test
  void the_command_prints_every_rule_about_reports_and_records_and_how_decisions_are_disputed()
      throws IOException {
    Desk desk = Desk.standard();
    List<String> expected =
        Stream.of(
                desk.rules(),
                CountingRules.register(desk.edition()),
                Classifier.of(desk.catalogue()).register(),
                LocationRules.of(desk.catalogue()).register(),
                RecordingRules.register(desk.edition()),
                LogReview.register(desk.edition()),
                PncRules.register(desk.edition()),
                ApplicationProcess.rules(desk.edition()),
                DataQuality.register(desk.edition()))
            .flatMap(register -> register.rules().stream())
            .map(rule -> rule.id().value())
            .distinct()
            .sorted()
            .toList();
    JsonNode json = new ObjectMapper().readTree(run("--format", "json"));
    assertEquals(
        expected,
        StreamSupport.stream(json.get("rules").spliterator(), false)
            .map(rule -> rule.get("id").asText())
            .toList());
    assertEquals(
        expected,
        run()
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList());
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    String[] all = new String[arguments.length + 1];
    all[0] = "rules";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertEquals(0, commandLine.execute(all));
    return out.toString();
  }
}

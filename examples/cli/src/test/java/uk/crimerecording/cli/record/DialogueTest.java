package uk.crimerecording.cli.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.recording.RecordingAction;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;

class DialogueTest {

  private static final RecordingRules RULES = RecordingRules.of(OffenceCatalogue.april2026());
  private static final Pattern QUESTION = Pattern.compile("(?m)^([a-z][A-Za-z.]*): ");

  private final StringWriter out = new StringWriter();

  private ReportedMatter ask(ReportedMatter matter, String... answers) throws IOException {
    return Dialogue.about(
        matter,
        RULES,
        new BufferedReader(new StringReader(String.join("\n", answers))),
        new PrintWriter(out, true));
  }

  /** What was asked about, in order. */
  private List<String> asked() {
    return QUESTION.matcher(out.toString()).results().map(result -> result.group(1)).toList();
  }

  private static ReportedMatter.Builder assault() {
    return ReportedMatter.builder().alleged(RecordedOffence.ofCode(OffenceCode.of("008/06")));
  }

  /** Facts that are so, and with a mark in front facts that are not. */
  private static Facts facts(String... names) {
    Facts.Builder facts = Facts.builder();
    for (String name : names) {
      boolean so = !name.startsWith("!");
      facts.state(FactVocabulary.standard().bool(so ? name : name.substring(1)), so);
    }
    return facts.build();
  }

  private static RecordingAction decision(ReportedMatter matter) {
    return RULES.decide(matter).action();
  }

  @Test
  void it_asks_from_nothing_to_a_decision() throws IOException {
    ReportedMatter matter = ask(ReportedMatter.builder().build(), "8/6", "y", "y", "1", "no");
    assertEquals(RecordingAction.RECORD_CRIME, decision(matter), out::toString);
    assertEquals("008/06", matter.alleged().orElseThrow().text());
    assertEquals(Optional.of(Reporter.VICTIM), matter.reporter());
    assertEquals("report.alleged", asked().get(0));
  }

  @Test
  void what_is_known_is_never_asked() throws IOException {
    ReportedMatter known =
        assault().reporter(Reporter.VICTIM).facts(facts("crimeOnBalance")).build();
    ReportedMatter matter = ask(known, "n");
    assertEquals(List.of("credibleContraryEvidence"), asked());
    assertEquals(RecordingAction.RECORD_CRIME, decision(matter));
  }

  @Test
  void a_decided_matter_is_asked_nothing() throws IOException {
    ReportedMatter decided =
        assault()
            .reporter(Reporter.VICTIM)
            .facts(facts("crimeOnBalance", "credibleContraryEvidence"))
            .build();
    assertEquals(decided, ask(decided, "y", "y"));
    assertEquals("", out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "Y", "yes", "YES", "true", " y "})
  void yes_has_several_spellings(String yes) throws IOException {
    ReportedMatter matter = ask(assault().build(), yes);
    assertEquals(
        Optional.of(true), matter.facts().get(FactVocabulary.standard().bool("crimeOnBalance")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "No", "false"})
  void no_has_several_spellings(String no) throws IOException {
    ReportedMatter matter = ask(assault().build(), no);
    assertEquals(RecordingAction.NSIR_INCIDENT, decision(matter));
  }

  @ParameterizedTest
  @CsvSource({"1, victim", "15, video-only", "third-party, third-party", "SCHOOL, school"})
  void a_choice_is_given_by_number_or_name(String answer, String reporter) throws IOException {
    ReportedMatter matter = ask(assault().build(), "y", answer);
    assertEquals(reporter, matter.reporter().orElseThrow().code());
    assertTrue(out.toString().contains("  15  video-only"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "16", "nobody", "yes", "1.0"})
  void what_is_no_answer_is_asked_again(String answer) throws IOException {
    ReportedMatter matter = ask(assault().build(), "y", answer, "victim");
    assertEquals(Optional.of(Reporter.VICTIM), matter.reporter());
    assertTrue(out.toString().contains("No answer to this: expected victim, acting-for-victim"));
  }

  @Test
  void an_offence_that_is_not_on_the_list_is_no_answer() throws IOException {
    ReportedMatter matter = ask(ReportedMatter.builder().build(), "999/99", "8N");
    assertEquals(RecordedOffence.ofClass("8N"), matter.alleged().orElseThrow());
    assertTrue(out.toString().contains("No answer to this: expected a code of the offence list"));
  }

  @Test
  void an_age_is_a_whole_number_of_years() throws IOException {
    Facts known =
        facts(
            "crimeOnBalance",
            "!credibleContraryEvidence",
            "!reporterDoubted",
            "!victimVulnerable",
            "!appropriateOrNecessary",
            "victimTraced",
            "!victimConfirms");
    ReportedMatter matter =
        ask(assault().reporter(Reporter.PARENT_OR_CARER).facts(known).build(), "131", "x", "17");
    assertEquals(List.of("victim.age"), asked());
    assertEquals(Optional.of(17), matter.victim().orElseThrow().age());
    assertEquals(RecordingAction.RECORD_CRIME, decision(matter));
    assertTrue(out.toString().contains("expected an age in whole years"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "   "})
  void what_is_not_known_is_passed_over_and_stays_not_stated(String unknown) throws IOException {
    ReportedMatter matter = ask(assault().build(), unknown, "victim", "n");
    assertEquals(List.of("crimeOnBalance", "report.reporter", "credibleContraryEvidence"), asked());
    assertEquals(RecordingAction.MORE_FACTS_NEEDED, decision(matter));
    assertEquals(Set.of("crimeOnBalance"), RULES.decide(matter).missing());
  }

  @Test
  void an_answer_is_taken_back_and_asked_again() throws IOException {
    ReportedMatter matter = ask(assault().build(), "y", "victim", "b", "b", "no");
    assertEquals(
        List.of(
            "crimeOnBalance",
            "report.reporter",
            "credibleContraryEvidence",
            "report.reporter",
            "crimeOnBalance"),
        asked());
    assertEquals(Optional.empty(), matter.reporter());
    assertEquals(RecordingAction.NSIR_INCIDENT, decision(matter));
  }

  @Test
  void passing_over_is_taken_back_too() throws IOException {
    ask(assault().build(), "-", "b", "q");
    assertEquals(List.of("crimeOnBalance", "report.reporter", "crimeOnBalance"), asked());
  }

  @Test
  void what_a_file_states_is_not_taken_back() throws IOException {
    ReportedMatter matter = assault().build();
    assertEquals(matter, ask(matter, "b", "q"));
    assertTrue(out.toString().contains("Nothing to take back."));
  }

  @Test
  void a_question_explains_itself() throws IOException {
    ask(assault().reporter(Reporter.VICTIM).facts(facts("crimeOnBalance")).build(), "?", "q");
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.contains("What would decide it:"), out::toString);
    assertTrue(lines.contains("  RECORD_CRIME where credibleContraryEvidence is false"));
    assertTrue(lines.contains("  NSIR_INCIDENT where credibleContraryEvidence is true"));
    assertTrue(out.toString().contains("[CRR 2026/27, Whether to record a crime?, p. 7; "));
  }

  @Test
  void ways_that_differ_in_one_answer_share_a_line() throws IOException {
    ask(assault().facts(facts("crimeOnBalance")).build(), "?", "q");
    assertTrue(
        out.toString().contains("report.reporter is acting-for-victim or victim"), out::toString);
  }

  @Test
  void it_stops_when_asked_to_and_where_the_answers_end() throws IOException {
    ReportedMatter stopped = ask(assault().build(), "y", "q", "victim");
    assertEquals(Optional.empty(), stopped.reporter());
    assertEquals(stopped, ask(assault().build(), "y"));
  }

  @Test
  void whatever_is_answered_it_ends_and_never_asks_twice() throws IOException {
    Random random = new Random(20260401);
    for (int i = 0; i < 60; i++) {
      out.getBuffer().setLength(0);
      ask(ReportedMatter.builder().build(), answers(random));
      List<String> after = asked().subList(1, asked().size());
      assertEquals(new HashSet<>(after).size(), after.size(), after::toString);
      assertFalse(asked().isEmpty());
    }
  }

  /** An answer of each form for every question; what does not fit is asked again. */
  private static String[] answers(Random random) {
    List<String> offences =
        List.of("008/06", "019/08", "053/40", "-", "802/00", "036/06", "8N", "4/8", "22B", "19C");
    StringBuilder answers = new StringBuilder(offences.get(random.nextInt(offences.size())));
    for (int i = 0; i < 40; i++) {
      String age = Integer.toString(5 + random.nextInt(40));
      String yesOrNo = random.nextBoolean() ? "y" : "n";
      answers.append('\n').append(random.nextInt(5) == 0 ? "-" : yesOrNo);
      answers.append('\n').append(1 + random.nextInt(4)).append('\n').append(age);
    }
    return answers.toString().split("\n", -1);
  }
}

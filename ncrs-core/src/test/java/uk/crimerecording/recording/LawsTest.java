package uk.crimerecording.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;

/** What holds of every decision, on generated matters. */
class LawsTest {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();
  private static final Fact<Boolean> CONFIRMS = VOCABULARY.bool("victimConfirms");
  private static final List<String> OFFENCES =
      List.of(
          "",
          "008/06",
          "019/08",
          "001/01",
          "004/04",
          "class:4/4",
          "802/00",
          "036/07",
          "008/52",
          "class:22B",
          "086/02",
          "003/01",
          "class:58D",
          "053/25",
          "053/40",
          "053/43",
          "047/00",
          "class:5E",
          "066/01",
          "071/17",
          "105/01");

  private static List<String> answersOf(Input input) {
    List<String> answers = new ArrayList<>();
    for (String answer : input.answers()) {
      answers.add(input.path() + "=" + answer);
    }
    return answers;
  }

  @Provide
  Arbitrary<ReportedMatter> matters() {
    List<Input> facts =
        List.of(Input.values()).stream().filter(input -> input.fact().isPresent()).toList();
    Arbitrary<List<String>> stated =
        Arbitraries.of(facts)
            .flatMap(input -> Arbitraries.of(answersOf(input)))
            .list()
            .ofMaxSize(14)
            .map(each -> distinct(each));
    Arbitrary<String> judged =
        Arbitraries.of("", "+crimeOnBalance", "+crimeOnBalance -credibleContraryEvidence");
    return Combinators.combine(
            Arbitraries.of(Reporter.values()).map(Reporter::code).injectNull(0.1),
            Arbitraries.of(OFFENCES),
            Arbitraries.of("", "12", "14", "16", "30"),
            Arbitraries.of("", "9", "15", "30", "constable"),
            judged,
            stated)
        .as(
            (reporter, offence, victim, suspect, judgement, facts2) ->
                Matters.matter(
                    reporter == null ? "" : reporter,
                    offence,
                    victim,
                    suspect,
                    (String.join(" ", facts2) + " " + judgement).strip()));
  }

  private static List<String> distinct(List<String> statements) {
    List<String> one = new ArrayList<>();
    for (String statement : statements) {
      String name = statement.substring(0, statement.indexOf('=') + 1);
      if (one.stream().noneMatch(each -> each.startsWith(name))) {
        one.add(statement);
      }
    }
    return one;
  }

  private static RecordingDecision decide(ReportedMatter matter) {
    return Matters.RULES.decide(matter);
  }

  private static ReportedMatter stating(ReportedMatter matter, Fact<Boolean> fact, boolean value) {
    return matter.toBuilder().facts(matter.facts().toBuilder().state(fact, value).build()).build();
  }

  @Property
  void a_victim_who_confirms_is_never_worse_off(@ForAll("matters") ReportedMatter matter) {
    RecordingDecision declining = decide(stating(matter, CONFIRMS, false));
    RecordingDecision confirming = decide(stating(matter, CONFIRMS, true));
    if (declining.action().recordsCrime()) {
      assertEquals(declining.action(), confirming.action());
    }
    if (confirming.action() == RecordingAction.CRIME_RELATED_INCIDENT) {
      assertFalse(declining.action().recordsCrime());
    }
  }

  @Property
  void what_is_stated_is_never_missing(@ForAll("matters") ReportedMatter matter) {
    RecordingDecision decision = decide(matter);
    for (String name : decision.missing()) {
      assertTrue(
          VOCABULARY.find(name).flatMap(fact -> matter.facts().spelling(fact)).isEmpty(), name);
    }
  }

  @Property(tries = 300)
  void an_answered_question_is_not_missing_any_more(
      @ForAll("matters") ReportedMatter matter, @ForAll Random random) {
    for (Question question : QuestionGuide.of(Matters.RULES).open(matter)) {
      ReportedMatter answered = question.answer(matter, anyAnswer(question, random)).orElseThrow();
      assertFalse(decide(answered).missing().contains(question.about()), question.about());
    }
  }

  private static String anyAnswer(Question question, Random random) {
    return switch (question.form()) {
      case YES_OR_NO, CHOICE -> question.answers().get(random.nextInt(question.answers().size()));
      case AGE -> Integer.toString(random.nextInt(100));
      case OFFENCE_CODE -> "004/04";
    };
  }

  @Property(tries = 300)
  void the_guide_leads_to_a_decision(
      @ForAll("matters") ReportedMatter matter, @ForAll Random random) {
    QuestionGuide guide = QuestionGuide.of(Matters.RULES);
    ReportedMatter known = matter;
    List<String> asked = new ArrayList<>();
    for (Optional<Question> next = guide.next(known); next.isPresent(); next = guide.next(known)) {
      Question question = next.get();
      assertFalse(asked.contains(question.about()), () -> question.about() + " is asked twice");
      asked.add(question.about());
      assertTrue(decide(known).missing().contains(question.about()));
      known = question.answer(known, anyAnswer(question, random)).orElseThrow();
    }
    assertFalse(decide(known).action() == RecordingAction.MORE_FACTS_NEEDED);
  }

  @Property(tries = 300)
  void only_an_open_case_has_questions(@ForAll("matters") ReportedMatter matter) {
    RecordingDecision decision = decide(matter);
    boolean open = decision.action() == RecordingAction.MORE_FACTS_NEEDED;
    assertEquals(open, !decision.missing().isEmpty());
    assertEquals(open, !decision.ways().isEmpty());
    assertEquals(open, QuestionGuide.of(Matters.RULES).next(matter).isPresent());
    assertEquals(
        decision.missing(), decision.reasoning().missing(), "the findings name what is missing");
  }

  @Property(tries = 500)
  void a_way_decides_as_it_says_and_none_of_its_answers_is_spare(
      @ForAll("matters") ReportedMatter matter) {
    for (Way way : decide(matter).ways()) {
      if (way.answers().containsKey("report.alleged")) {
        continue; // which offence is meant has no answer of its own
      }
      assertTrue(leads(matter, way, ""), () -> way + " for " + matter.facts().spelled());
      for (String spare : way.answers().keySet()) {
        assertFalse(leads(matter, way, spare), () -> spare + " in " + way);
      }
    }
  }

  private static boolean leads(ReportedMatter matter, Way way, String except) {
    RecordingDecision decision = decide(answering(matter, way.answers(), except));
    return decision.action() == way.action() && decision.incident().equals(way.incident());
  }

  private static ReportedMatter answering(
      ReportedMatter matter, Map<String, String> answers, String except) {
    ReportedMatter answered = matter;
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      if (!answer.getKey().equals(except)) {
        Input input =
            List.of(Input.values()).stream()
                .filter(each -> each.path().equals(answer.getKey()))
                .findFirst()
                .orElseThrow();
        answered = input.state(answered, answer.getValue()).orElseThrow();
      }
    }
    return answered;
  }

  @Property
  void the_order_of_answers_means_nothing(
      @ForAll("matters") ReportedMatter matter, @ForAll Random random) {
    List<Map.Entry<String, String>> statements =
        new ArrayList<>(matter.facts().spelled().entrySet());
    Collections.shuffle(statements, random);
    Facts.Builder facts = Facts.builder();
    statements.forEach(each -> Matters.state(facts, each.getKey(), each.getValue()));
    ReportedMatter shuffled = matter.toBuilder().facts(facts.build()).build();
    assertEquals(decide(matter).toJson(), decide(shuffled).toJson());
    assertEquals(decide(matter), decide(shuffled));
  }

  @Property(tries = 300)
  void every_decision_cites_rules_and_says_what_it_is(@ForAll("matters") ReportedMatter matter) {
    RecordingDecision decision = decide(matter);
    assertFalse(decision.reasoning().rules().isEmpty());
    boolean related = decision.action() == RecordingAction.CRIME_RELATED_INCIDENT;
    assertTrue(related || decision.ground().isEmpty());
    assertEquals(
        decision.action() == RecordingAction.REPORTED_INCIDENT, decision.incident().isPresent());
    if (related) {
      assertTrue(decision.reasoning().rules().contains(new RuleId("REC-15")));
    }
    decision
        .reasoning()
        .findings()
        .forEach(finding -> assertFalse(RecordingRules.messages().render(finding).isBlank()));
  }

  @Property
  void the_deadline_is_24_hours_whatever_the_clocks_do(
      @ForAll("receipts") Instant received, @ForAll("zones") ZoneId zone) {
    ZonedDateTime moment = received.atZone(zone);
    ReportedMatter matter =
        Matters.matter("victim", "008/06", "34", "", "+crimeOnBalance -credibleContraryEvidence")
            .toBuilder()
            .receivedAt(moment)
            .build();
    Instant due = decide(matter).due().orElseThrow().toInstant();
    assertEquals(Duration.ofHours(24), Duration.between(received, due));
    assertEquals(Answer.NO, late(matter, due));
    assertEquals(Answer.YES, late(matter, due.plusNanos(1)));
  }

  private static Answer late(ReportedMatter matter, Instant recorded) {
    return decide(matter.toBuilder().recordedAt(recorded.atZone(ZoneId.of("Asia/Tokyo"))).build())
        .late();
  }

  @Provide
  Arbitrary<Instant> receipts() {
    // The hours around both changes of the clock in 2026.
    Instant spring = Instant.parse("2026-03-28T00:00:00Z");
    Instant autumn = Instant.parse("2026-10-24T00:00:00Z");
    return Arbitraries.of(spring, autumn)
        .flatMap(
            day ->
                Arbitraries.integers()
                    .between(0, 48 * 60)
                    .map(minutes -> day.plus(Duration.ofMinutes(minutes))));
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("Europe/London", "UTC", "America/New_York").map(ZoneId::of);
  }
}

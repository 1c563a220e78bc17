package uk.crimerecording.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** What a classification says, and why. */
class ClassifierTest {

  private static final String BRUISED =
      "conduct=assault injury=minor intent=none victim.age=30 victim.role=none"
          + " raciallyOrReligiouslyAggravated=false";

  @Test
  void a_decided_answer_has_its_offence_and_no_finding() {
    Classification answer = Examples.classify(BRUISED);
    assertEquals(Optional.of(RecordedOffence.of(OffenceCode.of("008/06"), "8N")), answer.offence());
    assertTrue(answer.isDecided());
    assertEquals(Set.of(), answer.missing());
    assertEquals(List.of(), answer.reasoning().findings());
  }

  @Test
  void an_open_answer_has_candidates_and_questions_but_no_offence() {
    Classification answer = Examples.classify(BRUISED.replace("injury=minor", ""));
    assertEquals("8N 008/01 or 8N 008/06 or 105A 105/01", Examples.candidates(answer));
    assertEquals(Optional.empty(), answer.offence());
    assertFalse(answer.isDecided());
    assertEquals(Set.of("injury"), answer.missing());
    Finding finding = answer.reasoning().findings().get(0);
    assertEquals(Severity.REWORK, finding.severity());
    assertEquals("injury", finding.where());
    assertEquals("CLS-02", finding.rule().id().value());
    assertTrue(Classifier.messages().render(finding).contains("injury"));
  }

  @Test
  void an_answer_between_an_offence_and_none_is_not_decided() {
    Classification answer = Examples.classify("conduct=dog-out-of-control");
    assertEquals("8N 008/21", Examples.candidates(answer));
    assertFalse(answer.isDecided());
    assertEquals(Optional.empty(), answer.offence());
  }

  @Test
  void the_class_is_known_where_only_the_code_is_open() {
    String willing = "conduct=sexual-touching victim.age=14 victim.sex=female victimConsented=true";
    Classification open = Examples.classify(willing);
    assertEquals("22B 022/18 or 22B 022/22", Examples.candidates(open));
    assertEquals(Optional.of("22B"), open.offenceClass());
    assertEquals(Optional.of("22B"), Examples.classify(willing + " suspect.age=20").offenceClass());
    Classification several = Examples.classify(BRUISED.replace("injury=minor", ""));
    assertEquals(Optional.empty(), several.offenceClass());
  }

  @Test
  void the_class_is_not_known_where_it_may_be_no_offence_at_all() {
    Classification answer = Examples.classify("conduct=dog-out-of-control");
    assertEquals(Optional.empty(), answer.offenceClass());
    assertTrue(
        answer.reasoning().findings().stream()
            .map(Classifier.messages()::render)
            .anyMatch(text -> text.contains("no notifiable offence")));
    assertEquals(Optional.empty(), Examples.classify("orderBreached=bail").offenceClass());
  }

  @Test
  void no_notifiable_offence_is_decided_and_noted() {
    Classification answer = Examples.classify("orderBreached=bail");
    assertTrue(answer.isDecided());
    assertEquals(Optional.empty(), answer.offence());
    assertEquals(List.of(), answer.candidates());
    Finding finding = answer.reasoning().findings().get(0);
    assertEquals("classification.none", finding.message());
    assertEquals(Severity.NOTE, finding.severity());
    assertEquals("REC-39", finding.rule().id().value());
  }

  @Test
  void offences_between_which_the_source_does_not_choose_are_noted_and_nothing_is_missing() {
    Classification answer =
        Examples.classify(
            "conduct=damage intent=damage damageValue=5000.00 propertyKind=motor-vehicle"
                + " raciallyOrReligiouslyAggravated=false rectifiedAtNoCost=false"
                + " lifeEndangered=false");
    assertEquals("58C 058/00 or 58C 149/00", Examples.candidates(answer));
    assertEquals(Set.of(), answer.missing());
    assertFalse(answer.isDecided());
    assertEquals(Optional.empty(), answer.offence());
    Finding finding = answer.reasoning().findings().get(0);
    assertEquals("classification.open", finding.message());
    assertTrue(Classifier.messages().render(finding).contains("2"));
  }

  @Test
  void nothing_stated_asks_what_was_done_and_nothing_else() {
    Classification answer = Examples.CLASSIFIER.classify(Circumstances.of(Facts.none()));
    assertEquals(Set.of("conduct"), answer.missing());
    assertTrue(answer.candidates().size() > 100);
  }

  @Test
  void candidates_are_in_the_order_of_codes() {
    Classification answer = Examples.CLASSIFIER.classify(Circumstances.of(Facts.none()));
    List<String> texts = answer.candidates().stream().map(RecordedOffence::text).toList();
    assertEquals(texts.stream().sorted().toList(), texts);
    List<String> classes =
        answer.candidates().stream()
            .filter(offence -> offence.text().equals("008/06"))
            .map(offence -> offence.classCode().orElseThrow())
            .toList();
    assertEquals(List.of("8N", "8S", "8T"), classes);
  }

  @Test
  void the_reasoning_names_edition_catalogue_facts_and_rules() {
    Classification answer = Examples.classify(BRUISED + " propertyOwner=person");
    OffenceCatalogue catalogue = OffenceCatalogue.april2026();
    assertEquals(catalogue.edition(), answer.reasoning().edition());
    assertEquals(catalogue.hash(), answer.reasoning().catalogueHash());
    assertEquals(
        Map.of(
            "conduct", "assault",
            "injury", "minor",
            "intent", "none",
            "raciallyOrReligiouslyAggravated", "false",
            "victim.role", "none"),
        answer.reasoning().factsUsed());
    assertEquals(Set.of("CLS-01", "CLS-02"), Examples.rules(answer));
    TraceStep first = answer.reasoning().trace().steps().get(0);
    assertEquals("CLS-01", first.rule().id().value());
    assertEquals("classification", first.check());
    assertEquals(TraceStep.Result.MET, first.result());
  }

  @Test
  void an_open_answer_says_that_nothing_could_be_decided() {
    Classification answer = Examples.classify("conduct=assault");
    assertEquals(
        TraceStep.Result.NOT_DECIDABLE, answer.reasoning().trace().steps().get(0).result());
  }

  @Test
  void ages_and_amounts_are_spelled_as_they_were_stated() {
    Classification answer =
        Examples.classify(
            "conduct=sexual-touching victim.age=12 victim.sex=female victimConsented=false");
    assertEquals("12", answer.reasoning().factsUsed().get("victim.age"));
    Classification damage = Examples.classify("conduct=damage damageValue=5200.00");
    assertEquals("5200.00", damage.reasoning().factsUsed().get("damageValue"));
  }

  @Test
  void the_register_has_every_rule_of_classification() {
    assertTrue(
        Examples.CLASSIFIER.register().rules().stream()
            .allMatch(rule -> rule.appliesTo().equals(Set.of(Subject.CLASSIFICATION))));
    for (int number :
        new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20}) {
      assertTrue(
          Examples.CLASSIFIER
              .register()
              .find(new RuleId(String.format(java.util.Locale.ROOT, "CLS-%02d", number)))
              .isPresent());
    }
  }

  @Test
  void the_order_of_statements_does_not_matter() {
    assertEquals(
        Examples.classify("conduct=assault injury=minor intent=none"),
        Examples.classify("intent=none injury=minor conduct=assault"));
  }

  @Test
  void every_message_has_a_text() {
    MessageCatalogue messages = Classifier.messages();
    for (String id : List.of("ask", "none", "none-possible", "open")) {
      assertTrue(messages.text("classification." + id).isPresent());
    }
  }

  @Test
  void one_classifier_serves_many_threads() throws Exception {
    Classification expected = Examples.classify(BRUISED);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Classification>> calls =
          IntStream.range(0, 64)
              .<Callable<Classification>>mapToObj(i -> () -> Examples.classify(BRUISED))
              .toList();
      for (var answer : threads.invokeAll(calls)) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void tables_are_built_once() {
    assertSame(Examples.CLASSIFIER.tables(), Examples.CLASSIFIER.tables());
    assertSame(Examples.CLASSIFIER.register(), Examples.CLASSIFIER.register());
  }
}

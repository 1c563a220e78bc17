package uk.crimerecording.recording;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.table.Row;

/** Every conclusion, by worked examples: {@code examples.tsv}. */
class RecordingExamplesTest {

  record Example(
      String behaviour,
      ReportedMatter matter,
      String decision,
      String conclusion,
      Set<String> rules,
      Set<String> missing) {

    static Example of(Row row) {
      return new Example(
          row.cell(0),
          Matters.matter(row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5)),
          row.cell(6),
          row.cell(7),
          words(row.cell(8)),
          words(row.cell(9)));
    }

    private static Set<String> words(String cell) {
      return cell.isEmpty() ? Set.of() : Set.of(cell.split(" ", -1));
    }

    @Override
    public String toString() {
      return behaviour;
    }
  }

  static List<Example> examples() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecordingExamplesTest.class.getResourceAsStream("examples.tsv"))) {
      return Row.read(in).stream().map(Example::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_decided(Example example) {
    RecordingDecision decision = Matters.RULES.decide(example.matter());
    Set<String> cited =
        decision.reasoning().rules().stream().map(RuleId::value).collect(Collectors.toSet());
    assertAll(
        () -> assertEquals(example.decision(), decision.action().name()),
        () -> assertEquals(example.conclusion(), decision.conclusion()),
        () -> assertTrue(cited.containsAll(example.rules()), () -> "cites " + cited),
        () -> assertEquals(example.missing(), decision.missing()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_decision_tells_what_its_conclusion_holds(Example example) {
    RecordingDecision decision = Matters.RULES.decide(example.matter());
    if (decision.action() == RecordingAction.MORE_FACTS_NEEDED) {
      assertEquals(List.of(Duty.KEEP_INCIDENT), decision.duties());
      return;
    }
    Conclusion conclusion =
        Arrays.stream(Conclusion.values())
            .filter(each -> each.code().equals(example.conclusion()))
            .findFirst()
            .orElseThrow();
    assertAll(
        () -> assertEquals(conclusion.incident(), decision.incident()),
        () -> assertEquals(conclusion.ground(), decision.ground()),
        () -> assertEquals(conclusion.category(), decision.category()),
        () -> assertTrue(decision.duties().containsAll(conclusion.duties())));
  }

  @Test
  void rules_read_anew_decide_every_example_alike() throws IOException {
    RecordingRules anew = RecordingRules.of(OffenceCatalogue.april2026());
    for (Example example : examples()) {
      assertEquals(
          example.conclusion(), anew.decide(example.matter()).conclusion(), example::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_way_of_an_open_example_decides_as_it_says(Example example) {
    List<Way> ways = Matters.RULES.decide(example.matter()).ways();
    int fewest = 0;
    for (Way way : ways) {
      assertTrue(way.answers().size() >= fewest, "the shortest come first");
      fewest = way.answers().size();
      Optional<ReportedMatter> answered = Optional.of(example.matter());
      for (Map.Entry<String, String> answer : way.answers().entrySet()) {
        Input input =
            Arrays.stream(Input.values())
                .filter(each -> each.path().equals(answer.getKey()))
                .findFirst()
                .orElseThrow();
        answered = answered.flatMap(known -> input.state(known, answer.getValue()));
      }
      answered.ifPresent(
          known -> assertEquals(way.action(), Matters.RULES.decide(known).action(), way::toString));
    }
    assertEquals(ways.isEmpty(), example.missing().isEmpty());
  }

  @Test
  void every_conclusion_has_an_example() throws IOException {
    Set<String> shown = examples().stream().map(Example::conclusion).collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        Stream.of(Conclusion.values())
            .filter(each -> each != Conclusion.GO_ON)
            .map(Conclusion::code)
            .filter(code -> !shown.contains(code))
            .collect(Collectors.toSet()));
  }

  @Test
  void every_conclusion_duty_and_question_has_a_text() {
    Stream<String> ids =
        Stream.of(
                Stream.of(Conclusion.values())
                    .filter(each -> each != Conclusion.GO_ON)
                    .map(each -> "recording.conclusion." + each.code()),
                Stream.of(Duty.values()).map(each -> "recording.duty." + each.code()),
                Stream.of(Input.values()).map(each -> "recording-question." + each.path()))
            .flatMap(each -> each);
    assertEquals(
        List.of(), ids.filter(id -> RecordingRules.messages().text(id).isEmpty()).toList());
  }
}

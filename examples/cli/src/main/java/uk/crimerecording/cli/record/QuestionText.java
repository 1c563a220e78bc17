package uk.crimerecording.cli.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.crimerecording.cli.explain.StepText;
import uk.crimerecording.recording.Question;
import uk.crimerecording.recording.Way;

/** Spells questions and what answers to them would decide. */
final class QuestionText {

  private QuestionText() {}

  /** A question in one line: what it is about, its meaning and the answers. */
  static String line(Question question) {
    return subject(question) + " (" + expected(question) + ")";
  }

  /** What a question is about, with its meaning. */
  static String subject(Question question) {
    return question.about() + ": " + question.meaning();
  }

  /** What an answer has to be. */
  static String expected(Question question) {
    return switch (question.form()) {
      case YES_OR_NO -> "yes or no";
      case CHOICE -> String.join(", ", question.answers());
      case AGE -> "an age in whole years";
      case OFFENCE_CODE -> OffenceReading.EXPECTED;
    };
  }

  /** The rule that asks, with its citations. */
  static String rule(Question question) {
    return StepText.head(question.rule()) + " [" + StepText.citations(question.rule()) + "]";
  }

  /** What some answers would decide; ways that differ in one answer only share a line. */
  static List<String> lines(List<Way> ways) {
    Map<String, Set<SortedMap<String, SortedSet<String>>>> byResult = new LinkedHashMap<>();
    for (Way way : ways) {
      SortedMap<String, SortedSet<String>> answers = new TreeMap<>();
      way.answers().forEach((name, value) -> answers.put(name, new TreeSet<>(Set.of(value))));
      byResult.computeIfAbsent(result(way), result -> new LinkedHashSet<>()).add(answers);
    }
    List<String> lines = new ArrayList<>();
    byResult.forEach(
        (result, all) -> joined(all).forEach(way -> lines.add(result + " where " + spell(way))));
    return lines;
  }

  private static String result(Way way) {
    return way.incident().map(code -> way.action() + " " + code).orElse(way.action().name());
  }

  private static Set<SortedMap<String, SortedSet<String>>> joined(
      Set<SortedMap<String, SortedSet<String>>> ways) {
    Set<String> names = new TreeSet<>();
    ways.forEach(way -> names.addAll(way.keySet()));
    Set<SortedMap<String, SortedSet<String>>> joined = ways;
    for (String name : names) {
      joined = joinedBy(name, joined);
    }
    return joined;
  }

  /** The ways that are alike but for one answer, as one way with all its values. */
  private static Set<SortedMap<String, SortedSet<String>>> joinedBy(
      String name, Set<SortedMap<String, SortedSet<String>>> ways) {
    Map<SortedMap<String, SortedSet<String>>, SortedSet<String>> values = new LinkedHashMap<>();
    for (SortedMap<String, SortedSet<String>> way : ways) {
      SortedMap<String, SortedSet<String>> others = new TreeMap<>(way);
      SortedSet<String> its = Optional.ofNullable(others.remove(name)).orElse(new TreeSet<>());
      values.computeIfAbsent(others, key -> new TreeSet<>()).addAll(its);
    }
    Set<SortedMap<String, SortedSet<String>>> joined = new LinkedHashSet<>();
    values.forEach(
        (others, its) -> {
          SortedMap<String, SortedSet<String>> way = new TreeMap<>(others);
          if (!its.isEmpty()) {
            way.put(name, its);
          }
          joined.add(way);
        });
    return joined;
  }

  private static String spell(SortedMap<String, SortedSet<String>> answers) {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + " is " + String.join(" or ", answer.getValue()))
        .collect(Collectors.joining(", "));
  }
}

package uk.crimerecording.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What keeps a matter open: every way in which the facts that are not stated could turn out, as a
 * tree from which whatever changes nothing has been taken out. Immutable and thread-safe.
 */
final class OpenQuestions {

  private final RecordingRules rules;
  private final ReportedMatter matter;
  private final QuestionTree tree;
  private final Map<Input, Check> askedBy;

  private OpenQuestions(
      RecordingRules rules, ReportedMatter matter, QuestionTree tree, Map<Input, Check> askedBy) {
    this.rules = rules;
    this.matter = matter;
    this.tree = tree;
    this.askedBy = Collections.unmodifiableMap(askedBy);
  }

  /** The questions that a matter leaves open. */
  static OpenQuestions of(RecordingRules rules, ReportedMatter matter) {
    Map<Input, Check> askedBy = new LinkedHashMap<>();
    QuestionTree.Builder tree = new QuestionTree.Builder();
    Walk walk = rules.walk(matter);
    do {
      Conclusion concluded = RecordingRules.conclude(walk);
      for (int i = 0; i < walk.assumptions(); i++) {
        askedBy.putIfAbsent(walk.asked(i), walk.askedBy(i));
      }
      tree.add(walk, concluded);
    } while (walk.again());
    QuestionTree whole = tree.build();
    Map<Input, Check> relevant = new LinkedHashMap<>();
    for (Input input : whole.inputs()) {
      relevant.put(input, Objects.requireNonNull(askedBy.get(input)));
    }
    return new OpenQuestions(rules, matter, whole, relevant);
  }

  /** The inputs that may change the answer, each with the check that asks it. */
  Map<Input, Check> askedBy() {
    return askedBy;
  }

  /** The names of the inputs that may change the answer. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    askedBy.keySet().forEach(input -> names.add(input.path()));
    return Collections.unmodifiableSet(names);
  }

  /** The input whose answer leaves least to be asked; of several, the first in order. */
  Optional<Input> mostUseful() {
    Input best = null;
    double least = Double.MAX_VALUE;
    for (Input input : askedBy.keySet()) {
      double left = tree.questionsLeftAfter(input);
      if (left < least) {
        best = input;
        least = left;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The smallest sets of answers that decide, of each action those of the fewest answers. */
  List<Way> ways() {
    Map<RecordingAction, List<Way>> byAction = new HashMap<>();
    Set<Way> found = new LinkedHashSet<>();
    for (QuestionTree.Path path : tree.paths()) {
      if (!decides(path.answers(), path.concluded())) {
        continue; // an answer brings a specific rule about, which asks more
      }
      SortedMap<String, String> answers = new TreeMap<>();
      smallest(path)
          .forEach((input, value) -> answers.put(input.path(), input.answers().get(value)));
      found.add(new Way(answers, path.concluded().action(), path.concluded().incident()));
    }
    for (Way way : found) {
      byAction.computeIfAbsent(way.action(), action -> new ArrayList<>()).add(way);
    }
    List<Way> smallest = new ArrayList<>();
    for (Way way : found) {
      int fewest =
          Objects.requireNonNull(byAction.get(way.action())).stream()
              .mapToInt(other -> other.answers().size())
              .min()
              .orElseThrow();
      if (way.answers().size() == fewest) {
        smallest.add(way);
      }
    }
    smallest.sort(Comparator.comparingInt(way -> way.answers().size()));
    return List.copyOf(smallest);
  }

  /** The answers of a path without those that its conclusion does not need. */
  private Map<Input, Integer> smallest(QuestionTree.Path path) {
    Map<Input, Integer> needed = path.answers();
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Input each : List.copyOf(needed.keySet())) {
        Map<Input, Integer> fewer = new LinkedHashMap<>(needed);
        fewer.remove(each);
        if (decides(fewer, path.concluded())) {
          needed = fewer;
          smaller = true;
        }
      }
    }
    return needed;
  }

  private boolean decides(Map<Input, Integer> answers, Conclusion wanted) {
    Optional<ReportedMatter> answered = Optional.of(matter);
    for (Map.Entry<Input, Integer> answer : answers.entrySet()) {
      Input input = answer.getKey();
      answered =
          answered.flatMap(known -> input.state(known, input.answers().get(answer.getValue())));
    }
    return answered
        .map(rules::decide)
        .map(decision -> !decision.isOpen() && decision.concluded().saysTheSameAs(wanted))
        .orElseGet(() -> tree.decides(answers, wanted));
  }
}

package uk.crimerecording.recording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a matter may still get, as a tree: a question has a branch for each value, a
 * leaf is what would be concluded. A question whose branches all come to the same is left out.
 * Immutable.
 */
final class QuestionTree {

  /** A way from the root to a leaf. */
  record Path(Map<Input, Integer> answers, Conclusion concluded) {}

  private final @Nullable Input input;
  private final List<QuestionTree> branches;
  private final @Nullable Conclusion concluded;

  private QuestionTree(
      @Nullable Input input, List<QuestionTree> branches, @Nullable Conclusion concluded) {
    this.input = input;
    this.branches = List.copyOf(branches);
    this.concluded = concluded;
  }

  private static QuestionTree leaf(Conclusion concluded) {
    return new QuestionTree(null, List.of(), concluded);
  }

  /** A question, or what its branches come to where they all come to the same. */
  private static QuestionTree question(Input input, List<QuestionTree> branches) {
    QuestionTree first = branches.get(0);
    return branches.stream().allMatch(first::comesToTheSameAs)
        ? first
        : new QuestionTree(input, branches, null);
  }

  private boolean comesToTheSameAs(QuestionTree other) {
    if (this == other) {
      return true;
    }
    if (concluded != null && other.concluded != null) {
      return concluded.saysTheSameAs(other.concluded);
    }
    Input asked = input != null ? input : other.input;
    if (asked == null) {
      return false;
    }
    for (int value = 0; value < asked.answers().size(); value++) {
      if (!answered(asked, value).comesToTheSameAs(other.answered(asked, value))) {
        return false;
      }
    }
    return true;
  }

  /** The tree once an input is known. */
  private QuestionTree answered(Input known, int value) {
    if (input == null) {
      return this;
    }
    if (input == known) {
      return branches.get(value).answered(known, value);
    }
    List<QuestionTree> answered = new ArrayList<>(branches.size());
    boolean changed = false;
    for (QuestionTree branch : branches) {
      QuestionTree after = branch.answered(known, value);
      changed |= after != branch;
      answered.add(after);
    }
    return changed ? question(input, answered) : this;
  }

  /** The inputs asked anywhere in the tree, the first asked first. */
  Set<Input> inputs() {
    Set<Input> inputs = new LinkedHashSet<>();
    collect(inputs);
    return inputs;
  }

  private void collect(Set<Input> inputs) {
    if (input != null) {
      inputs.add(input);
      branches.forEach(branch -> branch.collect(inputs));
    }
  }

  /** How many questions are left on average once an input is known, all its values being alike. */
  double questionsLeftAfter(Input known) {
    double sum = 0;
    for (int value = 0; value < known.answers().size(); value++) {
      sum += answered(known, value).questions();
    }
    return sum / known.answers().size();
  }

  private double questions() {
    if (input == null) {
      return 0;
    }
    return 1 + branches.stream().mapToDouble(QuestionTree::questions).average().orElseThrow();
  }

  /** All ways to a conclusion. */
  List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    walk(new LinkedHashMap<>(), paths);
    return paths;
  }

  private void walk(Map<Input, Integer> answers, List<Path> paths) {
    if (input == null) {
      if (concluded != null) {
        paths.add(new Path(new LinkedHashMap<>(answers), concluded));
      }
      return;
    }
    for (int value = 0; value < branches.size(); value++) {
      answers.put(input, value);
      branches.get(value).walk(answers, paths);
      answers.remove(input);
    }
  }

  /** Whether answers lead to what is wanted, whatever else is answered. */
  boolean decides(Map<Input, Integer> answers, Conclusion wanted) {
    if (concluded != null) {
      return concluded.saysTheSameAs(wanted);
    }
    Integer known = input == null ? null : answers.get(input);
    return known != null
        ? branches.get(known).decides(answers, wanted)
        : branches.stream().allMatch(branch -> branch.decides(answers, wanted));
  }

  /** Puts walks together, which come in the order of their assumptions. */
  static final class Builder {

    private static final class Node {
      private @Nullable Input input;
      private @Nullable Conclusion concluded;
      private final List<Node> branches = new ArrayList<>();
    }

    /** A question by its branches, which are the same where they are alike. */
    private record Shape(Input input, List<QuestionTree> branches) {}

    private final Map<Shape, QuestionTree> shared = new HashMap<>();
    private final Map<Conclusion, QuestionTree> leaves = new EnumMap<>(Conclusion.class);
    private final Node root = new Node();

    /** Adds what a walk concluded under its assumptions. */
    void add(Walk walk, Conclusion concluded) {
      Node node = root;
      for (int i = 0; i < walk.assumptions(); i++) {
        node.input = walk.asked(i);
        while (node.branches.size() <= walk.assumed(i)) {
          node.branches.add(new Node());
        }
        node = node.branches.get(walk.assumed(i));
      }
      node.concluded = concluded;
    }

    QuestionTree build() {
      return build(root);
    }

    private QuestionTree build(Node node) {
      if (node.input != null) {
        Shape shape = new Shape(node.input, node.branches.stream().map(this::build).toList());
        return shared.computeIfAbsent(shape, each -> question(each.input(), each.branches()));
      }
      if (node.concluded == null) {
        throw new IllegalStateException("A walk was left out");
      }
      return leaves.computeIfAbsent(node.concluded, QuestionTree::leaf);
    }
  }
}

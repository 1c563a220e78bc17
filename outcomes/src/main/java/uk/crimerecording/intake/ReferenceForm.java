package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The form of a reference, such as {@code FFYYNNNNNNN} or {@code FF/N{1,7}/YY}: F, Y and N stand
 * for a digit, A for a letter, X for either, each once or as often as the braces behind it say;
 * every other mark stands for itself. Which digits are the force's is documentation only (rule
 * SYS-03).
 */
final class ReferenceForm {

  private record Step(char kind, int least, int most) {}

  private final List<Step> steps;

  /** The kind of every character where all references of the form have one length. */
  private final Optional<String> kinds;

  private ReferenceForm(List<Step> steps) {
    this.steps = List.copyOf(steps);
    this.kinds =
        steps.stream().allMatch(step -> step.least() == step.most())
            ? Optional.of(
                steps.stream()
                    .map(step -> String.valueOf(step.kind()).repeat(step.most()))
                    .collect(Collectors.joining()))
            : Optional.empty();
  }

  static Optional<ReferenceForm> parse(String text) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char kind = text.charAt(at++);
      int least = 1;
      int most = 1;
      if (at < text.length() && text.charAt(at) == '{') {
        int end = text.indexOf('}', at);
        int comma = text.indexOf(',', at);
        if (end < 0) {
          return Optional.empty();
        }
        boolean range = comma > 0 && comma < end;
        least = number(text.substring(at + 1, range ? comma : end));
        most = range ? number(text.substring(comma + 1, end)) : least;
        at = end + 1;
      }
      if (kind == '{' || kind == '}' || least < 0 || most < least || most == 0) {
        return Optional.empty();
      }
      steps.add(new Step(kind, least, most));
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new ReferenceForm(steps));
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(text);
  }

  boolean matches(String reference) {
    return kinds.isPresent() ? fits(kinds.get(), reference) : matchesSteps(reference);
  }

  private static boolean fits(String kinds, String reference) {
    if (kinds.length() != reference.length()) {
      return false;
    }
    for (int i = 0; i < kinds.length(); i++) {
      if (!fits(kinds.charAt(i), reference.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Follows all ways to read a reference at once, so that no form takes long. */
  private boolean matchesSteps(String reference) {
    BitSet reached = new BitSet();
    reached.set(0);
    for (Step step : steps) {
      BitSet next = new BitSet();
      for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
        addEnds(reference, at, step, next);
      }
      if (next.isEmpty()) {
        return false;
      }
      reached = next;
    }
    return reached.get(reference.length());
  }

  private static void addEnds(String reference, int from, Step step, BitSet ends) {
    for (int count = 0; count <= step.most(); count++) {
      if (count >= step.least()) {
        ends.set(from + count);
      }
      if (from + count == reference.length()
          || !fits(step.kind(), reference.charAt(from + count))) {
        return;
      }
    }
  }

  private static boolean fits(char kind, char c) {
    boolean digit = c >= '0' && c <= '9';
    boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return switch (kind) {
      case 'F', 'Y', 'N' -> digit;
      case 'A' -> letter;
      case 'X' -> digit || letter;
      default -> c == kind;
    };
  }
}

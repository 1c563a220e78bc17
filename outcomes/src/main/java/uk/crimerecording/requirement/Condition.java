package uk.crimerecording.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.crimerecording.fact.Answer;

/**
 * A question about a case with a three-valued answer, the facts and paths that it reads, and what
 * would have to be stated or put right. Immutable and thread-safe.
 *
 * @param name the name in the tables and in the message catalogue
 * @param reads the facts and paths read, the most telling first
 * @param test the question
 * @param missing what to state or put right, given that the answer is not yes
 */
record Condition(
    String name,
    List<String> reads,
    Function<Case, Answer> test,
    Function<Case, List<String>> missing) {

  Condition {
    reads = List.copyOf(reads);
  }

  /** A condition for which everything it reads must be stated. */
  static Condition of(String name, Function<Case, Answer> test, String... reads) {
    List<String> names = List.of(reads);
    return new Condition(name, names, test, kase -> notStated(kase, names));
  }

  /** A condition that says itself what is missing. */
  static Condition of(
      String name,
      Function<Case, Answer> test,
      Function<Case, List<String>> missing,
      String... reads) {
    return new Condition(name, List.of(reads), test, missing);
  }

  Condition negated() {
    return new Condition("!" + name, reads, kase -> test.apply(kase).negate(), missing);
  }

  /** Those of the names that are not stated; what hangs on a missing part is not named again. */
  static List<String> notStated(Case kase, List<String> names) {
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      if (kase.stated(name).isEmpty()
          && missing.stream().noneMatch(parent -> name.startsWith(parent + "."))) {
        missing.add(name);
      }
    }
    return missing;
  }
}

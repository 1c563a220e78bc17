package uk.crimerecording.requirement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Authority;

/** Alternatives and authorities that depend on the case, by the {@code @name} that tables use. */
public final class Choices {

  private final Map<String, Function<Case, Collection<Alternative>>> alternatives = new HashMap<>();
  private final Map<String, Function<Case, Authority>> authorities = new HashMap<>();

  /** Adds alternatives that depend on the case. */
  public Choices offering(String name, Function<Case, Collection<Alternative>> choice) {
    alternatives.put(name, choice);
    return this;
  }

  /** Adds an authority that depends on the case. */
  public Choices needing(String name, Function<Case, Authority> choice) {
    authorities.put(name, choice);
    return this;
  }

  Function<Case, Collection<Alternative>> alternatives(String name) {
    return known(alternatives, name);
  }

  Function<Case, Authority> authority(String name) {
    return known(authorities, name);
  }

  private static <T> T known(Map<String, T> choices, String name) {
    T choice = choices.get(name);
    if (choice == null) {
      throw new IllegalArgumentException("No choice is named " + name);
    }
    return choice;
  }

  /**
   * The alternative of a code: an outcome type, a cancellation code or {@code reclassification}.
   */
  public static Alternative alternative(String code) {
    if (code.equals("reclassification")) {
      return new Alternative(Alternative.Kind.RECLASSIFICATION, code);
    }
    return new Alternative(
        code.startsWith("C") ? Alternative.Kind.CANCELLATION : Alternative.Kind.OUTCOME, code);
  }

  /** Outcome types as alternatives. */
  public static List<Alternative> outcomes(String... codes) {
    return java.util.Arrays.stream(codes).map(Choices::alternative).toList();
  }
}

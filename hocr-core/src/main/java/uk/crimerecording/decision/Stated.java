package uk.crimerecording.decision;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a case states, by the names of facts and paths.
 *
 * @param kase the case
 * @param spellings how a fact or path is spelled in any case of the kind
 * @param <C> the kind of case
 */
record Stated<C>(C kase, Function<String, Function<C, Optional<String>>> spellings) {

  /** The one spelling of a fact or path, where it is stated. */
  Optional<String> spelling(String name) {
    return spellings.apply(name).apply(kase);
  }
}

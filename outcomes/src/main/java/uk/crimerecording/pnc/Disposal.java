package uk.crimerecording.pnc;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How an offence was disposed of on the Police National Computer. A disposal is not an outcome of
 * the crime. Immutable and thread-safe.
 *
 * @param code the code; empty where not stated
 * @param kind what it is; empty where not stated, never guessed from the code
 */
public record Disposal(Optional<DisposalCode> code, Optional<DisposalKind> kind) {

  /** A disposal. */
  public Disposal {
    Objects.requireNonNull(code);
    Objects.requireNonNull(kind);
  }

  /** A disposal of a kind that the host states without a code. */
  public static Disposal of(DisposalKind kind) {
    return new Disposal(Optional.empty(), Optional.of(kind));
  }

  /**
   * A disposal of the kind that a table of the host gives its code.
   *
   * @param kinds what codes mean; of a code that is not in it the kind is not stated
   */
  public static Disposal of(DisposalCode code, Map<DisposalCode, DisposalKind> kinds) {
    return new Disposal(Optional.of(code), Optional.ofNullable(kinds.get(code)));
  }
}

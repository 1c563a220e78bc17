package uk.crimerecording.pnc;

import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.record.CrimeRecord;

/**
 * An offence for which somebody was arrested or dealt with. Immutable and thread-safe.
 *
 * @param cjsCode its code in the criminal justice system; empty where not stated
 * @param acpoCode its code on the Police National Computer; empty where not stated
 * @param disposal how it was disposed of; empty where not stated
 * @param crime the reference of the recorded crime it belongs to; empty where not stated
 */
public record PncOffence(
    Optional<CjsOffenceCode> cjsCode,
    Optional<AcpoOffenceCode> acpoCode,
    Optional<Disposal> disposal,
    Optional<String> crime) {

  /**
   * An offence.
   *
   * @throws IllegalArgumentException if the reference is no crime reference; the message does not
   *     repeat it
   */
  public PncOffence {
    Objects.requireNonNull(cjsCode);
    Objects.requireNonNull(acpoCode);
    Objects.requireNonNull(disposal);
    crime.ifPresent(PncOffence::requireReference);
  }

  /** An offence of which the code is stated, and nothing else. */
  public static PncOffence of(CjsOffenceCode code) {
    return new PncOffence(Optional.of(code), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same offence, disposed of. */
  public PncOffence with(Disposal stated) {
    return new PncOffence(cjsCode, acpoCode, Optional.of(stated), crime);
  }

  /**
   * The same offence, of a recorded crime.
   *
   * @throws IllegalArgumentException if the text is no crime reference
   */
  public PncOffence ofCrime(String reference) {
    return new PncOffence(cjsCode, acpoCode, disposal, Optional.of(reference));
  }

  Optional<DisposalKind> kind() {
    return disposal.flatMap(Disposal::kind);
  }

  static void requireReference(String reference) {
    if (!CrimeRecord.isReference(reference)) {
      throw new IllegalArgumentException(
          "A crime reference has 1 to 40 letters, digits and the marks / . _ -");
    }
  }
}

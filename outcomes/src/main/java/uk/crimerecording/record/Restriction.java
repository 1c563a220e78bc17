package uk.crimerecording.record;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import uk.crimerecording.fact.Answer;

/**
 * Whether only some may read a record, and who. A restricted record without an access list is for
 * nobody. Its {@code toString} hides the list. Immutable and thread-safe.
 *
 * @param restricted whether the record is restricted; where that is not stated, anybody may read it
 * @param accessList codes of the units and roles that may read a restricted record
 */
public record Restriction(Answer restricted, Set<String> accessList) {

  private static final Restriction NOT_STATED = new Restriction(Answer.NOT_STATED, Set.of());
  private static final Restriction NONE = new Restriction(Answer.NO, Set.of());

  /**
   * A restriction.
   *
   * @throws IllegalArgumentException if a record that is not restricted has an access list, or a
   *     code has not the form of one
   */
  public Restriction {
    Objects.requireNonNull(restricted);
    accessList = AccessCodes.checked(accessList);
    if (restricted != Answer.YES && !accessList.isEmpty()) {
      throw new IllegalArgumentException("An access list belongs to a restricted record");
    }
  }

  /** Nothing is stated. */
  public static Restriction notStated() {
    return NOT_STATED;
  }

  /** The record is not restricted. */
  public static Restriction none() {
    return NONE;
  }

  /**
   * The record is restricted to some units and roles.
   *
   * @throws IllegalArgumentException if a code has not 1 to 40 letters, digits and the marks {@code
   *     / . _ -}
   */
  public static Restriction to(Collection<String> codes) {
    return new Restriction(Answer.YES, AccessCodes.checked(codes));
  }

  /** Whether a text has the form of the code of a unit or role. */
  public static boolean isCode(String text) {
    return AccessCodes.isCode(text);
  }

  /** Whether a viewer may read the record. */
  public boolean admits(Viewer viewer) {
    return restricted != Answer.YES || viewer.codes().stream().anyMatch(accessList::contains);
  }

  @Override
  public String toString() {
    return "Restriction " + restricted;
  }
}

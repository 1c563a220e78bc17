package uk.crimerecording.record;

import java.util.Collection;
import java.util.Set;

/**
 * Who looks at records: the codes of the units and roles that somebody has, as access lists name
 * them, in the same letters. Its {@code toString} hides them. Immutable and thread-safe.
 *
 * @param codes the codes
 */
public record Viewer(Set<String> codes) {

  private static final Viewer NONE = new Viewer(Set.of());

  /**
   * A viewer.
   *
   * @throws IllegalArgumentException if a code has not 1 to 40 letters, digits and the marks {@code
   *     / . _ -}
   */
  public Viewer {
    codes = AccessCodes.checked(codes);
  }

  /** A viewer without any unit or role, who reads no restricted record. */
  public static Viewer none() {
    return NONE;
  }

  /** A viewer with units and roles. */
  public static Viewer of(Collection<String> codes) {
    return new Viewer(AccessCodes.checked(codes));
  }

  /** Whether this viewer may read a record. */
  public boolean mayRead(CrimeRecord record) {
    return record.details().restriction().admits(this);
  }

  @Override
  public String toString() {
    return "Viewer";
  }
}

package uk.crimerecording.offence;

/**
 * A compiled list, or a file that belongs to it, that cannot be read: the message names the file's
 * part, the line and what was expected, never the contents.
 */
public final class CatalogueFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String part;
  private final int line;
  private final String problem;

  CatalogueFormatException(String part, int line, String problem) {
    super(part + ", line " + line + ": " + problem);
    this.part = part;
    this.line = line;
    this.problem = problem;
  }

  /**
   * Returns the part that cannot be read.
   *
   * @return for example {@code compiled list}
   */
  public String part() {
    return part;
  }

  /**
   * Returns the line that cannot be read.
   *
   * @return the number of the line, from 1; 0 where the whole part is concerned
   */
  public int line() {
    return line;
  }

  /**
   * Returns what is wrong, without where.
   *
   * @return for example {@code column mode is not valid}
   */
  public String problem() {
    return problem;
  }
}

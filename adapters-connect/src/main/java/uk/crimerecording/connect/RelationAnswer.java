package uk.crimerecording.connect;

import uk.crimerecording.table.Row;

/**
 * A value that stands where a relation between two persons should and is none: it answers who the
 * victim or suspect is.
 *
 * @param reason its link reason
 * @param about whom it is about
 */
record RelationAnswer(String reason, About about) {

  /** Whom an answer is about. */
  enum About {
    /** The victim, who is no person. */
    VICTIM,
    /** The suspect, of whom there is none. */
    SUSPECT,
    /** Nobody: it states nothing. */
    NOTHING
  }

  static RelationAnswer of(Row row) {
    return new RelationAnswer(
        row.cell(0),
        switch (row.cell(2)) {
          case "victim" -> About.VICTIM;
          case "suspect" -> About.SUSPECT;
          case "nothing" -> About.NOTHING;
          default -> throw new IllegalStateException("Line " + row.line() + " is about nobody");
        });
  }
}

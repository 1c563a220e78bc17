package uk.crimerecording.offence;

import java.util.Optional;

/** The fields of a row of the offence list, in the order of the compiled list (rule CAT-02). */
public enum OffenceField {
  /** The code, such as 008/06. */
  CODE(0, "code"),
  /** The code of the class, such as 8N; blank where the list leaves the class open. */
  CLASS(1, "class"),
  /** The title of the class. */
  CLASS_TITLE(2, "class_title"),
  /** The title of the offence. */
  TITLE(3, "title"),
  /** The act or other source of law. */
  ACT(4, "act"),
  /** The section of the act; may be blank. */
  SECTION(5, "section"),
  /** The mode of trial: I, E or S. */
  MODE(6, "mode"),
  /** The maximum sentence in the notation of {@link MaximumSentence#notation()}. */
  MAX_SENTENCE(7, "max_sentence"),
  /** The basis: V, S or S/V. */
  BASIS(8, "basis"),
  /** The title of the group. */
  GROUP(9, "group"),
  /** The title of the subgroup; may be blank. */
  SUBGROUP(10, "subgroup"),
  /** Whether the row is current: Y or N. */
  CURRENT(11, "current"),
  /** When the row was last added, amended or deleted, as {@link ListedDate} spells it. */
  CHANGED(12, "changed"),
  /** When the offence commenced, as {@link ListedDate} spells it. */
  COMMENCED(13, "commenced"),
  /** When the offence ceased, as {@link ListedDate} spells it. */
  CEASED(14, "ceased"),
  /** The code that the comment names in place of this one; may be blank (rule CAT-07). */
  SUCCESSOR(15, "successor"),
  /** The comment of the list; may be blank. */
  COMMENT(16, "comment");

  private final int index;
  private final String column;

  OffenceField(int index, String column) {
    this.index = index;
    this.column = column;
  }

  /** The place of the column in compiled lists, from 0. */
  int index() {
    return index;
  }

  /**
   * Returns the name of the field's column in compiled lists and exports.
   *
   * @return a name of small letters and underscores
   */
  public String column() {
    return column;
  }

  /**
   * Finds the field of a column.
   *
   * @param column the name of a column
   * @return the field, or empty where no field has this column
   */
  public static Optional<OffenceField> ofColumn(String column) {
    for (OffenceField field : values()) {
      if (field.column.equals(column)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}

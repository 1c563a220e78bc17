package uk.crimerecording.offence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the offence list (rule CAT-02). Several rows may share a code, and rows of one code
 * may stand under several classes.
 *
 * <p>Values are normalised (rule CAT-05) and known errors corrected (rule CAT-06); {@link
 * #rawSpellings()} and {@link #corrections()} tell what the list itself has. Immutable and
 * thread-safe; a row is equal to itself only.
 */
public final class Offence {

  private final int position;
  private final int line;
  private final String[] columns;
  private final OffenceCode code;
  private final Optional<OffenceClass> offenceClass;
  private final ModeOfTrial mode;
  private final MaximumSentence maximumSentence;
  private final Basis basis;
  private final OffenceGroup group;
  private final Optional<OffenceSubgroup> subgroup;
  private final boolean current;
  private final Optional<ListedDate> changed;
  private final Optional<ListedDate> commenced;
  private final Optional<ListedDate> ceased;
  private final Optional<OffenceCode> successor;
  private final List<Correction> corrections;

  Offence(
      CompiledRow row,
      OffenceCode code,
      Optional<OffenceClass> offenceClass,
      Optional<OffenceCode> successor) {
    this.position = row.position();
    this.line = row.line();
    this.columns = row.columns();
    this.code = code;
    this.offenceClass = offenceClass;
    this.mode = row.mode();
    this.maximumSentence = row.maximumSentence();
    this.basis = row.basis();
    this.group = row.group();
    this.subgroup = row.subgroup();
    this.current = row.current();
    this.changed = row.date(OffenceField.CHANGED);
    this.commenced = row.date(OffenceField.COMMENCED);
    this.ceased = row.date(OffenceField.CEASED);
    this.successor = successor;
    this.corrections = row.corrections();
  }

  /**
   * Returns the place of the row in the list.
   *
   * @return from 1, in the order of the list
   */
  public int position() {
    return position;
  }

  /**
   * Returns the code.
   *
   * @return the code, never that of a reported incident
   */
  public OffenceCode code() {
    return code;
  }

  /**
   * Returns the class.
   *
   * @return the class, or empty where the list leaves it open, as for 053/40
   */
  public Optional<OffenceClass> offenceClass() {
    return offenceClass;
  }

  /**
   * Returns the mode of trial.
   *
   * @return the mode
   */
  public ModeOfTrial mode() {
    return mode;
  }

  /**
   * Returns the maximum sentence.
   *
   * @return the sentence of this row; other rows of the code may have another
   */
  public MaximumSentence maximumSentence() {
    return maximumSentence;
  }

  /**
   * Returns the basis.
   *
   * @return against whom the offence is committed
   */
  public Basis basis() {
    return basis;
  }

  /**
   * Returns the group.
   *
   * @return the group
   */
  public OffenceGroup group() {
    return group;
  }

  /**
   * Returns the subgroup.
   *
   * @return the subgroup, empty where the group has none
   */
  public Optional<OffenceSubgroup> subgroup() {
    return subgroup;
  }

  /**
   * Returns the official title.
   *
   * @return the title, on one line
   */
  public String title() {
    return value(OffenceField.TITLE);
  }

  /**
   * Returns the act or other source of law.
   *
   * @return the act, on one line
   */
  public String act() {
    return value(OffenceField.ACT);
  }

  /**
   * Returns the section of the act.
   *
   * @return the section as the list abbreviates it, empty where it names none
   */
  public Optional<String> section() {
    return optional(OffenceField.SECTION);
  }

  /**
   * Tells whether the list marks the row as current. The mark is not dated; for a day use {@link
   * OffenceCatalogue#inForce}.
   *
   * @return true where the row is marked Y
   */
  public boolean current() {
    return current;
  }

  /**
   * Returns when the row was last added, amended or deleted; the list does not say which.
   *
   * @return the date, where the list gives one
   */
  public Optional<ListedDate> changed() {
    return changed;
  }

  /**
   * Returns when the offence commenced.
   *
   * @return the date, where the list gives one; most older rows have none
   */
  public Optional<ListedDate> commenced() {
    return commenced;
  }

  /**
   * Returns when the offence ceased: the first day on which it was no longer in force.
   *
   * @return the date, where the list gives one
   */
  public Optional<ListedDate> ceased() {
    return ceased;
  }

  /**
   * Returns the code that replaces this one (rule CAT-07).
   *
   * @return the code, where the comment of a withdrawn row names one
   */
  public Optional<OffenceCode> successor() {
    return successor;
  }

  /**
   * Returns the comment of the list.
   *
   * @return the comment, where there is one
   */
  public Optional<String> comment() {
    return optional(OffenceField.COMMENT);
  }

  /**
   * Returns the known errors of this row and what was done about them (rule CAT-06).
   *
   * @return the corrections and notes, in the order of the overlay
   */
  public List<Correction> corrections() {
    return corrections;
  }

  /**
   * Returns a value as the compiled list spells it, with known errors corrected.
   *
   * @param field the field
   * @return the value, blank where there is none
   */
  public String value(OffenceField field) {
    return columns[field.index()];
  }

  /**
   * Returns a value as the compiled list spells it, known errors included.
   *
   * @param field the field
   * @return the value, blank where there is none
   */
  public String listedValue(OffenceField field) {
    for (Correction correction : corrections) {
      if (correction.field() == field) {
        return correction.listed();
      }
    }
    return value(field);
  }

  /**
   * Returns the spellings of the official list that were normalised (rule CAT-05): line breaks,
   * no-break and superfluous blanks, small and capital letters, dates in words.
   *
   * @return the text of the official list for each field whose spelling differs from the normalised
   *     one
   */
  public Map<OffenceField, String> rawSpellings() {
    return CompiledRow.decodeRaw(columns[columns.length - 1]);
  }

  /**
   * Returns what identifies the row within an edition (rule CAT-02).
   *
   * @return the key, as listed
   */
  public Key key() {
    return new Key(
        code.value(),
        listedValue(OffenceField.CLASS),
        listedValue(OffenceField.TITLE),
        listedValue(OffenceField.ACT),
        listedValue(OffenceField.SECTION));
  }

  void checkRawSpellings() {
    try {
      rawSpellings();
    } catch (IllegalArgumentException e) {
      throw problem("column raw is not valid");
    }
  }

  CatalogueFormatException problem(String text) {
    return new CatalogueFormatException(CompiledRow.PART, line, text);
  }

  private Optional<String> optional(OffenceField field) {
    String value = value(field);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * The natural key of a row: no two rows of an edition share it (rule CAT-02).
   *
   * @param code the code
   * @param offenceClass the code of the class; blank where the list leaves it open
   * @param title the title
   * @param act the act
   * @param section the section; may be blank
   */
  public record Key(String code, String offenceClass, String title, String act, String section) {}

  /**
   * Returns the code and the class.
   *
   * @return for example {@code 008/06 (8N)}
   */
  @Override
  public String toString() {
    return offenceClass.map(c -> code + " (" + c.code() + ")").orElse(code.value());
  }
}

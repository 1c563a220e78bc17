package uk.crimerecording.intake;

/** What can be wrong with an input, by a stable code (rules SYS-02, SYS-06). */
public enum ProblemCode {
  /** A pick-list value for which the profile has no mapping; the fact stays not stated. */
  UNMAPPED_VALUE("a pick-list value that the profile does not map"),
  /** A value that is not of the field's type, such as letters for an age. */
  UNREADABLE_VALUE("a value that is not of the field's type"),
  /** A number outside the range of the field. */
  OUT_OF_RANGE("a number outside the field's range"),
  /** An offence code or class that the offence list does not have. */
  UNKNOWN_OFFENCE_CODE("an offence that is not on the offence list"),
  /** An offence code whose spelling had to be mended to be read (rule CAT-10). */
  MENDED_OFFENCE_CODE("an offence code whose spelling was mended"),
  /** An offence code that was not in force on the day of recording (rule CAT-07). */
  OFFENCE_NOT_IN_FORCE("an offence code that was not in force when the crime was recorded"),
  /** A date in an order of day and month that the profile does not name, or a repeated hour. */
  AMBIGUOUS_DATE("a date or time that can be read in two ways"),
  /** A day or time that no calendar has, or a day before 1900. */
  IMPOSSIBLE_DATE("a date or time that does not exist, or lies before 1900"),
  /** A day after the one given as today. */
  FUTURE_DATE("a date after today"),
  /** A date that is not spelt like any date. */
  UNREADABLE_DATE("a date that is not spelt like one"),
  /** A date without a time where the time matters; the start of the day is taken. */
  MISSING_TIME("a date without its time"),
  /** A period that ends before it begins, or an end without a beginning. */
  IMPOSSIBLE_PERIOD("a period that ends before it begins, or has no beginning"),
  /** A field without which no record can exist. */
  MISSING_FIELD("a required field that is missing or blank"),
  /** A reference that is no crime reference at all. */
  INVALID_REFERENCE("a reference with marks that no crime reference has"),
  /** A reference in a form that the profile does not list. */
  REFERENCE_FORM("a reference in a form that the profile does not list"),
  /** A reference that an earlier record of the same input has. */
  DUPLICATE_REFERENCE("a reference that an earlier record has"),
  /** Suspects given differ in number from the stated number; the suspects stay not stated. */
  SUSPECT_COUNT("a number of suspects that differs from the suspects given"),
  /** More than one victim on one crime; the victim stays not stated. */
  SEVERAL_VICTIMS("more than one victim on one crime"),
  /** An outcome, a cancellation or a reclassification applied for at once; none is taken. */
  CONFLICTING_APPLICATIONS("several applications at once"),
  /** Facts or a decision maker without anything applied for. */
  NO_APPLICATION("facts of an application without the application"),
  /** More than one value for a field that holds one; the first is taken. */
  REPEATED_VALUE("more than one value for a field that holds one"),
  /** A column that the profile does not know. */
  UNKNOWN_COLUMN("a column that the profile does not know"),
  /** A column whose name stands twice in the heading; the first is taken. */
  DUPLICATE_COLUMN("a column name that stands twice in the heading"),
  /** A column without which no record can be mapped. */
  MISSING_COLUMN("a required column that the heading lacks"),
  /** A row with more or fewer cells than the heading. */
  COLUMN_COUNT("a row with more or fewer cells than the heading"),
  /** An element or attribute that stands in no mapping, ignored list or known part. */
  UNKNOWN_ELEMENT("an element that the profile does not know"),
  /** The text of a record that breaks the rules of its format. */
  MALFORMED_RECORD("text that breaks the rules of its format"),
  /** Text between records that is none. */
  STRAY_TEXT("text between records that belongs to none"),
  /** A quotation mark that is not closed, or closed before the end of its cell. */
  BROKEN_QUOTE("a quotation mark that is not closed, or closed too early"),
  /** A document type or entity declaration; it is never followed. */
  DECLARATION_IGNORED("a document type declaration, which is never followed"),
  /** A value longer than the limit. */
  FIELD_TOO_LONG("a value longer than the limit"),
  /** A record longer than the limit; its beginning is kept. */
  RECORD_TOO_LONG("a record longer than the limit"),
  /** A record nested deeper than the limit. */
  NESTED_TOO_DEEP("a record nested deeper than the limit"),
  /** Bytes that the encoding does not have; the original bytes are kept. */
  WRONG_ENCODING("bytes that the encoding does not have"),
  /** The input ends within a record, a document or a compressed stream. */
  TRUNCATED_INPUT("input that ends too early"),
  /** A source that could not be opened or read on. */
  UNREADABLE_SOURCE("a source that cannot be read"),
  /** A compressed source that becomes very much longer than it is; the rest is not read. */
  EXPANDS_TOO_FAR("a compressed source that expands too far"),
  /** A record with more parties than the limit. */
  TOO_MANY_PARTIES("a record with more parties than the limit"),
  /** A source that holds nothing at all. */
  EMPTY_SOURCE("a source that holds nothing"),
  /** A source in a format for which the profile has no layout. */
  UNKNOWN_FORMAT("a source in a format that the profile does not describe"),
  /** An identifier whose check letter is another one; dummies have such. */
  CHECK_LETTER("an identifier whose check letter does not fit"),
  /** A text that is no identifier of its kind at all. */
  IDENTIFIER_FORM("a text that is no identifier of its kind"),
  /** A row of a joined table whose record is not in the input. */
  ORPHAN_ROW("a row of a joined file whose record is not in the input"),
  /**
   * A row of a joined table that comes after its record, or a record that comes after its rows had
   * to be let go of: files too large to be held are sorted by the reference.
   */
  ROW_OUT_OF_ORDER("a row and its record too far apart in files that are joined"),
  /** More than one application on a record; that of the record, or the last by date, is taken. */
  SEVERAL_APPLICATIONS("more than one application on one record"),
  /** A link to an entity that is not there. */
  DANGLING_LINK("a link to an entity that is not there"),
  /** The same link twice. */
  DUPLICATE_LINK("a link that stands twice"),
  /** Two entities with one id. */
  DUPLICATE_ENTITY("two entities with one id"),
  /** Two persons with one national identifier. */
  DUPLICATE_NOMINAL("two persons with one national identifier"),
  /** A link that should be one to one and is not. */
  REPEATED_LINK("a second link where there can be one only"),
  /** A link reason in national use that does not link entities of such types. */
  LINK_REASON("a link reason that does not link entities of such types"),
  /** A link reason that is none of the national ones. */
  UNKNOWN_LINK_REASON("a link reason that is not national"),
  /** Links that say opposite things, such as a suspect and that there is none. */
  CONTRADICTING_LINKS("links that contradict one another"),
  /** An entity that no link names. */
  UNLINKED_ENTITY("an entity that is linked to nothing"),
  /** A second event in a record that can hold one; the record is kept whole. */
  SEVERAL_EVENTS("more than one event in one record"),
  /** A member whose name had to be mended to be read. */
  MENDED_NAME("a name whose spelling was mended"),
  /** A coded value whose spelling had to be mended to be read. */
  MENDED_VALUE("a coded value whose spelling was mended"),
  /** A value of another type than its standard says, such as a text for a truth value; read. */
  MENDED_TYPE("a value of another type than its standard says"),
  /** A value of another length or format than its standard says; it is read all the same. */
  ATTRIBUTE_FORMAT("a value of another length or format than its standard says"),
  /** An event that is linked to no location. */
  MISSING_LOCATION("an event without a location"),
  /** A body that is held as a person. */
  BUSINESS_AS_PERSON("a business that is held as a person");

  private final String meaning;

  ProblemCode(String meaning) {
    this.meaning = meaning;
  }

  /** What it is, in a few plain words. */
  public String meaning() {
    return meaning;
  }
}

package uk.crimerecording.intake;

/**
 * Finds the raw values of one record in its text. One parser reads one source and need not be
 * thread-safe.
 */
@FunctionalInterface
public interface RecordParser {

  /**
   * States what a record holds. Text that breaks the rules of the format rejects the record; a
   * parser throws nothing.
   *
   * @param record the text of the record, without flaw
   * @param draft receives the values and problems
   */
  void parse(RecordSplitter record, RecordDraft draft);
}

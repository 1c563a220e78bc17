package uk.crimerecording.benchmarks.engine;

import uk.crimerecording.record.CrimeRecord;

/**
 * A record, and what the checks read of it laid flat.
 *
 * @param record the record
 * @param form the same, for the rule engines
 */
public record CheckedRecord(CrimeRecord record, OutcomeForm form) {

  /** The record with its form. */
  public static CheckedRecord of(CrimeRecord record) {
    return new CheckedRecord(record, OutcomeForm.of(record));
  }
}

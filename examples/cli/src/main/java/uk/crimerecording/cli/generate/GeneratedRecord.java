package uk.crimerecording.cli.generate;

import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.record.CrimeRecord;

/**
 * An invented record, complete for what it applies for.
 *
 * @param kind crime or incident
 * @param record the record
 */
record GeneratedRecord(RecordKind kind, CrimeRecord record) {}

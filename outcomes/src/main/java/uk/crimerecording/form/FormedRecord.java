package uk.crimerecording.form;

import java.util.Objects;

/**
 * A record in the form of an export, with what the form cannot hold of it.
 *
 * @param raw the raw values
 * @param losses what is lost
 */
public record FormedRecord(RawRecord raw, LossReport losses) {

  /** A formed record. */
  public FormedRecord {
    Objects.requireNonNull(raw);
    Objects.requireNonNull(losses);
  }

  /**
   * Whether enough is held for the record to be read again: its reference and its offence, by code
   * or class.
   */
  public boolean isReadable() {
    return raw.record().containsKey(Fields.of("reference"))
        && (raw.record().containsKey(Fields.of("offenceCode"))
            || raw.record().containsKey(Fields.of("offenceClass")));
  }
}

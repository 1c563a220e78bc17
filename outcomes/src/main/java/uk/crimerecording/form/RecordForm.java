package uk.crimerecording.form;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.record.CrimeRecord;

/**
 * The form in which a force's export of a system holds crime records: the way back through a
 * profile. A record that is formed, written and read again by the same profile and offence list,
 * with no day that counts as today, is the same record but for its losses. Immutable and
 * thread-safe.
 */
public final class RecordForm {

  private static final int SUSPECTS = 4;

  private final HostSystem system;
  private final ForceProfile profile;
  private final Layout layout;
  private final Set<DomainField> stated;
  private final int suspects;

  private RecordForm(
      HostSystem system,
      ForceProfile profile,
      Layout layout,
      Set<DomainField> stated,
      int suspects) {
    this.system = Objects.requireNonNull(system);
    this.profile = profile.forSystem(system.name());
    this.layout = layout;
    this.stated = new LinkedHashSet<>(stated);
    this.suspects = suspects;
  }

  /**
   * The form of a profile. Rows have a column for every field of the layout, and columns for four
   * suspects.
   *
   * @throws IntakeException if the profile is for another system or has no layout of the format
   */
  public static RecordForm of(HostSystem system, ForceProfile profile, Format format) {
    Layout layout =
        profile
            .layout(Content.CRIMES, format)
            .orElseThrow(
                () -> new IntakeException("The force profile has no layout for " + format.code()));
    return new RecordForm(system, profile, layout, layout.fields().keySet(), SUSPECTS);
  }

  /** The same form, where rows have columns for some fields only. */
  public RecordForm withColumns(Set<DomainField> fields) {
    return new RecordForm(system, profile, layout, fields, suspects);
  }

  /**
   * The same form, where rows have columns for another number of suspects.
   *
   * @param number 0 to 100
   * @throws IllegalArgumentException if the number is out of range
   */
  public RecordForm withSuspects(int number) {
    if (number < 0 || number > 100) {
      throw new IllegalArgumentException("Rows have columns for 0 to 100 suspects");
    }
    return new RecordForm(system, profile, layout, stated, number);
  }

  /**
   * A record in this form.
   *
   * @param record the record
   * @param kind whether a crime or an incident
   */
  public FormedRecord form(CrimeRecord record, RecordKind kind) {
    return new Former(profile.spelling(), layout, stated, suspects).form(record, kind);
  }

  /** A writer of this form for one text. */
  public RecordWriter writer() {
    return switch (layout.format()) {
      case CSV -> new RowWriter(layout, stated, suspects, profile);
      case XML -> new ElementWriter(layout);
      case JSON ->
          system instanceof RecordWriter.Provider own
              ? own.writer(layout)
              : new ObjectWriter(layout);
    };
  }

  @Override
  public String toString() {
    return profile + " in " + layout.format().code();
  }
}

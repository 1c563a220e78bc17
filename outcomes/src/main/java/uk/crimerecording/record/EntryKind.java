package uk.crimerecording.record;

import java.util.Optional;

/** Entries that a record holds any number of; they are counted, never described. */
public enum EntryKind {
  /** Places linked to the record as where the offence happened. */
  LOCATIONS("locations"),
  /** Persons linked to the record as suspects. */
  SUSPECTS("suspectEntries"),
  /** Property stolen. */
  PROPERTY_STOLEN("propertyStolen"),
  /** Property damaged. */
  PROPERTY_DAMAGED("propertyDamaged"),
  /** Property recovered. */
  PROPERTY_RECOVERED("propertyRecovered"),
  /** Vehicles taken, damaged or otherwise what the offence was aimed at. */
  VEHICLES("vehicles");

  private final String code;

  EntryKind(String code) {
    this.code = code;
  }

  /** The name in JSON and in paths. */
  public String code() {
    return code;
  }

  /** The kind of a code, or empty where there is none. */
  public static Optional<EntryKind> ofCode(String code) {
    for (EntryKind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}

package uk.crimerecording.location;

import java.util.Optional;

/**
 * A place as far as the rules tell places apart: the area of a police force of England and Wales,
 * or one of the places outside. Immutable and thread-safe.
 */
public sealed interface Place permits Place.Force, Place.Outside {

  /** The one spelling: two digits of a force, {@code scotland}, {@code northern-ireland}. */
  String code();

  /**
   * The place of a code.
   *
   * @param code two digits of a force, {@code scotland}, {@code northern-ireland} or {@code abroad}
   * @throws IllegalArgumentException if the code names no place; the message says what would
   */
  static Place ofCode(String code) {
    for (Outside outside : Outside.values()) {
      if (outside.code.equals(code)) {
        return outside;
      }
    }
    return new Force(code);
  }

  /** This place where it is the area of a force of England and Wales. */
  default Optional<Force> asForce() {
    return this instanceof Force force ? Optional.of(force) : Optional.empty();
  }

  /**
   * The area of a force that records under the counting rules, or British Transport Police.
   *
   * @param code the two digits of the force
   */
  record Force(String code) implements Place, Comparable<Force> {

    /** British Transport Police (LOC-07). */
    public static final Force BRITISH_TRANSPORT_POLICE = new Force("93");

    /**
     * The area of a force.
     *
     * @throws IllegalArgumentException if no force of England and Wales has the code
     */
    public Force {
      if (!ForceTable.NAMES.containsKey(code)) {
        throw new IllegalArgumentException(
            "A place is the two digits of a force of England and Wales, such as 01 or 93, or one"
                + " of scotland, northern-ireland, abroad");
      }
    }

    /** The name of the force, such as {@code West Yorkshire}. */
    public String name() {
      return ForceTable.name(code);
    }

    @Override
    public int compareTo(Force other) {
      return code.compareTo(other.code);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** A place outside England and Wales. */
  enum Outside implements Place {
    /** Where Police Scotland records. */
    SCOTLAND("scotland"),
    /** Where the Police Service of Northern Ireland records. */
    NORTHERN_IRELAND("northern-ireland"),
    /** Outside the United Kingdom. */
    ABROAD("abroad");

    private final String code;

    Outside(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return code;
    }
  }
}

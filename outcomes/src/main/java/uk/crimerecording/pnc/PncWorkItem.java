package uk.crimerecording.pnc;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.PncId;

/**
 * What is to be put, or stands, on the Police National Computer about one arrest or report of one
 * person. What is not stated is absent. Its {@code toString} shows the reference and the type only.
 * Immutable and thread-safe.
 */
public final class PncWorkItem {

  /** How many numbers, crimes or offences an item may have at most. */
  public static final int MOST_ENTRIES = 1_000;

  /** What can be the argument of a finding. */
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._:-]{0,59}");

  private final String reference;
  private final WorkType type;
  private final Optional<IdentifierReading<PncId>> pncId;
  private final Optional<IdentifierReading<CroNumber>> croNumber;
  private final Optional<List<IdentifierReading<ArrestSummonsNumber>>> arrestSummonsNumbers;
  private final Optional<PersonKey> person;
  private final Optional<ArrestKey> arrest;
  private final Optional<Set<String>> crimes;
  private final Optional<List<PncOffence>> offences;

  private PncWorkItem(Builder builder) {
    this.reference = builder.reference;
    this.type = builder.type;
    this.pncId = builder.pncId;
    this.croNumber = builder.croNumber;
    this.arrestSummonsNumbers = builder.arrestSummonsNumbers;
    this.person = builder.person;
    this.arrest = builder.arrest;
    this.crimes = builder.crimes;
    this.offences = builder.offences;
  }

  /**
   * A builder of an item about which nothing else is stated.
   *
   * @param reference the reference of the item in the host system, which findings name: at most 60
   *     letters, digits and the marks {@code / . _ : -}; never an identifier of a person
   * @param type what the item asks for
   * @throws IllegalArgumentException if the reference has another form; the message does not repeat
   *     it
   */
  public static Builder builder(String reference, WorkType type) {
    if (!REFERENCE.matcher(reference).matches()) {
      throw new IllegalArgumentException(
          "The reference of a work item has 1 to 60 letters, digits and the marks / . _ : -");
    }
    return new Builder(reference, type);
  }

  /** The reference in the host system. */
  public String reference() {
    return reference;
  }

  /** What the item asks for. */
  public WorkType type() {
    return type;
  }

  /** The PNC id as read. */
  public Optional<IdentifierReading<PncId>> pncId() {
    return pncId;
  }

  /** The CRO number as read. */
  public Optional<IdentifierReading<CroNumber>> croNumber() {
    return croNumber;
  }

  /** The arrest/summons numbers as read; an empty list states that there is none. */
  public Optional<List<IdentifierReading<ArrestSummonsNumber>>> arrestSummonsNumbers() {
    return arrestSummonsNumbers;
  }

  /** The person. */
  public Optional<PersonKey> person() {
    return person;
  }

  /** The arrest. */
  public Optional<ArrestKey> arrest() {
    return arrest;
  }

  /** The references of the recorded crimes; an empty set states that there is none. */
  public Optional<Set<String>> crimes() {
    return crimes;
  }

  /** The offences; an empty list states that there is none. */
  public Optional<List<PncOffence>> offences() {
    return offences;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PncWorkItem that && state().equals(that.state());
  }

  @Override
  public int hashCode() {
    return state().hashCode();
  }

  private List<Object> state() {
    return List.of(
        reference, type, pncId, croNumber, arrestSummonsNumbers, person, arrest, crimes, offences);
  }

  @Override
  public String toString() {
    return reference + " " + type.code();
  }

  /** Collects what an item states. Not thread-safe. */
  public static final class Builder {

    private final String reference;
    private final WorkType type;
    private Optional<IdentifierReading<PncId>> pncId = Optional.empty();
    private Optional<IdentifierReading<CroNumber>> croNumber = Optional.empty();
    private Optional<List<IdentifierReading<ArrestSummonsNumber>>> arrestSummonsNumbers =
        Optional.empty();
    private Optional<PersonKey> person = Optional.empty();
    private Optional<ArrestKey> arrest = Optional.empty();
    private Optional<Set<String>> crimes = Optional.empty();
    private Optional<List<PncOffence>> offences = Optional.empty();

    private Builder(String reference, WorkType type) {
      this.reference = reference;
      this.type = Objects.requireNonNull(type);
    }

    /** States the PNC id as read. */
    public Builder pncId(IdentifierReading<PncId> stated) {
      pncId = Optional.of(stated);
      return this;
    }

    /** States the CRO number as read. */
    public Builder croNumber(IdentifierReading<CroNumber> stated) {
      croNumber = Optional.of(stated);
      return this;
    }

    /**
     * States all arrest/summons numbers as read; an empty list states that there is none.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_ENTRIES}
     */
    public Builder arrestSummonsNumbers(List<IdentifierReading<ArrestSummonsNumber>> stated) {
      requireFew(stated.size());
      arrestSummonsNumbers = Optional.of(List.copyOf(stated));
      return this;
    }

    /** States the person. */
    public Builder person(PersonKey stated) {
      person = Optional.of(stated);
      return this;
    }

    /** States the arrest. */
    public Builder arrest(ArrestKey stated) {
      arrest = Optional.of(stated);
      return this;
    }

    /**
     * States the references of all recorded crimes; an empty set states that there is none.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_ENTRIES}, or one is no
     *     crime reference
     */
    public Builder crimes(Set<String> stated) {
      requireFew(stated.size());
      stated.forEach(PncOffence::requireReference);
      crimes = Optional.of(Collections.unmodifiableSet(new TreeSet<>(stated)));
      return this;
    }

    /**
     * States all offences; an empty list states that there is none.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_ENTRIES}
     */
    public Builder offences(List<PncOffence> stated) {
      requireFew(stated.size());
      offences = Optional.of(List.copyOf(stated));
      return this;
    }

    private static void requireFew(int entries) {
      if (entries > MOST_ENTRIES) {
        throw new IllegalArgumentException(
            "A work item has at most " + MOST_ENTRIES + " numbers, crimes or offences");
      }
    }

    /** The item. */
    public PncWorkItem build() {
      return new PncWorkItem(this);
    }
  }
}

package uk.crimerecording.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.crimerecording.fact.Facts;

/**
 * A report to the police, with everything that it discloses, and the crimes already on record
 * between the same parties. Everything in one report came to notice at once (CNT-05). The order in
 * which parts are given means nothing. Immutable and thread-safe.
 */
public final class Report {

  private final List<ReportedPerson> people;
  private final List<Disclosure> disclosures;
  private final List<RecordedCrime> recorded;
  private final Facts facts;
  private final Map<String, ReportedPerson> personById;

  private Report(Builder builder) {
    this.people = sorted(builder.people, ReportedPerson::id);
    this.disclosures = sorted(builder.disclosures, Disclosure::id);
    this.recorded = sorted(builder.recorded, RecordedCrime::reference);
    this.facts = builder.facts;
    this.personById = new HashMap<>();
    people.forEach(person -> personById.put(person.id(), person));
  }

  private static <T> List<T> sorted(List<T> parts, Function<T, String> id) {
    List<T> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparing(id));
    for (int i = 1; i < sorted.size(); i++) {
      if (id.apply(sorted.get(i)).equals(id.apply(sorted.get(i - 1)))) {
        throw new IllegalArgumentException("Two parts of a report have the same id");
      }
    }
    return List.copyOf(sorted);
  }

  /** A builder of an empty report. */
  public static Builder builder() {
    return new Builder();
  }

  /** The people of the report, in the order of their ids. */
  public List<ReportedPerson> people() {
    return people;
  }

  /** The person of an id; empty where the report says nothing of one. */
  public Optional<ReportedPerson> person(String id) {
    return Optional.ofNullable(personById.get(id));
  }

  /** What is disclosed, in the order of the ids. */
  public List<Disclosure> disclosures() {
    return disclosures;
  }

  /** The crimes already on record, in the order of their references. */
  public List<RecordedCrime> recorded() {
    return recorded;
  }

  /** The facts stated of the report as a whole; a disclosure's own facts come first. */
  public Facts facts() {
    return facts;
  }

  /** The number of disclosures; its parts are never printed. */
  @Override
  public String toString() {
    return "Report of " + disclosures.size() + " disclosures";
  }

  /** Collects the parts of a report. Not thread-safe. */
  public static final class Builder {

    private final List<ReportedPerson> people = new ArrayList<>();
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<RecordedCrime> recorded = new ArrayList<>();
    private Facts facts = Facts.none();

    private Builder() {}

    /** Adds somebody. */
    public Builder person(ReportedPerson person) {
      people.add(person);
      return this;
    }

    /** Adds an alleged offence. */
    public Builder disclosure(Disclosure disclosure) {
      disclosures.add(disclosure);
      return this;
    }

    /** Adds a crime on record. */
    public Builder recorded(RecordedCrime crime) {
      recorded.add(crime);
      return this;
    }

    /** States facts of the report as a whole. */
    public Builder facts(Facts stated) {
      facts = stated;
      return this;
    }

    /**
     * The report.
     *
     * @throws IllegalArgumentException if two people, disclosures or recorded crimes have one id
     */
    public Report build() {
      return new Report(this);
    }
  }
}

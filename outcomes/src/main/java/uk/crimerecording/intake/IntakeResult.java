package uk.crimerecording.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What became of one record of the input: mapped or rejected, never neither (rule SYS-06).
 *
 * @param <T> the domain type
 */
public sealed interface IntakeResult<T> {

  /** Where the record stood. */
  Location location();

  /** Every problem with the record, warnings included. */
  List<Problem> problems();

  /** Hands the result to the consumer for its kind. */
  default void match(Consumer<? super Mapped<T>> mapped, Consumer<? super Rejected<T>> rejected) {
    if (this instanceof Mapped<T> result) {
      mapped.accept(result);
    } else if (this instanceof Rejected<T> result) {
      rejected.accept(result);
    }
  }

  /**
   * A record that the domain can hold.
   *
   * @param record the domain object
   * @param kind whether a crime or an incident (rule SYS-05)
   * @param location where it stood
   * @param problems warnings; each names a value that stays not stated
   */
  record Mapped<T>(T record, RecordKind kind, Location location, List<Problem> problems)
      implements IntakeResult<T> {
    /** A mapped record. */
    public Mapped {
      Objects.requireNonNull(record);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(location);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A record that the domain cannot hold, kept whole.
   *
   * @param source the record as it stood
   * @param kind whether a crime or an incident, where the record says so
   * @param problems every problem; at least one is rejecting
   */
  record Rejected<T>(SourceRecord source, Optional<RecordKind> kind, List<Problem> problems)
      implements IntakeResult<T> {
    /** A rejected record. */
    public Rejected {
      Objects.requireNonNull(source);
      Objects.requireNonNull(kind);
      problems = List.copyOf(problems);
      if (problems.stream().noneMatch(Problem::isRejecting)) {
        throw new IllegalArgumentException("A record is rejected for a reason");
      }
    }

    @Override
    public Location location() {
      return source.location();
    }
  }
}

package uk.crimerecording.record;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that was entered in a field. What has not the form that the field asks for is not kept,
 * only that there was something. Immutable and thread-safe.
 *
 * @param value the value; empty where the entry has another form
 */
public record Entered<T>(Optional<T> value) {

  /** An entry. */
  public Entered {
    Objects.requireNonNull(value);
  }

  /** An entry of the form that the field asks for. */
  public static <T> Entered<T> of(T value) {
    return new Entered<>(Optional.of(value));
  }

  /** Whether the entry has the form that the field asks for. */
  public boolean isValid() {
    return value.isPresent();
  }

  @Override
  public String toString() {
    return isValid() ? "Entered" : "Entered in another form";
  }
}

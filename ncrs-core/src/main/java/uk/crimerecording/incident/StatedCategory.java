package uk.crimerecording.incident;

import java.util.Objects;
import java.util.Optional;

/**
 * The category that stands on a log. A name that is not on the national list may be free text about
 * the case: it is not kept, only that there was one.
 *
 * @param known the category; empty where the name on the log is not on the list
 */
public record StatedCategory(Optional<IncidentCategory> known) {

  /** A category on a log. */
  public StatedCategory {
    Objects.requireNonNull(known);
  }

  /** A category of the list. */
  public static StatedCategory of(IncidentCategory category) {
    return new StatedCategory(Optional.of(category));
  }

  /** The category of the name on the log, read as {@link IncidentCategory#ofName} does. */
  public static StatedCategory named(String name) {
    return new StatedCategory(IncidentCategory.ofName(name));
  }

  /** Whether it is this category. */
  public boolean is(IncidentCategory category) {
    return known.filter(category::equals).isPresent();
  }

  @Override
  public String toString() {
    return known.map(IncidentCategory::nationalName).orElse("not on the national list");
  }
}

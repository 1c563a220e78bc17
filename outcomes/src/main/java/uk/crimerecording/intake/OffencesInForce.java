package uk.crimerecording.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceStatus;

/**
 * Tells whether codes are in force on days (rule CAT-07), remembering what it was told: a row of
 * the list that is in force on two days is in force on every day between them. It remembers one row
 * a code of the list. Not thread-safe.
 */
final class OffencesInForce {

  private final OffenceCatalogue catalogue;
  private final Map<OffenceCode, Span> spans = new HashMap<>();

  /** Days on which one row is known to be in force. */
  private record Span(Offence row, LocalDate from, LocalDate to) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    Span with(LocalDate day) {
      return new Span(row, day.isBefore(from) ? day : from, day.isAfter(to) ? day : to);
    }
  }

  OffencesInForce(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether a code is in force on a day. */
  boolean on(OffenceCode code, LocalDate day) {
    Span known = spans.get(code);
    if (known != null && known.holds(day)) {
      return true;
    }
    if (!(catalogue.inForce(code, day) instanceof OffenceStatus.InForce status)) {
      return false;
    }
    if (!status.offences().isEmpty()) {
      spans.put(code, span(known, status, day));
    }
    return true;
  }

  private static Span span(@Nullable Span known, OffenceStatus.InForce status, LocalDate day) {
    return known != null && status.offences().contains(known.row())
        ? known.with(day)
        : new Span(status.offences().get(0), day, day);
  }
}

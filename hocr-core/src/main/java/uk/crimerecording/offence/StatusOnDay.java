package uk.crimerecording.offence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges rows of the list by a day (rule CAT-07). */
final class StatusOnDay {

  private StatusOnDay() {}

  static OffenceStatus of(OffenceEntry entry, LocalDate day) {
    List<Offence> inForce = new ArrayList<>();
    OffenceStatus.@Nullable NotYetCommenced awaited = null;
    OffenceStatus.@Nullable Ceased ceased = null;
    OffenceStatus.@Nullable Withdrawn withdrawn = null;
    for (Offence offence : entry.offences()) {
      OffenceStatus status = of(offence, day);
      if (status instanceof OffenceStatus.InForce) {
        inForce.add(offence);
      } else if (status instanceof OffenceStatus.NotYetCommenced row) {
        awaited = awaited == null || isEarlier(row, awaited) ? row : awaited;
      } else if (status instanceof OffenceStatus.Ceased row) {
        ceased = ceased == null || isLater(row, ceased) ? row : ceased;
      } else if (status instanceof OffenceStatus.Withdrawn row) {
        withdrawn = withdrawn == null || withdrawn.successor().isEmpty() ? row : withdrawn;
      }
    }
    if (!inForce.isEmpty()) {
      return new OffenceStatus.InForce(inForce);
    }
    if (awaited != null) {
      return awaited;
    }
    if (ceased != null) {
      return ceased;
    }
    return withdrawn == null ? new OffenceStatus.NotListed() : withdrawn;
  }

  static OffenceStatus of(ReportedIncident incident, LocalDate day) {
    Optional<LocalDate> added = incident.added().flatMap(ListedDate::firstDay);
    if (added.isPresent() && day.isBefore(added.get())) {
      return new OffenceStatus.NotYetCommenced(added);
    }
    if (incident.deleted().isPresent()) {
      ListedDate deleted = incident.deleted().get();
      if (deleted.isReachedOn(day)) {
        return deleted.isPassedOn(day)
            ? new OffenceStatus.Ceased(deleted, Optional.empty())
            : new OffenceStatus.Withdrawn(Optional.empty());
      }
    }
    return new OffenceStatus.InForce(List.of());
  }

  private static OffenceStatus of(Offence offence, LocalDate day) {
    if (offence.commenced().isPresent() && !offence.commenced().get().isReachedOn(day)) {
      return new OffenceStatus.NotYetCommenced(offence.commenced().get().firstDay());
    }
    if (offence.ceased().isPresent()) {
      ListedDate ceased = offence.ceased().get();
      if (ceased.isReachedOn(day)) {
        return new OffenceStatus.Ceased(ceased, offence.successor());
      }
      return new OffenceStatus.InForce(List.of(offence));
    }
    return offence.current()
        ? new OffenceStatus.InForce(List.of(offence))
        : new OffenceStatus.Withdrawn(offence.successor());
  }

  private static boolean isEarlier(
      OffenceStatus.NotYetCommenced row, OffenceStatus.NotYetCommenced than) {
    LocalDate day = row.from().orElse(LocalDate.MAX);
    return day.isBefore(than.from().orElse(LocalDate.MAX));
  }

  /** The later cessation stands for the code; on the same day the one that names a successor. */
  private static boolean isLater(OffenceStatus.Ceased row, OffenceStatus.Ceased than) {
    LocalDate day = row.on().firstDay().orElse(LocalDate.MIN);
    LocalDate other = than.on().firstDay().orElse(LocalDate.MIN);
    return day.isAfter(other) || (day.equals(other) && than.successor().isEmpty());
  }
}

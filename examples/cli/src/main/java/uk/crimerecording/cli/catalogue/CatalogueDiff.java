package uk.crimerecording.cli.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceField;
import uk.crimerecording.offence.ReportedIncident;

/**
 * What differs between two lists, row by row (natural key of rule CAT-02). Immutable and
 * thread-safe.
 *
 * @param added rows that only the second list has, in its order
 * @param removed rows that only the first list has, in its order
 * @param changed rows that both lists have with other values, in the order of the second list
 * @param addedIncidents reported incidents that only the second list has
 * @param removedIncidents reported incidents that only the first list has
 * @param changedIncidents reported incidents that both lists have with other values
 * @param unchanged the number of rows that are the same in both lists
 */
public record CatalogueDiff(
    List<Offence> added,
    List<Offence> removed,
    List<Change> changed,
    List<ReportedIncident> addedIncidents,
    List<ReportedIncident> removedIncidents,
    List<OffenceCode> changedIncidents,
    int unchanged) {

  /** Copies the lists. */
  public CatalogueDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    addedIncidents = List.copyOf(addedIncidents);
    removedIncidents = List.copyOf(removedIncidents);
    changedIncidents = List.copyOf(changedIncidents);
  }

  /**
   * A row with other values.
   *
   * @param before the row of the first list
   * @param after the row of the second list
   * @param fields the fields whose values differ
   */
  public record Change(Offence before, Offence after, List<OffenceField> fields) {
    /** Copies the fields. */
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Compares two lists.
   *
   * @param before the first list
   * @param after the second list
   * @return what differs
   */
  public static CatalogueDiff between(OffenceCatalogue before, OffenceCatalogue after) {
    Map<Offence.Key, Offence> left = new LinkedHashMap<>();
    before.offences().forEach(offence -> left.put(offence.key(), offence));
    List<Offence> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    int unchanged = 0;
    for (Offence offence : after.offences()) {
      Offence old = left.remove(offence.key());
      if (old == null) {
        added.add(offence);
        continue;
      }
      List<OffenceField> fields = new ArrayList<>();
      for (OffenceField field : OffenceField.values()) {
        if (!old.listedValue(field).equals(offence.listedValue(field))) {
          fields.add(field);
        }
      }
      if (fields.isEmpty()) {
        unchanged++;
      } else {
        changed.add(new Change(old, offence, fields));
      }
    }
    List<ReportedIncident> addedIncidents = new ArrayList<>();
    List<OffenceCode> changedIncidents = new ArrayList<>();
    for (ReportedIncident incident : after.reportedIncidents()) {
      var old = before.reportedIncident(incident.code());
      if (old.isEmpty()) {
        addedIncidents.add(incident);
      } else if (!old.get().equals(incident)) {
        changedIncidents.add(incident.code());
      }
    }
    List<ReportedIncident> removedIncidents =
        before.reportedIncidents().stream()
            .filter(incident -> after.reportedIncident(incident.code()).isEmpty())
            .toList();
    return new CatalogueDiff(
        added,
        new ArrayList<>(left.values()),
        changed,
        addedIncidents,
        removedIncidents,
        changedIncidents,
        unchanged);
  }

  /**
   * Tells whether the lists are the same.
   *
   * @return true where no row differs
   */
  public boolean isEmpty() {
    return added.isEmpty()
        && removed.isEmpty()
        && changed.isEmpty()
        && addedIncidents.isEmpty()
        && removedIncidents.isEmpty()
        && changedIncidents.isEmpty();
  }

  /**
   * Writes the differences, one line each, then a line of totals.
   *
   * @param out receives the text
   */
  public void write(Appendable out) {
    try {
      for (Offence offence : removed) {
        out.append("- ").append(describe(offence)).append('\n');
      }
      for (Offence offence : added) {
        out.append("+ ").append(describe(offence)).append('\n');
      }
      for (Change change : changed) {
        out.append("~ ").append(describe(change.after())).append('\n');
        for (OffenceField field : change.fields()) {
          out.append("    ").append(field.column()).append(": ");
          out.append(change.before().listedValue(field)).append(" -> ");
          out.append(change.after().listedValue(field)).append('\n');
        }
      }
      for (ReportedIncident incident : removedIncidents) {
        out.append("- ").append(describe(incident)).append('\n');
      }
      for (ReportedIncident incident : addedIncidents) {
        out.append("+ ").append(describe(incident)).append('\n');
      }
      for (OffenceCode code : changedIncidents) {
        out.append("~ ").append(code.value()).append('\n');
      }
      out.append(Integer.toString(added.size() + addedIncidents.size())).append(" added, ");
      out.append(Integer.toString(removed.size() + removedIncidents.size())).append(" removed, ");
      out.append(Integer.toString(changed.size() + changedIncidents.size())).append(" changed\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describe(Offence offence) {
    return String.join(
        " | ",
        offence.code().value(),
        offence.listedValue(OffenceField.CLASS),
        offence.listedValue(OffenceField.TITLE),
        offence.listedValue(OffenceField.ACT),
        offence.listedValue(OffenceField.SECTION));
  }

  private static String describe(ReportedIncident incident) {
    return String.join(
        " | ", incident.code().value(), incident.incidentClass().code(), incident.title());
  }
}

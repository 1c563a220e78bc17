package uk.crimerecording.pnc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.IdentifierReading.Status;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.identifier.PoliceIdentifier;

/** The identifiers of work items: how they were read, and which of them identify anything. */
final class ItemIdentifiers {

  private ItemIdentifiers() {}

  /** Finds identifiers whose check letter fails (PNC-01) or that have another form (PNC-02). */
  static void check(List<PncWorkItem> items, PncSheet sheet) {
    for (PncWorkItem item : items) {
      check(item, "asn", PncPaths.ASN, item.arrestSummonsNumbers().orElse(List.of()), sheet);
      check(item, "pnc-id", PncPaths.PNC_ID, item.pncId().stream().toList(), sheet);
      check(item, "cro", PncPaths.CRO_NUMBER, item.croNumber().stream().toList(), sheet);
    }
  }

  private static void check(
      PncWorkItem item,
      String identifier,
      String where,
      List<? extends IdentifierReading<?>> readings,
      PncSheet sheet) {
    for (IdentifierReading<?> reading : readings) {
      sheet.applies(PncQuestion.CHECK_LETTERS);
      sheet.applies(PncQuestion.FORMS);
      if (reading.status() == Status.CHECK_FAILED) {
        Finding finding =
            sheet.finding(
                PncQuestion.CHECK_LETTERS, Severity.NOTE, where, "pnc.check-letter-failed");
        sheet.found(PncQuestion.CHECK_LETTERS, named(finding, identifier, item));
      } else if (reading.status() == Status.WRONG_FORM) {
        Finding finding =
            sheet.finding(PncQuestion.FORMS, Severity.PROHIBITION, where, "pnc.wrong-form");
        sheet.found(PncQuestion.FORMS, named(finding, identifier, item));
      }
    }
  }

  private static Finding named(Finding finding, String identifier, PncWorkItem item) {
    return finding
        .with("pnc-identifier", Argument.code(identifier))
        .with("item", Argument.code(item.reference()));
  }

  /**
   * The arrest/summons numbers that identify an arrest: dummies fail their check, and many persons
   * share one. Empty where it is not stated whether there are any.
   */
  static Optional<Set<ArrestSummonsNumber>> numbers(PncWorkItem item) {
    return item.arrestSummonsNumbers().map(ItemIdentifiers::valid);
  }

  /** The PNC id that identifies a person, as a set of at most one. */
  static Optional<Set<PncId>> pncIds(PncWorkItem item) {
    return item.pncId().map(reading -> valid(List.of(reading)));
  }

  private static <T extends PoliceIdentifier> Set<T> valid(List<IdentifierReading<T>> readings) {
    List<T> valid = new ArrayList<>(1);
    for (IdentifierReading<T> reading : readings) {
      if (reading.isValid()) {
        reading.identifier().ifPresent(valid::add);
      }
    }
    return new LinkedHashSet<>(valid);
  }
}

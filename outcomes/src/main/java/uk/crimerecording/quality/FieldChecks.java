package uk.crimerecording.quality;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Entered;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.RecordDetails;

/** Whether the fields of a record are filled, and each in its form. Immutable and thread-safe. */
final class FieldChecks {

  private static final int SHORTEST_METHOD = 20;
  private static final int LONGEST_METHOD = 300;

  private final OffenceCatalogue catalogue;

  FieldChecks(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  void check(CrimeRecord record, Sheet sheet) {
    boolean incident = isIncident(record);
    mandatory(record, sheet.ask(Question.MANDATORY_FIELDS), incident);
    incidentFields(record, sheet.ask(Question.INCIDENT_FIELDS), incident);
    incidentCodes(record.details(), sheet.ask(Question.INCIDENT_CODES), incident);
    listed(record, sheet.ask(Question.LISTED_OFFENCE));
    methodLength(record.details(), sheet.ask(Question.METHOD_LENGTH), incident);
    form(
        record.details().recordingOfficer(),
        Paths.RECORDING_OFFICER,
        "collar-number-form",
        sheet.ask(Question.RECORDING_OFFICER));
    form(
        record.details().supervisingOfficer(),
        Paths.SUPERVISING_OFFICER,
        "collar-number-form",
        sheet.ask(Question.SUPERVISING_OFFICER));
    anotherSupervisor(record.details(), sheet.ask(Question.ANOTHER_SUPERVISOR));
    oneLocation(record.details(), sheet.ask(Question.ONE_LOCATION));
  }

  private boolean isIncident(CrimeRecord record) {
    return record.offence().code().map(OffenceCode::isReportedIncident).orElse(false)
        || record.offence().classCode().map(this::isIncidentClass).orElse(false);
  }

  private boolean isIncidentClass(String code) {
    return catalogue.reportedIncidents().stream()
        .anyMatch(incident -> incident.incidentClass().code().equals(code));
  }

  // ---- Mandatory fields (DAT-01, DAT-02) --------------------------------------------------------

  private void mandatory(CrimeRecord record, Sheet.Item item, boolean incident) {
    if (incident) {
      return;
    }
    RecordDetails details = record.details();
    item.applies();
    require(hasCode(record), Paths.OFFENCE_CODE, item);
    require(details.crimeTypeStated() == Answer.YES, Paths.CRIME_TYPE, item);
    require(hasOutcome(record), Paths.OUTCOME, item);
    require(details.statusStated() == Answer.YES, Paths.STATUS, item);
    require(details.hateCrime().isStated() || record.flags().isPresent(), Paths.HATE_CRIME, item);
    requireTime(record, item);
    require(methodOf(details).isPresent(), Paths.METHOD, item);
    require(record.reportedAt().isPresent(), Paths.REPORTED_AT, item);
    require(details.recordingOfficer().isPresent(), Paths.RECORDING_OFFICER, item);
    require(details.supervisingOfficer().isPresent(), Paths.SUPERVISING_OFFICER, item);
    require(details.count(EntryKind.LOCATIONS).isPresent(), Paths.LOCATIONS, item);
  }

  private void incidentFields(CrimeRecord record, Sheet.Item item, boolean incident) {
    if (!incident) {
      return;
    }
    RecordDetails details = record.details();
    item.applies();
    require(hasCode(record), Paths.OFFENCE_CODE, item);
    require(details.openingCode().isPresent(), Paths.OPENING_CODE, item);
    require(details.closingCode().isPresent(), Paths.CLOSING_CODE, item);
    requireTime(record, item);
    require(details.count(EntryKind.LOCATIONS).isPresent(), Paths.LOCATIONS, item);
  }

  private static void require(boolean stated, String path, Sheet.Item item) {
    if (!stated) {
      item.add(item.rework("not-stated", path).with("quality-field", Argument.code(path)));
    }
  }

  /** The day and the time of day; a time states its day. */
  private static void requireTime(CrimeRecord record, Sheet.Item item) {
    boolean time = record.details().offenceFrom().isPresent();
    require(time || record.occurred().isPresent(), Paths.OCCURRED, item);
    require(time, Paths.OFFENCE_FROM, item);
  }

  /** Classes of fraud and cyber crime are recorded as such, without a code. */
  private boolean hasCode(CrimeRecord record) {
    return record.offence().code().isPresent()
        || record
            .offence()
            .classCode()
            .flatMap(catalogue::findClass)
            .map(OffenceClass::isNfib)
            .orElse(false);
  }

  private static boolean hasOutcome(CrimeRecord record) {
    return record.outcome().isPresent()
        || record.cancellation().isPresent()
        || record.details().outcomeStated() == Answer.YES;
  }

  /** A text without a character is none. */
  private static Optional<Integer> methodOf(RecordDetails details) {
    return details.modusOperandiLength().filter(length -> length > 0);
  }

  private static void incidentCodes(RecordDetails details, Sheet.Item item, boolean incident) {
    if (!incident && details.openingCode().isEmpty() && details.closingCode().isEmpty()) {
      return;
    }
    form(details.openingCode(), Paths.OPENING_CODE, "incident-code-form", item);
    form(details.closingCode(), Paths.CLOSING_CODE, "incident-code-form", item);
  }

  private static void form(
      Optional<? extends Entered<?>> entry, String path, String message, Sheet.Item item) {
    if (entry.isEmpty()) {
      item.open(path);
    } else if (entry.get().isValid()) {
      item.applies();
    } else {
      item.add(item.rework(message, path).with("quality-field", Argument.code(path)));
    }
  }

  // ---- The form of fields (DAT-03, DAT-04, DAT-08 to DAT-10) ------------------------------------

  private void listed(CrimeRecord record, Sheet.Item item) {
    Optional<OffenceCode> code = record.offence().code();
    if (code.isEmpty()) {
      return;
    }
    item.applies();
    Argument spelled = Argument.code(code.get().value());
    if (catalogue.find(code.get()).isEmpty() && catalogue.reportedIncident(code.get()).isEmpty()) {
      item.add(item.rework("code-not-listed", Paths.OFFENCE_CODE).with("offence", spelled));
    } else if (contradicts(code.get(), record.offence().classCode())) {
      item.add(item.rework("code-of-other-class", Paths.OFFENCE_CLASS).with("offence", spelled));
    }
  }

  /** A code whose class the list leaves open contradicts none. */
  private boolean contradicts(OffenceCode code, Optional<String> classCode) {
    List<OffenceClass> classes = catalogue.classesOf(code);
    return classCode.isPresent()
        && !classes.isEmpty()
        && classes.stream().noneMatch(each -> each.code().equals(classCode.get()));
  }

  private static void methodLength(RecordDetails details, Sheet.Item item, boolean incident) {
    Optional<Integer> length = methodOf(details);
    if (length.isEmpty()) {
      if (!incident) {
        item.open(Paths.METHOD);
      }
      return;
    }
    item.applies();
    boolean tooShort = length.get() < SHORTEST_METHOD;
    if (tooShort || length.get() > LONGEST_METHOD) {
      item.add(
          item.rework(tooShort ? "method-too-short" : "method-too-long", Paths.METHOD)
              .with("length", Argument.count(length.get()))
              .with("limit", Argument.count(tooShort ? SHORTEST_METHOD : LONGEST_METHOD)));
    }
  }

  private static void anotherSupervisor(RecordDetails details, Sheet.Item item) {
    boolean recording = details.recordingOfficer().filter(Entered::isValid).isPresent();
    boolean supervising = details.supervisingOfficer().filter(Entered::isValid).isPresent();
    if (!recording) {
      item.open(Paths.RECORDING_OFFICER);
    }
    if (!supervising) {
      item.open(Paths.SUPERVISING_OFFICER);
    }
    if (!recording || !supervising) {
      return;
    }
    item.applies();
    if (details.recordingOfficer().equals(details.supervisingOfficer())) {
      item.add(item.rework("supervisor-is-recorder", Paths.SUPERVISING_OFFICER));
    }
  }

  private static void oneLocation(RecordDetails details, Sheet.Item item) {
    Optional<Integer> locations = details.count(EntryKind.LOCATIONS);
    if (locations.isEmpty()) {
      item.open(Paths.LOCATIONS);
      return;
    }
    item.applies();
    if (locations.get() == 0) {
      item.add(item.rework("no-location", Paths.LOCATIONS));
    } else if (locations.get() > 1) {
      item.add(
          item.rework("several-locations", Paths.LOCATIONS)
              .with("count", Argument.count(locations.get())));
    }
  }
}

package uk.crimerecording.cli.explain;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.offence.ReportedIncident;

/** Spells offences for people: class, code and title. Immutable and thread-safe. */
public final class OffenceText {

  private static final int MOST_CLASSES = 6;

  private final OffenceCatalogue catalogue;

  /** Texts by an offence list. */
  public OffenceText(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Class, code and title; a code that stands under several classes has all of them. */
  public String of(RecordedOffence offence) {
    String title = title(offence).map(text -> " " + text).orElse(" (not on the list)");
    if (offence.code().isEmpty()) {
      return offence.text() + title;
    }
    String code = offence.code().get().value();
    String classes = offence.classCode().orElseGet(() -> classes(offence.code().get()));
    return classes.isEmpty() ? code + title : classes + " " + code + title;
  }

  private String classes(OffenceCode code) {
    Optional<ReportedIncident> incident = catalogue.reportedIncident(code);
    return incident.isPresent()
        ? incident.get().incidentClass().code()
        : classes(catalogue.classesOf(code).stream().map(OffenceClass::code).toList());
  }

  /** A code of fraud stands under dozens of classes, which nobody reads in a line. */
  private static String classes(List<String> codes) {
    return codes.size() > MOST_CLASSES
        ? "one of " + codes.size() + " classes:"
        : String.join("|", codes);
  }

  private Optional<String> title(RecordedOffence offence) {
    Optional<String> classTitle =
        offence.classCode().flatMap(catalogue::findClass).map(OffenceClass::title);
    return offence.code().isEmpty()
        ? classTitle
        : titleOfCode(offence.code().get(), offence.classCode()).or(() -> classTitle);
  }

  private Optional<String> titleOfCode(OffenceCode code, Optional<String> classCode) {
    List<Offence> rows =
        catalogue.offences(code).stream()
            .filter(row -> classCode.isEmpty() || isOfClass(row, classCode.get()))
            .toList();
    return rows.stream()
        .map(Offence::title)
        .findFirst()
        .or(() -> catalogue.reportedIncident(code).map(ReportedIncident::title));
  }

  private static boolean isOfClass(Offence row, String classCode) {
    return row.offenceClass().filter(each -> each.code().equals(classCode)).isPresent();
  }
}

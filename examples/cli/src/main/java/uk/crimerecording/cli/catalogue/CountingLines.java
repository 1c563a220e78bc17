package uk.crimerecording.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.crimerecording.counting.CountingUnits;
import uk.crimerecording.counting.PrincipalCrimeTable;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.offence.ReportedIncident;

/**
 * How offences and classes are counted, as lines: the unit with its general rule, exceptions and
 * citation (CNT-04), and the rank in the look-up table (CNT-06). Immutable and thread-safe.
 */
final class CountingLines {

  private final OffenceCatalogue catalogue;
  private final CountingUnits units = CountingUnits.standard();
  private final PrincipalCrimeTable principal;

  private CountingLines(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.principal = PrincipalCrimeTable.of(catalogue);
  }

  static CountingLines of(OffenceCatalogue catalogue) {
    return new CountingLines(catalogue);
  }

  /** How a class is counted, with the ranks of its codes. */
  List<String> ofClass(OffenceClass offenceClass) {
    List<String> lines = unit(units.ofClass(offenceClass.code()));
    SortedMap<Integer, List<String>> codes = new TreeMap<>();
    for (OffenceCode code : catalogue.codesOf(offenceClass)) {
      principal
          .rank(code)
          .ifPresent(
              rank -> codes.computeIfAbsent(rank, none -> new ArrayList<>()).add(code.value()));
    }
    String ranks =
        codes.entrySet().stream()
            .map(at -> at.getKey() + " (" + String.join(", ", at.getValue()) + ")")
            .collect(Collectors.joining(", "));
    lines.add(rank(ranks));
    return lines;
  }

  /**
   * How a code is counted under the class of its row.
   *
   * @param shown classes whose unit was printed before: it is not repeated for their codes
   */
  List<String> ofRow(Offence offence, List<OffenceClass> shown) {
    RecordedOffence recorded =
        new RecordedOffence(
            Optional.of(offence.code()), offence.offenceClass().map(OffenceClass::code));
    Optional<CountingUnits.Entry> entry = units.of(recorded, catalogue);
    boolean repeated = shown.stream().anyMatch(each -> units.ofClass(each.code()).equals(entry));
    List<String> lines = repeated ? new ArrayList<>() : unit(entry);
    lines.add(rank(offence.code()));
    return lines;
  }

  /** How a reported incident is counted. */
  List<String> ofIncident(ReportedIncident incident) {
    List<String> lines = unit(units.ofClass(incident.incidentClass().code()));
    lines.add(rank(incident.code()));
    return lines;
  }

  private String rank(OffenceCode code) {
    OptionalInt rank = principal.rank(code);
    return rank(rank.isPresent() ? Integer.toString(rank.getAsInt()) : "");
  }

  private static List<String> unit(Optional<CountingUnits.Entry> entry) {
    List<String> lines = new ArrayList<>();
    if (entry.isEmpty()) {
      lines.add("  counts by depends on the class");
      return lines;
    }
    CountingUnits.Entry unit = entry.get();
    lines.add("  counts by " + unit.words() + ": " + unit.generalRule());
    if (!unit.exceptions().isEmpty()) {
      lines.add("  except    " + unit.exceptions());
    }
    lines.add("  stands in " + unit.citation().text());
    return lines;
  }

  private String rank(String ranks) {
    return ranks.isEmpty()
        ? "  rank      none in the look-up table of the principal crime rule"
        : "  rank      "
            + ranks
            + " of "
            + principal.ranks()
            + " in the look-up table of the principal crime rule";
  }
}

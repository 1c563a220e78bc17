package uk.crimerecording.cli.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.offence.ModeOfTrial;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.OffenceField;

/**
 * The facts by which an official list is recognised as complete (rule CAT-01).
 *
 * @param rows rows of offences
 * @param codes distinct codes of offences
 * @param current rows marked as current
 * @param withdrawn rows not so marked
 * @param codesOfSeveralRows codes with more than one row
 * @param codesOfSeveralClasses codes that occur under more than one class
 * @param indictableOnly rows triable on indictment only
 * @param eitherWay rows triable either way
 * @param summaryOnly rows triable summarily only
 * @param reportedIncidents codes of reported incidents
 */
public record ListFacts(
    int rows,
    int codes,
    int current,
    int withdrawn,
    int codesOfSeveralRows,
    int codesOfSeveralClasses,
    int indictableOnly,
    int eitherWay,
    int summaryOnly,
    int reportedIncidents) {

  /** The lists whose facts are known: edition and day of publication. */
  private static final Map<String, ListFacts> KNOWN =
      Map.of(
          "2026-27 of 2026-04-07",
          new ListFacts(1_698, 1_374, 1_630, 68, 61, 26, 234, 1_410, 54, 17));

  /**
   * Finds the facts that a list must have.
   *
   * @param catalogue the list
   * @return the facts, or empty where those of this list are not known, as for a new edition
   */
  public static Optional<ListFacts> expected(OffenceCatalogue catalogue) {
    return Optional.ofNullable(
        KNOWN.get(catalogue.edition().name() + " of " + catalogue.source().published()));
  }

  /**
   * Counts the facts of a list.
   *
   * @param catalogue the list
   * @return its facts, as listed
   */
  public static ListFacts of(OffenceCatalogue catalogue) {
    List<Offence> offences = catalogue.offences();
    Map<String, Set<String>> classesByCode = new HashMap<>();
    for (Offence offence : offences) {
      Set<String> classes =
          classesByCode.computeIfAbsent(offence.code().value(), code -> new HashSet<>());
      offence.offenceClass().map(OffenceClass::code).ifPresent(classes::add);
    }
    List<OffenceEntry> entries = catalogue.entries();
    int current = count(offences, OffenceField.CURRENT, "Y");
    return new ListFacts(
        offences.size(),
        entries.size(),
        current,
        offences.size() - current,
        (int) entries.stream().filter(entry -> entry.offences().size() > 1).count(),
        (int) classesByCode.values().stream().filter(classes -> classes.size() > 1).count(),
        count(offences, OffenceField.MODE, String.valueOf(ModeOfTrial.INDICTABLE_ONLY.letter())),
        count(offences, OffenceField.MODE, String.valueOf(ModeOfTrial.EITHER_WAY.letter())),
        count(offences, OffenceField.MODE, String.valueOf(ModeOfTrial.SUMMARY_ONLY.letter())),
        catalogue.reportedIncidents().size());
  }

  private static int count(List<Offence> offences, OffenceField field, String value) {
    return (int) offences.stream().filter(o -> o.listedValue(field).equals(value)).count();
  }
}

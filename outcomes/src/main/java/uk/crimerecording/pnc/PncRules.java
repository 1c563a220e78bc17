package uk.crimerecording.pnc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.requirement.Resources;

/**
 * Checks what stands on the Police National Computer, or is to be put there: the identifiers of
 * work items, items that contradict or repeat each other, and items that do not agree with the
 * recorded crime (PNC-01 to PNC-12). Build one and keep it. Immutable and thread-safe.
 *
 * <pre>{@code
 * HomeOfficeCandidates table = HomeOfficeCandidates.read(csv, catalogue).table();
 * PncAssessment assessment = PncRules.of(catalogue, table).check(crime, items);
 * }</pre>
 *
 * <p>The order of items never changes an answer, and an item given twice counts once. What is not
 * stated is never found wrong: the answer names it as missing.
 */
public final class PncRules {

  /** How many different items can be checked together. */
  public static final int MOST_ITEMS = 1_000_000;

  private final OffenceCatalogue catalogue;
  private final HomeOfficeCandidates candidates;
  private final RuleRegister register;

  private PncRules(OffenceCatalogue catalogue, HomeOfficeCandidates candidates) {
    this.catalogue = catalogue;
    this.candidates = candidates;
    this.register = register(catalogue.edition());
  }

  /** The rules of an offence list's edition; classes are not compared, for want of a table. */
  public static PncRules of(OffenceCatalogue catalogue) {
    return of(catalogue, HomeOfficeCandidates.none());
  }

  /**
   * The rules of an offence list's edition.
   *
   * @param candidates the host's table of Home Office codes, read against the same offence list
   */
  public static PncRules of(OffenceCatalogue catalogue, HomeOfficeCandidates candidates) {
    return new PncRules(catalogue, candidates);
  }

  /** The rules that are applied here. */
  public static RuleRegister register(Edition edition) {
    return Resources.rules(PncRules.class, "rules.tsv", edition);
  }

  /** The texts of all findings. */
  public static MessageCatalogue messages() {
    return Resources.messages(PncRules.class);
  }

  /** Checks a crime of which the host does not know what the Police National Computer holds. */
  public PncAssessment check(CrimeRecord crime) {
    return beside(crime, Optional.empty());
  }

  /**
   * Checks a crime beside its work items.
   *
   * @param items all items of the crime; none states that there is none. One that states no crimes
   *     is taken to be of this crime alone; one that states other crimes only is compared with the
   *     other items, not with the crime
   * @throws IllegalArgumentException if there are more than {@link #MOST_ITEMS}
   */
  public PncAssessment check(CrimeRecord crime, Collection<PncWorkItem> items) {
    return beside(crime, Optional.of(distinct(items, MOST_ITEMS)));
  }

  /**
   * Checks many work items, of any crimes, by themselves and against each other. Time and memory
   * grow with their number.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST_ITEMS} different ones
   */
  public PncAssessment checkAll(Iterable<PncWorkItem> items) {
    List<PncWorkItem> distinct = distinct(items, MOST_ITEMS);
    PncSheet sheet = checked(distinct);
    return assessment(Optional.empty(), Optional.of(distinct), List.of(), sheet);
  }

  private PncAssessment beside(CrimeRecord crime, Optional<List<PncWorkItem>> items) {
    PncSheet sheet = checked(items.orElse(List.of()));
    CrimeOnPnc onPnc = new CrimeOnPnc(crime, items, candidates, sheet);
    List<OffenceComparison> classes = onPnc.classes(catalogue);
    onPnc.outcome();
    return assessment(Optional.of(crime), items, classes, sheet);
  }

  private PncSheet checked(List<PncWorkItem> items) {
    PncSheet sheet = new PncSheet(register);
    ItemIdentifiers.check(items, sheet);
    new ItemConflicts(items, sheet).check();
    return sheet;
  }

  /**
   * Different items in the order of their references.
   *
   * @param most how many there may be
   * @throws IllegalArgumentException if there are more
   */
  static List<PncWorkItem> distinct(Iterable<PncWorkItem> items, int most) {
    Set<PncWorkItem> distinct = new LinkedHashSet<>();
    for (PncWorkItem item : items) {
      distinct.add(item);
      if (distinct.size() > most) {
        throw new IllegalArgumentException(
            "At most " + most + " work items can be checked together");
      }
    }
    List<PncWorkItem> sorted = new ArrayList<>(distinct);
    sorted.sort(Comparator.comparing(PncWorkItem::reference));
    return sorted;
  }

  private PncAssessment assessment(
      Optional<CrimeRecord> crime,
      Optional<List<PncWorkItem>> items,
      List<OffenceComparison> classes,
      PncSheet sheet) {
    SortedMap<String, String> used = new TreeMap<>();
    items.ifPresent(all -> used.put(PncPaths.ITEMS, Integer.toString(all.size())));
    crime.ifPresent(record -> used.put(PncPaths.CRIME_OFFENCE, record.offence().text()));
    crime
        .flatMap(CrimeRecord::outcome)
        .ifPresent(outcome -> used.put(PncPaths.OUTCOME, outcome.type().code()));
    Reasoning reasoning =
        new Reasoning(catalogue.edition(), catalogue.hash(), sheet.findings(), sheet.trace(), used);
    Set<String> missing = sheet.missing();
    missing.addAll(reasoning.missing());
    return new PncAssessment(
        crime.map(CrimeRecord::reference),
        items.map(List::size).orElse(0),
        sheet.conflicts(),
        classes.stream()
            .distinct()
            .sorted(
                Comparator.comparing(OffenceComparison::item)
                    .thenComparing(comparison -> comparison.lookup().asked().canonical()))
            .toList(),
        missing,
        reasoning);
  }
}

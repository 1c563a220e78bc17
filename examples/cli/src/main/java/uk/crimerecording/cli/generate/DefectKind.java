package uk.crimerecording.cli.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Victim;

/**
 * A kind of defect: on which records it can be planted, what it changes and what must come of it.
 * Immutable and thread-safe.
 *
 * @param name its name
 * @param applications what the record applies for; empty for anything
 * @param needs what else has to hold of the record
 * @param changes what is changed
 * @param verdict the verdict, {@code none} or {@code rejected}
 * @param rule the rule whose findings stand against the application
 * @param problem the code of the problem that reading reports
 */
record DefectKind(
    String name,
    Set<String> applications,
    Need needs,
    List<Change> changes,
    String verdict,
    Optional<String> rule,
    Optional<String> problem) {

  private static final int COLUMNS = 7;
  private static final int ADULT = 18;

  /** What has to hold of a record. */
  enum Need {
    ANYTHING(crime -> true),
    ONE_SUSPECT(crime -> crime.suspects().map(List::size).equals(Optional.of(1))),
    FIRST_OUTCOME(crime -> crime.outcome().isEmpty()),
    VICTIM(crime -> !isStateBased(crime)),
    /** The victim is told, no guardian. */
    TOLD(crime -> !isStateBased(crime) && age(crime).map(age -> age >= ADULT).orElse(true)),
    /** A person who is told. */
    TOLD_PERSON(crime -> age(crime).map(age -> age >= ADULT).orElse(false)),
    CHILD(crime -> age(crime).map(age -> age < ADULT).orElse(false)),
    DOMESTIC(crime -> isDomestic(crime)),
    HIGH_RISK(crime -> crime.highRiskDomesticAbuse() == Answer.YES),
    RAPE(DefectKind::isRape),
    NOT_RAPE(crime -> !isRape(crime)),
    SHOPLIFTING(ofClass("46")),
    NOT_THEFT_FROM_PERSON(ofClass("39").negate());

    private final Predicate<CrimeRecord> test;

    Need(Predicate<CrimeRecord> test) {
      this.test = test;
    }

    boolean isMet(CrimeRecord crime) {
      return test.test(crime);
    }
  }

  /**
   * One change.
   *
   * @param field the name of the domain field
   * @param text the new text, {@code @} and a name where it depends on the record
   */
  record Change(String field, String text) {}

  private static boolean isStateBased(CrimeRecord crime) {
    return crime.victim().flatMap(Victim::kind).equals(Optional.of(PartyKind.STATE));
  }

  private static Optional<Integer> age(CrimeRecord crime) {
    return crime.victim().flatMap(Victim::age);
  }

  private static boolean isDomestic(CrimeRecord crime) {
    return crime.flags().orElse(Set.of()).contains(CrimeFlag.DOMESTIC_ABUSE);
  }

  private static boolean isRape(CrimeRecord crime) {
    return ofClass("19C").test(crime);
  }

  private static Predicate<CrimeRecord> ofClass(String classCode) {
    return crime -> crime.offence().classCode().equals(Optional.of(classCode));
  }

  /** All kinds. */
  static List<DefectKind> load() {
    return TableRows.of("defects.tsv", COLUMNS).stream().map(DefectKind::of).toList();
  }

  private static DefectKind of(String[] cells) {
    return new DefectKind(
        cells[0],
        cells[1].equals("*") ? Set.of() : Set.of(cells[1].split(" ", -1)),
        cells[2].isEmpty()
            ? Need.ANYTHING
            : Need.valueOf(cells[2].toUpperCase(Locale.ROOT).replace('-', '_')),
        changes(cells[3]),
        cells[4],
        cells[5].isEmpty() ? Optional.empty() : Optional.of(cells[5]),
        cells[6].isEmpty() ? Optional.empty() : Optional.of(cells[6]));
  }

  private static List<Change> changes(String cell) {
    List<Change> changes = new ArrayList<>();
    Arrays.stream(cell.split(",", -1))
        .forEach(
            text -> {
              int equals = text.indexOf('=');
              changes.add(new Change(text.substring(0, equals), text.substring(equals + 1)));
            });
    return List.copyOf(changes);
  }
}

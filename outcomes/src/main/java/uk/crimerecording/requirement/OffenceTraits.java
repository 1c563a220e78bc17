package uk.crimerecording.requirement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.crimerecording.counting.PrincipalCrimeTable;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Basis;
import uk.crimerecording.offence.ModeOfTrial;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.OffenceGroup;
import uk.crimerecording.offence.OffenceSubgroup;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.offence.ReportedIncident;

/**
 * What the rules of outcomes and cancellations ask about an offence, answered once for every code,
 * class and pair of both when the tables are built. Where the rows that an offence may stand for
 * differ, the answer is not stated. Immutable and thread-safe.
 */
public final class OffenceTraits {

  /** A question about an offence. */
  public enum Trait {
    INDICTABLE_ONLY(row -> row.mode() == ModeOfTrial.INDICTABLE_ONLY),
    SUMMARY_ONLY(row -> row.mode() == ModeOfTrial.SUMMARY_ONLY),
    VICTIM_BASED(row -> row.basis() == Basis.VICTIM),
    STATE_BASED(row -> row.basis() == Basis.STATE),
    MURDER(inClass("1")),
    HOMICIDE(inSubgroup(OffenceSubgroup.HOMICIDE)),
    RAPE(inSubgroup(OffenceSubgroup.RAPE)),
    ATTEMPTED_RAPE(ofCode("019/11", "019/12", "019/13", "019/14", "019/18", "019/19")),
    SEXUAL(row -> row.group() == OffenceGroup.SEXUAL_OFFENCES),
    ROBBERY(row -> row.group() == OffenceGroup.ROBBERY),
    THEFT(inClass("39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49")),
    MURDER_ALTERNATIVE(ofCode("004/01", "004/02", "004/03", "004/07")),
    KNIFE_POSSESSION(ofCode("008/26", "008/27")),
    CANNABIS_OR_KHAT_POSSESSION(inClass("92E").or(ofCode("093/74"))),
    COMMON_ASSAULT(inClass("105A")),
    CONDUCT_CRIME(
        ofCode("008/30", "008/56", "008/58", "008/65", "008/66", "008/67", "195/12", "195/94")),
    FRAUD_OR_CYBER(row -> row.group() == OffenceGroup.NFIB_FRAUD),
    MODERN_SLAVERY(inClass("106")),
    GENITAL_MUTILATION(ofCode("008/52", "008/68")),
    MAKING_OFF(inClass("49A")),
    OBSCENE_PUBLICATION(inClass("86")),
    AGGRAVATED(inClass("8M", "8P", "9B", "58J", "105B")),
    CONTROLLING_BEHAVIOUR(inClass("8U")),
    FORCED_MARRIAGE(ofCode("036/05", "036/15")),
    HONOUR_BASED(ofCode("008/52", "008/68", "036/05", "036/15", "068/04")),
    VIOLENCE(row -> row.group() == OffenceGroup.VIOLENCE_AGAINST_THE_PERSON),
    STALKING_OR_HARASSMENT(inClass("8L", "8Q", "8U")),
    PRIVATE_IMAGES(ofCode("008/71")),
    DRIVING_MADE_OUT(inClass("4/4", "4/6", "4/8", "4/9", "802")),
    SELF_DEFENCE_ASSAULT(inClass("104", "105A").or(ofCode("008/06").and(inClass("8N"))));

    private final Predicate<Offence> row;
    private final long bit;

    @SuppressWarnings("EnumOrdinal") // a bit for each constant, never stored or shown
    Trait(Predicate<Offence> row) {
      this.row = row;
      this.bit = 1L << ordinal();
    }

    private static Predicate<Offence> inClass(String... codes) {
      Set<String> wanted = Set.of(codes);
      return row -> row.offenceClass().map(c -> wanted.contains(c.code())).orElse(false);
    }

    private static Predicate<Offence> ofCode(String... codes) {
      Set<String> wanted = Set.of(codes);
      return row -> wanted.contains(row.code().value());
    }

    private static Predicate<Offence> inSubgroup(OffenceSubgroup subgroup) {
      return row -> row.subgroup().equals(Optional.of(subgroup));
    }
  }

  /**
   * The answers about one offence, a bit for each trait.
   *
   * @param all traits that all its rows have
   * @param any traits that some of its rows have, or may have
   */
  public record Answers(long all, long any) {

    private static final Answers UNKNOWN = new Answers(0, -1L);
    private static final Answers NONE = new Answers(0, 0);

    /** The answer to one question. */
    public Answer to(Trait trait) {
      if ((all & trait.bit) != 0) {
        return Answer.YES;
      }
      return (any & trait.bit) == 0 ? Answer.NO : Answer.NOT_STATED;
    }
  }

  private static final Set<Trait> TRAITS = Collections.unmodifiableSet(EnumSet.allOf(Trait.class));

  private final OffenceCatalogue catalogue;
  private final PrincipalCrimeTable principalCrimes;
  private final Map<RecordedOffence, Answers> traits = new HashMap<>();
  private final Map<RecordedOffence, Set<String>> classes = new HashMap<>();

  private OffenceTraits(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.principalCrimes = PrincipalCrimeTable.of(catalogue);
    Map<Offence, Long> ofRow = new HashMap<>();
    catalogue.offences().forEach(row -> ofRow.put(row, traitsOf(row)));
    for (OffenceEntry entry : catalogue.entries()) {
      addCode(entry, ofRow);
    }
    for (OffenceClass listed : catalogue.classes()) {
      List<Offence> rows = new ArrayList<>();
      for (OffenceCode code : catalogue.codesOf(listed)) {
        rows.addAll(ofClass(catalogue.offences(code), listed.code()));
      }
      RecordedOffence offence = RecordedOffence.ofClass(listed.code());
      add(offence, rows, ofRow);
      if (rows.isEmpty() && listed.isNfib()) {
        traits.put(offence, new Answers(Trait.FRAUD_OR_CYBER.bit, -1L));
      }
    }
    catalogue.reportedIncidents().forEach(this::addIncident);
  }

  /** A reported incident is no offence: to every question about offences the answer is no. */
  private void addIncident(ReportedIncident incident) {
    String classCode = incident.incidentClass().code();
    traits.put(RecordedOffence.ofCode(incident.code()), Answers.NONE);
    traits.put(RecordedOffence.ofClass(classCode), Answers.NONE);
    traits.put(RecordedOffence.of(incident.code(), classCode), Answers.NONE);
  }

  /** The answers for every offence of a list. */
  public static OffenceTraits of(OffenceCatalogue catalogue) {
    return new OffenceTraits(catalogue);
  }

  private void addCode(OffenceEntry entry, Map<Offence, Long> ofRow) {
    add(RecordedOffence.ofCode(entry.code()), entry.offences(), ofRow);
    for (OffenceClass candidate : entry.classes()) {
      add(
          RecordedOffence.of(entry.code(), candidate.code()),
          ofClass(entry.offences(), candidate.code()),
          ofRow);
    }
  }

  private static List<Offence> ofClass(Collection<Offence> rows, String classCode) {
    return rows.stream()
        .filter(row -> row.offenceClass().map(c -> c.code().equals(classCode)).orElse(false))
        .toList();
  }

  private static long traitsOf(Offence row) {
    long bits = 0;
    for (Trait trait : TRAITS) {
      if (trait.row.test(row)) {
        bits |= trait.bit;
      }
    }
    return bits;
  }

  private void add(RecordedOffence offence, List<Offence> rows, Map<Offence, Long> ofRow) {
    List<Offence> current = rows.stream().filter(Offence::current).toList();
    List<Offence> governing = current.isEmpty() ? rows : current;
    long all = -1L;
    long any = 0;
    for (Offence row : governing) {
      long bits = ofRow.getOrDefault(row, 0L);
      all &= bits;
      any |= bits;
    }
    Answers answers = governing.isEmpty() ? Answers.UNKNOWN : new Answers(all, any);
    traits.put(offence, answers);
    Set<String> codes = new TreeSet<>();
    rows.forEach(row -> row.offenceClass().ifPresent(c -> codes.add(c.code())));
    classes.put(offence, codes);
  }

  /** The answer for an offence; not stated for one that the list does not have. */
  public Answer ask(RecordedOffence offence, Trait trait) {
    return about(offence).to(trait);
  }

  /** All answers for an offence, for whoever has several questions about it. */
  public Answers about(RecordedOffence offence) {
    Answers answers = traits.get(offence);
    if (answers == null && offence.code().isPresent() && offence.classCode().isPresent()) {
      answers = traits.get(RecordedOffence.ofCode(offence.code().get()));
    }
    return answers == null ? Answers.UNKNOWN : answers;
  }

  /** The classes that an offence may stand in: the stated one, or all candidates of its code. */
  public Set<String> classesOf(RecordedOffence offence) {
    Set<String> candidates = classes.get(offence);
    if (candidates != null && !candidates.isEmpty()) {
      return candidates;
    }
    return offence.classCode().map(Set::of).orElse(Set.of());
  }

  /**
   * Whether an offence (charged, cautioned) is the recorded one: the same code, or where one of
   * them is known by its class only, an offence of that class.
   */
  public Answer isSame(RecordedOffence recorded, RecordedOffence other) {
    if (recorded.code().isPresent() && other.code().isPresent()) {
      return Answer.of(
          recorded.code().equals(other.code())
              && (recorded.classCode().isEmpty()
                  || other.classCode().isEmpty()
                  || recorded.classCode().equals(other.classCode())));
    }
    Set<String> theirs = classesOf(other);
    return Answer.of(classesOf(recorded).stream().anyMatch(theirs::contains));
  }

  /** Which of several offences is the gravest. */
  public PrincipalCrimeTable principalCrimes() {
    return principalCrimes;
  }

  /** The offence list asked. */
  public OffenceCatalogue catalogue() {
    return catalogue;
  }
}

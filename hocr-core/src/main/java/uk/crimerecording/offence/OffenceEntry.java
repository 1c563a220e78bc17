package uk.crimerecording.offence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that the list says of one code, worked out when the catalogue is loaded, so that asking costs
 * no allocation (rules CAT-02 to CAT-04). Immutable and thread-safe.
 */
public final class OffenceEntry {

  private final OffenceCode code;
  private final List<Offence> offences;
  private final List<OffenceClass> classes;
  private final Set<ClassQuestion> questions;
  private final Set<MaximumSentence> maximumSentences;
  private final Set<ModeOfTrial> modes;
  private final Set<Basis> bases;
  private final Set<OffenceSubgroup> subgroups;
  private final boolean current;

  OffenceEntry(
      OffenceCode code,
      List<Offence> offences,
      List<OffenceClass> classes,
      Set<ClassQuestion> questions) {
    this.code = code;
    this.offences = List.copyOf(offences);
    this.classes = classes;
    this.questions = questions;
    Offence first = offences.get(0);
    if (offences.size() == 1) {
      this.maximumSentences = Set.of(first.maximumSentence());
      this.modes = Set.of(first.mode());
      this.bases = Set.of(first.basis());
      this.subgroups = first.subgroup().isPresent() ? Set.of(first.subgroup().get()) : Set.of();
      this.current = first.current();
      return;
    }
    Set<MaximumSentence> sentences = new LinkedHashSet<>();
    EnumSet<ModeOfTrial> allModes = EnumSet.noneOf(ModeOfTrial.class);
    EnumSet<Basis> allBases = EnumSet.noneOf(Basis.class);
    EnumSet<OffenceSubgroup> allSubgroups = EnumSet.noneOf(OffenceSubgroup.class);
    boolean anyCurrent = false;
    for (Offence offence : offences) {
      sentences.add(offence.maximumSentence());
      allModes.add(offence.mode());
      allBases.add(offence.basis());
      if (offence.subgroup().isPresent()) {
        allSubgroups.add(offence.subgroup().get());
      }
      anyCurrent |= offence.current();
    }
    this.maximumSentences = Collections.unmodifiableSet(sentences);
    this.modes = Collections.unmodifiableSet(allModes);
    this.bases = Collections.unmodifiableSet(allBases);
    this.subgroups = Collections.unmodifiableSet(allSubgroups);
    this.current = anyCurrent;
  }

  /**
   * Returns the code.
   *
   * @return the code
   */
  public OffenceCode code() {
    return code;
  }

  /**
   * Returns the rows of the code.
   *
   * @return at least one row, in list order
   */
  public List<Offence> offences() {
    return offences;
  }

  /**
   * Returns the candidate classes of the code (rule CAT-03).
   *
   * @return at least one class, in list order
   */
  public List<OffenceClass> classes() {
    return classes;
  }

  /**
   * Returns what must be known to tell the candidate classes apart (rule CAT-03).
   *
   * @return the questions; none where there is one class only
   */
  public Set<ClassQuestion> whatTellsThemApart() {
    return questions;
  }

  /**
   * Returns the group.
   *
   * @return the group, which all rows of a code share
   */
  public OffenceGroup group() {
    return offences.get(0).group();
  }

  /**
   * Returns the subgroups of the rows.
   *
   * @return the subgroups, none where the group has none; burglary codes have two
   */
  public Set<OffenceSubgroup> subgroups() {
    return subgroups;
  }

  /**
   * Returns the maximum sentences of the rows (rule CAT-04).
   *
   * @return at least one sentence, in list order
   */
  public Set<MaximumSentence> maximumSentences() {
    return maximumSentences;
  }

  /**
   * Returns the modes of trial of the rows.
   *
   * @return at least one mode
   */
  public Set<ModeOfTrial> modes() {
    return modes;
  }

  /**
   * Returns the bases of the rows.
   *
   * @return at least one basis
   */
  public Set<Basis> bases() {
    return bases;
  }

  /**
   * Tells whether any row is marked as current.
   *
   * @return false for a withdrawn code
   */
  public boolean current() {
    return current;
  }

  /**
   * Tells whether every row is triable on indictment only.
   *
   * @return true where no row may be tried summarily
   */
  public boolean isIndictableOnly() {
    return modes.size() == 1 && modes.contains(ModeOfTrial.INDICTABLE_ONLY);
  }

  /**
   * Tells whether every row is triable summarily only.
   *
   * @return true where no row may be tried on indictment
   */
  public boolean isSummaryOnly() {
    return modes.size() == 1 && modes.contains(ModeOfTrial.SUMMARY_ONLY);
  }

  /**
   * Tells whether the offence is a homicide.
   *
   * @return true where the list places it in the subgroup Homicide
   */
  public boolean isHomicide() {
    return subgroups.contains(OffenceSubgroup.HOMICIDE);
  }

  /**
   * Tells whether the offence is a rape or an attempt at one.
   *
   * @return true where the list places it in the subgroup Rape
   */
  public boolean isRape() {
    return subgroups.contains(OffenceSubgroup.RAPE);
  }

  /**
   * Returns the code.
   *
   * @return the canonical spelling
   */
  @Override
  public String toString() {
    return code.value();
  }
}

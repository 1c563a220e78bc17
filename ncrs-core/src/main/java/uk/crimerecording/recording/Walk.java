package uk.crimerecording.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;

/**
 * One walk of the rules through a matter. Where a rule reads what is not stated, the walk assumes a
 * value and remembers it; {@link #again()} prepares the next walk with another value, until all
 * have been tried. A fact that only brings an exception about, and that nobody stated, is taken as
 * not so and remembered as presumed. Not thread-safe; one for each decision. Open for extension by
 * tests only, which try every situation.
 */
class Walk {

  private static final List<Reporter> REPORTERS = List.of(Reporter.values());
  private static final List<AgeBand> AGE_BANDS = List.of(AgeBand.values());
  private static final int STEPS = RecordingStep.values().length;
  private static final int ASSUMPTIONS = 8;
  private static final int CHECKS = 16;

  private final ReportedMatter matter;
  private final OffenceTraits traits;
  private final Map<Input, Integer> stated;

  private Input[] asked = new Input[ASSUMPTIONS];
  private Check[] askedBy = new Check[ASSUMPTIONS];
  private int[] assumed = new int[ASSUMPTIONS];
  private int kept;
  private int open;

  private Check[] checks = new Check[CHECKS];
  private Result[] results = new Result[CHECKS];
  private String[] read = new String[CHECKS];
  private int checked;

  private final StepResult[] steps = new StepResult[STEPS];
  private final Set<Input> presumed = EnumSet.noneOf(Input.class);
  private boolean untimed;
  private boolean delayAllowed;

  Walk(ReportedMatter matter, OffenceTraits traits) {
    this.matter = matter;
    this.traits = traits;
    this.stated = Input.stated(matter);
  }

  ReportedMatter matter() {
    return matter;
  }

  /** Whether the alleged offence has a trait, whichever offence is meant. */
  boolean alleges(OffenceTrait trait) {
    return traits.is(trait);
  }

  /** Whether it depends on the offence that is meant whether it has a trait. */
  boolean mayAllege(OffenceTrait trait) {
    return traits.isOpen(trait);
  }

  /**
   * Whether nothing alleged keeps the matter from having a trait: none, or one that may have it.
   */
  boolean mayConcern(OffenceTrait trait) {
    return matter.alleged().isEmpty() || alleges(trait) || mayAllege(trait);
  }

  /** Whether the points to prove decide, and no victim confirms: an offence against the state. */
  boolean isStateBased() {
    if (traits.isStateBased()) {
      return true;
    }
    boolean open = traits.isEitherBased() || matter.alleged().isEmpty();
    if (!open || hasVictim()) {
      return false;
    }
    return isStated(Input.POINTS_TO_PROVE)
        || (traits.isEitherBased() && !isStated(Input.CRIME_ON_BALANCE));
  }

  private boolean hasVictim() {
    return matter.victim().filter(victim -> !isState(victim)).isPresent()
        || matter.reporter().filter(Reporter::speaksForVictim).isPresent();
  }

  private static boolean isState(Party victim) {
    return victim.kind().filter(PartyKind.STATE::equals).isPresent();
  }

  /** The place of the stated value among those of an input; null where it is not stated. */
  @Nullable Integer find(Input input) {
    return stated.get(input);
  }

  boolean isStated(Input input) {
    return find(input) != null;
  }

  /** Whether a yes-or-no fact is stated to be so; one that is not stated is presumed not to be. */
  boolean holds(Input input) {
    Integer value = find(input);
    if (value == null) {
      presumed.add(input);
      return false;
    }
    return input.isYes(value);
  }

  /** Whether a yes-or-no fact is stated not to be so; silence does not deny it. */
  boolean isDenied(Input input) {
    Integer value = find(input);
    return value != null && !input.isYes(value);
  }

  /**
   * Whether a fact of several values is stated to have one; not stated presumes that it has not.
   */
  boolean isStatedAs(Input input, String value) {
    Integer place = find(input);
    if (place == null) {
      presumed.add(input);
      return false;
    }
    return input.answers().get(place).equals(value);
  }

  /** Whether a fact is stated to have one of several values. */
  boolean isStatedAmong(Input input, Set<String> values) {
    Integer place = find(input);
    if (place == null) {
      presumed.add(input);
      return false;
    }
    return values.contains(input.answers().get(place));
  }

  /** Asks a yes-or-no question; a check is met by yes. */
  boolean asks(Check check, Input input) {
    return asks(check, input, true);
  }

  /**
   * Asks a yes-or-no question.
   *
   * @param wanted the answer by which the check is met
   * @return whether it is met, as stated or assumed
   */
  boolean asks(Check check, Input input, boolean wanted) {
    boolean met = input.isYes(value(check, input)) == wanted;
    note(check, isStated(input) ? met ? Result.MET : Result.NOT_MET : Result.NOT_DECIDABLE, input);
    return met;
  }

  /** The value of an input, as stated or assumed. */
  String choice(Check check, Input input) {
    int value = value(check, input);
    note(check, isStated(input) ? Result.MET : Result.NOT_DECIDABLE, input);
    return input.answers().get(value);
  }

  /** Whether it is stated that a reporter of this kind brought it. */
  boolean isReportedBy(Reporter reporter) {
    return matter.reporter().filter(reporter::equals).isPresent();
  }

  /** Who reported, as stated or assumed. */
  Reporter reporter(Check check) {
    return matter.reporter().orElseGet(() -> REPORTERS.get(value(check, Input.REPORTER)));
  }

  /** The age band of the victim, as stated or assumed. */
  AgeBand victimAge(Check check) {
    choice(check, Input.VICTIM_AGE);
    return AGE_BANDS.get(value(check, Input.VICTIM_AGE));
  }

  private int value(Check check, Input input) {
    Integer place = find(input);
    return place != null ? place : assume(check, input);
  }

  /** The value that this walk assumes. */
  int assume(Check check, Input input) {
    for (int i = 0; i < open; i++) {
      if (asked[i] == input) {
        return assumed[i];
      }
    }
    if (open == asked.length) {
      asked = Arrays.copyOf(asked, 2 * open);
      askedBy = Arrays.copyOf(askedBy, 2 * open);
      assumed = Arrays.copyOf(assumed, 2 * open);
    }
    if (open >= kept) {
      asked[open] = input;
      askedBy[open] = check;
      assumed[open] = 0;
    }
    return assumed[open++];
  }

  /** Notes how a check came out that reads only what is stated. */
  void note(Check check, Result result, Input input) {
    note(check, result, input.path());
  }

  /** Notes how a check came out that reads a part of the report. */
  void note(Check check, Result result, String path) {
    if (checked == checks.length) {
      checks = Arrays.copyOf(checks, 2 * checked);
      results = Arrays.copyOf(results, 2 * checked);
      read = Arrays.copyOf(read, 2 * checked);
    }
    checks[checked] = check;
    results[checked] = result;
    read[checked++] = path;
  }

  /** Notes how a step of the chart came out. */
  void step(RecordingStep step, StepResult result) {
    steps[step.number() - 1] = result;
  }

  /** Notes a step that an input answers: not stated where the input is assumed. */
  void step(RecordingStep step, Input input, boolean yes) {
    step(step, !isStated(input) ? StepResult.NOT_STATED : yes ? StepResult.YES : StepResult.NO);
  }

  /** Notes that the 24 hours do not run (REC-29). */
  void isUntimed() {
    untimed = true;
  }

  /** Notes that recording may be delayed for the time being (REC-30). */
  void mayBeDelayed() {
    delayAllowed = true;
  }

  boolean runsWithoutLimit() {
    return untimed || delayAllowed;
  }

  boolean isDelayAllowed() {
    return delayAllowed;
  }

  /**
   * Prepares the next walk with another value for the last assumption that has one.
   *
   * @return false where all have been tried
   */
  boolean again() {
    int last = open - 1;
    while (last >= 0 && assumed[last] + 1 == asked[last].answers().size()) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    assumed[last]++;
    kept = last + 1;
    begin();
    return true;
  }

  /** Prepares the first walk anew. */
  void restart() {
    kept = 0;
    begin();
  }

  private void begin() {
    open = 0;
    checked = 0;
    Arrays.fill(steps, null);
    presumed.clear();
    untimed = false;
    delayAllowed = false;
  }

  /** The number of inputs that were assumed. */
  int assumptions() {
    return open;
  }

  /** Whether something was assumed that a check asks. */
  boolean assumes(Check check) {
    for (int i = 0; i < open; i++) {
      if (askedBy[i] == check) {
        return true;
      }
    }
    return false;
  }

  Input asked(int assumption) {
    return asked[assumption];
  }

  Check askedBy(int assumption) {
    return askedBy[assumption];
  }

  int assumed(int assumption) {
    return assumed[assumption];
  }

  int checks() {
    return checked;
  }

  Check check(int number) {
    return checks[number];
  }

  Result result(int number) {
    return results[number];
  }

  /** The fact or path that a check read. */
  String read(int number) {
    return read[number];
  }

  /** The steps of the chart that were reached, in order. */
  List<StepTaken> steps() {
    List<StepTaken> taken = new ArrayList<>();
    for (RecordingStep step : RecordingStep.values()) {
      StepResult result = steps[step.number() - 1];
      if (result != null) {
        taken.add(new StepTaken(step, result));
      }
    }
    return taken;
  }

  /** The inputs that nobody stated and that were taken not to be so. */
  Set<Input> presumed() {
    return presumed;
  }
}

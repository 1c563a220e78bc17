package uk.crimerecording.requirement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.record.Suspect;

/**
 * What an outcome demands of a suspect (OUT-03): one and the same suspect is named, linked to the
 * record and, where the type asks for it, of an age and identified. What no suspect can satisfy any
 * more refuses; what is still open is named for those suspects who can.
 *
 * @param age the age demanded, where one is
 * @param identified whether the true identity is demanded
 */
record SuspectFit(Optional<IntPredicate> age, boolean identified) {

  private static final int ADULT = 18;

  static final SuspectFit ANY = new SuspectFit(Optional.empty(), false);
  static final SuspectFit IDENTIFIED = new SuspectFit(Optional.empty(), true);
  static final SuspectFit ADULT_SUSPECT =
      new SuspectFit(Optional.of(years -> years >= ADULT), false);
  static final SuspectFit IDENTIFIED_ADULT =
      new SuspectFit(Optional.of(years -> years >= ADULT), true);
  static final SuspectFit CHILD_SUSPECT =
      new SuspectFit(Optional.of(years -> years < ADULT), false);

  /** Whether some suspect may be of the age: no where every one who may be named is of another. */
  Answer mayBeOfAge(Case kase) {
    boolean othersOnly = false;
    for (Suspect suspect : suspects(kase)) {
      if (isCandidate(suspect)) {
        if (mayBeOfAge(suspect)) {
          return Answer.YES;
        }
        othersOnly = true;
      }
    }
    return Answer.of(!othersOnly);
  }

  /** Whether some suspect of the age may be identified. */
  Answer mayBeIdentified(Case kase) {
    boolean othersOnly = false;
    for (Suspect suspect : suspects(kase)) {
      if (isCandidate(suspect) && mayBeOfAge(suspect)) {
        if (suspect.identityEstablished() != Answer.NO) {
          return Answer.YES;
        }
        othersOnly = true;
      }
    }
    return Answer.of(!othersOnly);
  }

  /**
   * Whether one suspect satisfies everything; yes too where no one can, which refuses elsewhere.
   */
  Answer oneFits(Case kase) {
    Answer fits = Answer.YES;
    for (Suspect suspect : suspects(kase)) {
      if (isPossible(suspect)) {
        if (open(suspect).isEmpty()) {
          return Answer.YES;
        }
        boolean unlinked = suspect.linked() == Answer.NO || fits == Answer.NO;
        fits = unlinked ? Answer.NO : Answer.NOT_STATED;
      }
    }
    return fits;
  }

  /** What is open about the suspects who can still satisfy everything. */
  List<String> open(Case kase) {
    Set<String> names = new LinkedHashSet<>();
    for (Suspect suspect : suspects(kase)) {
      if (isPossible(suspect)) {
        names.addAll(open(suspect));
      }
    }
    return List.copyOf(names);
  }

  private static List<Suspect> suspects(Case kase) {
    return kase.record().suspects().orElse(List.of());
  }

  private static boolean isCandidate(Suspect suspect) {
    return suspect.named() != Answer.NO;
  }

  private boolean isPossible(Suspect suspect) {
    return isCandidate(suspect)
        && mayBeOfAge(suspect)
        && (!identified || suspect.identityEstablished() != Answer.NO);
  }

  private boolean mayBeOfAge(Suspect suspect) {
    return age.isEmpty() || suspect.age().isEmpty() || age.get().test(suspect.age().get());
  }

  private List<String> open(Suspect suspect) {
    List<String> names = new ArrayList<>();
    if (suspect.named() != Answer.YES) {
      names.add("crime.suspects.named");
    }
    if (suspect.linked() != Answer.YES) {
      names.add("crime.suspects.linked");
    }
    if (identified && suspect.identityEstablished() != Answer.YES) {
      names.add("crime.suspects.identityEstablished");
    }
    if (age.isPresent() && suspect.age().isEmpty()) {
      names.add("crime.suspects.age");
    }
    return names;
  }
}

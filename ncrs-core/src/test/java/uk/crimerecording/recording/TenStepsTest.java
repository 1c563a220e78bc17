package uk.crimerecording.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;

/**
 * Every combination of the facts of the steps, stated or not, has the one decision that a plain
 * second reading of the flow chart gives.
 */
class TenStepsTest {

  /**
   * The facts of the steps; what is not stated is open, or not so where the chart only mentions it.
   */
  private enum StepFact {
    crimeOnBalance,
    credibleContraryEvidence,
    victimTraced,
    victimConfirms,
    appropriateOrNecessary,
    clearEvidenceOfCrime,
    victimIdentifiable,
    otherForceRecording,
    reporterDoubted,
    victimVulnerable;

    final Fact<Boolean> fact = FactVocabulary.standard().bool(name());
  }

  private static final Set<StepFact> NEVER_OPEN =
      EnumSet.of(StepFact.victimIdentifiable, StepFact.otherForceRecording);

  @ParameterizedTest
  @EnumSource(Reporter.class)
  void every_combination_has_the_decision_of_the_chart(Reporter reporter) {
    if (reporter == Reporter.OTHER_AUTHORITY || reporter == Reporter.COMPETENT_AUTHORITY) {
      return; // a specific rule goes before the chart
    }
    for (int age : new int[] {17, 18}) {
      ReportedMatter plain =
          Matters.matter(
              reporter.code(),
              "008/06",
              Integer.toString(age),
              "",
              reporter == Reporter.SCHOOL ? "schoolSetting=trip" : "");
      for (Map<StepFact, Answer> answers : combinations(0)) {
        RecordingAction expected = new Chart(reporter, age).read(answers);
        assertEquals(
            expected, Matters.RULES.decide(stating(plain, answers)).action(), answers::toString);
      }
    }
  }

  private static List<Map<StepFact, Answer>> combinations(int from) {
    if (from == StepFact.values().length) {
      List<Map<StepFact, Answer>> one = new ArrayList<>();
      one.add(new EnumMap<>(StepFact.class));
      return one;
    }
    StepFact fact = StepFact.values()[from];
    List<Map<StepFact, Answer>> all = new ArrayList<>();
    for (Map<StepFact, Answer> rest : combinations(from + 1)) {
      for (Answer answer : Answer.values()) {
        boolean idle =
            (fact == StepFact.victimIdentifiable && answer == Answer.YES)
                || (fact == StepFact.otherForceRecording && answer == Answer.NO);
        if (!idle) {
          Map<StepFact, Answer> more = new EnumMap<>(rest);
          more.put(fact, answer);
          all.add(more);
        }
      }
    }
    return all;
  }

  private static ReportedMatter stating(ReportedMatter plain, Map<StepFact, Answer> answers) {
    Facts.Builder facts = plain.facts().toBuilder();
    answers.forEach(
        (fact, answer) -> {
          if (answer.isStated()) {
            facts.state(fact.fact, answer == Answer.YES);
          }
        });
    return plain.toBuilder().facts(facts.build()).build();
  }

  /** The flow chart and the rules on third parties, read once more in the plainest way. */
  private record Chart(Reporter reporter, int age) {

    RecordingAction read(Map<StepFact, Answer> answers) {
      if (answers.get(StepFact.credibleContraryEvidence) == Answer.NOT_STATED) {
        RecordingAction without = read(with(answers, StepFact.credibleContraryEvidence, Answer.NO));
        return without.recordsCrime() ? RecordingAction.MORE_FACTS_NEEDED : without;
      }
      if (answers.get(StepFact.victimTraced) == Answer.NO
          && answers.get(StepFact.victimConfirms) == Answer.NOT_STATED) {
        return read(with(answers, StepFact.victimConfirms, Answer.NO));
      }
      for (StepFact fact : StepFact.values()) {
        if (answers.get(fact) == Answer.NOT_STATED && !NEVER_OPEN.contains(fact)) {
          RecordingAction yes = read(with(answers, fact, Answer.YES));
          RecordingAction no = read(with(answers, fact, Answer.NO));
          return yes == no ? yes : RecordingAction.MORE_FACTS_NEEDED;
        }
      }
      return complete(answers);
    }

    private static Map<StepFact, Answer> with(
        Map<StepFact, Answer> answers, StepFact fact, Answer answer) {
      Map<StepFact, Answer> more = new EnumMap<>(answers);
      more.put(fact, answer);
      return more;
    }

    private RecordingAction complete(Map<StepFact, Answer> answers) {
      if (is(answers, StepFact.credibleContraryEvidence) || !is(answers, StepFact.crimeOnBalance)) {
        return RecordingAction.NSIR_INCIDENT;
      }
      boolean without =
          is(answers, StepFact.appropriateOrNecessary)
              && is(answers, StepFact.clearEvidenceOfCrime)
              && answers.get(StepFact.victimIdentifiable) != Answer.NO;
      if (!speaksForVictim(answers) && !is(answers, StepFact.victimConfirms) && !without) {
        return RecordingAction.CRIME_RELATED_INCIDENT;
      }
      return is(answers, StepFact.otherForceRecording)
          ? RecordingAction.CRIME_RELATED_INCIDENT
          : RecordingAction.RECORD_CRIME;
    }

    private boolean speaksForVictim(Map<StepFact, Answer> answers) {
      return switch (reporter) {
        case VICTIM, ACTING_FOR_VICTIM -> true;
        case PROFESSIONAL, SCHOOL, SARC, MULTI_AGENCY_PANEL ->
            !is(answers, StepFact.reporterDoubted);
        case PARENT_OR_CARER ->
            (age < 18 || is(answers, StepFact.victimVulnerable))
                && !is(answers, StepFact.reporterDoubted);
        default -> false;
      };
    }

    private static boolean is(Map<StepFact, Answer> answers, StepFact fact) {
      return answers.get(fact) == Answer.YES;
    }
  }
}

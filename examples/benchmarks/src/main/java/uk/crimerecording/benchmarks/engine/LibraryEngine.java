package uk.crimerecording.benchmarks.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;
import uk.crimerecording.desk.Desk;

/** The library: decides the application whole, and reads the twenty checks from the trace. */
final class LibraryEngine implements CheckEngine {

  private final Desk desk = Desk.standard();
  private final Map<RuleId, Map<String, OutcomeCheck>> checks = new HashMap<>();

  LibraryEngine() {
    for (OutcomeCheck check : OutcomeCheck.values()) {
      checks
          .computeIfAbsent(new RuleId(check.rule()), rule -> new HashMap<>())
          .put(check.check(), check);
    }
  }

  @Override
  public Set<OutcomeCheck> failedOf(CheckedRecord checked) {
    Decision decision = desk.decide(checked.record(), checked.record().application().orElseThrow());
    Set<OutcomeCheck> failed = EnumSet.noneOf(OutcomeCheck.class);
    for (TraceStep step : decision.trace().steps()) {
      if (step.result() == Result.NOT_MET || step.result() == Result.NOT_DECIDABLE) {
        OutcomeCheck check = checks.getOrDefault(step.rule().id(), Map.of()).get(step.check());
        if (check != null) {
          failed.add(check);
        }
      }
    }
    return failed;
  }
}

package uk.crimerecording.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;

/**
 * The requirements of one application, in the order of the table. Checks come out alike for most
 * cases, so traces are kept and shared, at most 4,096 of them. Thread-safe.
 */
final class Checklist {

  private static final int MOST_TRACES = 1 << 12;
  private static final int BITS = 2;
  private static final int MOST_PACKED = 2 * Long.SIZE / BITS;

  private final List<Requirement> requirements;
  private final Map<Results, Trace> traces = new ConcurrentHashMap<>();

  Checklist(List<Requirement> requirements) {
    if (requirements.size() > MOST_PACKED) {
      throw new IllegalStateException("An application has at most " + MOST_PACKED + " rows");
    }
    this.requirements = List.copyOf(requirements);
  }

  /**
   * How the checks came out, two bits each, the last one lowest.
   *
   * @param high the bits that no longer fit the other
   * @param low the last 32 results
   */
  private record Results(long high, long low) {

    private static int bits(Result result) {
      return switch (result) {
        case MET -> 0;
        case NOT_MET -> 1;
        case NOT_DECIDABLE -> 2;
        case NOT_APPLICABLE -> 3;
      };
    }

    /** The result that came so many checks before the last. */
    Result before(int checks) {
      int shift = BITS * checks;
      long bits = shift < Long.SIZE ? low >>> shift : high >>> (shift - Long.SIZE);
      return switch ((int) bits & 3) {
        case 0 -> Result.MET;
        case 1 -> Result.NOT_MET;
        case 2 -> Result.NOT_DECIDABLE;
        default -> Result.NOT_APPLICABLE;
      };
    }
  }

  List<Requirement> requirements() {
    return requirements;
  }

  /** Checks every requirement. */
  void check(Case kase, Decision.Builder decision) {
    long high = 0;
    long low = 0;
    for (int i = 0; i < requirements.size(); i++) {
      Result result = requirements.get(i).check(kase, decision);
      high = (high << BITS) | (low >>> (Long.SIZE - BITS));
      low = (low << BITS) | Results.bits(result);
    }
    decision.steps(trace(new Results(high, low)));
  }

  private Trace trace(Results results) {
    Trace known = traces.get(results);
    if (known != null) {
      return known;
    }
    List<TraceStep> steps = new ArrayList<>();
    for (int i = 0; i < requirements.size(); i++) {
      steps.add(requirements.get(i).step(results.before(requirements.size() - 1 - i)));
    }
    Trace made = new Trace(steps);
    if (traces.size() < MOST_TRACES) {
      traces.put(results, made);
    }
    return made;
  }
}

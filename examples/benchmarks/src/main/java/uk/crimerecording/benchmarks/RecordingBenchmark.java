package uk.crimerecording.benchmarks;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.Sex;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.recording.Question;
import uk.crimerecording.recording.QuestionGuide;
import uk.crimerecording.recording.RecordingAction;
import uk.crimerecording.recording.RecordingDecision;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;

/**
 * Decisions whether reports are recorded. Matters and rules are made before; what is measured is
 * the decision alone, with its reasons and JSON, or the next question.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordingBenchmark {

  private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 5, 4, 10, 0);

  private final RecordingRules rules = RecordingRules.of(OffenceCatalogue.april2026());
  private final QuestionGuide guide = QuestionGuide.of(rules);
  private final ReportedMatter unknown = ReportedMatter.builder().build();
  private final ReportedMatter open = matter(Kind.OPEN);

  /** What is reported; everything that decides it is stated, but for the open one. */
  public enum Kind {
    /** The victim reports an assault. */
    VICTIM(RecordingAction.RECORD_CRIME),
    /** A school reports a minor incident on its premises, and nobody asks for a record. */
    SCHOOL(RecordingAction.CRIME_RELATED_INCIDENT),
    /** A third party reports a rape whose victim is not found. */
    RAPE(RecordingAction.REPORTED_INCIDENT),
    /** Fraud without a call for service. */
    FRAUD(RecordingAction.REFER_REPORT_FRAUD),
    /** A third party reports an assault; what the victim says is not stated. */
    OPEN(RecordingAction.MORE_FACTS_NEEDED);

    private final RecordingAction expected;

    Kind(RecordingAction expected) {
      this.expected = expected;
    }
  }

  /** A matter of a kind. */
  @State(Scope.Thread)
  public static class Reported {

    /** Which. */
    @Param private Kind kind = Kind.VICTIM;

    private ReportedMatter matter = ReportedMatter.builder().build();

    /** States the matter. */
    @Setup
    public void state() {
      matter = matter(kind);
    }
  }

  /** Makes sure that what is measured is what the names say. */
  @Setup
  public void check() {
    for (Kind kind : Kind.values()) {
      RecordingDecision decision = rules.decide(matter(kind));
      if (decision.action() != kind.expected) {
        throw new IllegalStateException(kind + " is " + decision.toJson());
      }
    }
  }

  /** The decision alone. */
  @Benchmark
  public RecordingDecision decide(Reported reported) {
    return rules.decide(reported.matter);
  }

  /** The decision with its reasons, as JSON. */
  @Benchmark
  public String decideWithReasoningAsJson(Reported reported) {
    return rules.decide(reported.matter).toJson();
  }

  /** The next question about a matter of which nothing is known. */
  @Benchmark
  public Optional<Question> firstQuestion() {
    return guide.next(unknown);
  }

  /** The next question about a matter of which much is known. */
  @Benchmark
  public Optional<Question> nextQuestion() {
    return guide.next(open);
  }

  private static ReportedMatter matter(Kind kind) {
    return switch (kind) {
      case VICTIM -> matter(Reporter.VICTIM, "008/06", 34, Map.of());
      case SCHOOL ->
          matter(
              Reporter.SCHOOL,
              "105/01",
              13,
              Map.of(
                  "reporterDoubted", "false",
                  "schoolSetting", "premises-in-hours",
                  "seriousConsequence", "none",
                  "schoolRequestsRecord", "false",
                  "childOrParentRequestsRecord", "false"));
      case RAPE ->
          matter(
              Reporter.THIRD_PARTY,
              "019/08",
              24,
              Map.of("victimTraced", "false", "appropriateOrNecessary", "false"));
      case FRAUD ->
          matter(
              Reporter.VICTIM,
              "053/40",
              60,
              Map.of(
                  "offenderArrested", "false",
                  "offenceInProgressOrRecent", "false",
                  "localSuspect", "false"));
      case OPEN -> matter(Reporter.THIRD_PARTY, "008/06", 34, Map.of("victimTraced", "true"));
    };
  }

  private static ReportedMatter matter(
      Reporter reporter, String offence, int age, Map<String, String> more) {
    Facts.Builder facts = Facts.builder();
    state(facts, "crimeOnBalance", "true");
    state(facts, "credibleContraryEvidence", "false");
    more.forEach((name, value) -> state(facts, name, value));
    return ReportedMatter.builder()
        .receivedAt(RECEIVED.atZone(CrimeRecord.ZONE))
        .reporter(reporter)
        .alleged(RecordedOffence.ofCode(OffenceCode.of(offence)))
        .victim(Party.person(age, Sex.FEMALE))
        .facts(facts.build())
        .build();
  }

  private static void state(Facts.Builder facts, String name, String value) {
    stateTyped(facts, FactVocabulary.standard().find(name).orElseThrow(), value);
  }

  private static <T> void stateTyped(Facts.Builder facts, Fact<T> fact, String value) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }
}

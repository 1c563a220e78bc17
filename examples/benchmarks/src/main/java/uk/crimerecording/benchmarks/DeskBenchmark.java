package uk.crimerecording.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.DecisionEncoder;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.decision.JsonBytes;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * Decisions on complete and on incomplete applications, with their reasons. The records and the
 * desk are made before; what is measured is the decision alone, or with its JSON.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeskBenchmark {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();
  private static final LocalDate OCCURRED = LocalDate.of(2026, 5, 3);
  private static final LocalDate DECIDED = LocalDate.of(2026, 6, 15);

  private final Desk desk = Desk.standard();
  private final DecisionEncoder encoder = new DecisionEncoder();
  private final JsonBytes json = new JsonBytes();
  private final CrimeRecord outcome15 = record(outcome(outcomeFacts()));
  private final CrimeRecord incompleteOutcome15 = record(outcome(Facts.none()));
  private final CrimeRecord cancellationC2 = record(cancellation());

  /** Makes sure that what is measured is what the names say. */
  @Setup
  public void check() {
    expect(Verdict.ACCEPT, outcome15);
    expect(Verdict.RETURN, incompleteOutcome15);
    expect(Verdict.ACCEPT, cancellationC2);
  }

  private void expect(Verdict verdict, CrimeRecord record) {
    Assessment assessment = desk.assess(record);
    if (!assessment.verdict().equals(Optional.of(verdict))) {
      throw new IllegalStateException(verdict + " expected of " + assessment.decision());
    }
  }

  /** Decides an outcome 15 that is accepted. */
  @Benchmark
  public Assessment completeOutcome15() {
    return desk.assess(outcome15);
  }

  /** Decides an outcome 15 on whose form nothing is stated. */
  @Benchmark
  public Assessment incompleteOutcome15() {
    return desk.assess(incompleteOutcome15);
  }

  /** Decides a cancellation C2 that is accepted. */
  @Benchmark
  public Assessment completeCancellationC2() {
    return desk.assess(cancellationC2);
  }

  /** Decides an outcome 15 that is accepted, and writes the decision with its reasons. */
  @Benchmark
  public String completeOutcome15AsJson() {
    Decision decision = desk.assess(outcome15).decision().orElseThrow();
    return DecisionJson.of(decision);
  }

  /** Decides it and writes it as one of many: what is common to decisions is prepared before. */
  @Benchmark
  public int completeOutcome15AmongMany() {
    json.clear();
    encoder.append(json, desk.assess(outcome15).decision().orElseThrow());
    return json.length();
  }

  private static CrimeRecord record(Application application) {
    return CrimeRecord.builder("R-1004", RecordedOffence.ofCode(OffenceCode.of("008/06")))
        .reportedAt(DECIDED.minusDays(42).atTime(9, 30).atZone(CrimeRecord.ZONE))
        .recordedAt(DECIDED.minusDays(42).atTime(10, 15).atZone(CrimeRecord.ZONE))
        .occurred(Period.on(OCCURRED))
        .victim(Victim.person(34).inRole(VictimRole.NONE))
        .suspects(List.of(Suspect.identified(27)))
        .flags(Set.of())
        .related(List.of())
        .apply(application)
        .build();
  }

  private static Application outcome(Facts facts) {
    DecisionMaker sergeant =
        DecisionMaker.of(DecisionRole.SUPERVISOR)
            .withRank(Rank.SERGEANT)
            .withStanding(Answer.YES, Answer.YES);
    return OutcomeApplication.of(OutcomeType.TYPE_15, DECIDED, sergeant, facts);
  }

  private static Application cancellation() {
    DecisionMaker ddm = DecisionMaker.of(DecisionRole.DDM).withStanding(Answer.YES, Answer.YES);
    return CancellationApplication.of(CancellationCode.C2, DECIDED, ddm, cancellationFacts());
  }

  private static Facts outcomeFacts() {
    return stated(
            "victimInformed",
            "supervisorApproved",
            "rationaleRecorded",
            "victimSupports",
            "evidentialDifficultiesRecorded")
        .build();
  }

  private static Facts cancellationFacts() {
    return stated(
            "victimInformed",
            "victimNotificationRecorded",
            "aviAdditional",
            "aviVerifiable",
            "aviSummaryRecorded",
            "aviShowsNoCrime",
            "aviCompelling")
        .state(VOCABULARY.date("victimInformedOn"), DECIDED.minusDays(7))
        .state(VOCABULARY.text("aviBasis"), "evidence")
        .state(VOCABULARY.bool("victimWithdrew"), false)
        .build();
  }

  private static Facts.Builder stated(String... names) {
    Facts.Builder facts = Facts.builder();
    for (String name : names) {
      facts.state(VOCABULARY.bool(name), true);
    }
    return facts;
  }
}

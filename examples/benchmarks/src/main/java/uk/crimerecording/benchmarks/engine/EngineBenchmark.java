package uk.crimerecording.benchmarks.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The twenty checks on one record, in each engine: the time for one of a thousand records, half of
 * them accepted. The rule engines are given the record already laid flat.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

  private static final int RECORDS = 1000;

  /** The engine. */
  @Param public CheckEngine.Kind engine = CheckEngine.Kind.LIBRARY;

  private final List<CheckedRecord> records = new SampleApplications(20260401).take(RECORDS);
  private CheckEngine started = checked -> Set.of();

  /** Starts the engine. */
  @Setup
  public void start() {
    started = engine.start();
  }

  /** Finds the failed checks of every record. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void failedChecks(Blackhole results) {
    for (CheckedRecord checked : records) {
      results.consume(started.failedOf(checked));
    }
  }
}

package uk.crimerecording.benchmarks.engine;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From nothing to the first answer, once in each new virtual machine: what a program that checks
 * one record waits for. The virtual machine is up and the record is made; no class of the engine is
 * loaded.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class EngineStartBenchmark {

  /** The engine. */
  @Param public CheckEngine.Kind engine = CheckEngine.Kind.LIBRARY;

  private final CheckedRecord checked = CheckedRecord.of(new SampleApplications(1).complete());

  /** Starts an engine and checks one record. */
  @Benchmark
  public Set<OutcomeCheck> firstAnswer() {
    return engine.start().failedOf(checked);
  }
}

package uk.crimerecording.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.offence.OffenceCatalogue;

/**
 * What a process pays once: each measurement runs in a virtual machine of its own that has loaded
 * nothing of the library yet. Settings on the command line leave the fork and the single shot as
 * they are unless they name them.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CatalogueLoadBenchmark {

  /** Loads the offence list. */
  @Benchmark
  public OffenceCatalogue catalogue() {
    return OffenceCatalogue.april2026();
  }

  /** Loads the offence list, the rules and the texts. */
  @Benchmark
  public Desk desk() {
    return Desk.standard();
  }
}

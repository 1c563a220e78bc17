package uk.crimerecording.benchmarks;

import java.util.List;
import java.util.Optional;
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
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;

/** Look-ups in the offence list, one code after the other through the whole list. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CatalogueBenchmark {

  private final OffenceCatalogue catalogue = OffenceCatalogue.april2026();
  private OffenceCode[] codes = {};
  private String[] values = {};
  private int next;

  /** Takes every code of the list, as objects that are not those of the catalogue. */
  @Setup
  public void takeCodes() {
    List<OffenceEntry> entries = catalogue.entries();
    codes =
        entries.stream()
            .map(entry -> OffenceCode.of(entry.code().value()))
            .toArray(OffenceCode[]::new);
    values =
        entries.stream()
            .map(entry -> String.valueOf(entry.code().value().toCharArray()))
            .toArray(String[]::new);
  }

  /** Looks a code up. */
  @Benchmark
  public Optional<OffenceEntry> byCode() {
    return catalogue.find(codes[index()]);
  }

  /** Looks up the canonical spelling of a code. */
  @Benchmark
  public Optional<OffenceEntry> bySpelling() {
    return catalogue.find(values[index()]);
  }

  private int index() {
    next = next + 1 < codes.length ? next + 1 : 0;
    return next;
  }
}

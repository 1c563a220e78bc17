package uk.crimerecording.cli.generate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.crimerecording.offence.OffenceCatalogue;

/** Writes invented records with planted defects. */
@Command(
    name = "generate",
    description =
        "Writes invented crime records, mixed like those of 2024/25, and lists the defects planted.")
public final class GenerateCommand implements Callable<Integer> {

  private static final String ALL = "all";
  private static final String GZIP_SUFFIX = ".gz";
  private static final int RECORDS_PER_DEFECT = 25;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--records",
      paramLabel = "N",
      description = "how many records (default: ${DEFAULT-VALUE})",
      defaultValue = "5000")
  private long records;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "the same seed gives the same records (default: ${DEFAULT-VALUE})",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--defects",
      paramLabel = "K",
      description = "how many defects are planted (default: one in 25 records)")
  private Optional<Long> defects = Optional.empty();

  @Option(
      names = "--system",
      paramLabel = "FORMAT",
      completionCandidates = Systems.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = ALL)
  private String system = ALL;

  @Option(names = "--gzip", description = "compress the records")
  private boolean gzip;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "where the files are written; made if it is not there")
  private Path out = Path.of("");

  /** The values of {@code --system}. */
  static final class Systems implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> names = new ArrayList<>();
      Arrays.stream(SampleFormat.values()).map(SampleFormat::code).forEach(names::add);
      names.add(ALL);
      return names.iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    List<SampleFormat> formats =
        Arrays.stream(SampleFormat.values())
            .filter(format -> system.equals(ALL) || system.equals(format.code()))
            .toList();
    long planted = defects.orElse(records / RECORDS_PER_DEFECT);
    check(!formats.isEmpty(), "There is no format " + system);
    check(
        records >= 1 && records <= ReferenceStyle.MOST,
        "--records lies between 1 and " + ReferenceStyle.MOST);
    check(planted >= 0 && planted <= records / 2, "At most every second record can have a defect");
    Files.createDirectories(out);
    OffenceCatalogue catalogue = OffenceCatalogue.april2026();
    for (SampleFormat format : formats) {
      write(new SampleGenerator(format, records, seed, planted, catalogue), format);
    }
    DefectList list = new DefectList(records, seed, planted, catalogue);
    try (Writer file = SampleFile.open(out.resolve(DefectList.FILE))) {
      list.write(file);
    }
    print(DefectList.FILE + ": " + planted + " defects");
    return 0;
  }

  private void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private void write(SampleGenerator generator, SampleFormat format) throws IOException {
    String file = format.file() + (gzip ? GZIP_SUFFIX : "");
    try (Writer rows = SampleFile.open(out.resolve(file))) {
      generator.write(rows);
    }
    print(file + ": " + records + " records");
  }

  private void print(String line) {
    PrintWriter console = spec.commandLine().getOut();
    console.println(line);
    console.flush();
  }
}

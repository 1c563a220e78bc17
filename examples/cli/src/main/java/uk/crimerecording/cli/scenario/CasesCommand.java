package uk.crimerecording.cli.scenario;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.desk.Desk;

/** Evaluates scenario files and prints a line for each failure. */
@Command(
    name = "cases",
    description = "Evaluates scenario files and compares the answers with the expected ones.",
    exitCodeList = {
      "0:all passed",
      "1:a scenario failed; with --strict, also one that expects nothing, or no scenario at all",
      "2:bad usage",
      "3:a file is not a scenario file"
    })
public final class CasesCommand implements Callable<Integer> {

  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int REJECTED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "scenario files, or directories with files that end in .json")
  private List<Path> inputs = List.of();

  @Option(
      names = "--strict",
      description = "a scenario that expects nothing fails the run, and so does no scenario at all")
  private boolean strict;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "evaluate scenarios of this kind only: ${COMPLETION-CANDIDATES}",
      converter = KindConverter.class,
      completionCandidates = KindConverter.class)
  private Optional<ScenarioKind> kind = Optional.empty();

  private int passed;
  private int failed;
  private boolean rejected;
  private final Map<ScenarioKind, Integer> skipped = new EnumMap<>(ScenarioKind.class);

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ScenarioRunner runner = new ScenarioRunner(Desk.standard());
    for (Path file : files()) {
      evaluate(file, runner, out);
    }
    skipped.forEach((each, count) -> out.println("skipped " + count + " of kind " + each));
    int skips = skipped.values().stream().mapToInt(Integer::intValue).sum();
    out.println(passed + " passed, " + failed + " failed, " + skips + " skipped");
    if (rejected) {
      return REJECTED;
    }
    return failed > 0 || (strict && (skips > 0 || passed == 0)) ? FAILED : PASSED;
  }

  private void evaluate(Path path, ScenarioRunner runner, PrintWriter out) throws IOException {
    ScenarioFile file = ScenarioFile.read(path);
    if (!file.problems().isEmpty()) {
      file.problems().forEach(out::println);
      rejected = true;
      failed++;
    }
    for (Scenario scenario : file.scenarios()) {
      if (kind.isEmpty() || kind.get() == scenario.kind()) {
        count(scenario, runner.run(scenario), out);
      }
    }
  }

  private void count(Scenario scenario, Result result, PrintWriter out) {
    if (result instanceof Result.Failed) {
      out.println(scenario.id() + " " + result);
      failed++;
    } else if (result instanceof Result.Skipped) {
      skipped.merge(scenario.kind(), 1, Integer::sum);
    } else {
      passed++;
    }
  }

  /** The files to read, each once, in the order of their paths. */
  private SortedSet<Path> files() throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    for (Path input : inputs) {
      if (Files.isRegularFile(input)) {
        files.add(input.normalize());
      } else if (Files.isDirectory(input)) {
        List<Path> found = filesBelow(input);
        if (found.isEmpty()) {
          throw new ParameterException(
              spec.commandLine(), "No file that ends in .json in " + input);
        }
        files.addAll(found);
      } else {
        throw new ParameterException(spec.commandLine(), "No such file or directory: " + input);
      }
    }
    return files;
  }

  private static List<Path> filesBelow(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(path -> path.toString().endsWith(".json") && Files.isRegularFile(path))
          .map(Path::normalize)
          .toList();
    }
  }
}

package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import uk.crimerecording.cli.assess.CommandRun;
import uk.crimerecording.intake.Content;

/** What holds for every command, however broken its files: it ends as it says that it may. */
final class CommandLaws {

  private static final List<String> OF_CRIMES =
      List.of(
          "assess --quiet --out results",
          "convert --to niche --format csv --out crimes",
          "convert --to niche --format xml --out crimes",
          "convert --to connect --format json --out crimes",
          "quality --as-of 2026-12-01",
          "quality --as-of 2026-12-01 --json",
          "profile coverage",
          "profile coverage --json",
          "profile coverage --skeleton",
          "profile init --out profile");

  private static final List<String> OF_LOGS = List.of("review", "review --json");

  private static final Set<Integer> DONE_OR_REJECTED = Set.of(0, 3);

  private CommandLaws() {}

  /** Runs one command over the files of one input. */
  static void hold(long seed) {
    Random random = new Random(seed);
    List<Target> targets =
        Stream.of(Target.values())
            .filter(target -> target.isByDefault() && target.content() != Content.WORK_ITEMS)
            .toList();
    Target target = targets.get(random.nextInt(targets.size()));
    List<String> commands = target.content() == Content.CRIMES ? OF_CRIMES : OF_LOGS;
    String command = commands.get(random.nextInt(commands.size()));
    Path folder = written(HostileInput.of(target, seed));
    try {
      run(command + " --system " + target.system(), folder);
    } finally {
      delete(folder);
    }
  }

  private static void run(String command, Path folder) {
    List<Object> words = new ArrayList<>();
    String before = "";
    for (String word : command.split(" ", -1)) {
      words.add(before.equals("--out") ? folder.resolve(word) : word);
      before = word;
    }
    Path input = folder.resolve("input");
    words.add(command.startsWith("profile init") ? anyOf(input) : input);
    CommandRun run = CommandRun.of(words.toArray());
    assertTrue(
        DONE_OR_REJECTED.contains(run.exitCode()),
        () -> command + " ended with " + run.exitCode() + ": " + run.err());
    assertFalse(run.err().contains("Exception"), run::err);
  }

  private static Path anyOf(Path input) {
    try (Stream<Path> files = Files.list(input)) {
      return files.min(Comparator.naturalOrder()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path written(HostileInput input) {
    try {
      Path folder = Files.createTempDirectory("hostile");
      Path files = Files.createDirectory(folder.resolve("input"));
      for (HostileFile file : input.files()) {
        Files.write(files.resolve(file.name()), file.bytes());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

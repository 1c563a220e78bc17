package uk.crimerecording.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command of the README that starts the packaged command line, as a reader would. */
class ReadmeCommandsIT {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final String JAR = "examples/cli/target/crime-recording.jar";

  @TempDir private Path directory;

  static List<String> commands() throws IOException {
    return Files.readString(ROOT.resolve("README.md"))
        .lines()
        .filter(line -> line.startsWith("java -jar " + JAR + " "))
        .toList();
  }

  @Test
  void the_readme_shows_the_main_job_and_more() throws IOException {
    assertTrue(commands().size() >= 5);
    assertTrue(commands().get(0).contains(" assess "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_of_the_readme_works(String command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    int out = words.indexOf("--out");
    if (out > 0) {
      words.set(out + 1, directory.resolve("out").toString());
    }
    Path printed = directory.resolve("printed.txt");
    Process process =
        new ProcessBuilder(words)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the command ends");

    assertEquals(0, process.exitValue(), () -> command + "\n" + read(printed));
    if (out > 0) {
      assertTrue(Files.exists(directory.resolve("out")), command);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      return e.toString();
    }
  }
}

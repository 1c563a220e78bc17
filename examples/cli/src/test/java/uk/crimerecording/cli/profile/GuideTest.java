package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.crimerecording.cli.assess.CommandRun;

/** Runs every command of the guide, one after the other, as a reader would. */
class GuideTest {

  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final String JAR = "java -jar examples/cli/target/crime-recording.jar ";

  /** Behind a command that ends with another exit code than 0. */
  private static final String ENDS_WITH = " # ends with ";

  @TempDir private Path folder;

  private static List<String> commands() throws Exception {
    return Files.readString(ROOT.resolve("examples/profiles/README.md"))
        .lines()
        .filter(line -> line.startsWith(JAR))
        .map(line -> line.substring(JAR.length()))
        .toList();
  }

  /** The words of a command; files are found from the root, and written to a folder of the test. */
  private Object[] words(String command) {
    List<Object> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      if (word.startsWith("target/")) {
        words.add(folder.resolve(word.substring("target/".length())));
      } else {
        words.add(word.startsWith("examples/") ? ROOT.resolve(word) : word);
      }
    }
    return words.toArray();
  }

  @Test
  void every_command_ends_as_the_guide_says() throws Exception {
    for (String line : commands()) {
      int at = line.indexOf(ENDS_WITH);
      String command = at < 0 ? line : line.substring(0, at);
      int expected = at < 0 ? 0 : Integer.parseInt(line.substring(at + ENDS_WITH.length()));
      CommandRun run = CommandRun.of(words(command));
      assertEquals(expected, run.exitCode(), () -> line + "\n" + run.out() + run.err());
    }
  }

  @Test
  void the_guide_goes_from_the_first_draft_to_the_assessment() throws Exception {
    List<String> commands = commands();
    assertTrue(commands.get(0).startsWith("profile init "));
    assertTrue(commands.stream().anyMatch(c -> c.startsWith("profile check ")));
    assertTrue(commands.stream().anyMatch(c -> c.startsWith("profile coverage ")));
    assertTrue(commands.get(commands.size() - 1).startsWith("assess "));
  }
}

package uk.crimerecording.cli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import uk.crimerecording.cli.Main;

/**
 * The page of rules in the repository is what the command prints. To write it anew, run the test
 * with {@code -Drules.write=true}.
 */
class RegisterPageIsCurrentTest {

  private static final Path PAGE = Suite.repository().resolve("outcomes/RULES.md");

  private static String printed() {
    StringWriter out = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    assertEquals(0, commandLine.execute("rules", "--format", "md"));
    return out.toString();
  }

  @Test
  void the_page_of_rules_is_the_register() throws IOException {
    if (Boolean.getBoolean("rules.write")) {
      Files.writeString(PAGE, printed());
    }
    assertEquals(printed(), Files.readString(PAGE));
  }

  @Test
  void the_page_has_the_rule_by_which_decisions_are_disputed() throws IOException {
    assertTrue(Files.readString(PAGE).contains("\n## ESC-01\n"));
  }
}

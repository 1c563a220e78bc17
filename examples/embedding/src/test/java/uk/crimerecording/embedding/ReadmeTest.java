package uk.crimerecording.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README is a contract: its example is compiled, its commands are those of the build. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");

  private static String read(String path) throws IOException {
    return Files.readString(ROOT.resolve(path));
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(read("README.md"));
    return blocks.results().map(block -> block.group(1)).toList();
  }

  @Test
  void the_embedding_example_is_the_compiled_one() throws IOException {
    String host = read("examples/embedding/src/main/java/uk/crimerecording/embedding/Host.java");
    String region =
        host.substring(
            host.indexOf("// readme:embedding\n") + "// readme:embedding\n".length(),
            host.indexOf("    // readme:end"));

    assertEquals(List.of(region.stripTrailing().stripIndent() + "\n"), blocks("java"));
    assertTrue(region.lines().count() <= 16, () -> region.lines().count() + " lines");
  }

  @Test
  void the_test_command_is_the_one_that_the_build_server_runs() throws IOException {
    String script = read(".ci/run");
    List<String> commands =
        blocks("sh").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("./mvnw") && line.contains("verify"))
            .toList();

    assertEquals(1, commands.size());
    assertTrue(script.lines().anyMatch(commands.get(0)::equals));
  }

  @Test
  void the_dependency_is_one_that_this_build_makes() throws IOException {
    String block = blocks("xml").get(0);
    String pom = read("pom.xml");
    Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(block);

    assertTrue(version.find());
    assertTrue(pom.contains("<artifactId>crime-recording</artifactId>\n  " + version.group()));
    assertTrue(read("outcomes/pom.xml").contains("<artifactId>outcomes</artifactId>"));
  }

  @Test
  void every_file_that_is_linked_exists() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([A-Za-z0-9_./-]+)\\)").matcher(read("README.md"));
    List<String> targets = links.results().map(link -> link.group(1)).toList();

    assertTrue(targets.size() > 5);
    for (String target : targets) {
      assertTrue(Files.exists(ROOT.resolve(target)), () -> "no " + target);
    }
  }
}

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
    return blocks("README.md", language);
  }

  private static List<String> blocks(String readme, String language) throws IOException {
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(read(readme));
    return blocks.results().map(block -> block.group(1)).toList();
  }

  /** What stands between two marks of an example that is compiled and run. */
  private static String region(String host, String name) throws IOException {
    String text = read("examples/embedding/src/main/java/uk/crimerecording/embedding/" + host);
    String mark = "// readme:" + name + "\n";
    String rest = text.substring(text.indexOf(mark) + mark.length());
    return rest.substring(0, rest.indexOf("    // readme:end")).stripTrailing().stripIndent()
        + "\n";
  }

  @Test
  void the_embedding_example_is_the_compiled_one() throws IOException {
    String region = region("Host.java", "embedding");

    assertEquals(List.of(region), blocks("java"));
    assertTrue(region.lines().count() <= 16, () -> region.lines().count() + " lines");
  }

  @Test
  void the_examples_of_the_core_are_the_compiled_ones() throws IOException {
    assertEquals(
        List.of(
            region("ReportHost.java", "counting"),
            region("ReportHost.java", "classification"),
            region("ReportHost.java", "location")),
        blocks("hocr-core/README.md", "java"));
  }

  @Test
  void the_examples_of_recording_and_review_are_the_compiled_ones() throws IOException {
    assertEquals(
        List.of(region("RecordingHost.java", "recording"), region("RecordingHost.java", "review")),
        blocks("ncrs-core/README.md", "java"));
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

package uk.crimerecording.cli.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a scenario file.
 *
 * @param scenarios the scenarios; empty where there is any problem
 * @param problems everything that the format does not allow, from top to bottom
 */
record ScenarioFile(List<Scenario> scenarios, List<Problem> problems) {

  /** Reads a file. */
  static ScenarioFile read(Path file) throws IOException {
    return read(file.toString(), Files.readAllBytes(file));
  }

  /** Reads the bytes of a file of a name. */
  static ScenarioFile read(String name, byte[] bytes) {
    Problems problems = new Problems(name);
    Optional<Node> document = NodeReader.read(bytes, problems);
    document.ifPresent(root -> ScenarioFormat.check(root, problems));
    if (document.isEmpty() || problems.count() > 0) {
      return new ScenarioFile(List.of(), problems.inReadingOrder());
    }
    return new ScenarioFile(
        document.get().get("scenarios").elements().stream().map(ScenarioFile::scenario).toList(),
        List.of());
  }

  private static Scenario scenario(Node node) {
    return new Scenario(
        node.get("id").text(),
        Codes.find(ScenarioKind.values(), ScenarioKind::code, node.get("kind").text()),
        node.get("title").text(),
        node.text("source").orElse(""),
        node.get("given"),
        node.get("expect"));
  }
}

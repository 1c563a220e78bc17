package uk.crimerecording.cli.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
    List<Scenario> scenarios =
        NodeReader.read(bytes, problems)
            .map(document -> scenarios(document, problems))
            .orElse(List.of());
    return new ScenarioFile(scenarios, problems.inReadingOrder());
  }

  /** The scenarios of a document; none where it has any problem. */
  static List<Scenario> scenarios(Node document, Problems problems) {
    ScenarioFormat.check(document, problems);
    return problems.count() > 0
        ? List.of()
        : document.get("scenarios").elements().stream().map(ScenarioFile::scenario).toList();
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

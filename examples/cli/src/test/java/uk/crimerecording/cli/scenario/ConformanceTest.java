package uk.crimerecording.cli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.crimerecording.desk.Desk;

/** Every scenario of the conformance suite, through the code that the command line runs. */
class ConformanceTest {

  private final ScenarioRunner runner = new ScenarioRunner(Desk.standard());

  @TestFactory
  Stream<DynamicContainer> every_scenario_gives_the_expected_answer() {
    return Suite.files().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getFileName().toString(),
                    file.toUri(),
                    Suite.read(file).scenarios().stream().map(this::test)));
  }

  private DynamicTest test(Scenario scenario) {
    return dynamicTest(
        scenario.id() + " " + scenario.title(),
        () -> {
          Result result = runner.run(scenario);
          if (!(result instanceof Result.Passed)) {
            fail(result.toString());
          }
        });
  }

  @Test
  void every_file_satisfies_the_format() {
    assertFalse(Suite.files().isEmpty());
    for (Path file : Suite.files()) {
      ScenarioFile read = Suite.read(file);
      assertEquals(List.of(), read.problems());
      assertFalse(read.scenarios().isEmpty());
    }
  }

  @Test
  void every_kind_has_scenarios() {
    assertEquals(
        EnumSet.allOf(ScenarioKind.class),
        Suite.scenarios().stream().map(Scenario::kind).collect(Collectors.toSet()));
  }

  @Test
  void the_suite_is_the_one_that_was_handed_over() throws IOException {
    Path original = Suite.repository().resolve("../shared/cases");
    assumeTrue(Files.isDirectory(original), "the material of the field is not here");
    try (Stream<Path> paths = Files.list(original)) {
      for (Path path : paths.filter(path -> !path.endsWith("FORMAT.md")).toList()) {
        Path copy = Suite.directory().resolve(path.getFileName().toString());
        assertEquals(Files.readString(path), Files.readString(copy), copy.toString());
      }
    }
  }
}

package uk.crimerecording.cli.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public conformance suite in {@code examples/scenarios}. */
final class Suite {

  private Suite() {}

  /** The root of the repository. */
  static Path repository() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .takeWhile(directory -> directory != null)
        .filter(directory -> Files.isDirectory(directory.resolve("hocr-core")))
        .findFirst()
        .orElseThrow();
  }

  static Path directory() {
    return repository().resolve("examples/scenarios");
  }

  /** The scenario files, by name. */
  static List<Path> files() {
    try (Stream<Path> paths = Files.list(directory())) {
      return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ScenarioFile read(Path file) {
    try {
      return ScenarioFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All scenarios of all files. */
  static List<Scenario> scenarios() {
    return files().stream().flatMap(file -> read(file).scenarios().stream()).toList();
  }
}

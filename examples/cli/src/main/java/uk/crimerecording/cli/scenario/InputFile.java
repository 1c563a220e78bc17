package uk.crimerecording.cli.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file. Immutable and thread-safe.
 *
 * @param inputs what it states, in its order; empty where there is any problem
 * @param problems everything that the format does not allow, from top to bottom
 */
record InputFile<T>(List<Input<T>> inputs, List<Problem> problems) {

  InputFile {
    inputs = List.copyOf(inputs);
    problems = List.copyOf(problems);
  }

  /** Reads a file. */
  static <T> InputFile<T> read(Path file, InputFormat<T> format) throws IOException {
    Problems problems = new Problems(file.toString());
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    List<Input<T>> inputs =
        NodeReader.read(Files.readAllBytes(file), problems)
            .map(document -> format.inputs(name, document, problems))
            .orElse(List.of());
    return new InputFile<>(inputs, problems.inReadingOrder());
  }
}

package uk.crimerecording.cli.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Reads the files of a command, picks from them and prints what is wrong with them. Not
 * thread-safe; one for each run.
 */
public final class InputReader<T> {

  private final CommandSpec spec;
  private final InputFormat<T> format;
  private boolean rejected;

  /** A reader for a command, which prints problems to its standard error. */
  public InputReader(CommandSpec spec, InputFormat<T> format) {
    this.spec = spec;
    this.format = format;
  }

  /**
   * What all sound files state, in their order.
   *
   * @param ids what is picked of that which has an id; everything where there is none
   * @throws IOException if a file cannot be read
   * @throws ParameterException if there is no such file or id, or sound files have nothing to take
   */
  public List<Input<T>> read(List<Path> files, Set<String> ids) throws IOException {
    List<Input<T>> inputs = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw usage("No such file: " + file);
      }
      InputFile<T> read = InputFile.read(file, format);
      read.problems().forEach(spec.commandLine().getErr()::println);
      rejected |= !read.problems().isEmpty();
      inputs.addAll(read.inputs());
    }
    if (!ids.isEmpty()) {
      inputs.removeIf(input -> input.hasId() && !ids.contains(input.name()));
    }
    if (!rejected) {
      checkThatSomethingIsTaken(inputs, ids);
    }
    return inputs;
  }

  /** Whether a file was rejected. */
  public boolean rejected() {
    return rejected;
  }

  private void checkThatSomethingIsTaken(List<Input<T>> inputs, Set<String> ids) {
    Set<String> names = inputs.stream().map(Input::name).collect(Collectors.toSet());
    ids.stream()
        .filter(id -> !names.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw usage("No scenario of kind " + format.kind() + " has the id " + id);
            });
    if (inputs.isEmpty()) {
      throw usage("No file has a scenario of kind " + format.kind());
    }
  }

  private ParameterException usage(String text) {
    return new ParameterException(spec.commandLine(), text);
  }
}

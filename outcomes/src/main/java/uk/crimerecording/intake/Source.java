package uk.crimerecording.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A named input that is opened once, plain or compressed with gzip. Its name stands in problems and
 * carries no path.
 */
public final class Source {

  private final String name;
  private final Opener opener;

  /** Opens the input. */
  @FunctionalInterface
  public interface Opener {
    /**
     * The input; who reads it closes it.
     *
     * @throws IOException if it cannot be opened; the source then counts as one rejected record
     */
    InputStream open() throws IOException;
  }

  private Source(String name, Opener opener) {
    this.name = Objects.requireNonNull(name);
    this.opener = Objects.requireNonNull(opener);
  }

  /**
   * A source that is opened when its turn comes.
   *
   * @param name the name in problems; an ending such as {@code .jsonl} counts
   * @param opener opens it
   */
  public static Source of(String name, Opener opener) {
    return new Source(name, opener);
  }

  /**
   * A source that is open already.
   *
   * @param name the name in problems; an ending such as {@code .jsonl} counts
   * @param stream the input
   */
  public static Source of(String name, InputStream stream) {
    Objects.requireNonNull(stream);
    return new Source(name, () -> stream);
  }

  /**
   * The file at a path, or the files of the directory at a path in the order of their names,
   * without its subdirectories and hidden files.
   *
   * @throws IntakeException if there is nothing to read at the path
   */
  public static List<Source> at(Path path) {
    if (Files.isDirectory(path)) {
      return directory(path);
    }
    if (!Files.exists(path)) {
      throw new IntakeException("There is no file " + path.getFileName());
    }
    if (!Files.isReadable(path)) {
      throw new IntakeException("The file " + path.getFileName() + " cannot be read");
    }
    return List.of(file(path));
  }

  private static List<Source> directory(Path path) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry) && !entry.getFileName().toString().startsWith(".")) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      throw new IntakeException("The directory " + path.getFileName() + " cannot be read");
    }
    if (files.isEmpty()) {
      throw new IntakeException("The directory " + path.getFileName() + " holds no file");
    }
    Collections.sort(files);
    return files.stream().map(Source::file).toList();
  }

  private static Source file(Path path) {
    return new Source(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
  }

  /** The name in problems. */
  public String name() {
    return name;
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  @Override
  public String toString() {
    return name;
  }
}

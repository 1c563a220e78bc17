package uk.crimerecording.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A named input that can be opened once. */
record Source(String name, Opener opener) {

  /** Opens the input. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** The file at a path, or the files of the directory at a path in the order of their names. */
  static List<Source> at(Path path) {
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
}

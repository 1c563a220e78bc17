package uk.crimerecording.embedding;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The jars of this build: the host's own and those that it needs at run time. */
final class Packaging {

  private Packaging() {}

  /** The jar of this module. */
  static Path hostJar() {
    return Path.of(property("host.jar"));
  }

  /** Every jar that Maven resolves for a host that depends on {@code outcomes} alone. */
  static List<Path> runtimeJars() {
    try {
      String classPath = Files.readString(Path.of(property("library.classpath.file"))).strip();
      return Arrays.stream(classPath.split(File.pathSeparator, -1)).map(Path::of).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jars among {@link #runtimeJars()} that this project builds. */
  static List<Path> ownJars() {
    return runtimeJars().stream()
        .filter(jar -> fileName(jar).matches("(hocr-core|ncrs-core|outcomes)-\\d.*\\.jar"))
        .toList();
  }

  static String fileName(Path jar) {
    return Objects.requireNonNull(jar.getFileName(), "a jar has a name").toString();
  }

  private static String property(String name) {
    return Objects.requireNonNull(
        System.getProperty(name), () -> "run by Maven's failsafe, which sets " + name);
  }
}

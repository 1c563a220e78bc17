package uk.crimerecording.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged host and library in a Java of their own, as a user would start them. */
class EmbeddingIT {

  private static final String DESK = "uk.crimerecording.embedding.Host";
  private static final String REPORT = "uk.crimerecording.embedding.ReportHost";
  private static final String RECORDING = "uk.crimerecording.embedding.RecordingHost";

  @TempDir private Path directory;

  @Test
  void the_library_runs_on_the_class_path() throws Exception {
    List<String> lines = onClassPath(DESK).lines().toList();

    assertEquals("RETURN", lines.get(0));
    assertTrue(lines.get(1).contains("was told of the outcome"), lines.get(1));
    assertTrue(lines.get(lines.size() - 1).startsWith("{\"subject\":\"outcome\""));
  }

  @Test
  void the_library_gives_the_same_answer_on_the_module_path() throws Exception {
    assertEquals(onClassPath(DESK), onModulePath(DESK));
    assertEquals(onClassPath(REPORT), onModulePath(REPORT));
    assertEquals(onClassPath(RECORDING), onModulePath(RECORDING));
  }

  @Test
  void a_report_is_classified_counted_and_located() throws Exception {
    List<String> lines = onClassPath(REPORT).lines().toList();

    assertTrue(lines.get(0).contains("056/01") && lines.get(0).contains("056/02"), lines.get(0));
    assertEquals("[lifeEndangered]", lines.get(1));
    assertTrue(lines.get(2).contains("absorbs=[o2]"), lines.get(2));
    assertEquals("[CNT-01, CNT-04, CNT-05, CNT-06]", lines.get(3));
    assertTrue(lines.get(4).startsWith("RECORD_CRIME ") && lines.get(4).contains("13"));
  }

  @Test
  void a_report_is_recorded_once_the_question_that_decides_is_answered() throws Exception {
    List<String> lines = onClassPath(RECORDING).lines().toList();

    assertEquals("MORE_FACTS_NEEDED", lines.get(0));
    assertEquals("Optional[credibleContraryEvidence]", lines.get(1));
    assertTrue(lines.get(2).startsWith("RECORD_CRIME by Optional[2026-05-19T19:40+01:00"));
    assertTrue(lines.get(3).contains("NSIR-04"), lines.get(3));
    assertTrue(lines.get(4).startsWith("Interval[lower=0.0, upper=0.79"), lines.get(4));
  }

  private String onClassPath(String main) throws IOException, InterruptedException {
    return run(List.of("--class-path", allJars(), main));
  }

  private String onModulePath(String main) throws IOException, InterruptedException {
    return run(
        List.of("--module-path", allJars(), "--module", "uk.crimerecording.embedding/" + main));
  }

  private static String allJars() {
    return Stream.concat(Stream.of(Packaging.hostJar()), Packaging.runtimeJars().stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path output = Files.createTempFile(directory, "output", ".txt");
    Path errors = Files.createTempFile(directory, "errors", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    assertEquals(0, process.exitValue(), () -> "the host failed: " + read(errors));
    return read(output);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

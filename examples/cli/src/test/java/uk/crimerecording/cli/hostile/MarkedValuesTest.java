package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import uk.crimerecording.cli.assess.CommandRun;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeResult;

/**
 * Every value and every name of an input is marked in turn, and looked for in everything that comes
 * out. It may stand in a rejected record, in the values and names of the coverage report, and in
 * the references of a crime and of the record of which it is a duplicate, which are spelt like one.
 */
class MarkedValuesTest {

  @TempDir private Path folder;

  private static boolean isMarked(String text) {
    return text.toLowerCase(Locale.ROOT).contains(Marked.MARK);
  }

  private static void assertUnmarked(Object said) {
    String text = said.toString();
    int at = text.toLowerCase(Locale.ROOT).indexOf(Marked.MARK);
    assertTrue(at < 0, () -> text.substring(Math.max(0, at - 100), at + Marked.MARK.length()));
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void nothing_that_is_said_of_a_record_shows_a_value(Target target) {
    int shown = 0;
    for (List<HostileFile> files : Marked.filesOf(target)) {
      HostileInput input = HostileInput.of(target, files);
      try (Intake<?> intake = target.read(input.sources(), IntakeLimits.standard())) {
        List<IntakeResult<?>> results = new ArrayList<>();
        intake.forEach(results::add);
        results.forEach(MarkedValuesTest::check);
        assertUnmarked(intake.notes());
        assertUnmarked(intake.totals());
        assertUnmarked(intake.coverage().toString());
        shown += isMarked(intake.coverage().unmapped().toString()) ? 1 : 0;
      }
    }
    assertTrue(shown > 5, "the marks do not reach the values");
  }

  private static void check(IntakeResult<?> result) {
    result.problems().forEach(MarkedValuesTest::assertUnmarked);
    if (result instanceof IntakeResult.Rejected<?> rejected) {
      assertUnmarked(rejected);
      assertUnmarked(rejected.source());
    } else if (result instanceof IntakeResult.Mapped<?> mapped) {
      Said.of(mapped.record()).forEach(MarkedValuesTest::assertUnmarked);
    }
  }

  /** The files of crimes that need no profile, and of which each is an input of its own. */
  static Stream<Target> crimes() {
    return Stream.of(Target.values())
        .filter(target -> target.content() == Content.CRIMES && target.isByDefault())
        .filter(target -> target.sound().size() == 1);
  }

  @ParameterizedTest
  @MethodSource("crimes")
  void a_run_shows_no_value_but_in_the_rejected_records(Target target) throws IOException {
    List<Object> command = new ArrayList<>(List.of("assess", "--system", target.system()));
    command.addAll(written(target));
    Path out = folder.resolve("out");
    command.addAll(List.of("--out", out));
    CommandRun run = unmarked(command.toArray());
    assertEquals(0, run.exitCode());
    assertUnmarked(Files.readString(out.resolve("decisions.jsonl")));
    assertUnmarked(Files.readString(out.resolve("summary.json")));
    assertUnmarked(Files.readString(out.resolve("report.html")));
    assertTrue(isMarked(Files.readString(out.resolve("rejected.jsonl"))));
  }

  @ParameterizedTest
  @MethodSource("crimes")
  void a_conversion_shows_no_value_but_in_its_files(Target target) throws IOException {
    written(target);
    Path out = Files.createDirectory(folder.resolve("out")).resolve("crimes.csv");
    CommandRun run =
        unmarked(
            "convert",
            folder,
            "--system",
            target.system(),
            "--to",
            "niche",
            "--format",
            "csv",
            "--out",
            out);
    assertEquals(0, run.exitCode());
    assertTrue(isMarked(Files.readString(out.resolveSibling("crimes.csv.rejected"))));
  }

  @Test
  void a_review_shows_no_value_of_a_log() throws IOException {
    List<Object> command = new ArrayList<>(List.of("review", "--system", "niche"));
    command.addAll(written(Target.DISPATCH_XML));
    assertTrue(unmarked(command.toArray()).out().contains("logs"));
    command.add("--json");
    assertTrue(unmarked(command.toArray()).out().contains("totals"));
  }

  /** Writes the marked files of a target, which has one, each under a name of its own. */
  private List<Path> written(Target target) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (List<HostileFile> files : Marked.filesWithNames(target)) {
      HostileFile file = files.get(0).copy(paths.size());
      paths.add(Files.write(folder.resolve(file.name()), file.bytes()));
    }
    return paths;
  }

  /** Runs a command that shows no mark in what it prints and logs. */
  private static CommandRun unmarked(Object... command) {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    Level usual = root.getLevel();
    logged.start();
    root.addAppender(logged);
    root.setLevel(Level.TRACE);
    CommandRun run;
    try {
      run = CommandRun.of(command);
    } finally {
      root.setLevel(usual);
      root.detachAppender(logged);
    }
    logged.list.forEach(event -> assertUnmarked(event.getFormattedMessage()));
    assertUnmarked(run.out());
    assertUnmarked(run.err());
    return run;
  }

  @Test
  void a_file_that_is_not_there_is_named_without_its_folder() {
    CommandRun run =
        CommandRun.of(
            "assess", "--system", "niche", "--out", folder, folder.resolve("zq/missing.csv"));
    assertEquals(3, run.exitCode());
    assertFalse(run.err().contains(folder.toString()));
  }
}

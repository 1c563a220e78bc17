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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import uk.crimerecording.cli.assess.CommandRun;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.Audience;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.record.CrimeRecord;

/**
 * Every value and every name of an input is marked in turn, and looked for in everything that comes
 * out. It may stand in a rejected record, in the values and names of the coverage report, and in
 * the references of a crime and of the record of which it is a duplicate, which are spelt like one.
 */
class MarkedValuesTest {

  private static final Desk DESK = Desk.standard();

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
    for (byte[] file : Marked.filesOf(target)) {
      HostileInput input = HostileInput.of(target, file);
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
    } else if (result instanceof IntakeResult.Mapped<?> mapped
        && mapped.record() instanceof CrimeRecord record) {
      assertUnmarked(record.toString().replace(record.reference(), ""));
      check(DESK.assess(record));
    }
  }

  private static void check(Assessment assessment) {
    assertUnmarked(assessment.findings());
    assertUnmarked(assessment.work());
    assessment
        .decision()
        .ifPresent(
            decision -> {
              assertUnmarked(decision);
              assertUnmarked(DESK.explain(decision));
              String references = decision.factsUsed().getOrDefault("cancellation.duplicateOf", "");
              assertUnmarked(without(references, DecisionJson.of(decision)));
              for (Audience audience : Audience.values()) {
                assertUnmarked(without(references, DESK.explain(decision, audience).toString()));
              }
            });
  }

  private static String without(String reference, String text) {
    return reference.isEmpty() ? text : text.replace(reference, "");
  }

  @ParameterizedTest
  @EnumSource(value = Target.class, names = "NICHE_JSON", mode = EnumSource.Mode.EXCLUDE)
  void a_run_shows_no_value_but_in_the_rejected_records(Target target) throws IOException {
    List<Object> command = new ArrayList<>(List.of("assess", "--system", target.system()));
    List<byte[]> files = Marked.filesWithNames(target);
    for (int i = 0; i < files.size(); i++) {
      command.add(Files.write(folder.resolve(i + "-" + target.file()), files.get(i)));
    }
    Path out = folder.resolve("out");
    command.addAll(List.of("--out", out));
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    Level usual = root.getLevel();
    logged.start();
    root.addAppender(logged);
    root.setLevel(Level.TRACE);
    CommandRun run;
    try {
      run = CommandRun.of(command.toArray());
    } finally {
      root.setLevel(usual);
      root.detachAppender(logged);
    }
    assertEquals(0, run.exitCode());
    logged.list.forEach(event -> assertUnmarked(event.getFormattedMessage()));
    assertUnmarked(run.out());
    assertUnmarked(run.err());
    assertUnmarked(Files.readString(out.resolve("decisions.jsonl")));
    assertUnmarked(Files.readString(out.resolve("summary.json")));
    assertUnmarked(Files.readString(out.resolve("report.html")));
    assertTrue(isMarked(Files.readString(out.resolve("rejected.jsonl"))));
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

package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Source;

/**
 * Broken files, made from seeds. A seed that finds something goes to {@code seeds.tsv}, where it
 * stays. A long run: {@code ./mvnw -pl examples/cli -am test -Dtest=FuzzTest -Dfuzz.minutes=10
 * -Dsurefire.failIfNoSpecifiedTests=false}; {@code -Dfuzz.seed=N} begins at another seed.
 */
class FuzzTest {

  private static final int SHORT_RUN = 60;
  private static final int MOST_FAILURES = 50;
  private static final String COMMANDS = "COMMANDS";
  private static final Map<String, LongConsumer> KINDS = kinds();

  /** What is broken, and the laws that hold for it, by the name that stands before a seed. */
  private static Map<String, LongConsumer> kinds() {
    Map<String, LongConsumer> kinds = new LinkedHashMap<>();
    kinds.put("PROFILE", ProfileLaws::hold);
    kinds.put("PROFILE_FAMILY", ProfileLaws::holdForFamily);
    kinds.put("CANDIDATES", CandidateLaws::hold);
    kinds.put("IDENTIFIERS", CandidateLaws::holdForIdentifiers);
    kinds.put(COMMANDS, CommandLaws::hold);
    for (Target target : Target.values()) {
      kinds.put(target.name(), seed -> Laws.hold(HostileInput.of(target, seed)));
      kinds.put(target + "_VALUES", seed -> Laws.hold(HostileInput.revalued(target, seed)));
      if (target.content() == Content.CRIMES) {
        kinds.put(
            target + "_CONVERTED",
            seed -> {
              ConversionLaws.hold(HostileInput.of(target, seed), seed);
              ConversionLaws.hold(HostileInput.revalued(target, seed), seed);
            });
      }
    }
    return kinds;
  }

  static Stream<String> names() {
    return KINDS.keySet().stream();
  }

  static Stream<String> seeds() {
    return Target.lines("seeds.tsv");
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void a_sound_file_is_read(Target target) {
    HostileInput sound = HostileInput.of(target, target.sound());
    Laws.hold(sound);
    try (Intake<?> intake = target.read(sound.sources(), IntakeLimits.standard())) {
      intake.forEach(result -> {});
      assertEquals(0, intake.totals().rejected());
      assertFalse(intake.totals().mapped() < 3, "too few records to break");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_seed_that_once_found_something_finds_nothing_any_more(String line) {
    String[] cells = line.split("\t", -1);
    hold(cells[0], Long.parseLong(cells[1]));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_broken_input_breaks_its_reader(String kind) {
    // A command costs as much as many files.
    int seeds = kind.equals(COMMANDS) ? SHORT_RUN / 5 : SHORT_RUN;
    for (long seed = 1; seed <= seeds; seed++) {
      hold(kind, seed);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Target.class,
      names = {"NICHE_TABLES", "WORK_ITEM_TABLES"})
  void broken_files_of_a_directory_are_one_input(Target target, @TempDir Path folder)
      throws IOException {
    for (long seed = 1; seed <= SHORT_RUN / 5; seed++) {
      HostileInput input = HostileInput.of(target, seed);
      Path directory = Files.createDirectory(folder.resolve(Long.toString(seed)));
      for (HostileFile file : input.files()) {
        Files.write(directory.resolve(file.name()), file.bytes());
      }
      Laws.hold(input, Source.at(directory));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "fuzz.minutes", matches = "[0-9]+")
  void no_broken_input_breaks_its_reader_for_long() {
    Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("fuzz.minutes")));
    long seed = Long.getLong("fuzz.seed", 1_000_000);
    long first = seed;
    List<String> failures = new ArrayList<>();
    while (Instant.now().isBefore(end) && failures.size() < MOST_FAILURES) {
      for (String kind : KINDS.keySet()) {
        try {
          hold(kind, seed);
        } catch (AssertionError e) {
          failures.add(e.getMessage());
        }
      }
      seed++;
    }
    System.out.println((seed - first) * KINDS.size() + " inputs from seed " + first);
    assertEquals(List.of(), failures);
  }

  private static void hold(String kind, long seed) {
    try {
      KINDS.get(kind).accept(seed);
    } catch (AssertionError | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(kind + "\t" + seed + "\t" + e, e);
    }
  }
}

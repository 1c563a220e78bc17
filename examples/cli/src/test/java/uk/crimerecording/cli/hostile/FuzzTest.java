package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;

/**
 * Broken files, made from seeds. A seed that finds something goes to {@code seeds.tsv}, where it
 * stays. A long run: {@code ./mvnw -pl examples/cli -am test -Dtest=FuzzTest -Dfuzz.minutes=10
 * -Dsurefire.failIfNoSpecifiedTests=false}; {@code -Dfuzz.seed=N} begins at another seed.
 */
class FuzzTest {

  private static final int SHORT_RUN = 400;
  private static final int MOST_FAILURES = 50;

  /** Stands for a broken profile where others are broken files. */
  private static final String PROFILE = "PROFILE";

  private static final List<String> KINDS =
      Stream.concat(Stream.of(PROFILE), Stream.of(Target.values()).map(Target::name)).toList();

  static Stream<String> seeds() {
    return new String(Target.resource("seeds.tsv"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"));
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

  @Test
  void no_broken_profile_breaks_its_reader() {
    for (long seed = 1; seed <= SHORT_RUN; seed++) {
      hold(PROFILE, seed);
    }
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void no_broken_file_breaks_the_intake(Target target) {
    for (long seed = 1; seed <= SHORT_RUN; seed++) {
      hold(target.name(), seed);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "fuzz.minutes", matches = "[0-9]+")
  void no_broken_file_breaks_the_intake_for_long() {
    Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("fuzz.minutes")));
    long seed = Long.getLong("fuzz.seed", 1_000_000);
    long first = seed;
    List<String> failures = new ArrayList<>();
    while (Instant.now().isBefore(end) && failures.size() < MOST_FAILURES) {
      for (String kind : KINDS) {
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
      if (kind.equals(PROFILE)) {
        Laws.holdForProfile(seed);
      } else {
        Laws.hold(HostileInput.of(Target.valueOf(kind), seed));
      }
    } catch (AssertionError | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(kind + "\t" + seed + "\t" + e, e);
    }
  }
}

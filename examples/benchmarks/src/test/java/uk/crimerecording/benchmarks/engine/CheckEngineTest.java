package uk.crimerecording.benchmarks.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.desk.Desk;

/** The comparison is fair only where every engine finds the same. */
class CheckEngineTest {

  private static final int RECORDS = 5000;

  private final List<CheckedRecord> records = new SampleApplications(7).take(RECORDS);

  @ParameterizedTest
  @EnumSource(value = CheckEngine.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "LIBRARY")
  void every_engine_fails_the_checks_that_the_library_fails(CheckEngine.Kind kind) {
    CheckEngine library = CheckEngine.Kind.LIBRARY.start();
    CheckEngine engine = kind.start();
    for (CheckedRecord checked : records) {
      assertEquals(
          library.failedOf(checked), engine.failedOf(checked), () -> checked.form().toString());
    }
  }

  @ParameterizedTest
  @EnumSource(CheckEngine.Kind.class)
  void complete_applications_fail_no_check(CheckEngine.Kind kind) {
    CheckEngine engine = kind.start();
    SampleApplications samples = new SampleApplications(11);
    for (int i = 0; i < 100; i++) {
      assertEquals(Set.of(), engine.failedOf(CheckedRecord.of(samples.complete())));
    }
  }

  @Test
  void complete_applications_are_accepted() {
    Desk desk = Desk.standard();
    SampleApplications samples = new SampleApplications(13);
    for (int i = 0; i < 100; i++) {
      assertEquals(Optional.of(Verdict.ACCEPT), desk.assess(samples.complete()).verdict());
    }
  }

  @Test
  void every_check_fails_on_some_records_and_passes_on_others() {
    CheckEngine library = CheckEngine.Kind.LIBRARY.start();
    Map<OutcomeCheck, Integer> failures = new EnumMap<>(OutcomeCheck.class);
    for (CheckedRecord checked : records) {
      library.failedOf(checked).forEach(check -> failures.merge(check, 1, Integer::sum));
    }
    assertEquals(EnumSet.allOf(OutcomeCheck.class), failures.keySet());
    assertTrue(failures.values().stream().allMatch(count -> count > 50 && count < RECORDS / 2));
  }
}

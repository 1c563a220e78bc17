package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.ProfileException;
import uk.crimerecording.intake.ProfileProblem;
import uk.crimerecording.intake.SourceRecord;
import uk.crimerecording.record.CrimeRecord;

/** What holds for every input, however broken. */
final class Laws {

  /** Memory is the measure of work: it is the same on every machine. */
  private static final long ALLOCATED_ALWAYS = 16L << 20;

  private static final long ALLOCATED_A_BYTE = 3_000;

  private static final Desk DESK = Desk.standard();

  private Laws() {}

  /**
   * Reads an input to its end and decides what it gives. No exception may come of it, every record
   * is mapped or kept, and neither results nor memory are out of proportion to the input.
   */
  static void hold(HostileInput input) {
    long before = allocated();
    List<IntakeResult<?>> results = new ArrayList<>();
    IntakeTotals totals;
    long most = input.length() + input.files().size();
    try (Intake<?> intake = input.target().read(input.sources(), input.limits())) {
      Optional<? extends IntakeResult<?>> next = intake.next();
      while (next.isPresent()) {
        results.add(next.get());
        assertTrue(results.size() <= most, "more records than bytes");
        next = intake.next();
      }
      totals = intake.totals();
      assertTrue(intake.next().isEmpty(), "a record behind the end");
      assertFalse(intake.coverage().toString().isEmpty());
      intake.notes().forEach(note -> assertFalse(note.toString().isEmpty()));
    }
    long used = allocated() - before;
    assertTrue(
        used <= ALLOCATED_ALWAYS + ALLOCATED_A_BYTE * input.length(),
        () -> "out of proportion: " + used + " bytes for " + input.length());
    check(input, results, totals);
  }

  /**
   * Reads a broken profile. It is refused with its problems, or it says what any other could say:
   * then every sound file of its system is read by it without an exception.
   */
  static void holdForProfile(long seed) {
    Random random = new Random(seed);
    byte[] broken = new Mutator(Target.resource(Target.PROFILE), random).broken();
    String json = new String(broken, StandardCharsets.UTF_8);
    long before = allocated();
    List<ProfileProblem> problems = ForceProfile.check(json, Target.bases());
    long used = allocated() - before;
    assertTrue(
        used <= ALLOCATED_ALWAYS + ALLOCATED_A_BYTE * broken.length,
        () -> "out of proportion: " + used + " bytes for " + broken.length);
    assertTrue(problems.size() <= broken.length + 1, "more problems than bytes");
    if (!problems.isEmpty()) {
      assertEquals(
          problems,
          assertThrows(ProfileException.class, () -> ForceProfile.parse(json, Target.bases()))
              .problems());
      return;
    }
    ForceProfile profile = ForceProfile.parse(json, Target.bases());
    for (Target target : Target.values()) {
      if (profile.system().equals(target.system())) {
        readBy(profile, HostileInput.of(target, target.sound()));
      }
    }
  }

  private static void readBy(ForceProfile profile, HostileInput input) {
    try (Intake<?> intake = input.target().read(input.sources(), profile)) {
      intake.forEach(
          result -> {
            if (result instanceof IntakeResult.Rejected<?> rejected) {
              kept(input, rejected.source(), new HashMap<>());
            }
          });
      IntakeTotals totals = intake.totals();
      assertEquals(totals.seen(), totals.mapped() + totals.rejected());
    }
  }

  private static void check(
      HostileInput input, List<IntakeResult<?>> results, IntakeTotals totals) {
    long mapped = results.stream().filter(IntakeResult.Mapped.class::isInstance).count();
    assertEquals(results.size(), totals.seen());
    assertEquals(mapped, totals.mapped());
    assertEquals(results.size() - mapped, totals.rejected());
    assertEquals(input.files().size(), totals.sources());
    Map<String, Integer> reached = new HashMap<>();
    for (IntakeResult<?> result : results) {
      result.problems().forEach(problem -> assertFalse(problem.toString().isEmpty()));
      if (result instanceof IntakeResult.Rejected<?> rejected) {
        assertTrue(
            rejected.problems().stream().anyMatch(problem -> problem.isRejecting()),
            "rejected without a reason");
        kept(input, rejected.source(), reached);
      } else if (result instanceof IntakeResult.Mapped<?> taken
          && taken.record() instanceof CrimeRecord record) {
        assertTrue(
            taken.problems().stream().noneMatch(problem -> problem.isRejecting()),
            "mapped against a reason");
        decided(record);
      }
    }
  }

  /**
   * A rejected record is there as it stood; of one that is too long, its beginning. It is looked
   * for behind the one before it, and only where it is not there from the beginning.
   */
  private static void kept(HostileInput input, SourceRecord source, Map<String, Integer> reached) {
    byte[] record = source.bytes();
    if (record.length > 0) {
      String name = source.location().source();
      byte[] text = input.plain(name);
      int behind = indexOf(text, record, reached.getOrDefault(name, 0));
      int found = behind >= 0 ? behind : indexOf(text, record, 0);
      assertTrue(found >= 0, () -> "not found again: " + source);
      reached.put(name, found);
    }
    assertTrue(source.length() >= source.text().length());
  }

  private static void decided(CrimeRecord record) {
    Assessment assessment = DESK.assess(record);
    assessment.decision().ifPresent(decision -> assertTrue(DecisionJson.of(decision).length() > 0));
  }

  private static int indexOf(byte[] text, byte[] wanted, int from) {
    for (int at = from; at + wanted.length <= text.length; at++) {
      int i = 0;
      while (i < wanted.length && text[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}

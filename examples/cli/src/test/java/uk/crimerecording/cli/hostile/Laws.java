package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.Source;
import uk.crimerecording.intake.SourceRecord;

/** What holds for every export, however broken. */
final class Laws {

  /** Memory is the measure of work: it is the same on every machine. */
  private static final long ALLOCATED_ALWAYS = 16L << 20;

  private static final long ALLOCATED_A_BYTE = 3_000;

  private Laws() {}

  /**
   * Reads an input to its end and decides what it gives. No exception may come of it, every record
   * is mapped or kept, and neither results nor memory are out of proportion to the input.
   */
  static void hold(HostileInput input) {
    hold(input, input.sources());
  }

  /** The same of an input whose sources are opened elsewhere. */
  static IntakeTotals hold(HostileInput input, List<Source> sources) {
    long before = allocated();
    List<IntakeResult<?>> results = new ArrayList<>();
    IntakeTotals totals;
    long most = input.length() + input.files().size();
    try (Intake<?> intake = input.target().read(sources, input.limits())) {
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
    inProportion(allocated() - before, input.length());
    check(input, results, totals);
    return totals;
  }

  /** Whether as much memory was asked for as the length of an input allows. */
  static void inProportion(long used, long length) {
    assertTrue(
        used <= ALLOCATED_ALWAYS + ALLOCATED_A_BYTE * length,
        () -> "out of proportion: " + used + " bytes for " + length);
  }

  /** The memory that this thread has asked for so far, in bytes. */
  static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** Whether all rejected records that are left are there as they stood. */
  static void rejectedIsKept(HostileInput input, Intake<?> intake) {
    Map<String, Integer> reached = new HashMap<>();
    intake.forEach(
        result -> {
          if (result instanceof IntakeResult.Rejected<?> rejected) {
            kept(input, rejected.source(), reached);
          }
        });
    IntakeTotals totals = intake.totals();
    assertEquals(totals.seen(), totals.mapped() + totals.rejected());
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
      } else if (result instanceof IntakeResult.Mapped<?> taken) {
        assertTrue(
            taken.problems().stream().noneMatch(problem -> problem.isRejecting()),
            "mapped against a reason");
        assertFalse(Said.of(taken.record()).isEmpty());
      }
    }
  }

  /**
   * A rejected record is there as it stood, with its rows; of one that is too long, its beginning.
   * It is looked for behind the one before it, and only where it is not there from the beginning.
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
    source.joined().forEach(row -> kept(input, row, reached));
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
}

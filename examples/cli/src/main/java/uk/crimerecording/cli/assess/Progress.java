package uk.crimerecording.cli.assess;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Says how far long work is, at most every two seconds. Thread-safe. */
final class Progress {

  private static final long PAUSE = 2_000_000_000L;
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final int RECORDS_PER_LOOK = 1_000;

  private final PrintWriter err;
  private final boolean quiet;
  private final LongSupplier nanos;
  private final long began;
  private long spoke;
  private long records;

  Progress(PrintWriter err, boolean quiet, LongSupplier nanos) {
    this.err = err;
    this.quiet = quiet;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.spoke = began;
  }

  /** Counts the records of one worker. Not thread-safe. */
  final class Counter {

    private int sinceLook;

    private Counter() {}

    /** Counts a record. */
    void record() {
      sinceLook++;
      if (sinceLook == RECORDS_PER_LOOK) {
        sinceLook = 0;
        look();
      }
    }
  }

  /** A counter for one worker. */
  Counter counter() {
    return new Counter();
  }

  private synchronized void look() {
    records += RECORDS_PER_LOOK;
    if (quiet) {
      return;
    }
    long now = nanos.getAsLong();
    if (now - spoke >= PAUSE) {
      spoke = now;
      long rate = records * NANOS_PER_SECOND / Math.max(1, now - began);
      err.println(records + " records, " + rate + " a second");
      err.flush();
    }
  }
}

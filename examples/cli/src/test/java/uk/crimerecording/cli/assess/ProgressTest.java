package uk.crimerecording.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private static String after(int records, long secondsForThousand, boolean quiet) {
    StringWriter err = new StringWriter();
    AtomicLong clock = new AtomicLong();
    Progress.Counter progress = new Progress(new PrintWriter(err), quiet, clock::get).counter();
    for (int i = 1; i <= records; i++) {
      if (i % 1000 == 0) {
        clock.addAndGet(secondsForThousand * SECOND);
      }
      progress.record();
    }
    return err.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void long_work_says_how_far_it_is() {
    assertEquals(
        "2000 records, 1000 a second\n4000 records, 1000 a second\n", after(5000, 1, false));
  }

  @Test
  void short_work_says_nothing() {
    assertEquals("", after(1999, 1, false));
  }

  @Test
  void quiet_work_says_nothing() {
    assertEquals("", after(5000, 1, true));
  }
}

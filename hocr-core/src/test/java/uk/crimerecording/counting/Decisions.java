package uk.crimerecording.counting;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.crimerecording.offence.OffenceCatalogue;

/** Decides reports for tests, and fails where no decision comes. */
final class Decisions {

  static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  static final CountingRules RULES = CountingRules.of(CATALOGUE);

  private static final int SECONDS = 10;
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "counting");
            thread.setDaemon(true);
            return thread;
          });

  private Decisions() {}

  static CountingDecision decide(Report report) {
    try {
      return WORKERS.submit(() -> RULES.decide(report)).get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("No decision of\n" + Reports.described(report), e);
    } catch (ExecutionException e) {
      throw new AssertionError("No decision of\n" + Reports.described(report), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static NaiveCounting naive(Report report) {
    return NaiveCounting.of(RULES, CATALOGUE, report);
  }
}

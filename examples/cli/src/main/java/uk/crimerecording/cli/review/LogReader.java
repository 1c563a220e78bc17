package uk.crimerecording.cli.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.cli.scenario.LoggedMatter;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.SystemAdapter;

/** Reads the dispatch events of a host system; what is wrong with them is printed. */
final class LogReader {

  private final SystemAdapter adapter;
  private final PrintWriter err;

  /** Takes the logs. */
  @FunctionalInterface
  interface Consumer {
    /** Takes a log under its name. */
    void accept(String name, LoggedMatter log) throws IOException;
  }

  LogReader(SystemAdapter adapter, PrintWriter err) {
    this.adapter = adapter;
    this.err = err;
  }

  /**
   * Hands over the logs of some exports, one by one.
   *
   * @param ids the references of the events that are wanted; all of them where there is none
   * @return whether something could not be read
   */
  boolean read(List<Path> files, Set<String> ids, Consumer logs) throws IOException {
    boolean rejected = false;
    for (Path file : files) {
      try (Intake<DispatchEvent> events = adapter.readLogs(file)) {
        Optional<IntakeResult<DispatchEvent>> next = events.next();
        while (next.isPresent()) {
          next.get().problems().forEach(err::println);
          if (next.get() instanceof IntakeResult.Mapped<DispatchEvent> mapped) {
            hand(mapped.record(), ids, logs);
          }
          next = events.next();
        }
        events.notes().forEach(err::println);
        rejected |= events.totals().rejected() > 0;
      } catch (IntakeException e) {
        err.println(e.getMessage());
        rejected = true;
      }
    }
    return rejected;
  }

  private static void hand(DispatchEvent event, Set<String> ids, Consumer logs) throws IOException {
    String name = event.reference().toString();
    if (ids.isEmpty() || ids.contains(name) || ids.contains(event.reference().event())) {
      logs.accept(name, new LoggedMatter(event.log(), event.matter()));
    }
  }
}

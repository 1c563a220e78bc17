package uk.crimerecording.cli.scenario;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import uk.crimerecording.fact.Fact;

/** Values in the spelling of scenario files, for commands that read them elsewhere. */
public final class Values {

  private Values() {}

  /**
   * A time; without an offset it is one of the zone of all records.
   *
   * @throws DateTimeException if the text is none
   */
  public static ZonedDateTime time(String text) {
    return DomainMapping.time(text);
  }

  /** Whether decisions of the kind recording read a fact. */
  public static boolean isOfRecording(Fact<?> fact) {
    return ScenarioKind.RECORDING.reads(fact);
  }
}

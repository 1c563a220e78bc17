package uk.crimerecording.record;

import java.time.LocalDate;
import java.util.Optional;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.party.DecisionMaker;

/** What somebody asks to be done with a recorded crime, with the facts that the form states. */
public sealed interface Application
    permits OutcomeApplication, CancellationApplication, ReclassificationApplication {

  /** The code applied for, such as {@code 15} or {@code C2}. */
  String code();

  /** The day on which it takes effect. */
  Optional<LocalDate> on();

  /** Who decides. */
  Optional<DecisionMaker> by();

  /** What the form states. */
  Facts facts();
}

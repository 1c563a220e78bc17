package uk.crimerecording.recording;

import org.jspecify.annotations.Nullable;

/** A walk through every situation: whatever a rule reads is tried with each of its values. */
final class EverySituation extends Walk {

  EverySituation(ReportedMatter matter, OffenceTraits traits) {
    super(matter, traits);
  }

  @Override
  @Nullable Integer find(Input input) {
    Integer stated = super.find(input);
    return stated != null ? stated : Integer.valueOf(assume(Check.CONCERNS_CRIME, input));
  }
}

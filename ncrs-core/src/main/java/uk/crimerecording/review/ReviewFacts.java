package uk.crimerecording.review;

import java.util.ArrayList;
import java.util.List;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;

/** The facts that a review reads besides those of the recording decision. */
final class ReviewFacts {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();

  static final Fact<Boolean> CONCERNS_CRIME = VOCABULARY.bool("concernsCrime");
  static final Fact<Boolean> DELAY_RATIONALE = VOCABULARY.bool("delayRationaleRecorded");
  static final Fact<String> DELAY_REASON = VOCABULARY.text("delayReason");
  static final Fact<Boolean> REGISTRAR_OVERSIGHT = VOCABULARY.bool("fcrOversight");
  static final Fact<Boolean> LINKED_TO_OTHER_LOG = VOCABULARY.bool("linkedToOtherLog");
  static final Fact<Boolean> SAME_INCIDENT = VOCABULARY.bool("sameIncidentAsOtherLog");

  /** The one reason for which a crime may be recorded late. */
  static final String RARE_EXCEPTION = "rare-exception";

  private ReviewFacts() {}

  /** What a late recording would need on the record and has not (REC-17). */
  static List<String> missingForLateRecording(Facts facts) {
    List<String> missing = new ArrayList<>();
    if (facts.is(DELAY_REASON, RARE_EXCEPTION) != Answer.YES) {
      missing.add(DELAY_REASON.name());
    }
    if (facts.answer(DELAY_RATIONALE) != Answer.YES) {
      missing.add(DELAY_RATIONALE.name());
    }
    if (facts.answer(REGISTRAR_OVERSIGHT) != Answer.YES) {
      missing.add(REGISTRAR_OVERSIGHT.name());
    }
    return missing;
  }
}

package uk.crimerecording.record;

import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.RecordedOffence;

/**
 * A crime of the same incident, victim and offender that the principal crime rule absorbed
 * (CNT-30).
 *
 * @param offence the offence
 * @param chargeable whether there is evidence to charge it
 */
public record RelatedCrime(RecordedOffence offence, Answer chargeable) {}

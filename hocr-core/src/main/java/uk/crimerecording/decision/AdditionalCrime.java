package uk.crimerecording.decision;

/**
 * A crime that has to be recorded in addition, with the outcome that it takes (CNT-30, CNT-31).
 *
 * @param offence its offence code
 * @param outcome the outcome type that it takes
 */
public record AdditionalCrime(String offence, String outcome) {}

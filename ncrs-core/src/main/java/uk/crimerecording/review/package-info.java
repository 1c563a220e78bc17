/**
 * The review of incident logs: whether what became of a log is what the rules of recording ask for
 * (NSIR-01, NSIR-03 to NSIR-05 and the review's parts of REC-17, REC-18, REC-21 and REC-23), and
 * what many reviews add up to (AUD-03). NSIR-02 is kept by the type of the qualifiers on a log.
 */
@NullMarked
package uk.crimerecording.review;

import org.jspecify.annotations.NullMarked;

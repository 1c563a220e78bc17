/**
 * The machinery that reads the requirement tables of outcomes and cancellations: conditions over a
 * case, rows, and the evaluation of rows. Not exported.
 */
@NullMarked
package uk.crimerecording.requirement;

import org.jspecify.annotations.NullMarked;

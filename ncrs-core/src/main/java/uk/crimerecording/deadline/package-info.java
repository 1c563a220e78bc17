/**
 * Deadlines as typed values: hours on the clock, working days by a calendar of bank holidays, and
 * calendar months and years.
 */
@NullMarked
package uk.crimerecording.deadline;

import org.jspecify.annotations.NullMarked;

/** Time limits as typed values, counted in calendar days of England and Wales. */
@NullMarked
package uk.crimerecording.deadline;

import org.jspecify.annotations.NullMarked;

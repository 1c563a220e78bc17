/** Cancellations and transfers: what each of the codes C1 to C5 requires and forbids. */
@NullMarked
package uk.crimerecording.cancellation;

import org.jspecify.annotations.NullMarked;

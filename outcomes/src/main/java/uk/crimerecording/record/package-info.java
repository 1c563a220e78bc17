/**
 * A recorded crime with its history, and the applications made for it. What a record does not state
 * is absent, never no.
 */
@NullMarked
package uk.crimerecording.record;

import org.jspecify.annotations.NullMarked;

/**
 * Outcomes: what each outcome type requires and forbids, and which published group it belongs to.
 */
@NullMarked
package uk.crimerecording.outcome;

import org.jspecify.annotations.NullMarked;

/**
 * Whether the class of a record agrees with what the record states of victim, value and attempt.
 */
@NullMarked
package uk.crimerecording.consistency;

import org.jspecify.annotations.NullMarked;

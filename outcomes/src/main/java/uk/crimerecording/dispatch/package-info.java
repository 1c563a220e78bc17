/**
 * Dispatch events: the record of command and control that opens an incident, and may open a crime.
 */
@NullMarked
package uk.crimerecording.dispatch;

import org.jspecify.annotations.NullMarked;

/**
 * Whether a report becomes a crime record, and by when: the ten steps of the recording standard and
 * the specific rules beside them.
 */
@NullMarked
package uk.crimerecording.recording;

import org.jspecify.annotations.NullMarked;

/** The command {@code record}: whether and when a report is recorded as a crime, and why. */
@NullMarked
package uk.crimerecording.cli.record;

import org.jspecify.annotations.NullMarked;

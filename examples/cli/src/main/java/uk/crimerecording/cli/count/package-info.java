/** The command {@code count}: how many crimes a report discloses, which, and why. */
@NullMarked
package uk.crimerecording.cli.count;

import org.jspecify.annotations.NullMarked;

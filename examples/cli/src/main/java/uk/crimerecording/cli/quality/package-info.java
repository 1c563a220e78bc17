/** The command {@code quality}: what is wrong with the data of the records of an export. */
@NullMarked
package uk.crimerecording.cli.quality;

import org.jspecify.annotations.NullMarked;

/** The command that writes the records of one system in the form of another. */
@NullMarked
package uk.crimerecording.cli.convert;

import org.jspecify.annotations.NullMarked;

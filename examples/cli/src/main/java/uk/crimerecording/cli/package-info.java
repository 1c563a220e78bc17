/** The command line: reads files of host records and prints decisions with reasons. */
@NullMarked
package uk.crimerecording.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Work on the offence list at the command line: compiling the official spreadsheet, comparing two
 * lists, exporting and looking up (rules CAT-01 to CAT-10).
 */
@NullMarked
package uk.crimerecording.cli.catalogue;

import org.jspecify.annotations.NullMarked;

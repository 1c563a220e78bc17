/**
 * The command {@code assess}: reads the exports of a host system in one pass, decides what every
 * record applies for, and writes the decisions, what could not be read, a summary and a report.
 */
@NullMarked
package uk.crimerecording.cli.assess;

import org.jspecify.annotations.NullMarked;

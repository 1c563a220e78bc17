/**
 * The account of a run of {@code assess}: counts, a work list with a bounded number of references,
 * and its two forms, a summary for programs and a page for people. Neither holds a value of a
 * record other than references and codes.
 */
@NullMarked
package uk.crimerecording.cli.report;

import org.jspecify.annotations.NullMarked;

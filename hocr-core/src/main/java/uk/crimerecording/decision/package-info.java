/**
 * The vocabulary of every answer: editions, rules with their citations, findings, verdicts, traces
 * and decisions. One vocabulary serves all modules; a person reads why, a program reads what.
 */
@NullMarked
package uk.crimerecording.decision;

import org.jspecify.annotations.NullMarked;

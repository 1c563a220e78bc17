/**
 * The offence list as a typed, immutable catalogue of one edition: codes, classes, titles,
 * statutes, modes of trial, maximum sentences, bases, dates and successors of every notifiable
 * offence and reported incident, with look-up, search and the known errors of the edition kept
 * visible (rules CAT-01 to CAT-10).
 */
@NullMarked
package uk.crimerecording.offence;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the occurrences of NicheRMS, as rows of cells, XML or JSON, and its dispatch events, by a
 * force profile. Roles belong to the involvement between an occurrence and a party. What systems
 * share is below, in the intake.
 */
@NullMarked
package uk.crimerecording.niche;

import org.jspecify.annotations.NullMarked;

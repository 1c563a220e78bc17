/**
 * Which force records a crime: the ordered principles, and online crime, crime outside England and
 * Wales, several forces, British Transport Police, flights and fraud where they decide otherwise
 * (LOC-01 to LOC-11).
 */
@NullMarked
package uk.crimerecording.location;

import org.jspecify.annotations.NullMarked;

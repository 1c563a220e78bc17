/**
 * Reads the investigations of Connect and Athena by a force profile: persons, objects, locations
 * and events with links between them, or rows of cells. Roles belong to the links. What systems
 * share is below, in the intake.
 */
@NullMarked
package uk.crimerecording.connect;

import org.jspecify.annotations.NullMarked;

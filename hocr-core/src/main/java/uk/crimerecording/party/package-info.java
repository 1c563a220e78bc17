/**
 * The parties to a crime and the people who decide about it. A role belongs to the link between a
 * party and a record, never to the person.
 */
@NullMarked
package uk.crimerecording.party;

import org.jspecify.annotations.NullMarked;

/**
 * The identifiers of the Police National Computer that crime records carry, and the codes by which
 * it names offences. Each is validated and normalised in one step; a failed check letter is a
 * warning, another form a rejection.
 */
@NullMarked
package uk.crimerecording.identifier;

import org.jspecify.annotations.NullMarked;

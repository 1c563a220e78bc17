/**
 * The vocabulary of incident logs: the categories and qualifiers of the National Standard for
 * Incident Recording, and the log as a value.
 */
@NullMarked
package uk.crimerecording.incident;

import org.jspecify.annotations.NullMarked;

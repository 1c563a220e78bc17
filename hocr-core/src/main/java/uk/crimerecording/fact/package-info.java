/**
 * Typed, three-valued facts: what a record or an application form states, and what only a trained
 * person can judge. A fact that is absent is <em>not stated</em>; it is never read as no.
 */
@NullMarked
package uk.crimerecording.fact;

import org.jspecify.annotations.NullMarked;

/**
 * The way of an application from submission to its end: who decided what, in which order, what was
 * escalated and what the registrar overrode. Nothing is overwritten.
 */
@NullMarked
package uk.crimerecording.process;

import org.jspecify.annotations.NullMarked;

/**
 * A second, deliberately simple evaluator of outcomes and cancellations, written from the rules
 * alone. It exists to disagree with the library: the two are compared on generated applications.
 */
@NullMarked
package uk.crimerecording.naive;

import org.jspecify.annotations.NullMarked;

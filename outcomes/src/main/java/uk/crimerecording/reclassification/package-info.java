/** Reclassification: when a recorded crime or reported incident may be put in another class. */
@NullMarked
package uk.crimerecording.reclassification;

import org.jspecify.annotations.NullMarked;

/** The desk: what a finalisation or crime management unit decides about one record. */
@NullMarked
package uk.crimerecording.desk;

import org.jspecify.annotations.NullMarked;

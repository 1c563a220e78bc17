/** The mandatory flags of crime records: which the facts require, and which they forbid. */
@NullMarked
package uk.crimerecording.flag;

import org.jspecify.annotations.NullMarked;

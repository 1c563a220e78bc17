/** What a vendor writes so that the records of its own system can be read. */
@NullMarked
package uk.crimerecording.thirdsystem;

import org.jspecify.annotations.NullMarked;

/** Which of several crimes counts: the look-up table of the principal crime rule and its order. */
@NullMarked
package uk.crimerecording.counting;

import org.jspecify.annotations.NullMarked;

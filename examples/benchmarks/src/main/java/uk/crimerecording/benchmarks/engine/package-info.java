/** The same twenty outcome checks in the library and in three rule engines, for comparison. */
@NullMarked
package uk.crimerecording.benchmarks.engine;

import org.jspecify.annotations.NullMarked;

/** Benchmarks of what a host does most: load the offence list, look codes up, decide. */
@NullMarked
package uk.crimerecording.benchmarks;

import org.jspecify.annotations.NullMarked;

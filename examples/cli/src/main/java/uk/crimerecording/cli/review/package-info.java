/** The command {@code review}: what is wrong with incident logs, and what many add up to. */
@NullMarked
package uk.crimerecording.cli.review;

import org.jspecify.annotations.NullMarked;

/** How commands put offences, checks and rules into words. */
@NullMarked
package uk.crimerecording.cli.explain;

import org.jspecify.annotations.NullMarked;

/** The command {@code rules}: the register of all rules, as a page or as data. */
@NullMarked
package uk.crimerecording.cli.rules;

import org.jspecify.annotations.NullMarked;

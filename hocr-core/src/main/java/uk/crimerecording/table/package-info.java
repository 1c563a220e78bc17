/** How the modules of this library read their tables of rules. Not for hosts. */
@NullMarked
package uk.crimerecording.table;

import org.jspecify.annotations.NullMarked;

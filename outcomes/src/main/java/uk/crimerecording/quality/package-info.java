/**
 * Whether a record is good data: its mandatory fields, what its fields say of each other, and
 * whether its class fits what is entered on it. A restricted record is looked at for those alone
 * who may read it.
 */
@NullMarked
package uk.crimerecording.quality;

import org.jspecify.annotations.NullMarked;

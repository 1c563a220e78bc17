/**
 * What the Police National Computer holds of an arrest, and how it agrees with itself and with the
 * recorded crime (PNC-01 to PNC-12). What is not stated is absent, never no.
 */
@NullMarked
package uk.crimerecording.pnc;

import org.jspecify.annotations.NullMarked;

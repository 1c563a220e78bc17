/**
 * Crime records in the form of an export: written in the layout and the spelling of a force's
 * profile, with an account of what the form cannot hold. What is written is read again by the same
 * profile as the same record without its losses.
 */
@NullMarked
package uk.crimerecording.form;

import org.jspecify.annotations.NullMarked;

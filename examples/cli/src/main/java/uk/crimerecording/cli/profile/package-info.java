/**
 * Commands that help to write a force profile: a first draft, is it valid, what does it not cover.
 */
@NullMarked
package uk.crimerecording.cli.profile;

import org.jspecify.annotations.NullMarked;

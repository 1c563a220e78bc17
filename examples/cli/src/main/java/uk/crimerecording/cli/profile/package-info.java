/** Commands that help to write a force profile: is it valid, and what does it not cover. */
@NullMarked
package uk.crimerecording.cli.profile;

import org.jspecify.annotations.NullMarked;

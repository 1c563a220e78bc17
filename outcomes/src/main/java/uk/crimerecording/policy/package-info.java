/** What a force may decide for itself where the official documents leave it open. */
@NullMarked
package uk.crimerecording.policy;

import org.jspecify.annotations.NullMarked;

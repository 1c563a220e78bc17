/**
 * Reads records in JSON for every system. It needs jackson-core at run time, which adapters bring
 * along; hosts that read no JSON do without.
 */
@NullMarked
package uk.crimerecording.intake.json;

import org.jspecify.annotations.NullMarked;

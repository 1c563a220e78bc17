/** The smallest host application: it keeps the library's values and asks them questions. */
@NullMarked
package uk.crimerecording.embedding;

import org.jspecify.annotations.NullMarked;

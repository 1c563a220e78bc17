/**
 * The command {@code generate}: invented records whose offences and outcomes are mixed like the
 * real ones, with a known number of planted defects, in the default layout of each system. The same
 * seed gives the same bytes, and the same crimes in every format.
 */
@NullMarked
package uk.crimerecording.cli.generate;

import org.jspecify.annotations.NullMarked;

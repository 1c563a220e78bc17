/**
 * Which class and code the facts of a crime support, and which question would decide where they
 * leave it open (CLS-01 to CLS-20). Decision tables stand beside the classes as data. A trained
 * person confirms every answer.
 */
@NullMarked
package uk.crimerecording.classification;

import org.jspecify.annotations.NullMarked;

/**
 * What is due on a record and by when: telling the victim, the time in which later conduct still
 * belongs to a conduct crime, and the time limit of summary proceedings.
 */
@NullMarked
package uk.crimerecording.notification;

import org.jspecify.annotations.NullMarked;

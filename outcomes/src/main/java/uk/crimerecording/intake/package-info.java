/**
 * The port through which records of host systems come in: sources, force profiles, located problems
 * and the result of every record, mapped or rejected. What systems share is here; an adapter only
 * finds the raw values of a record and hands them over by {@link
 * uk.crimerecording.intake.DomainField}. Nothing is lost: records seen are records mapped plus
 * records rejected, and a rejected record is kept whole (rules SYS-01 to SYS-06).
 */
@NullMarked
package uk.crimerecording.intake;

import org.jspecify.annotations.NullMarked;

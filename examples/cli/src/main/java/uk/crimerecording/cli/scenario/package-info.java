/**
 * The command {@code cases}: reads scenario files strictly, evaluates them through the public API
 * that every host uses and compares the answers with the expected ones.
 *
 * <p>Reading has three steps: {@link NodeReader} turns text into values that know where they stand,
 * {@link ScenarioFormat} checks them against the format, and {@link DomainMapping} turns what is
 * sound into the library's own types. {@link ReportFile} reads reports to count the same way.
 */
@NullMarked
package uk.crimerecording.cli.scenario;

import org.jspecify.annotations.NullMarked;

package uk.crimerecording.cli.scenario;

import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.recording.ReportedMatter;

/**
 * An incident log and what was reported.
 *
 * @param log the log as it stands
 * @param matter what was reported, with what is known now
 */
public record LoggedMatter(IncidentLog log, ReportedMatter matter) {}

package uk.crimerecording.process;

import java.time.ZonedDateTime;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.party.DecisionMaker;

/**
 * One finding that the registrar sets aside on one record, with the reason. The finding stays
 * visible as overridden.
 *
 * @param finding the finding
 * @param by the registrar
 * @param at when
 * @param reason why
 */
public record FindingOverride(Finding finding, DecisionMaker by, ZonedDateTime at, Reason reason) {}

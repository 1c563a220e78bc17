package uk.crimerecording.process;

import java.time.ZonedDateTime;
import java.util.Optional;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.party.DecisionMaker;

/**
 * One step on the way of an application; kept for ever (ESC-01).
 *
 * @param state where the application stands after it
 * @param at when it happened
 * @param by who took it, by capacity
 * @param decision what the rules said at that step, where they were asked
 * @param verdict what the person decided, where the step is a decision
 * @param reason why, where a person has to say
 */
public record Step(
    State state,
    ZonedDateTime at,
    DecisionMaker by,
    Optional<Decision> decision,
    Optional<Verdict> verdict,
    Optional<Reason> reason) {}

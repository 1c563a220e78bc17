package uk.crimerecording.counting;

import uk.crimerecording.decision.RuleId;

/**
 * A disclosure that is no crime of its own, and that no other crime absorbs.
 *
 * @param disclosure id of the disclosure
 * @param rule the rule that says so
 */
public record NotCounted(String disclosure, RuleId rule) {}

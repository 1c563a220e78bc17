package uk.crimerecording.naive;

import java.util.Optional;
import java.util.SortedSet;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Verdict;

/**
 * What the naive evaluator says.
 *
 * @param verdict the verdict
 * @param missing names of what is not stated or not satisfied and would have to be
 * @param rules ids of the rules that are not met
 * @param authority who has to decide instead
 */
record NaiveAnswer(
    Verdict verdict,
    SortedSet<String> missing,
    SortedSet<String> rules,
    Optional<Authority> authority) {}

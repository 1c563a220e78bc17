package uk.crimerecording.cli.scenario;

/**
 * One scenario whose parts satisfy the format.
 *
 * @param id how people refer to it; nothing is decided by it
 * @param kind the kind
 * @param title one line
 * @param source where its answer stands; empty where it was made for a test
 * @param given the facts of the situation
 * @param expect the answer that must hold
 */
record Scenario(
    String id, ScenarioKind kind, String title, String source, Node given, Node expect) {}

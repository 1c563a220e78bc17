package uk.crimerecording.cli.scenario;

/**
 * One thing that a file states.
 *
 * @param name its id, or the name of the file
 * @param hasId whether the name is an id of its own, so that it can be picked from its file
 * @param value what is stated
 */
public record Input<T>(String name, boolean hasId, T value) {}

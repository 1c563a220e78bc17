package uk.crimerecording.cli.scenario;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param pointer JSON pointer (RFC 6901) of the value; empty for the whole document
 */
record Place(int line, int column, String pointer) {

  /** The pointer of a member or element below this one. */
  String below(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}

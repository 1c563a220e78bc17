package uk.crimerecording.connect;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.contract.Export;

/**
 * Records as objects of JSON.
 *
 * @param fileName the name of a file
 * @param before what stands before all records
 * @param between what stands between two of them
 * @param after what stands behind all of them
 * @param pattern a record: its reference, and further attributes
 */
record Documents(String fileName, String before, String between, String after, String pattern)
    implements Export {

  @Override
  public String file(List<String> records, String gap) {
    return before
        + gap
        + String.join(between + gap, records)
        + (between.isBlank() ? between : "")
        + gap
        + after
        + gap;
  }

  @Override
  public String record(String reference, String flag, String note) {
    return with(reference, "\"flags\":[\"" + flag + "\"],\"incidentDescription\":\"" + note + "\"");
  }

  @Override
  public Optional<String> nested(String reference, int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);
    return Optional.of(with(reference, "\"incidentDescription\":" + deep));
  }

  /** A record with further attributes. */
  String with(String reference, String attributes) {
    return pattern.replace("@reference", reference).replace("@attributes", attributes);
  }

  @Override
  public String toString() {
    return fileName + " " + before;
  }
}

package uk.crimerecording.contract;

import java.util.List;
import java.util.Optional;

/** How a system writes its records in one format. */
public interface Export {

  /** The name of a file, with the ending that it has. */
  String fileName();

  /**
   * A file of some records.
   *
   * @param gap blanks and line ends that stand before each record and behind the last one
   */
  String file(List<String> records, String gap);

  /**
   * A sound record of the offence 008/06.
   *
   * @param reference what names it
   * @param flag the spelling of a flag, such as alcohol
   * @param note a text that nobody reads
   */
  String record(String reference, String flag, String note);

  /** A record whose unread part is nested so deep; empty where nothing can be nested. */
  default Optional<String> nested(String reference, int depth) {
    return Optional.empty();
  }
}

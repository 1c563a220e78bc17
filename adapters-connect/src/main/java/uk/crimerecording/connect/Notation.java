package uk.crimerecording.connect;

import java.io.IOException;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.json.JsonCursor;

/** How an event, the entities around it and the links between them are written in JSON. */
interface Notation {

  /** Whether a member of a document tells that it is written in this notation. */
  boolean isToldBy(String member);

  /** Where the values stand. */
  Layout layout();

  /** Begins a document. */
  void begin(RecordDraft draft);

  /** Reads a member of the document, of which the value is at hand. */
  void member(String name, JsonCursor json) throws IOException;
}

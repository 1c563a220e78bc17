package uk.crimerecording.connect;

import java.io.IOException;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.json.JsonCursor;
import uk.crimerecording.intake.json.JsonRecords;

/**
 * Reads one document in the notation that its members tell: entities and links, or the Police iHub
 * standard data model. Not thread-safe.
 */
final class DocumentReader implements JsonRecords.Reader {

  private final Pole pole;
  private final Notation usual;
  private final Notation other;

  private DocumentReader(Pole pole, Notation usual, Notation other) {
    this.pole = pole;
    this.usual = usual;
    this.other = other;
  }

  /**
   * A parser of documents in both notations.
   *
   * @param layout the layout of the profile, in one of the notations
   * @param shipped where the values stand in a document of the other notation
   */
  static RecordParser parser(Layout layout, Layout shipped, IntakeLimits limits) {
    Pole pole = new Pole(limits.parties());
    boolean national = IhubNotation.isLayout(layout);
    Notation links = new PoleNotation(national ? shipped : layout, pole);
    Notation ihub = new IhubNotation(national ? layout : shipped, pole);
    return new JsonRecords(
        limits,
        national ? new DocumentReader(pole, ihub, links) : new DocumentReader(pole, links, ihub));
  }

  @Override
  public void read(JsonCursor json, RecordDraft draft) throws IOException {
    Notation notation = usual;
    notation.begin(draft);
    boolean told = false;
    String name = json.member();
    while (name != null) {
      if (!told && usual.isToldBy(name)) {
        told = true;
      } else if (!told && other.isToldBy(name)) {
        told = true;
        notation = other;
        draft.placedBy(other.layout());
        other.begin(draft);
      }
      notation.member(name, json);
      name = json.member();
    }
    pole.conclude(draft);
  }
}

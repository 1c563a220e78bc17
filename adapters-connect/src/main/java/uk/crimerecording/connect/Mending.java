package uk.crimerecording.connect;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.json.JsonCursor;

/**
 * Reads names and values of the national model as they are meant, and reports what was mended. Not
 * thread-safe.
 */
final class Mending {

  private final NationalModel model = NationalModel.standard();
  private @Nullable RecordDraft draft;

  /** Begins a document, to which problems are reported. */
  void begin(RecordDraft document) {
    draft = document;
  }

  RecordDraft draft() {
    return Objects.requireNonNull(draft);
  }

  void warn(ProblemCode code, String place) {
    draft().warn(code, place);
  }

  /** Rejects a document of which a part has another shape altogether. */
  void malformed(JsonCursor json, String part) throws IOException {
    draft().reject(ProblemCode.MALFORMED_RECORD, part);
    json.skip();
  }

  /** The national name of a member, reported where it is spelt otherwise. */
  String name(String spelt, String around) {
    String name = model.name(spelt);
    if (!name.equals(spelt)) {
      warn(ProblemCode.MENDED_NAME, around.isEmpty() ? name : around + "/" + name);
    }
    return name;
  }

  /** The same, unless the profile knows the name as it is spelt. */
  String name(String spelt, String around, PathWalk walk) {
    return walk.knows(spelt) ? spelt : name(spelt, around);
  }

  /** The text at hand, which is a name of the model. */
  String nameAt(JsonCursor json, String place) throws IOException {
    String spelt = text(json, place);
    return mended(spelt, model.name(spelt), place);
  }

  /** The code of a list that a text spells or names. */
  String code(String list, String spelt, String place) {
    return mended(spelt, model.code(list, spelt), place);
  }

  private String mended(String spelt, String meant, String place) {
    if (!meant.equals(spelt)) {
      warn(ProblemCode.MENDED_VALUE, place);
    }
    return meant;
  }

  /** The text at hand; a number is read as one. */
  String text(JsonCursor json, String place) throws IOException {
    if (!json.isScalar()) {
      json.skip();
      return "";
    }
    if (!json.isText()) {
      warn(ProblemCode.MENDED_TYPE, place);
    }
    return json.text();
  }
}

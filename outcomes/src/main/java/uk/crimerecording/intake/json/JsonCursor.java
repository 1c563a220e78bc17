package uk.crimerecording.intake.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.PathWalk;

/**
 * Goes through the JSON of one record, value by value; every value is consumed or passed over
 * before the next one. Valid while its record is read. Not thread-safe.
 */
public final class JsonCursor {

  private static final int SHORT = 32;

  private final JsonParser parser;
  private final MemberNames names;
  private final ShortTexts texts;

  JsonCursor(JsonParser parser, MemberNames names, ShortTexts texts) {
    this.parser = parser;
    this.names = names;
    this.texts = texts;
  }

  /** Whether the value at hand is an object. */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Whether the value at hand is an array. */
  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Whether the value at hand is a text. */
  public boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether the value at hand is a number. */
  public boolean isNumber() {
    return parser.currentToken().isNumeric();
  }

  /** Whether the value at hand is true or false. */
  public boolean isTruth() {
    return parser.currentToken().isBoolean();
  }

  /** Whether the value at hand is a text, a number, true or false. */
  public boolean isScalar() {
    return parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL;
  }

  /**
   * Goes to the next member of the object at hand.
   *
   * @return its name, or null at the end of the object
   */
  public @Nullable String member() throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      names.beginObject();
    }
    String name = parser.nextFieldName();
    if (name == null) {
      names.endObject();
      return null;
    }
    if (!names.add(name)) {
      throw new JsonParseException(parser, "A member stands twice in its object");
    }
    parser.nextToken();
    return name;
  }

  /**
   * Goes to the next item of the array at hand.
   *
   * @return false at the end of the array
   */
  public boolean item() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** The scalar at hand as it is spelt. */
  public String text() throws IOException {
    if (isText() && parser.getTextLength() <= ShortTexts.LONGEST) {
      return texts.text(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }
    return parser.getText();
  }

  /** Passes over the value at hand. */
  public void skip() throws IOException {
    if (isObject()) {
      while (member() != null) {
        skip();
      }
    } else if (isArray()) {
      while (item()) {
        skip();
      }
    }
  }

  /** Hands a member, of which the value is at hand, to a walk. */
  public void follow(String name, PathWalk walk) throws IOException {
    if (walk.enter(name)) {
      follow(walk);
    } else {
      skip();
    }
    walk.leave();
  }

  /** Hands the value at hand to a walk. */
  public void follow(PathWalk walk) throws IOException {
    if (isObject()) {
      walk.beginItem();
      String name = member();
      while (name != null) {
        follow(name, walk);
        name = member();
      }
      walk.endItem();
    } else if (isArray()) {
      boolean empty = true;
      while (item()) {
        empty = false;
        follow(walk);
      }
      if (empty) {
        walk.none();
      }
    } else if (isScalar()) {
      if (walk.isWanted()) {
        value(walk);
      }
    }
  }

  /** Hands on the characters of a short text; the parser bounds the length of what it copies. */
  private void value(PathWalk walk) throws IOException {
    if (isText() && parser.getTextLength() <= SHORT) {
      walk.value(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    } else {
      walk.value(parser.getText());
    }
  }
}

package uk.crimerecording.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of one system hands on without looking into it: the text that a record states for a
 * field, without surrounding blanks. Records repeat few values; one that is met again in its field
 * is the same object, and what it was read as stays with it, so that it is not translated, looked
 * up and checked again. Not thread-safe.
 */
public final class RawValue {

  private String text;
  private int length;
  private @Nullable Object reading;

  /** The items so far of a list that is added to; its text is joined when somebody asks for it. */
  private @Nullable StringBuilder items;

  private RawValue(String text) {
    this.text = text;
    this.length = text.length();
  }

  /** The value of a text, of which surrounding blanks are no part. */
  static RawValue of(String text) {
    return new RawValue(text.strip());
  }

  /** A list that begins with this value and is added to; one of its own, never met again. */
  RawValue list() {
    if (items != null) {
      return this;
    }
    RawValue list = new RawValue(text);
    list.items = new StringBuilder(text);
    return list;
  }

  /** Adds a value to a list. */
  void add(String separator, RawValue value) {
    StringBuilder list = Objects.requireNonNull(items);
    list.append(separator).append(value.text());
    length = list.length();
    reading = null;
  }

  String text() {
    StringBuilder list = items;
    if (list != null && list.length() > text.length()) {
      text = list.toString();
    }
    return text;
  }

  int length() {
    return length;
  }

  /** What the text was read as; null where it was not yet, or not without a problem. */
  @Nullable Object reading() {
    return reading;
  }

  /**
   * Remembers what the text was read as. A text with a problem is read again each time, so that the
   * problem is reported each time.
   *
   * @return the same reading
   */
  <T> T readAs(T read) {
    reading = read;
    return read;
  }

  /** Its length; it may be personal data. */
  @Override
  public String toString() {
    return length + " characters";
  }
}

package uk.crimerecording.connect;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.crimerecording.table.Row;

/**
 * An attribute of the Police iHub standard data model.
 *
 * @param name its name
 * @param type what it holds
 * @param shortest the fewest characters
 * @param longest the most characters
 * @param format how it is spelt, where the model says
 * @param list the list that its values are of, where they are coded
 * @param rangeFrom the attribute where the beginning of a range belongs that stands here; empty
 *     where that is this one
 * @param rangeTo the attribute where its end belongs; empty where that is this one
 */
record NationalAttribute(
    String name,
    Type type,
    int shortest,
    int longest,
    Format format,
    Optional<String> list,
    Optional<String> rangeFrom,
    Optional<String> rangeTo) {

  private static final String NONE = "-";

  /** What an attribute holds. */
  enum Type {
    TEXT,
    NUMBER,
    TRUTH,
    TEXTS
  }

  /** How a value is spelt. */
  enum Format {
    ANY(".*"),
    DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    DATE_TIME(
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
            + "([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private final Pattern pattern;

    Format(String pattern) {
      this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }
  }

  static NationalAttribute of(Row row) {
    return new NationalAttribute(
        row.cell(0),
        switch (row.cell(1)) {
          case "string" -> Type.TEXT;
          case "number" -> Type.NUMBER;
          case "boolean" -> Type.TRUTH;
          case "array" -> Type.TEXTS;
          default -> throw new IllegalStateException("Line " + row.line() + " has no such type");
        },
        row.cell(2).equals(NONE) ? 0 : Integer.parseInt(row.cell(2)),
        row.cell(3).equals(NONE) ? Integer.MAX_VALUE : Integer.parseInt(row.cell(3)),
        switch (row.cell(4)) {
          case NONE -> Format.ANY;
          case "date" -> Format.DATE;
          case "date-time" -> Format.DATE_TIME;
          default -> throw new IllegalStateException("Line " + row.line() + " has no such format");
        },
        cell(row, 5),
        cell(row, 6),
        cell(row, 7));
  }

  private static Optional<String> cell(Row row, int column) {
    return row.cell(column).equals(NONE) ? Optional.empty() : Optional.of(row.cell(column));
  }

  /** Whether a value has a length and spelling that the model allows. */
  boolean allows(String value) {
    int length = value.codePointCount(0, value.length());
    return length >= shortest
        && length <= longest
        && (format == Format.ANY || format.pattern.matcher(value).matches());
  }

  boolean isDate() {
    return format != Format.ANY;
  }

  String placeOfRangeFrom() {
    return rangeFrom.orElse(name);
  }

  /** Where the end of a range belongs; empty where no attribute takes it. */
  Optional<String> placeOfRangeTo() {
    return rangeTo.isEmpty() && rangeFrom.isPresent() ? Optional.of(name) : rangeTo;
  }
}

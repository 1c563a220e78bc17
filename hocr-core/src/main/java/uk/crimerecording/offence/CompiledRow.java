package uk.crimerecording.offence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the compiled list, split into its columns; typed values are read on demand. */
final class CompiledRow {

  static final String PART = "compiled list";

  private static final List<OffenceField> KEY =
      List.of(
          OffenceField.CODE,
          OffenceField.CLASS,
          OffenceField.TITLE,
          OffenceField.ACT,
          OffenceField.SECTION);

  private final int position;
  private final int line;
  private final String[] columns;
  private List<Correction> corrections = List.of();

  /**
   * Takes a row.
   *
   * @param columns the fields in their order, then the raw spellings
   */
  CompiledRow(int position, int line, String[] columns) {
    this.position = position;
    this.line = line;
    this.columns = columns;
  }

  int position() {
    return position;
  }

  int line() {
    return line;
  }

  String[] columns() {
    return columns;
  }

  List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  String get(OffenceField field) {
    return columns[field.index()];
  }

  /** The value before any correction. */
  String listed(OffenceField field) {
    for (Correction correction : corrections) {
      if (correction.field() == field) {
        return correction.listed();
      }
    }
    return get(field);
  }

  /** Corrects a field; false where it was corrected already. */
  boolean correct(Correction correction) {
    List<Correction> all = new ArrayList<>(corrections);
    for (Correction other : all) {
      if (other.field() == correction.field()) {
        return false;
      }
    }
    all.add(correction);
    corrections = all;
    columns[correction.field().index()] = correction.value();
    return true;
  }

  boolean hasKey(String[] key) {
    for (int i = 0; i < KEY.size(); i++) {
      if (!listed(KEY.get(i)).equals(key[i])) {
        return false;
      }
    }
    return true;
  }

  ModeOfTrial mode() {
    return require(OffenceField.MODE, ModeOfTrial.ofLetter(get(OffenceField.MODE)));
  }

  MaximumSentence maximumSentence() {
    String notation = get(OffenceField.MAX_SENTENCE);
    return require(OffenceField.MAX_SENTENCE, MaximumSentence.ofNotation(notation));
  }

  Basis basis() {
    return require(OffenceField.BASIS, Basis.ofMark(get(OffenceField.BASIS)));
  }

  OffenceGroup group() {
    return require(OffenceField.GROUP, OffenceGroup.ofTitle(get(OffenceField.GROUP)));
  }

  Optional<OffenceSubgroup> subgroup() {
    String title = get(OffenceField.SUBGROUP);
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(require(OffenceField.SUBGROUP, OffenceSubgroup.ofTitle(title)));
  }

  boolean current() {
    String mark = get(OffenceField.CURRENT);
    if (mark.equals("Y") || mark.equals("N")) {
      return mark.equals("Y");
    }
    throw problem(OffenceField.CURRENT);
  }

  Optional<ListedDate> date(OffenceField field) {
    String text = get(field);
    return text.isEmpty() ? Optional.empty() : Optional.of(require(field, ListedDate.parse(text)));
  }

  OffenceCode code(OffenceField field) {
    int number = OffenceCode.numberOf(get(field));
    if (number == OffenceCode.NOT_A_CODE || number >= OffenceCode.INCIDENT_OFFSET) {
      throw problem(field);
    }
    return OffenceCode.ofNumber(number);
  }

  CatalogueFormatException problem(OffenceField field) {
    return new CatalogueFormatException(PART, line, "column " + field.column() + " is not valid");
  }

  private <T> T require(OffenceField field, Optional<T> value) {
    if (value.isEmpty()) {
      throw problem(field);
    }
    return value.get();
  }

  /** Decodes {@code field=text|field=text}, where signs that could mislead are escaped. */
  static Map<OffenceField, String> decodeRaw(String raw) {
    Map<OffenceField, String> spellings = new EnumMap<>(OffenceField.class);
    int start = 0;
    while (start < raw.length()) {
      int end = raw.indexOf('|', start);
      end = end < 0 ? raw.length() : end;
      int equals = raw.indexOf('=', start);
      if (equals < 0 || equals > end) {
        throw new IllegalArgumentException("a raw spelling lacks its field");
      }
      OffenceField field =
          OffenceField.ofColumn(raw.substring(start, equals))
              .orElseThrow(() -> new IllegalArgumentException("a raw spelling has no such field"));
      spellings.put(field, RawText.decode(raw.substring(equals + 1, end)));
      start = end + 1;
    }
    return spellings;
  }
}

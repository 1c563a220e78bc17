package uk.crimerecording.connect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/**
 * The names of the Police iHub standard data model, as far as they are read here: its members,
 * attributes, coded values and link reasons, and how they are known to be misspelt. Immutable and
 * thread-safe.
 */
final class NationalModel {

  static final String DATA = "data";
  static final String INCLUDED = "included";
  static final String ATTRIBUTES = "attributes";
  static final String RELATIONSHIPS = "relationships";
  static final String ID = "id";
  static final String TYPE = "type";
  static final String META = "meta";
  static final String LINK_REASON = "linkReason";

  static final String INCIDENT = "incident";
  static final String PERSON = "person";
  static final String LOCATION = "location";

  private static final Resources TABLES =
      new Resources(
          (owner, resource) -> Resources.present(owner.getResourceAsStream(resource), resource));

  /** How a link reason stands to the types that it links. */
  enum Pairing {
    /** It links such types. */
    NATIONAL,
    /** It links other types. */
    OTHER_TYPES,
    /** It is no link reason of the model. */
    UNKNOWN
  }

  private record Pair(String from, String to) {}

  private static final class Holder {
    static final NationalModel INSTANCE = new NationalModel();
  }

  private final Set<String> names = new HashSet<>();
  private final Map<String, String> bySpelling = new HashMap<>();
  private final Map<String, NationalAttribute> attributes = new HashMap<>();
  private final Map<String, List<Pair>> pairs = new HashMap<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<String, String> codesBySpelling = new HashMap<>();
  private final Map<String, RelationAnswer> answers = new HashMap<>();
  private final Set<String> rangeStarts = new HashSet<>();
  private final Set<String> rangeEnds = new HashSet<>();

  private NationalModel() {
    for (String name :
        List.of(DATA, INCLUDED, ATTRIBUTES, RELATIONSHIPS, ID, TYPE, META, LINK_REASON)) {
      name(name, name);
    }
    for (Row row : TABLES.table(NationalModel.class, "attributes.tsv")) {
      NationalAttribute attribute = NationalAttribute.of(row);
      attributes.put(attribute.name(), attribute);
      name(attribute.name(), attribute.name());
    }
    for (Row row : TABLES.table(NationalModel.class, "link-reasons.tsv")) {
      linkReasons(new Pair(row.cell(0), row.cell(1)), row.cell(2));
    }
    for (Row row : TABLES.table(NationalModel.class, "spellings.tsv")) {
      for (String spelling : words(row.cell(1))) {
        name(row.cell(0), spelling);
      }
    }
    for (Row row : TABLES.table(NationalModel.class, "values.tsv")) {
      codes.add(row.cell(1));
      codesBySpelling.put(row.cell(0) + " " + plain(row.cell(1)), row.cell(1));
      codesBySpelling.put(row.cell(0) + " " + plain(row.cell(2)), row.cell(1));
    }
    for (Row row : TABLES.table(NationalModel.class, "answers.tsv")) {
      RelationAnswer answer = RelationAnswer.of(row);
      answers.put(row.cell(0), answer);
      answers.put(row.cell(1), answer);
    }
    for (Row row : TABLES.table(NationalModel.class, "date-ranges.tsv")) {
      (row.cell(0).equals("from") ? rangeStarts : rangeEnds)
          .addAll(words(row.cell(1)).stream().map(NationalModel::plain).toList());
    }
  }

  private void linkReasons(Pair pair, String reasons) {
    types.add(pair.from());
    types.add(pair.to());
    name(pair.from(), pair.from());
    name(pair.to(), pair.to());
    for (String reason : words(reasons)) {
      pairs.computeIfAbsent(reason, r -> new ArrayList<>()).add(pair);
      name(reason, reason);
    }
  }

  private void name(String name, String spelling) {
    names.add(name);
    bySpelling.put(plain(spelling), name);
  }

  private static List<String> words(String cell) {
    return List.of(cell.split(" ", -1));
  }

  /** A text without capitals and the marks between its words. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  static NationalModel standard() {
    return Holder.INSTANCE;
  }

  /** The name that a text spells, or the text itself where it spells none. */
  String name(String text) {
    return names.contains(text) ? text : bySpelling.getOrDefault(plain(text), text);
  }

  /** Whether a text is a name of the model, as it is spelt there. */
  boolean isName(String text) {
    return names.contains(text);
  }

  /** The attribute of a name, or null where it is none that is read here. */
  @Nullable NationalAttribute attribute(String name) {
    return attributes.get(name);
  }

  /** The code that a text spells or names, or the text itself where it does neither. */
  String code(String list, String text) {
    return codes.contains(text)
        ? text
        : codesBySpelling.getOrDefault(list + " " + plain(text), text);
  }

  /** Whether a link reason may link two types, whichever of them names the other. */
  Pairing pairing(String one, String other, String reason) {
    List<Pair> national = pairs.get(reason);
    if (national == null) {
      return Pairing.UNKNOWN;
    }
    if (!types.contains(one) || !types.contains(other)) {
      return Pairing.NATIONAL;
    }
    for (Pair pair : national) {
      if ((pair.from().equals(one) && pair.to().equals(other))
          || (pair.from().equals(other) && pair.to().equals(one))) {
        return Pairing.NATIONAL;
      }
    }
    return Pairing.OTHER_TYPES;
  }

  /** The answer that stands where a relation should, by its link reason or code. */
  Optional<RelationAnswer> answer(String reasonOrCode) {
    return Optional.ofNullable(answers.get(reasonOrCode));
  }

  /** Whether a member of a range of dates is its beginning. */
  boolean isRangeStart(String name) {
    return rangeStarts.contains(plain(name));
  }

  /** Whether a member of a range of dates is its end. */
  boolean isRangeEnd(String name) {
    return rangeEnds.contains(plain(name));
  }
}

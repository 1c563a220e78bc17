package uk.crimerecording.intake;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.intake.JsonNode.ArrayNode;
import uk.crimerecording.intake.JsonNode.ObjectNode;
import uk.crimerecording.intake.JsonNode.TextNode;
import uk.crimerecording.intake.ProfileProblem.Code;

/**
 * Reads how a profile spells values: dates and ranges of them, lists, and what stands for nothing
 * at all; of single fields where they differ from the rest. Not thread-safe.
 */
final class SpellingReader extends DocumentReader {

  private static final Set<String> FIELD_KEYS = Set.of("dates", "listSeparator");
  private static final String UNKNOWN = "unknown";
  private static final String RANGE_SEPARATOR = "rangeSeparator";
  private static final String PER_FIELD = "perField";

  /** What may stand in or behind a day; an export of this country has no negative offset. */
  private static final String MARKS_OF_TIMES = "T:.+Z 0123456789";

  private final ProfileParts parts;

  SpellingReader(ObjectNode own, List<ProfileProblem> problems, ProfileParts parts) {
    super(own, problems);
    this.parts = parts;
  }

  /** Reads the spellings that the places of values must be known for. */
  void read(ObjectNode document) {
    object(document, "", PER_FIELD).ifPresent(fields -> fields.members().forEach(this::field));
    text(document, "", RANGE_SEPARATOR, false).ifPresent(this::rangeSeparator);
  }

  private void field(String key, JsonNode node) {
    String pointer = JsonText.pointer("/" + PER_FIELD, key);
    Optional<DomainField> field = DomainField.find(key);
    if (field.isEmpty()) {
      report(Code.UNKNOWN_FIELD, pointer);
    } else if (!(node instanceof ObjectNode spelling)) {
      report(Code.WRONG_TYPE, pointer);
    } else {
      if (isOwn(pointer) && !parts.mapped().contains(field.get())) {
        report(Code.UNREACHABLE_MAPPING, pointer);
      }
      checkKeys(spelling, pointer, FIELD_KEYS);
      dates(field.get(), spelling, pointer);
      listSeparator(field.get(), spelling, pointer);
    }
  }

  private void dates(DomainField field, ObjectNode spelling, String pointer) {
    if (spelling.members().containsKey("dates") && !isDate(field)) {
      report(Code.WRONG_VALUE, pointer + "/dates");
      return;
    }
    Set<DateOrder> orders = dates(spelling, pointer);
    if (!orders.isEmpty()) {
      parts.datesOf.put(field, orders);
    }
  }

  private static boolean isDate(DomainField field) {
    return field.type() == DomainField.Type.DAY || field.type() == DomainField.Type.TIME;
  }

  /** The spellings of days that a list names. */
  Set<DateOrder> dates(ObjectNode parent, String pointer) {
    Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
    for (Place<TextNode> pattern : texts(parent, pointer, "dates")) {
      Optional<DateOrder> order = DateOrder.ofPattern(pattern.node().text());
      if (order.isEmpty()) {
        report(Code.WRONG_VALUE, pattern.pointer());
      } else if (!orders.add(order.get())) {
        report(Code.UNREACHABLE_MAPPING, pattern.pointer());
      }
    }
    return orders;
  }

  private void listSeparator(DomainField field, ObjectNode spelling, String pointer) {
    text(spelling, pointer, "listSeparator", false)
        .ifPresent(
            separator -> {
              if (field.isList() && separator.text().length() == 1) {
                parts.listSeparators.put(field, separator.text());
              } else {
                report(Code.WRONG_VALUE, pointer + "/listSeparator");
              }
            });
  }

  private void rangeSeparator(TextNode separator) {
    String pointer = "/" + RANGE_SEPARATOR;
    if (separator.text().isBlank()) {
      report(Code.WRONG_VALUE, pointer);
    } else if (isPartOfDate(separator.text())) {
      report(Code.AMBIGUOUS_SEPARATOR, pointer);
    } else if (isOwn(pointer) && !sharesPlace()) {
      report(Code.UNREACHABLE_MAPPING, pointer);
    }
    parts.rangeSeparator = Optional.of(separator.text());
  }

  private boolean isPartOfDate(String separator) {
    Set<DateOrder> orders = EnumSet.copyOf(parts.datesOf(DomainField.OCCURRED_FROM));
    orders.addAll(parts.datesOf(DomainField.OCCURRED_TO));
    return MARKS_OF_TIMES.contains(separator)
        || separator.chars().anyMatch(Character::isDigit)
        || orders.stream().anyMatch(order -> order.pattern().contains(separator));
  }

  private boolean sharesPlace() {
    return parts.allLayouts().stream()
        .anyMatch(
            layout ->
                layout.place(DomainField.OCCURRED_FROM).isPresent()
                    && layout
                        .place(DomainField.OCCURRED_FROM)
                        .equals(layout.place(DomainField.OCCURRED_TO)));
  }

  /** Reads what stands for nothing at all; nothing else may be said about such a value. */
  void markers(ObjectNode document) {
    JsonNode node = document.members().get(UNKNOWN);
    if (node == null) {
      return;
    }
    if (!(node instanceof ArrayNode array)) {
      report(Code.WRONG_TYPE, "/" + UNKNOWN);
      return;
    }
    Map<String, JsonNode> values =
        object(document, "", "values").map(ObjectNode::members).orElse(Map.of());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < array.items().size(); i++) {
      String pointer = "/" + UNKNOWN + "/" + i;
      if (array.items().get(i) instanceof TextNode marker) {
        marker(marker, pointer, seen, values);
      } else {
        report(Code.WRONG_TYPE, pointer);
      }
    }
  }

  private void marker(
      TextNode marker, String pointer, Set<String> seen, Map<String, JsonNode> values) {
    String spelling = marker.text().toLowerCase(Locale.ROOT);
    if (isOpen(marker, pointer)) {
      return;
    }
    if (spelling.equals(DomainField.NONE)) {
      report(Code.WRONG_VALUE, pointer);
      return;
    }
    if (!spelling.equals(spelling.strip()) || !seen.add(spelling)) {
      report(Code.UNREACHABLE_MAPPING, pointer);
    } else if (parts.booleans.containsKey(spelling)) {
      report(Code.MAPPED_MARKER, pointer);
    }
    for (DomainField field : parts.mapped()) {
      mappedMarker(field, marker, values);
    }
    parts.unknown.add(spelling);
  }

  private void mappedMarker(DomainField field, TextNode marker, Map<String, JsonNode> values) {
    Map<String, String> targets = parts.values.get(field);
    if (targets != null && values.get(field.name()) instanceof ObjectNode mapping) {
      Optional<String> raw = keyOf(mapping.members(), marker.text());
      if (raw.isPresent() && !ForceProfile.NOT_STATED.equals(targets.get(raw.get()))) {
        String inner = JsonText.pointer(JsonText.pointer("/values", field.name()), raw.get());
        if (isOwn(inner)) {
          report(Code.MAPPED_MARKER, inner);
        } else {
          report(Code.MAPPED_MARKER, inner, marker);
        }
      }
    }
  }
}

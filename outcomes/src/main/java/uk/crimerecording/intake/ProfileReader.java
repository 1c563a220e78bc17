package uk.crimerecording.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.intake.JsonNode.ArrayNode;
import uk.crimerecording.intake.JsonNode.NullNode;
import uk.crimerecording.intake.JsonNode.ObjectNode;
import uk.crimerecording.intake.JsonNode.TextNode;
import uk.crimerecording.intake.ProfileProblem.Code;

/** Reads a profile document and checks it as a whole, reporting every problem at once. */
final class ProfileReader {

  static final Set<String> KEYS =
      Set.of(
          "schema",
          "name",
          "description",
          "system",
          "extends",
          "force",
          "encoding",
          "dates",
          "booleans",
          "references",
          "listSeparator",
          "layouts",
          "values");
  static final Set<String> LAYOUT_KEYS =
      Set.of("separator", "record", "parties", "role", "fields", "ignore");

  /** The values in national use, which a profile of any system may extend. */
  private static final String NATIONAL = "national-vocabulary";

  private static final String ALL_FACTS = DomainField.FACTS + "*";

  /** The document itself, without what it extends. */
  private final ObjectNode own;

  private final List<ProfileProblem> problems;
  private final ProfileParts parts = new ProfileParts();

  private static final class National {
    static final ObjectNode DOCUMENT = load();

    private static ObjectNode load() {
      String resource = NATIONAL + ".json";
      try (InputStream in = ProfileReader.class.getResourceAsStream(resource)) {
        JsonNode node = JsonText.read(ForceProfile.text(resource, in), new ArrayList<>());
        return (ObjectNode) node;
      } catch (IOException | JsonText.SyntaxException e) {
        throw new IllegalStateException("Resource " + resource + " cannot be read", e);
      }
    }
  }

  private ProfileReader(ObjectNode own, List<ProfileProblem> problems) {
    this.own = own;
    this.problems = problems;
  }

  static Optional<ForceProfile> read(
      String json, List<ForceProfile> bases, List<ProfileProblem> problems) {
    JsonNode node;
    try {
      node = JsonText.read(json, problems);
    } catch (JsonText.SyntaxException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
    if (!(node instanceof ObjectNode own)) {
      problems.add(new ProfileProblem(Code.WRONG_TYPE, "", node.line(), node.column()));
      return Optional.empty();
    }
    ProfileReader reader = new ProfileReader(own, problems);
    ObjectNode document = reader.extended(bases);
    reader.document(document);
    problems.sort(
        Comparator.comparingInt(ProfileProblem::line).thenComparingInt(ProfileProblem::column));
    return problems.isEmpty()
        ? Optional.of(new ForceProfile(reader.parts, document))
        : Optional.empty();
  }

  private ObjectNode extended(List<ForceProfile> bases) {
    JsonNode named = own.members().get("extends");
    if (named == null) {
      return own;
    }
    if (!(named instanceof TextNode wanted)) {
      report(Code.WRONG_TYPE, "/extends", named);
      return own;
    }
    if (wanted.text().equals(NATIONAL)) {
      return merged(National.DOCUMENT, own);
    }
    for (ForceProfile base : bases) {
      if (base.name().equals(wanted.text())) {
        return merged(base.document(), own);
      }
    }
    report(Code.UNKNOWN_BASE, "/extends", named);
    return own;
  }

  /** What the base says and the override does not say otherwise; null takes back. */
  private static ObjectNode merged(ObjectNode base, ObjectNode override) {
    Map<String, JsonNode> members = new LinkedHashMap<>(base.members());
    override
        .members()
        .forEach(
            (key, value) -> {
              JsonNode before = members.get(key);
              if (value instanceof NullNode && before != null) {
                members.remove(key);
              } else if (value instanceof ObjectNode over && before instanceof ObjectNode under) {
                members.put(key, merged(under, over));
              } else {
                members.put(key, value);
              }
            });
    return new ObjectNode(members, override.line(), override.column());
  }

  private void document(ObjectNode document) {
    checkKeys(document, "", KEYS);
    text(document, "", "schema", true)
        .filter(schema -> !schema.text().equals(ForceProfile.SCHEMA))
        .ifPresent(schema -> report(Code.WRONG_VALUE, "/schema", schema));
    text(document, "", "name", true).ifPresent(name -> parts.name = name.text());
    text(document, "", "system", true).ifPresent(system -> parts.system = system.text());
    text(document, "", "description", false);
    parts.force = text(document, "", "force", false).map(TextNode::text);
    text(document, "", "encoding", false).ifPresent(this::encoding);
    text(document, "", "listSeparator", false).ifPresent(this::listSeparator);
    dates(document);
    references(document);
    booleans(document);
    layouts(document);
    values(document);
  }

  private void encoding(TextNode encoding) {
    try {
      parts.charset = Charset.forName(encoding.text());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      report(Code.WRONG_VALUE, "/encoding", encoding);
    }
  }

  private void listSeparator(TextNode separator) {
    if (separator.text().length() == 1) {
      parts.listSeparator = separator.text();
    } else {
      report(Code.WRONG_VALUE, "/listSeparator", separator);
    }
  }

  private void dates(ObjectNode document) {
    Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
    for (Place<TextNode> pattern : texts(document, "", "dates")) {
      DateOrder.ofPattern(pattern.node().text())
          .ifPresentOrElse(
              orders::add, () -> report(Code.WRONG_VALUE, pattern.pointer(), pattern.node()));
    }
    if (!orders.isEmpty()) {
      parts.dateOrders = orders;
    }
  }

  private void references(ObjectNode document) {
    for (Place<TextNode> form : texts(document, "", "references")) {
      ReferenceForm.parse(form.node().text())
          .ifPresentOrElse(
              parts.referenceForms::add,
              () -> report(Code.WRONG_VALUE, form.pointer(), form.node()));
    }
  }

  private void booleans(ObjectNode document) {
    object(document, "", "booleans")
        .ifPresent(
            booleans -> {
              checkKeys(booleans, "/booleans", Set.of("yes", "no"));
              truths(booleans, "yes", true);
              truths(booleans, "no", false);
            });
  }

  private void truths(ObjectNode booleans, String key, boolean truth) {
    for (Place<TextNode> spelling : texts(booleans, "/booleans", key)) {
      parts.truths.putIfAbsent(truth, spelling.node().text());
      Boolean before = parts.booleans.put(spelling.node().text().toLowerCase(Locale.ROOT), truth);
      if (before != null) {
        report(Code.UNREACHABLE_MAPPING, spelling.pointer(), spelling.node());
      }
    }
  }

  private void layouts(ObjectNode document) {
    for (Content content : Content.values()) {
      Optional<ObjectNode> layouts = object(document, "", content.key());
      if (layouts.isPresent()) {
        parts.layouts.put(content, layouts(content, layouts.get()));
      }
    }
    if (document.members().keySet().stream().noneMatch(key -> hasLayouts(document, key))) {
      report(Code.MISSING_KEY, "/" + Content.CRIMES.key(), document);
    }
  }

  private static boolean hasLayouts(ObjectNode document, String key) {
    return Content.ofKey(key).isPresent()
        && document.members().get(key) instanceof ObjectNode layouts
        && !layouts.members().isEmpty();
  }

  private Map<Format, Layout> layouts(Content content, ObjectNode layouts) {
    Map<Format, Layout> known = new EnumMap<>(Format.class);
    layouts
        .members()
        .forEach(
            (key, node) -> {
              String pointer = JsonText.pointer("/" + content.key(), key);
              Optional<Format> format = Format.ofCode(key);
              if (format.isEmpty()) {
                report(Code.UNKNOWN_KEY, pointer, node);
              } else if (node instanceof ObjectNode layout) {
                known.put(format.get(), layout(content, format.get(), layout, pointer));
              } else {
                report(Code.WRONG_TYPE, pointer, node);
              }
            });
    return known;
  }

  private Layout layout(Content content, Format format, ObjectNode node, String pointer) {
    checkKeys(node, pointer, LAYOUT_KEYS);
    char separator = ',';
    Optional<TextNode> stated = text(node, pointer, "separator", false);
    if (stated.isPresent()) {
      String text = stated.get().text();
      if (text.length() == 1 && "\"\r\n".indexOf(text) < 0) {
        separator = text.charAt(0);
      } else {
        report(Code.WRONG_VALUE, pointer + "/separator", stated.get());
      }
    }
    Optional<TextNode> record = text(node, pointer, "record", format != Format.CSV);
    Set<String> ignored = new LinkedHashSet<>();
    texts(node, pointer, "ignore").forEach(place -> ignored.add(place.node().text()));
    Map<DomainField, String> fields = fields(content, format, node, pointer);
    return new Layout(
        content,
        format,
        separator,
        record.map(TextNode::text).orElse(""),
        text(node, pointer, "parties", false).map(TextNode::text),
        text(node, pointer, "role", false).map(TextNode::text),
        fields,
        ignored);
  }

  private Map<DomainField, String> fields(
      Content content, Format format, ObjectNode layout, String pointer) {
    Map<DomainField, String> fields = new LinkedHashMap<>();
    Optional<ObjectNode> node = object(layout, pointer, "fields");
    if (node.isEmpty()) {
      report(Code.MISSING_KEY, pointer + "/fields", layout);
      return fields;
    }
    Map<String, DomainField> byPlace = new HashMap<>();
    node.get()
        .members()
        .forEach(
            (key, value) -> {
              String inner = JsonText.pointer(pointer + "/fields", key);
              if (!(value instanceof TextNode place)) {
                report(Code.WRONG_TYPE, inner, value);
              } else if (place.text().isBlank()) {
                report(Code.WRONG_VALUE, inner, value);
              } else if (!key.equals(ALL_FACTS)) {
                field(content, format, key, place, inner, fields, byPlace);
              }
            });
    if (content == Content.CRIMES) {
      allFacts(node.get(), pointer, fields);
    }
    if (!fields.containsKey(content.reference())) {
      report(Code.MISSING_KEY, pointer + "/fields/" + content.reference(), node.get());
    }
    List<DomainField> essential = content.essential();
    if (!essential.isEmpty() && essential.stream().noneMatch(fields::containsKey)) {
      report(Code.MISSING_KEY, pointer + "/fields/" + essential.get(0), node.get());
    }
    return fields;
  }

  private void field(
      Content content,
      Format format,
      String key,
      TextNode place,
      String pointer,
      Map<DomainField, String> fields,
      Map<String, DomainField> byPlace) {
    Optional<DomainField> found =
        DomainField.find(key).filter(f -> f != DomainField.ROLE && f.content() == content);
    if (found.isEmpty()) {
      report(Code.UNKNOWN_FIELD, pointer, place);
      return;
    }
    DomainField field = found.get();
    boolean numbered = place.text().contains(Layout.NUMBER);
    if (format == Format.CSV && numbered != (field.owner() == DomainField.Owner.SUSPECT)) {
      report(Code.WRONG_VALUE, pointer, place);
    }
    fields.put(field, place.text());
    String owner = format == Format.CSV ? "" : field.owner() + " ";
    DomainField other = byPlace.putIfAbsent(owner + place.text(), field);
    if (other != null && !maySharePlace(field, other)) {
      report(Code.DUPLICATE_MAPPING, pointer, place);
    }
  }

  /**
   * One date may stand for the whole period in which an offence happened, and anything may be
   * looked at for the details of a record too.
   */
  private static boolean maySharePlace(DomainField one, DomainField other) {
    if (one.isDetail() || other.isDetail()) {
      return true;
    }
    Set<DomainField> both = Set.of(one, other);
    return both.equals(Set.of(DomainField.OCCURRED_FROM, DomainField.OCCURRED_TO));
  }

  private void allFacts(ObjectNode node, String pointer, Map<DomainField, String> fields) {
    if (!(node.members().get(ALL_FACTS) instanceof TextNode pattern)) {
      return;
    }
    if (pattern.text().indexOf('*') < 0) {
      report(Code.WRONG_VALUE, JsonText.pointer(pointer + "/fields", ALL_FACTS), pattern);
      return;
    }
    for (DomainField field : DomainField.all()) {
      field
          .fact()
          .ifPresent(fact -> fields.putIfAbsent(field, pattern.text().replace("*", fact.name())));
    }
  }

  private void values(ObjectNode document) {
    Optional<ObjectNode> values = object(document, "", "values");
    if (values.isEmpty()) {
      return;
    }
    // What a base maps beyond the fields of this profile does no harm.
    Set<String> reported =
        own.members().get("values") instanceof ObjectNode ownValues
            ? ownValues.members().keySet()
            : Set.of();
    Set<DomainField> mapped = new HashSet<>();
    mapped.add(DomainField.ROLE);
    parts.layouts.values().stream()
        .flatMap(layouts -> layouts.values().stream())
        .forEach(layout -> mapped.addAll(layout.fields().keySet()));
    values
        .get()
        .members()
        .forEach(
            (key, node) -> {
              String pointer = JsonText.pointer("/values", key);
              Optional<DomainField> field = DomainField.find(key);
              if (field.isEmpty()) {
                report(Code.UNKNOWN_FIELD, pointer, node);
              } else if (!(node instanceof ObjectNode targets)) {
                report(Code.WRONG_TYPE, pointer, node);
              } else {
                if (!mapped.contains(field.get()) && reported.contains(key)) {
                  report(Code.UNREACHABLE_MAPPING, pointer, node);
                }
                targets(field.get(), targets, pointer);
              }
            });
  }

  private void targets(DomainField field, ObjectNode node, String pointer) {
    Map<String, String> targets = new HashMap<>();
    node.members()
        .forEach(
            (raw, value) -> {
              String inner = JsonText.pointer(pointer, raw);
              if (!(value instanceof TextNode target)) {
                report(Code.WRONG_TYPE, inner, value);
                return;
              }
              if (!isTarget(field, target.text())) {
                report(Code.UNKNOWN_TARGET, inner, value);
              }
              boolean split = field.isList() && raw.contains(parts.listSeparator);
              if (raw.isBlank() || !raw.equals(raw.strip()) || split) {
                report(Code.UNREACHABLE_MAPPING, inner, value);
              }
              String before = targets.put(raw.toLowerCase(Locale.ROOT), target.text());
              if (before != null && !before.equals(target.text())) {
                report(Code.UNREACHABLE_MAPPING, inner, value);
              }
            });
    Map<String, String> declared = new LinkedHashMap<>();
    // What the profile says itself comes before what it takes over.
    for (ObjectNode source : List.of(ownValues(field), node)) {
      for (String raw : source.members().keySet()) {
        if (node.members().get(raw) instanceof TextNode target) {
          declared.putIfAbsent(raw, target.text());
        }
      }
    }
    parts.declared.put(field, declared);
    Map<String, String> exact = new HashMap<>(targets);
    exact.putAll(declared);
    parts.values.put(field, exact);
  }

  private ObjectNode ownValues(DomainField field) {
    return own.members().get("values") instanceof ObjectNode values
            && values.members().get(field.name()) instanceof ObjectNode of
        ? of
        : new ObjectNode(Map.of(), own.line(), own.column());
  }

  private boolean isTarget(DomainField field, String target) {
    if (target.equals(ForceProfile.NOT_STATED)) {
      return true;
    }
    return switch (field.type()) {
      case PICK -> field.spellings().containsKey(target);
      case PICKS -> field.spellings().containsKey(target) || target.equals(DomainField.NONE);
      case YES_NO -> parts.booleans.containsKey(target.toLowerCase(Locale.ROOT));
      default -> !target.isBlank();
    };
  }

  private record Place<T>(String pointer, T node) {}

  private void checkKeys(ObjectNode node, String pointer, Set<String> known) {
    node.members()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                report(Code.UNKNOWN_KEY, JsonText.pointer(pointer, key), value);
              }
            });
  }

  private Optional<TextNode> text(ObjectNode parent, String pointer, String key, boolean required) {
    JsonNode node = parent.members().get(key);
    if (node == null) {
      if (required) {
        report(Code.MISSING_KEY, pointer + "/" + key, parent);
      }
      return Optional.empty();
    }
    if (node instanceof TextNode text && !text.text().isEmpty()) {
      return Optional.of(text);
    }
    report(Code.WRONG_TYPE, pointer + "/" + key, node);
    return Optional.empty();
  }

  private Optional<ObjectNode> object(ObjectNode parent, String pointer, String key) {
    JsonNode node = parent.members().get(key);
    if (node instanceof ObjectNode object) {
      return Optional.of(object);
    }
    if (node != null) {
      report(Code.WRONG_TYPE, pointer + "/" + key, node);
    }
    return Optional.empty();
  }

  private List<Place<TextNode>> texts(ObjectNode parent, String pointer, String key) {
    List<Place<TextNode>> texts = new ArrayList<>();
    JsonNode node = parent.members().get(key);
    if (node == null) {
      return texts;
    }
    if (!(node instanceof ArrayNode array)) {
      report(Code.WRONG_TYPE, pointer + "/" + key, node);
      return texts;
    }
    for (JsonNode item : array.items()) {
      String inner = pointer + "/" + key + "/" + texts.size();
      if (item instanceof TextNode text && !text.text().isBlank()) {
        texts.add(new Place<>(inner, text));
      } else {
        report(Code.WRONG_TYPE, inner, item);
      }
    }
    return texts;
  }

  private void report(Code code, String pointer, JsonNode node) {
    problems.add(new ProfileProblem(code, pointer, node.line(), node.column()));
  }
}

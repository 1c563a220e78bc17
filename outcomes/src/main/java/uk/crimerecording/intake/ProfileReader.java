package uk.crimerecording.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.crimerecording.intake.JsonNode.NullNode;
import uk.crimerecording.intake.JsonNode.ObjectNode;
import uk.crimerecording.intake.JsonNode.TextNode;
import uk.crimerecording.intake.ProfileProblem.Code;

/** Reads a profile document and checks it as a whole, reporting every problem at once. */
final class ProfileReader extends DocumentReader {

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
          "rangeSeparator",
          "perField",
          "unknown",
          "layouts",
          "logLayouts",
          "workItemLayouts",
          "values");
  static final Set<String> LAYOUT_KEYS =
      Set.of("separator", "record", "parties", "role", "parts", "tables", "fields", "ignore");
  static final Set<String> TABLE_KEYS = Set.of("file", "key", "role", "fields", "ignore");

  /** The values in national use, which a profile of any system may extend. */
  static final String NATIONAL = "national-vocabulary";

  /** Problems that a base that is not at hand may be the only reason for. */
  private static final Set<Code> NEEDS_BASE = Set.of(Code.MISSING_KEY, Code.UNREACHABLE_MAPPING);

  /** A name names a profile, never a file. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}");

  private static final String ALL_FACTS = DomainField.FACTS + "*";

  private final ProfileParts parts = new ProfileParts();
  private final SpellingReader spellings;

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
    super(own, problems);
    this.spellings = new SpellingReader(own, problems, parts);
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
    if (problems.stream().anyMatch(problem -> problem.code() == Code.UNKNOWN_BASE)) {
      // What the base would have said is not missing here.
      problems.removeIf(problem -> NEEDS_BASE.contains(problem.code()));
    }
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
      report(Code.WRONG_TYPE, "/extends");
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
    report(Code.UNKNOWN_BASE, "/extends");
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
        .ifPresent(schema -> report(Code.WRONG_VALUE, "/schema"));
    text(document, "", "name", true).ifPresent(this::name);
    text(document, "", "system", true).ifPresent(system -> parts.system = system.text());
    text(document, "", "description", false);
    parts.force = text(document, "", "force", false).map(TextNode::text);
    text(document, "", "encoding", false).ifPresent(this::encoding);
    text(document, "", "listSeparator", false).ifPresent(this::listSeparator);
    dates(document);
    references(document);
    booleans(document);
    layouts(document);
    spellings.read(document);
    values(document);
    spellings.markers(document);
  }

  private void name(TextNode name) {
    parts.name = name.text();
    if (!NAME.matcher(name.text()).matches()) {
      report(Code.WRONG_VALUE, "/name");
    }
  }

  private void encoding(TextNode encoding) {
    Encoding.named(encoding.text())
        .ifPresentOrElse(
            known -> parts.charset = known, () -> report(Code.WRONG_VALUE, "/encoding"));
  }

  private void listSeparator(TextNode separator) {
    if (separator.text().length() == 1) {
      parts.listSeparator = separator.text();
    } else {
      report(Code.WRONG_VALUE, "/listSeparator");
    }
  }

  private void dates(ObjectNode document) {
    Set<DateOrder> orders = spellings.dates(document, "");
    if (!orders.isEmpty()) {
      parts.dateOrders = orders;
    }
  }

  private void references(ObjectNode document) {
    for (Place<TextNode> form : texts(document, "", "references")) {
      ReferenceForm.parse(form.node().text())
          .ifPresentOrElse(
              parts.referenceForms::add, () -> report(Code.WRONG_VALUE, form.pointer()));
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
        report(Code.UNREACHABLE_MAPPING, spelling.pointer());
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
      report(Code.MISSING_KEY, "/" + Content.CRIMES.key());
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
                report(Code.UNKNOWN_KEY, pointer);
              } else if (node instanceof ObjectNode layout) {
                known.put(format.get(), layout(content, format.get(), layout, pointer));
              } else {
                report(Code.WRONG_TYPE, pointer);
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
        report(Code.WRONG_VALUE, pointer + "/separator");
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
        ignored,
        parts(node, pointer, fields),
        tables(content, format, node, pointer));
  }

  /** The paths of the parts of a record; fields of a part need one. */
  private Map<RecordPart, String> parts(
      ObjectNode layout, String pointer, Map<DomainField, String> fields) {
    Map<RecordPart, String> known = new EnumMap<>(RecordPart.class);
    Optional<ObjectNode> node = object(layout, pointer, "parts");
    if (node.isPresent()) {
      String inner = pointer + "/parts";
      checkKeys(
          node.get(),
          inner,
          Arrays.stream(RecordPart.values()).map(RecordPart::code).collect(Collectors.toSet()));
      for (RecordPart part : RecordPart.values()) {
        text(node.get(), inner, part.code(), false).ifPresent(path -> known.put(part, path.text()));
      }
    }
    fields.keySet().stream()
        .flatMap(field -> field.part().stream())
        .distinct()
        .filter(part -> !node.map(ObjectNode::members).orElse(Map.of()).containsKey(part.code()))
        .forEach(part -> report(Code.MISSING_KEY, pointer + "/parts/" + part.code()));
    return known;
  }

  private List<JoinedTable> tables(
      Content content, Format format, ObjectNode layout, String pointer) {
    List<JoinedTable> tables = new ArrayList<>();
    Optional<ObjectNode> node = object(layout, pointer, "tables");
    if (node.isEmpty()) {
      return tables;
    }
    String inner = pointer + "/tables";
    if (format != Format.CSV) {
      report(Code.WRONG_VALUE, inner);
    }
    List<JoinedTable.Kind> kinds =
        Arrays.stream(JoinedTable.Kind.values()).filter(kind -> kind.content() == content).toList();
    checkKeys(
        node.get(), inner, kinds.stream().map(JoinedTable.Kind::code).collect(Collectors.toSet()));
    for (JoinedTable.Kind kind : kinds) {
      object(node.get(), inner, kind.code())
          .ifPresent(table -> tables.add(table(kind, table, inner + "/" + kind.code())));
    }
    return tables;
  }

  private JoinedTable table(JoinedTable.Kind kind, ObjectNode node, String pointer) {
    checkKeys(node, pointer, TABLE_KEYS);
    Optional<TextNode> role = text(node, pointer, "role", kind.hasRoles());
    if (!kind.hasRoles()) {
      role.ifPresent(column -> report(Code.WRONG_VALUE, pointer + "/role"));
    }
    Set<String> ignored = new LinkedHashSet<>();
    texts(node, pointer, "ignore").forEach(place -> ignored.add(place.node().text()));
    return new JoinedTable(
        kind,
        text(node, pointer, "file", true).map(TextNode::text).orElse(""),
        text(node, pointer, "key", true).map(TextNode::text).orElse(""),
        role.map(TextNode::text),
        columns(kind, node, pointer),
        ignored);
  }

  private Map<DomainField, String> columns(
      JoinedTable.Kind kind, ObjectNode table, String pointer) {
    Map<DomainField, String> columns = new LinkedHashMap<>();
    Optional<ObjectNode> node = object(table, pointer, "fields");
    Map<String, DomainField> byPlace = new HashMap<>();
    node.ifPresent(
        fields ->
            fields
                .members()
                .forEach(
                    (key, value) ->
                        column(kind, key, value, pointer + "/fields", columns, byPlace)));
    if (kind == JoinedTable.Kind.TASKS) {
      node.ifPresent(fields -> allFacts(Content.CRIMES, fields, pointer, columns));
      if (!columns.containsKey(DomainField.TASK_TYPE)) {
        report(Code.MISSING_KEY, pointer + "/fields/" + DomainField.TASK_TYPE);
      }
    }
    return columns;
  }

  private void column(
      JoinedTable.Kind kind,
      String key,
      JsonNode value,
      String pointer,
      Map<DomainField, String> columns,
      Map<String, DomainField> byPlace) {
    String inner = JsonText.pointer(pointer, key);
    Optional<DomainField> field = DomainField.find(key).filter(kind::mayState);
    if (!(value instanceof TextNode place)) {
      report(Code.WRONG_TYPE, inner);
    } else if (place.text().isBlank()) {
      report(Code.WRONG_VALUE, inner);
    } else if (isOpen(place, inner)) {
      return;
    } else if (field.isPresent()) {
      columns.put(field.get(), place.text());
      DomainField other =
          byPlace.putIfAbsent(field.get().owner() + " " + place.text(), field.get());
      if (other != null && !maySharePlace(field.get(), other)) {
        report(Code.DUPLICATE_MAPPING, inner);
      }
    } else if (kind != JoinedTable.Kind.TASKS || !key.equals(ALL_FACTS)) {
      report(Code.UNKNOWN_FIELD, inner);
    }
  }

  private Map<DomainField, String> fields(
      Content content, Format format, ObjectNode layout, String pointer) {
    Map<DomainField, String> fields = new LinkedHashMap<>();
    Optional<ObjectNode> node = object(layout, pointer, "fields");
    if (node.isEmpty()) {
      report(Code.MISSING_KEY, pointer + "/fields");
      return fields;
    }
    Map<String, DomainField> byPlace = new HashMap<>();
    node.get()
        .members()
        .forEach(
            (key, value) -> {
              String inner = JsonText.pointer(pointer + "/fields", key);
              if (!(value instanceof TextNode place)) {
                report(Code.WRONG_TYPE, inner);
              } else if (place.text().isBlank()) {
                report(Code.WRONG_VALUE, inner);
              } else if (!key.equals(ALL_FACTS)) {
                field(content, format, key, place, inner, fields, byPlace);
              }
            });
    allFacts(content, node.get(), pointer, fields);
    if (!fields.containsKey(content.reference())) {
      report(Code.MISSING_KEY, pointer + "/fields/" + content.reference());
    }
    List<DomainField> essential = content.essential();
    if (!essential.isEmpty() && essential.stream().noneMatch(fields::containsKey)) {
      report(Code.MISSING_KEY, pointer + "/fields/" + essential.get(0));
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
        DomainField.find(key)
            .filter(f -> f.content() == content)
            .filter(f -> f != DomainField.ROLE && f.owner() != DomainField.Owner.TASK);
    if (found.isEmpty()) {
      report(Code.UNKNOWN_FIELD, pointer);
      return;
    }
    DomainField field = found.get();
    if (isOpen(place, pointer)) {
      fields.put(field, place.text());
      return;
    }
    boolean numbered = place.text().contains(Layout.NUMBER);
    boolean inPart = field.part().isPresent();
    if (format == Format.CSV
        && (inPart || numbered != (field.owner() == DomainField.Owner.SUSPECT))) {
      report(Code.WRONG_VALUE, pointer);
    }
    fields.put(field, place.text());
    String owner = format == Format.CSV ? "" : field.owner() + " " + field.part() + " ";
    DomainField other = byPlace.putIfAbsent(owner + place.text(), field);
    if (other != null && !maySharePlace(field, other)) {
      String first = pointer.substring(0, pointer.lastIndexOf('/') + 1) + other;
      report(Code.DUPLICATE_MAPPING, isOwn(first) && !isOwn(pointer) ? first : pointer);
    }
  }

  /**
   * One date may stand for the whole period in which an offence happened, the code of a disposal
   * for its kind too, and anything may be looked at for the details of a record.
   */
  private static boolean maySharePlace(DomainField one, DomainField other) {
    if (one.isDetail() || other.isDetail()) {
      return true;
    }
    Set<DomainField> both = Set.of(one, other);
    return both.equals(Set.of(DomainField.OCCURRED_FROM, DomainField.OCCURRED_TO))
        || both.equals(Set.of(DomainField.OFFENCE_DISPOSAL, DomainField.OFFENCE_DISPOSAL_KIND));
  }

  private void allFacts(
      Content content, ObjectNode node, String pointer, Map<DomainField, String> fields) {
    if (!(node.members().get(ALL_FACTS) instanceof TextNode pattern)) {
      return;
    }
    String inner = JsonText.pointer(pointer + "/fields", ALL_FACTS);
    if (isOpen(pattern, inner)) {
      return;
    }
    if (pattern.text().indexOf('*') < 0) {
      report(Code.WRONG_VALUE, inner);
      return;
    }
    for (DomainField field : DomainField.ofRecord(content)) {
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
    Set<DomainField> mapped = parts.mapped();
    values
        .get()
        .members()
        .forEach(
            (key, node) -> {
              String pointer = JsonText.pointer("/values", key);
              Optional<DomainField> field = DomainField.find(key);
              if (field.isEmpty()) {
                report(Code.UNKNOWN_FIELD, pointer);
              } else if (!(node instanceof ObjectNode targets)) {
                report(Code.WRONG_TYPE, pointer);
              } else {
                // What a base maps beyond the fields of this profile does no harm.
                if (!mapped.contains(field.get()) && isOwn(pointer)) {
                  report(Code.UNREACHABLE_MAPPING, pointer);
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
                report(Code.WRONG_TYPE, inner);
                return;
              }
              if (isOpen(target, inner)) {
                return;
              }
              if (!isTarget(field, target.text())) {
                report(Code.UNKNOWN_TARGET, inner);
              }
              boolean split =
                  field.isList() && raw.contains(parts.listSeparator(field)) && isOwn(inner);
              if (raw.isBlank() || !raw.equals(raw.strip()) || split) {
                report(Code.UNREACHABLE_MAPPING, inner);
              }
              String before = targets.put(raw.toLowerCase(Locale.ROOT), target.text());
              if (before != null && !before.equals(target.text())) {
                report(Code.UNREACHABLE_MAPPING, inner);
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
      case YES_NO ->
          ForceProfile.TRUTHS.containsKey(target)
              || parts.booleans.containsKey(target.toLowerCase(Locale.ROOT));
      default -> !target.isBlank();
    };
  }
}

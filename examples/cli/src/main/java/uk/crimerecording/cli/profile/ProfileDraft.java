package uk.crimerecording.cli.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.Layout;

/**
 * A first profile for a sample: what it can be sure of is said, what somebody has to decide is
 * marked as open. Only values of pick-list and yes-or-no fields appear in it; of all other columns
 * nothing but the name (rule SYS-02).
 */
final class ProfileDraft {

  private static final String ALL_FACTS = "facts.*";
  private static final String MARKS_OF_TIMES = "T:.+Z ";

  private static final String FROM_TIME = "details.offenceFrom";
  private static final String TO_TIME = "details.offenceTo";

  /** Names the records of JSON that has no array around them; any name does. */
  private static final String RECORDS = "records";

  private static final Set<String> YES = Set.of("y", "yes", "t", "true", "1");
  private static final Set<String> NO = Set.of("n", "no", "f", "false", "0");

  private final Sample sample;
  private final DraftBase start;
  private final ForceProfile base;
  private final Layout layout;
  private final Suggestions suggestions;
  private final Placement placement;
  private final Set<String> withheld = new TreeSet<>();

  ProfileDraft(Sample sample, DraftBase start) {
    if (!sample.hasHeading()) {
      throw new IntakeException("The first row is no heading: its cells are not shown");
    }
    this.sample = sample;
    this.start = start;
    this.base = start.profile();
    this.layout = start.layout(sample.format());
    this.suggestions = new Suggestions(base);
    this.placement = new Placement(sample, layout);
  }

  /** What is to be told about the sample, for people. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(sample.records() + " records looked at.");
    if (!withheld.isEmpty()) {
      notes.add(
          "Too many or too long values to be a pick-list, none shown: "
              + String.join(", ", withheld));
    }
    return notes;
  }

  /** The document. */
  ObjectNode document(String name, Optional<String> force) {
    ObjectNode document = ProfileJson.object();
    document.put("schema", ForceProfile.SCHEMA);
    document.put("name", name);
    document.put("extends", base.name());
    force.ifPresent(code -> document.put("force", code));
    document.put("encoding", sample.encoding());
    spellings(document);
    document.putObject(start.content().key()).set(sample.format().code(), layout());
    ObjectNode values = values();
    if (!values.isEmpty()) {
      document.set("values", values);
    }
    return document;
  }

  // How values are spelt

  private void spellings(ObjectNode document) {
    Set<String> dates = new TreeSet<>();
    Set<String> markers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (PlaceSample place : allPlaces()) {
      dates.addAll(place.dateSpellings());
      place.markers().stream().filter(marker -> !isRead(marker)).forEach(markers::add);
    }
    if (!dates.isEmpty()) {
      document.set("dates", ProfileJson.texts(dates));
    }
    rangeSeparator().ifPresent(separator -> range(separator, document));
    booleans(document);
    if (!markers.isEmpty()) {
      document.set("unknown", ProfileJson.texts(markers));
    }
    references().ifPresent(forms -> document.set("references", ProfileJson.texts(forms)));
    listSeparator().ifPresent(separator -> document.put("listSeparator", separator));
  }

  private List<PlaceSample> allPlaces() {
    List<PlaceSample> places = new ArrayList<>(sample.places().values());
    places.addAll(sample.partyPlaces().values());
    return places;
  }

  /** Whether the base reads a marker as a value of some field. */
  private boolean isRead(String marker) {
    return DomainField.all().stream().anyMatch(field -> isRead(field, marker));
  }

  private boolean isRead(DomainField field, String raw) {
    Map<String, String> read = base.spellings(field);
    return read.containsKey(raw) || read.containsKey(raw.toLowerCase(Locale.ROOT));
  }

  /** Two dates in one value, where the day of the offence begins. */
  private Optional<String> rangeSeparator() {
    return likely("occurredFrom").stream()
        .filter(place -> place.rangeSeparator().filter(s -> isPartOfDate(s, place)).isEmpty())
        .flatMap(place -> place.rangeSeparator().stream())
        .findFirst()
        .filter(separator -> placed("occurredTo").isEmpty());
  }

  private static boolean isPartOfDate(String separator, PlaceSample place) {
    return MARKS_OF_TIMES.contains(separator)
        || place.dateSpellings().stream().anyMatch(spelling -> spelling.contains(separator));
  }

  /** The days of a range are spelt as they are there, whatever the spellings elsewhere. */
  private void range(String separator, ObjectNode document) {
    document.put("rangeSeparator", separator);
    Set<String> dates = new TreeSet<>();
    likely("occurredFrom").forEach(place -> dates.addAll(place.dateSpellings()));
    if (document.path("dates").size() > dates.size()) {
      ObjectNode perField = document.putObject("perField");
      for (String field : placed(List.of("occurredFrom", "occurredTo", FROM_TIME, TO_TIME))) {
        perField.putObject(field).set("dates", ProfileJson.texts(dates));
      }
    }
  }

  /** What stands where a field is, or where it is suggested to be. */
  private List<PlaceSample> likely(String name) {
    return placement.likely(field(name)).map(List::of).orElseGet(() -> placed(name));
  }

  private List<PlaceSample> placed(String name) {
    return placement.present().getOrDefault(field(name), List.of());
  }

  /** Those of some fields that the layout has a place for. */
  private List<String> placed(List<String> names) {
    return names.stream().filter(name -> layout.place(field(name)).isPresent()).toList();
  }

  private static DomainField field(String name) {
    return DomainField.find(name).orElseThrow();
  }

  /** All spellings, where a column that says yes and no alone has one that is not known. */
  private void booleans(ObjectNode document) {
    Set<String> yes = new TreeSet<>();
    Set<String> no = new TreeSet<>();
    for (PlaceSample place : allPlaces()) {
      Set<String> lower = new HashSet<>();
      place.values().keySet().forEach(value -> lower.add(value.toLowerCase(Locale.ROOT)));
      boolean both =
          lower.stream().anyMatch(YES::contains) && lower.stream().anyMatch(NO::contains);
      if (both && lower.stream().allMatch(value -> YES.contains(value) || NO.contains(value))) {
        lower.forEach(value -> (YES.contains(value) ? yes : no).add(value));
      }
    }
    Set<String> seen = new TreeSet<>(yes);
    seen.addAll(no);
    if (!base.booleans().keySet().containsAll(seen)) {
      base.booleans().forEach((spelling, truth) -> (truth ? yes : no).add(spelling));
      ObjectNode booleans = document.putObject("booleans");
      booleans.set("yes", ProfileJson.texts(yes));
      booleans.set("no", ProfileJson.texts(no));
    }
  }

  /** The forms of a profile are those of crimes. */
  private Optional<Collection<String>> references() {
    return likely("reference").stream()
        .filter(place -> !place.forms().isEmpty())
        .filter(place -> !place.kept().stream().allMatch(base::hasReferenceForm))
        .<Collection<String>>map(PlaceSample::forms)
        .findFirst();
  }

  /** What separates flags or qualifiers, where none of their values is read as it stands. */
  private Optional<String> listSeparator() {
    for (String name : List.of("flags", "log.qualifiers")) {
      Optional<String> found = listSeparator(field(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> listSeparator(DomainField list) {
    for (PlaceSample place : placement.present().getOrDefault(list, List.of())) {
      boolean usual =
          place.values().keySet().stream().anyMatch(v -> v.contains(base.listSeparator()));
      for (String separator : List.of("|", ",", "/", "+")) {
        boolean found =
            place.values().keySet().stream()
                .anyMatch(v -> v.contains(separator) && !isRead(list, v));
        if (found && !usual) {
          return Optional.of(separator);
        }
      }
    }
    return Optional.empty();
  }

  // Where values stand

  private ObjectNode layout() {
    ObjectNode json = ProfileJson.object();
    if (sample.format() == Format.CSV && !sample.separator().equals(separatorOfBase())) {
      json.put("separator", sample.separator());
    }
    record(json);
    parties(json);
    placement.absentParts().forEach(part -> parts(json).putNull(part.code()));
    placement
        .suggestedParts()
        .forEach((part, path) -> parts(json).put(part.code(), Suggestion.open(path)));
    json.set("fields", fields());
    List<String> ignored = placement.ignored();
    if (!ignored.isEmpty()) {
      json.set("ignore", ProfileJson.texts(ignored));
    }
    return json;
  }

  private void record(ObjectNode json) {
    if (sample.format() != Format.CSV && sample.record().isEmpty()) {
      json.put("record", RECORDS);
    } else if (!sample.record().equals(layout.record())) {
      json.put("record", sample.record());
    }
  }

  private static ObjectNode parts(ObjectNode json) {
    return json.withObjectProperty("parts");
  }

  private String separatorOfBase() {
    return String.valueOf(layout.separator());
  }

  /** Where the parties of the base are not there, something that repeats may be them. */
  private void parties(ObjectNode json) {
    if (layout.parties().isEmpty()) {
      return;
    }
    if (sample.partyPlaces().isEmpty()) {
      json.put("parties", Suggestion.OPEN);
    } else if (!sample.parties().equals(layout.parties())) {
      json.put("parties", Suggestion.open(sample.parties().orElse("")));
    }
    if (layout.role().filter(sample.partyPlaces()::containsKey).isEmpty()) {
      json.put("role", Suggestion.open(likelyRole()));
    }
  }

  /** The place below a party of whose values the most look like roles. */
  private String likelyRole() {
    String likely = "";
    long most = 0;
    for (Map.Entry<String, PlaceSample> place : sample.partyPlaces().entrySet()) {
      long roles =
          place.getValue().values().keySet().stream()
              .filter(value -> suggestions.value(role(), value).isPresent())
              .count();
      if (roles > most) {
        most = roles;
        likely = place.getKey();
      }
    }
    return likely;
  }

  private ObjectNode fields() {
    ObjectNode fields = ProfileJson.object();
    List<DomainField> facts = start.facts();
    boolean allFacts = !facts.isEmpty() && facts.stream().allMatch(layout.fields()::containsKey);
    boolean noFact = facts.stream().noneMatch(placement.present()::containsKey);
    if (placement.allFacts().isPresent()) {
      fields.put(ALL_FACTS, Suggestion.open(placement.allFacts().get()));
    } else if (allFacts && noFact) {
      fields.putNull(ALL_FACTS);
    }
    for (DomainField field : placement.absent()) {
      Optional<String> suggested = placement.suggested(field);
      if (suggested.isPresent()) {
        fields.put(field.name(), Suggestion.open(suggested.get()));
      } else if (isRequired(field)) {
        fields.put(field.name(), Suggestion.OPEN);
      } else if (layout.fields().containsKey(field) && (field.fact().isEmpty() || !allFacts)) {
        fields.putNull(field.name());
      }
    }
    if (rangeSeparator().isPresent() && !placed("occurredFrom").isEmpty()) {
      layout
          .place(field("occurredFrom"))
          .ifPresent(
              place ->
                  placed(List.of("occurredTo", TO_TIME)).forEach(name -> fields.put(name, place)));
    }
    return fields;
  }

  /** Without a reference, and one of what is essential, there is no record. */
  private boolean isRequired(DomainField field) {
    Content content = start.content();
    List<DomainField> essential = content.essential();
    boolean hasEssential =
        essential.stream()
            .anyMatch(
                other ->
                    placement.present().containsKey(other)
                        || placement.suggested(other).isPresent());
    boolean first = !essential.isEmpty() && field.equals(essential.get(0));
    return field.equals(content.reference()) || (first && !hasEssential);
  }

  // What values stand for

  private ObjectNode values() {
    ObjectNode values = ProfileJson.object();
    placement
        .present()
        .forEach((field, places) -> places.forEach(place -> values(field, place, values)));
    layout.role().map(sample.partyPlaces()::get).ifPresent(place -> values(role(), place, values));
    Optional.ofNullable(sample.partyPlaces().get(JsonSample.LINK_REASON))
        .ifPresent(place -> values(role(), place, values));
    return values;
  }

  private static DomainField role() {
    return field("role");
  }

  private void values(DomainField field, PlaceSample place, ObjectNode values) {
    if (base.spellings(field).isEmpty()) {
      return;
    }
    if (place.isTooMany()) {
      withheld.add(field.name());
      return;
    }
    ObjectNode targets = ProfileJson.object();
    for (String value : place.values().keySet()) {
      for (String item : items(field, value)) {
        if (!isRead(field, item)) {
          String target = suggestions.value(field, item).map(Suggestion::target).orElse("");
          targets.put(item, Suggestion.open(target));
        }
      }
    }
    if (!targets.isEmpty()) {
      values.withObjectProperty(field.name()).setAll(targets);
    }
  }

  private List<String> items(DomainField field, String value) {
    String separator = field.isList() ? listSeparator().orElse(base.listSeparator()) : "\n";
    return List.of(value.split(java.util.regex.Pattern.quote(separator), -1)).stream()
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}

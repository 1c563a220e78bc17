package uk.crimerecording.cli.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordPart;

/**
 * Which fields of a layout a sample has, which it lacks, and which of its columns or paths the
 * layout does not know, with the field that each may be meant for. Immutable.
 */
final class Placement {

  private static final String NUMBER = "{n}";
  private static final String SUSPECTS = "suspects.";
  private static final int FEWEST_FACTS = 3;
  private static final DomainField FROM = DomainField.find("occurredFrom").orElseThrow();
  private static final DomainField TO = DomainField.find("occurredTo").orElseThrow();

  private final Sample sample;
  private final Layout layout;
  private final Map<DomainField, List<PlaceSample>> present = new LinkedHashMap<>();
  private final Set<DomainField> absent = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Set<String> unknownOfParties = new LinkedHashSet<>();
  private final Map<DomainField, String> suggested = new LinkedHashMap<>();
  private final Map<RecordPart, String> parts = new EnumMap<>(RecordPart.class);
  private final Map<RecordPart, String> suggestedParts = new EnumMap<>(RecordPart.class);
  private Optional<String> allFacts = Optional.empty();

  Placement(Sample sample, Layout layout) {
    this.sample = sample;
    this.layout = layout;
    parts();
    layout.fields().forEach(this::find);
    if (layout.content() != Content.CRIMES) {
      unplaced();
    }
    unknown();
    Map<DomainField, DomainField> following = following();
    absent.removeAll(following.keySet());
    suggest();
    following.forEach(this::follow);
  }

  /** The absent details that are looked for at the place of another field. */
  private Map<DomainField, DomainField> following() {
    Map<DomainField, DomainField> following = new LinkedHashMap<>();
    absent.forEach(
        field ->
            Suggestions.leader(field, layout).ifPresent(leader -> following.put(field, leader)));
    return following;
  }

  /** Where one goes, the other goes too. */
  private void follow(DomainField detail, DomainField leader) {
    absent.add(detail);
    Optional.ofNullable(suggested.get(leader)).ifPresent(place -> suggested.put(detail, place));
  }

  /** Where the parts of a record are; what repeats in it may be one that is not there. */
  private void parts() {
    if (isRows()) {
      return;
    }
    List<RecordPart> missing = new ArrayList<>();
    for (RecordPart part : RecordPart.values()) {
      String path = layout.parts().getOrDefault(part, "");
      if (!path.isEmpty() && sample.places().keySet().stream().anyMatch(p -> isBelow(p, path))) {
        parts.put(part, path);
      } else if (part.content() == layout.content()) {
        missing.add(part);
      }
    }
    for (RecordPart part : missing) {
      List<String> free = sample.repeated().stream().filter(path -> !isOfPart(path)).toList();
      Set<String> names = new LinkedHashSet<>(List.of(part.code()));
      Optional.ofNullable(layout.parts().get(part)).ifPresent(names::add);
      Suggestions.path(free, names)
          .ifPresent(
              path -> {
                parts.put(part, path.target());
                suggestedParts.put(part, path.target());
              });
    }
  }

  private static boolean isBelow(String place, String path) {
    return place.startsWith(path + "/");
  }

  private boolean isOfPart(String path) {
    return parts.values().stream()
        .anyMatch(part -> path.equals(part) || isBelow(path, part) || isBelow(part, path));
  }

  /** The whole path of a place, which for a field of a part is below that part. */
  private String whole(DomainField field, String place) {
    return field.part().map(part -> parts.getOrDefault(part, "") + "/" + place).orElse(place);
  }

  /** What the layout has no place for may have one here. */
  private void unplaced() {
    DomainField.all().stream()
        .filter(field -> field.content() == layout.content())
        .filter(field -> field.owner() != DomainField.Owner.LINK)
        .filter(field -> field.part().map(parts::containsKey).orElse(true))
        .filter(field -> !layout.fields().containsKey(field))
        .forEach(absent::add);
  }

  private void find(DomainField field, String place) {
    List<PlaceSample> found = new ArrayList<>();
    places(field)
        .forEach(
            (name, values) -> {
              if (stands(whole(field, place), name)) {
                found.add(values);
              }
            });
    if (found.isEmpty()) {
      absent.add(field);
    } else {
      present.put(field, found);
    }
  }

  private Map<String, PlaceSample> places(DomainField field) {
    return isRows() || !isOfParty(field) ? sample.places() : sample.partyPlaces();
  }

  private boolean isRows() {
    return layout.format() == Format.CSV;
  }

  static boolean isOfParty(DomainField field) {
    return field.name().startsWith("victim.") || field.name().startsWith(SUSPECTS);
  }

  /** Columns count whatever their case; numbered ones stand for every number. */
  private boolean stands(String place, String name) {
    return isRows()
        ? plain(place).equals(place.contains(NUMBER) ? plain(numbered(name)) : plain(name))
        : place.equals(name);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String numbered(String name) {
    return name.replaceAll("[0-9]+", "{n}");
  }

  private void unknown() {
    for (String name : sample.places().keySet()) {
      boolean known = layout.fields().entrySet().stream().anyMatch(e -> isHere(e, name, false));
      if (!known && !isIgnored(name)) {
        unknown.add(name);
      }
    }
    for (String name : sample.partyPlaces().keySet()) {
      boolean known = layout.fields().entrySet().stream().anyMatch(e -> isHere(e, name, true));
      boolean role = layout.role().filter(name::equals).isPresent();
      boolean identity = name.equals("id") || name.equals(JsonSample.LINK_REASON);
      String whole = sample.parties().map(path -> path + "/" + name).orElse(name);
      if (!known && !role && !identity && !isIgnored(whole)) {
        unknownOfParties.add(name);
      }
    }
  }

  private boolean isHere(Map.Entry<DomainField, String> placed, String name, boolean party) {
    boolean sameOwner = isRows() || isOfParty(placed.getKey()) == party;
    return sameOwner && stands(whole(placed.getKey(), placed.getValue()), name);
  }

  /** The id and the type of an event are read by its adapter; around parts there is nothing. */
  private boolean isIgnored(String name) {
    boolean adapters =
        layout.content() == Content.CRIMES
            && (name.equals("event/id") || name.equals("event/type"));
    return adapters
        || parts.values().stream().anyMatch(path -> name.equals(path) || isBelow(path, name))
        || layout.ignored().stream()
            .anyMatch(path -> name.equals(path) || (!isRows() && name.startsWith(path + "/")));
  }

  /** A place and a field that it may be meant for. */
  private record Pair(String place, DomainField field, double likeness) {}

  /** Every absent field gets the place that is most like it, every place one field. */
  private void suggest() {
    facts();
    range();
    List<Pair> pairs = new ArrayList<>();
    for (String name : unknown) {
      boolean numbered = isRows() && !numbered(name).equals(name);
      pairs(
          numbered ? numbered(name) : name,
          sample.place(name),
          absent.stream()
              .filter(field -> mayStandFor(field, numbered) && isAround(field, name))
              .toList(),
          pairs);
    }
    for (String name : unknownOfParties) {
      pairs(
          name,
          sample.partyPlace(name),
          absent.stream().filter(field -> isOfParty(field) && !isTwin(field)).toList(),
          pairs);
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> pair.field().name().startsWith("earlier.")));
    for (Pair pair : pairs) {
      if (!suggested.containsKey(pair.field()) && !suggested.containsValue(pair.place())) {
        suggested.put(pair.field(), pair.place());
      }
    }
    reference();
    twins();
  }

  /** The one place left that tells every record from the others. */
  private void reference() {
    List<String> places =
        unknown.stream()
            .filter(name -> !suggested.containsValue(name) && isReference(name))
            .toList();
    DomainField reference = layout.content().reference();
    if (absent.contains(reference) && !suggested.containsKey(reference) && places.size() == 1) {
      suggested.put(reference, places.get(0));
    }
  }

  private boolean isReference(String name) {
    PlaceSample place = sample.place(name);
    return place.stated() == sample.records()
        && Plausibility.of(layout.content().reference(), place);
  }

  private void pairs(
      String place, PlaceSample values, List<DomainField> candidates, List<Pair> pairs) {
    for (Suggestion found : Suggestions.fields(place, layout, candidates)) {
      DomainField.find(found.target())
          .filter(field -> Plausibility.of(field, values))
          .filter(field -> !field.equals(layout.content().reference()) || isReference(place))
          .ifPresent(field -> pairs.add(new Pair(place, field, found.likeness())));
    }
  }

  private boolean mayStandFor(DomainField field, boolean numbered) {
    return isRows() ? field.name().startsWith(SUSPECTS) == numbered : !isOfParty(field);
  }

  /** Whether a place is below the part that a field belongs to, or below none. */
  private boolean isAround(DomainField field, String name) {
    return field
        .part()
        .map(part -> isBelow(name, parts.getOrDefault(part, name)))
        .orElseGet(() -> !isOfPart(name));
  }

  /** Places that end with the names of several facts show where all facts stand. */
  private void facts() {
    Map<String, List<String>> byBeginning = new TreeMap<>();
    for (DomainField field : absent) {
      String fact = field.fact().map(Fact::name).orElse("\n");
      for (String name : unknown) {
        if (name.endsWith(fact) && !endsInWord(name, name.length() - fact.length())) {
          byBeginning
              .computeIfAbsent(
                  name.substring(0, name.length() - fact.length()), b -> new ArrayList<>())
              .add(name);
        }
      }
    }
    byBeginning.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .filter(entry -> entry.getValue().size() >= FEWEST_FACTS)
        .ifPresent(
            entry -> {
              allFacts = Optional.of(entry.getKey() + "*");
              unknown.removeAll(entry.getValue());
              absent.removeIf(field -> field.fact().isPresent());
            });
  }

  private static boolean endsInWord(String name, int end) {
    return end > 0 && Character.isLetterOrDigit(name.charAt(end - 1));
  }

  /** One place with two days in a value is where an offence began and ended. */
  private void range() {
    if (absent.containsAll(List.of(FROM, TO))) {
      unknown.stream()
          .filter(name -> sample.place(name).rangeSeparator().isPresent())
          .findFirst()
          .ifPresent(
              name -> {
                suggested.put(FROM, name);
                suggested.put(TO, name);
              });
    }
  }

  /** Whether a field of suspects is one of victims as well. */
  private static boolean isTwin(DomainField field) {
    return field.name().startsWith(SUSPECTS)
        && DomainField.find("victim." + field.name().substring(SUSPECTS.length())).isPresent();
  }

  /** What a party says of itself is the same whether it is victim or suspect. */
  private void twins() {
    if (isRows()) {
      return;
    }
    for (DomainField field : List.copyOf(suggested.keySet())) {
      if (field.name().startsWith("victim.")) {
        DomainField.find(SUSPECTS + field.name().substring("victim.".length()))
            .filter(absent::contains)
            .ifPresent(twin -> suggested.put(twin, String.valueOf(suggested.get(field))));
      }
    }
  }

  /** The fields that the sample has where the layout says, with what stands there. */
  Map<DomainField, List<PlaceSample>> present() {
    return present;
  }

  /** The fields that the sample does not have where the layout says. */
  Set<DomainField> absent() {
    return absent;
  }

  /** What stands at the unknown place that an absent field may have. */
  Optional<PlaceSample> likely(DomainField field) {
    return Optional.ofNullable(suggested.get(field)).map(sample::place);
  }

  /** The unknown place that an absent field may have, as a profile spells it. */
  Optional<String> suggested(DomainField field) {
    return Optional.ofNullable(suggested.get(field)).map(place -> inPart(field, place));
  }

  private String inPart(DomainField field, String place) {
    int above = field.part().map(part -> parts.getOrDefault(part, "").length() + 1).orElse(0);
    return place.substring(above);
  }

  /** The parts of a record with the repeated paths that they may have. */
  Map<RecordPart, String> suggestedParts() {
    return suggestedParts;
  }

  /** The parts of the layout that the sample does not have, and nothing that they may be. */
  List<RecordPart> absentParts() {
    return layout.parts().keySet().stream()
        .filter(part -> !parts.containsKey(part))
        .sorted()
        .toList();
  }

  /** Where all facts may stand, with a star for their names. */
  Optional<String> allFacts() {
    return allFacts;
  }

  /** All fields with the unknown places that they may have, as a profile spells them. */
  Map<DomainField, String> suggested() {
    Map<DomainField, String> places = new LinkedHashMap<>();
    suggested.forEach((field, place) -> places.put(field, inPart(field, place)));
    return places;
  }

  private void ignoredOfParties(String parties, List<String> ignored) {
    unknownOfParties.stream()
        .filter(name -> !suggested.containsValue(name))
        .forEach(name -> ignored.add(Suggestion.open(parties + "/" + name)));
  }

  /**
   * What the layout passes over, with the unknown places of the record that no field is suggested
   * for, each still to be decided; empty where there is none of these.
   */
  List<String> ignored() {
    Collection<String> taken = suggested.values();
    List<String> ignored = new ArrayList<>();
    for (String name : unknown) {
      if (!taken.contains(name) && !taken.contains(numbered(name))) {
        ignored.add(Suggestion.open(name));
      }
    }
    sample.parties().ifPresent(parties -> ignoredOfParties(parties, ignored));
    if (!ignored.isEmpty()) {
      ignored.addAll(0, layout.ignored().stream().sorted().toList());
    }
    return ignored;
  }
}

package uk.crimerecording.cli.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.crimerecording.intake.CoverageReport;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.IntakeException;

/**
 * The part of a profile that files have shown to be missing, to be pasted into it. Every entry is
 * marked as open, so that a profile with it is not valid until somebody has decided (rule SYS-02).
 */
final class Skeleton {

  private final DraftBase base;
  private final Suggestions suggestions;
  private final Map<Format, ObjectNode> layouts = new TreeMap<>();
  private final Map<String, ObjectNode> values = new TreeMap<>();

  Skeleton(DraftBase base) {
    this.base = base;
    this.suggestions = new Suggestions(base.profile());
  }

  /** Adds what the profile does not cover of a file. */
  void add(Path file, CoverageReport coverage) {
    coverage.unmapped().forEach((field, counts) -> counts.keySet().forEach(v -> value(field, v)));
    if (!coverage.unknownNames().isEmpty() && Files.isRegularFile(file)) {
      sample(file).ifPresent(this::places);
    }
  }

  private void value(String name, String value) {
    Optional<Suggestion> found =
        DomainField.find(name).flatMap(field -> suggestions.value(field, value));
    values
        .computeIfAbsent(name, field -> ProfileJson.object())
        .put(value, Suggestion.open(found.map(Suggestion::target).orElse("")));
  }

  private Optional<Sample> sample(Path file) {
    try {
      return Optional.of(SampleReader.read(file, base)).filter(Sample::hasHeading);
    } catch (IntakeException e) {
      return Optional.empty();
    }
  }

  private void places(Sample sample) {
    Placement placement = new Placement(sample, base.layout(sample.format()));
    ObjectNode layout = layouts.computeIfAbsent(sample.format(), f -> ProfileJson.object());
    placement
        .suggestedParts()
        .forEach(
            (part, path) ->
                layout.withObjectProperty("parts").put(part.code(), Suggestion.open(path)));
    placement
        .suggested()
        .forEach(
            (field, place) ->
                layout.withObjectProperty("fields").put(field.name(), Suggestion.open(place)));
    placement
        .allFacts()
        .ifPresent(
            place -> layout.withObjectProperty("fields").put("facts.*", Suggestion.open(place)));
    List<String> ignored = placement.ignored();
    if (!ignored.isEmpty()) {
      layout.set("ignore", ProfileJson.texts(ignored));
    }
  }

  /** The fragment; empty where nothing is missing. */
  ObjectNode document() {
    ObjectNode document = ProfileJson.object();
    layouts.forEach(
        (format, layout) -> {
          if (!layout.isEmpty()) {
            document.withObjectProperty(base.content().key()).set(format.code(), layout);
          }
        });
    values.forEach((field, targets) -> document.withObjectProperty("values").set(field, targets));
    return document;
  }
}

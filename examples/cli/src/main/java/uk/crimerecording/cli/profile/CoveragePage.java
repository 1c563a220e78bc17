package uk.crimerecording.cli.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.CoverageReport;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.IntakeTotals;

/** What a profile does not cover of one file, with what the values and names may stand for. */
record CoveragePage(
    String file,
    ForceProfile profile,
    Content content,
    IntakeTotals totals,
    CoverageReport coverage) {

  boolean isComplete() {
    return coverage.isComplete();
  }

  /** The page for people: a value or name a line, the most frequent first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(file + ": " + totals);
    coverage
        .unmapped()
        .forEach(
            (field, values) ->
                values.forEach(
                    (value, count) ->
                        lines.add(
                            "  "
                                + field
                                + "\t"
                                + count
                                + "\t"
                                + printable(value)
                                + perhaps(ofValue(field, value)))));
    coverage
        .others()
        .forEach((field, count) -> lines.add("  " + field + "\t" + count + "\t(not listed)"));
    coverage
        .unknownNames()
        .forEach(name -> lines.add("  unknown\t\t" + printable(name) + perhaps(ofName(name))));
    return lines;
  }

  private static String perhaps(Optional<Suggestion> suggestion) {
    return suggestion
        .map(
            s ->
                "\tperhaps "
                    + s.target()
                    + (s.like().equals(s.target()) ? "" : ", like " + printable(s.like())))
        .orElse("");
  }

  /** The page for programs. */
  ObjectNode json() {
    ObjectNode page = ProfileJson.object();
    page.put("file", file);
    page.put("seen", totals.seen()).put("mapped", totals.mapped());
    page.put("rejected", totals.rejected());
    ArrayNode unmapped = page.putArray("unmapped");
    coverage
        .unmapped()
        .forEach(
            (field, values) ->
                values.forEach(
                    (value, count) -> {
                      ObjectNode entry = unmapped.addObject().put("field", field);
                      entry.put("value", value).put("count", count);
                      put(entry, ofValue(field, value));
                    }));
    ObjectNode others = page.putObject("notListed");
    coverage.others().forEach(others::put);
    ArrayNode unknown = page.putArray("unknown");
    coverage
        .unknownNames()
        .forEach(name -> put(unknown.addObject().put("name", name), ofName(name)));
    return page;
  }

  private static void put(ObjectNode entry, Optional<Suggestion> suggestion) {
    suggestion.ifPresent(
        s -> entry.putObject("suggestion").put("target", s.target()).put("like", s.like()));
  }

  private Optional<Suggestion> ofValue(String field, String value) {
    return DomainField.find(field).flatMap(f -> new Suggestions(profile).value(f, value));
  }

  /** The field of the format in which the name resembles most. */
  private Optional<Suggestion> ofName(String name) {
    List<DomainField> fields =
        DomainField.all().stream()
            .filter(field -> field.content() == content)
            .filter(field -> field.owner() != DomainField.Owner.TASK)
            .toList();
    List<Suggestion> found = new ArrayList<>();
    for (Format format : Format.values()) {
      profile
          .layout(content, format)
          .flatMap(layout -> Suggestions.field(name, layout, fields))
          .ifPresent(found::add);
    }
    return found.stream().max(Comparator.comparingDouble(Suggestion::likeness));
  }

  /** Control characters of the input do not reach a terminal. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? '?' : c));
    return printable.toString();
  }
}

package uk.crimerecording.cli.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Layout;

/**
 * Suggests by similar spelling what a value or the name of a column may stand for. Two targets that
 * are equally near are none: a suggestion is never a guess, and never applied (rule SYS-02).
 */
final class Suggestions {

  private static final double LEAST = 0.5;

  /** There are so many facts that one of them always resembles a name a little. */
  private static final double LEAST_OF_FACTS = 0.8;

  private static final double LAST_STEP = 0.95;

  /** Begins the names of the fields that data quality is judged by. */
  private static final String DETAILS = "details.";

  private final ForceProfile profile;

  Suggestions(ForceProfile profile) {
    this.profile = Objects.requireNonNull(profile);
  }

  /** What a value of a field may stand for. */
  Optional<Suggestion> value(DomainField field, String raw) {
    Nearest nearest = new Nearest(raw);
    profile.spellings(field).forEach((spelling, target) -> nearest.offer(target, spelling));
    field.values().forEach(value -> nearest.offer(value, value));
    return nearest.found();
  }

  /** The field that the name of a column, or a path, is most likely meant for. */
  static Optional<Suggestion> field(
      String place, Layout layout, Collection<DomainField> candidates) {
    return nearest(place, layout, candidates).found();
  }

  /** Every field that the name of a column, or a path, may be meant for. */
  static Collection<Suggestion> fields(
      String place, Layout layout, Collection<DomainField> candidates) {
    return nearest(place, layout, candidates).best.values();
  }

  /** The path that is most likely meant for a part of a record, by its name or where it stood. */
  static Optional<Suggestion> path(Collection<String> paths, Collection<String> names) {
    Nearest nearest = new Nearest("");
    for (String path : paths) {
      names.forEach(name -> nearest.offer(path, name, likeness(path, name), LEAST));
    }
    return nearest.found();
  }

  private static Nearest nearest(String place, Layout layout, Collection<DomainField> candidates) {
    Nearest nearest = new Nearest(place);
    for (DomainField field : candidates) {
      List<String> names = new ArrayList<>(List.of(field.name()));
      field.fact().ifPresent(fact -> names.add(fact.name()));
      layout.place(field).filter(p -> leader(field, layout).isEmpty()).ifPresent(names::add);
      double least = field.fact().isPresent() ? LEAST_OF_FACTS : LEAST;
      for (String name : names) {
        nearest.offer(field.name(), name, likeness(place, name), least);
      }
    }
    return nearest;
  }

  /** The field whose place in a layout a detail is looked for at as well, where there is one. */
  static Optional<DomainField> leader(DomainField detail, Layout layout) {
    return Optional.of(detail)
        .filter(Suggestions::isDetail)
        .flatMap(layout::place)
        .flatMap(
            place ->
                layout.fields().keySet().stream()
                    .filter(field -> !isDetail(field) && field.owner() == detail.owner())
                    .filter(field -> layout.place(field).filter(place::equals).isPresent())
                    .findFirst());
  }

  private static boolean isDetail(DomainField field) {
    return field.name().startsWith(DETAILS);
  }

  /** By the last two steps of a path, or by the last alone, which says a little less. */
  private static double likeness(String place, String name) {
    return Math.max(
        Likeness.of(end(place, 2), end(name, 2)),
        LAST_STEP * Likeness.of(end(place, 1), end(name, 1)));
  }

  /** The known name that is most like a misspelt one. */
  static Optional<Suggestion> name(String misspelt, Collection<String> known) {
    Nearest nearest = new Nearest(misspelt);
    known.forEach(name -> nearest.offer(name, name));
    return nearest.found();
  }

  /** The last steps of a path or of the name of a field. */
  private static String end(String place, int count) {
    List<String> steps = List.of(place.replace("@", "").replace("{n}", "").split("[/.]", -1));
    return String.join(" ", steps.subList(Math.max(0, steps.size() - count), steps.size()));
  }

  /** The best of what was offered for each target. */
  private static final class Nearest {
    private final String wanted;
    private final Map<String, Suggestion> best = new LinkedHashMap<>();

    Nearest(String wanted) {
      this.wanted = wanted;
    }

    void offer(String target, String spelling) {
      offer(target, spelling, Likeness.of(wanted, spelling), LEAST);
    }

    void offer(String target, String spelling, double likeness, double least) {
      if (likeness >= least) {
        Suggestion offered = new Suggestion(target, spelling, likeness);
        best.merge(target, offered, (a, b) -> a.likeness() >= b.likeness() ? a : b);
      }
    }

    Optional<Suggestion> found() {
      List<Suggestion> sorted =
          best.values().stream()
              .sorted((a, b) -> Double.compare(b.likeness(), a.likeness()))
              .toList();
      boolean alone = sorted.size() == 1;
      return sorted.isEmpty() || (!alone && sorted.get(0).likeness() == sorted.get(1).likeness())
          ? Optional.empty()
          : Optional.of(sorted.get(0));
    }
  }
}

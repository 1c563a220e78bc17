package uk.crimerecording.form;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.form.Loss.Reason;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.ProfileSpelling;
import uk.crimerecording.offence.Period;

/** Collects the raw values of a record or one of its parties, and what is lost. Not thread-safe. */
final class Part {

  private final ProfileSpelling spelling;
  private final Layout layout;
  private final Set<DomainField> stated;
  private final Set<Loss> losses;
  private final Map<DomainField, List<String>> values = new LinkedHashMap<>();
  private final Map<String, List<String>> byPlace = new HashMap<>();

  Part(ProfileSpelling spelling, Layout layout, Set<DomainField> stated, Set<Loss> losses) {
    this.spelling = spelling;
    this.layout = layout;
    this.stated = stated;
    this.losses = losses;
  }

  Map<DomainField, List<String>> values() {
    return values;
  }

  /** Whether the form has a place for a field. */
  boolean hasPlace(String field) {
    return place(Fields.of(field)).isPresent();
  }

  private Optional<String> place(DomainField field) {
    return stated.contains(field) ? layout.place(field) : Optional.empty();
  }

  void lose(String field, Reason reason) {
    losses.add(new Loss(field, reason));
  }

  /** States one of the domain's values; true where the form holds it. */
  boolean value(String field, Optional<String> value) {
    return value.isPresent()
        && state(field, spelling.value(Fields.of(field), value.get()).map(List::of));
  }

  void answer(String field, Answer answer) {
    if (answer.isStated()) {
      state(field, spelling.truth(Fields.of(field), answer == Answer.YES).map(List::of));
    }
  }

  boolean day(String field, LocalDate date) {
    return state(field, spelling.day(Fields.of(field), date).map(List::of));
  }

  /** States a period in the one value that holds both of its days; false where there is none. */
  boolean period(String from, String to, Period period) {
    Optional<String> place = place(Fields.of(from));
    if (place.isEmpty() || !place.equals(place(Fields.of(to)))) {
      return false;
    }
    Optional<String> spelt = spelling.period(Fields.of(from), period);
    return spelt.isPresent() && state(from, spelt.map(List::of)) && state(to, spelt.map(List::of));
  }

  void time(String field, ZonedDateTime moment) {
    boolean held = state(field, spelling.time(Fields.of(field), moment).map(List::of));
    if (held && moment.getNano() != 0) {
      lose(field, Reason.PRECISION);
    }
  }

  /** States a list, all of it or nothing: a part of it would be read as the whole. */
  boolean list(String field, Collection<String> items) {
    if (items.isEmpty()) {
      return state(field, Optional.of(List.of(DomainField.NONE)));
    }
    List<String> spelt =
        items.stream()
            .flatMap(item -> spelling.value(Fields.of(field), item).stream())
            .filter(item -> !item.contains(spelling.listSeparator(Fields.of(field))))
            .filter(item -> !item.equals(DomainField.NONE))
            .toList();
    return state(field, spelt.size() == items.size() ? Optional.of(spelt) : Optional.empty());
  }

  /** States a raw text as it is. */
  void raw(DomainField field, String text) {
    values.put(field, List.of(text));
  }

  /** Says of a field that stays open that it does, where the form would state it by itself. */
  void open(String field) {
    Optional<String> open = spelling.notStated(Fields.of(field));
    if (open.isEmpty() || !state(field, open.map(List::of))) {
      lose(field, Reason.IMPLIED);
    }
  }

  private boolean state(String name, Optional<List<String>> spelt) {
    DomainField field = Fields.of(name);
    Optional<String> place = place(field);
    if (place.isEmpty()) {
      lose(name, Reason.NO_PLACE);
      return false;
    }
    if (spelt.isEmpty()) {
      lose(name, Reason.NO_SPELLING);
      return false;
    }
    List<String> before = byPlace.putIfAbsent(place.get(), spelt.get());
    if (before != null && !before.equals(spelt.get())) {
      lose(name, Reason.SHARED_PLACE);
      return false;
    }
    values.put(field, spelt.get());
    return true;
  }
}

package uk.crimerecording.pnc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.crimerecording.decision.Severity;

/**
 * Where work items contradict or repeat each other (PNC-03 to PNC-08). Each rule looks at groups of
 * items once, so the time grows with the number of items, not with that of their pairs.
 */
final class ItemConflicts {

  private final List<PncWorkItem> items;
  private final PncSheet sheet;

  ItemConflicts(List<PncWorkItem> items, PncSheet sheet) {
    this.items = items;
    this.sheet = sheet;
  }

  void check() {
    if (items.isEmpty()) {
      return;
    }
    Stated<?> numbers = new Stated<>(PncPaths.ASN, ItemIdentifiers::numbers);
    Stated<?> pncIds = new Stated<>(PncPaths.PNC_ID, ItemIdentifiers::pncIds);
    Stated<?> persons = new Stated<>(PncPaths.PERSON, item -> item.person().map(Set::of));
    Stated<?> arrests = new Stated<>(PncPaths.ARREST, item -> item.arrest().map(Set::of));
    atMostOne(
        PncQuestion.ONE_PERSON_FOR_A_NUMBER, numbers, persons, "pnc.number-of-several-persons");
    atMostOne(PncQuestion.ONE_NUMBER_FOR_AN_ARREST, arrests, numbers, "pnc.several-numbers");
    atMostOne(
        PncQuestion.ONE_PERSON_FOR_A_PNC_ID, pncIds, persons, "pnc.pnc-id-of-several-persons");
    atMostOne(PncQuestion.ONE_PNC_ID_FOR_A_PERSON, persons, pncIds, "pnc.several-pnc-ids");
    groups(numbers, PncQuestion.SAME_OFFENCES_FOR_A_NUMBER, PncQuestion.NO_DUPLICATES).stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> OffencesOfNumber.check(group, sheet));
  }

  /**
   * What an item states of one kind.
   *
   * @param path its name
   * @param of the values; none where the item states that there is none, empty where not stated
   */
  private record Stated<T>(String path, Function<PncWorkItem, Optional<Set<T>>> of) {}

  /** Items with the same key have at most one value among them. */
  private void atMostOne(PncQuestion question, Stated<?> keys, Stated<?> values, String message) {
    for (List<PncWorkItem> group : groups(keys, question)) {
      Set<Object> distinct = new HashSet<>();
      List<PncWorkItem> involved = new ArrayList<>();
      for (PncWorkItem item : group) {
        Optional<? extends Set<?>> its = stated(item, values, group.size(), question);
        if (its.isPresent() && !its.get().isEmpty()) {
          distinct.addAll(its.get());
          involved.add(item);
        }
      }
      if (distinct.size() > 1) {
        // Only of its numbers can one item alone state several.
        String found = involved.size() == 1 ? message + "-on-one" : message;
        sheet.conflict(
            question, sheet.finding(question, Severity.REWORK, keys.path(), found), involved);
      }
    }
  }

  /** The items by key; one whose key is not stated stands alone. */
  private Collection<List<PncWorkItem>> groups(Stated<?> keys, PncQuestion... questions) {
    Map<Object, List<PncWorkItem>> groups = new LinkedHashMap<>();
    for (PncQuestion question : questions) {
      sheet.applies(question);
    }
    for (PncWorkItem item : items) {
      Optional<? extends Set<?>> its = stated(item, keys, items.size(), questions);
      Set<?> all = its.isPresent() ? its.get() : Set.of(item);
      all.forEach(key -> groups.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(item));
    }
    return groups.values();
  }

  /** What an item states; among others, what it does not state keeps questions open. */
  private Optional<? extends Set<?>> stated(
      PncWorkItem item, Stated<?> kind, int among, PncQuestion... questions) {
    Optional<? extends Set<?>> its = kind.of().apply(item);
    if (its.isEmpty() && among > 1) {
      for (PncQuestion question : questions) {
        sheet.missing(question, kind.path());
      }
    }
    return its;
  }
}

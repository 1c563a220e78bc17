package uk.crimerecording.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what a profile document says. Not thread-safe. */
final class ProfileParts {

  String name = "";
  String system = "";
  Optional<String> force = Optional.empty();
  Charset charset = StandardCharsets.UTF_8;
  Set<DateOrder> dateOrders = EnumSet.of(DateOrder.YEAR_FIRST);
  String listSeparator = ";";
  final List<ReferenceForm> referenceForms = new ArrayList<>();
  final Map<String, Boolean> booleans = new HashMap<>();
  final Map<Content, Map<Format, Layout>> layouts = new EnumMap<>(Content.class);
  final Map<DomainField, Map<String, String>> values = new HashMap<>();

  /** The values as the document spells them, in its order. */
  final Map<DomainField, Map<String, String>> declared = new HashMap<>();

  /** The first spelling of each truth value. */
  final Map<Boolean, String> truths = new HashMap<>();

  final Map<DomainField, Set<DateOrder>> datesOf = new HashMap<>();
  final Map<DomainField, String> listSeparators = new HashMap<>();
  final Set<String> unknown = new HashSet<>();
  Optional<String> rangeSeparator = Optional.empty();

  List<Layout> allLayouts() {
    return layouts.values().stream().flatMap(known -> known.values().stream()).toList();
  }

  /** The fields that some layout has a place for, and the role, which links may carry. */
  Set<DomainField> mapped() {
    Set<DomainField> mapped = new LinkedHashSet<>();
    mapped.add(DomainField.ROLE);
    allLayouts().forEach(layout -> mapped.addAll(layout.mapped()));
    return mapped;
  }

  Set<DateOrder> datesOf(DomainField field) {
    return datesOf.getOrDefault(field, dateOrders);
  }

  String listSeparator(DomainField field) {
    return listSeparators.getOrDefault(field, listSeparator);
  }
}

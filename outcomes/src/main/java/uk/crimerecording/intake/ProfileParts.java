package uk.crimerecording.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
}

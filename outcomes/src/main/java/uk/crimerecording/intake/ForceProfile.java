package uk.crimerecording.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one force's export means: where every domain field stands, how dates, truth values and
 * references are spelt, and what the values of its pick-lists stand for (rule SYS-01). It is read
 * from a JSON document and checked as a whole. A profile may extend another and then says only what
 * differs: its entries are added to those of its base or take their place, and {@code null} takes
 * an entry back. Immutable and thread-safe.
 */
public final class ForceProfile {

  /** The value of the key {@code schema}. */
  public static final String SCHEMA = "crime-recording/force-profile/1";

  /** The target of a value that deliberately states nothing. */
  static final String NOT_STATED = "not-stated";

  /** What the mappings of yes-or-no fields may say whatever the spellings of the export. */
  static final Map<String, Boolean> TRUTHS = Map.of("yes", true, "no", false);

  private final JsonNode.ObjectNode document;
  private final String name;
  private final String system;
  private final Optional<String> force;
  private final Charset charset;
  private final Set<DateOrder> dateOrders;
  private final String listSeparator;
  private final List<ReferenceForm> referenceForms;
  private final Map<String, Boolean> booleans;
  private final Map<Content, Map<Format, Layout>> layouts;
  private final Map<DomainField, Map<String, String>> values;
  private final Map<DomainField, Map<String, String>> declared;
  private final Map<Boolean, String> truths;
  private final Map<DomainField, Map<String, Object>> meanings;
  private final Map<DomainField, Set<DateOrder>> datesOf;
  private final Map<DomainField, String> listSeparators;
  private final Optional<String> rangeSeparator;
  private final Set<String> unknown;

  /** A bit for every length that a marker of the unknown has: most values need no look-up. */
  private final long unknownLengths;

  ForceProfile(ProfileParts parts, JsonNode.ObjectNode document) {
    this.document = document;
    this.name = parts.name;
    this.system = parts.system;
    this.force = parts.force;
    this.charset = parts.charset;
    this.dateOrders = EnumSet.copyOf(parts.dateOrders);
    this.listSeparator = parts.listSeparator;
    this.referenceForms = List.copyOf(parts.referenceForms);
    this.booleans = new HashMap<>(parts.booleans);
    this.layouts = new EnumMap<>(parts.layouts);
    this.values = new HashMap<>(parts.values);
    this.declared = new HashMap<>(parts.declared);
    this.truths = new HashMap<>(parts.truths);
    this.meanings = meanings(values);
    this.datesOf = Map.copyOf(parts.datesOf);
    this.listSeparators = Map.copyOf(parts.listSeparators);
    this.rangeSeparator = parts.rangeSeparator;
    this.unknown = Set.copyOf(parts.unknown);
    this.unknownLengths =
        unknown.stream().mapToLong(m -> bit(m.length())).reduce(0, (a, b) -> a | b);
  }

  private static long bit(int length) {
    return 1L << Math.min(length, Long.SIZE - 1);
  }

  private static Map<DomainField, Map<String, Object>> meanings(
      Map<DomainField, Map<String, String>> values) {
    Map<DomainField, Map<String, Object>> meanings = new HashMap<>();
    for (DomainField field : DomainField.all()) {
      if (field.isPickList()) {
        Map<String, Object> known = new HashMap<>();
        if (values.containsKey(field)) {
          values
              .get(field)
              .forEach(
                  (raw, target) -> known.put(raw, field.spellings().getOrDefault(target, target)));
        } else {
          known.putAll(field.spellings());
          known.put(NOT_STATED, NOT_STATED);
        }
        meanings.put(field, known);
      }
    }
    return meanings;
  }

  /**
   * Reads a profile.
   *
   * @param json the document
   * @param bases the profiles that it may extend
   * @throws ProfileException if it is not valid, with every problem
   */
  public static ForceProfile parse(String json, ForceProfile... bases) {
    List<ProfileProblem> problems = new ArrayList<>();
    Optional<ForceProfile> profile = ProfileReader.read(json, Arrays.asList(bases), problems);
    if (!problems.isEmpty()) {
      throw new ProfileException(problems);
    }
    return profile.orElseThrow();
  }

  /**
   * Reads a profile from a file in UTF-8.
   *
   * @param file the file
   * @param bases the profiles that it may extend
   * @throws ProfileException if it is not valid, with every problem
   * @throws IntakeException if the file cannot be read
   */
  public static ForceProfile read(Path file, ForceProfile... bases) {
    return parse(text(file), bases);
  }

  /**
   * Reads a profile that an adapter ships as a resource. The adapter opens the resource itself,
   * because no other module may.
   *
   * @param resource the name of the resource
   * @param opened the opened resource, which is closed here; null where there is none
   * @param bases the profiles that it may extend
   * @throws IllegalStateException if there is no such resource
   */
  public static ForceProfile resource(
      String resource, @Nullable InputStream opened, ForceProfile... bases) {
    try (InputStream in = opened) {
      return parse(text(resource, in), bases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String resource, @Nullable InputStream in) throws IOException {
    if (in == null) {
      throw new IllegalStateException("Resource " + resource + " is missing from the library");
    }
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Every problem of a profile document; empty where it is valid. */
  public static List<ProfileProblem> check(String json, ForceProfile... bases) {
    List<ProfileProblem> problems = new ArrayList<>();
    ProfileReader.read(json, Arrays.asList(bases), problems);
    return List.copyOf(problems);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IntakeException("The force profile " + file.getFileName() + " cannot be read");
    }
  }

  /** The name of the profile. */
  public String name() {
    return name;
  }

  /** The system whose records it describes, such as {@code niche}. */
  public String system() {
    return system;
  }

  /** The code of the force; never taken from a reference (rule SYS-03). */
  public Optional<String> force() {
    return force;
  }

  /** The encoding of sources that do not say their own. */
  public Charset charset() {
    return charset;
  }

  /** The layout of a content in a format, where the profile has one. */
  public Optional<Layout> layout(Content content, Format format) {
    return Optional.ofNullable(layouts.getOrDefault(content, Map.of()).get(format));
  }

  /** How the force spells what the domain means. */
  public ProfileSpelling spelling() {
    return new ProfileSpelling(this, truths);
  }

  /** What separates the items of a list within one value. */
  public String listSeparator() {
    return listSeparator;
  }

  /**
   * This profile, where it is for a system.
   *
   * @throws IntakeException if it is for another one
   */
  public ForceProfile forSystem(String wanted) {
    if (!system.equals(wanted)) {
      throw new IntakeException("The force profile is not for the system " + wanted);
    }
    return this;
  }

  /**
   * The layout of a content that stands for a source without any text.
   *
   * @throws IntakeException if the profile has none
   */
  Layout anyLayout(Content content) {
    return layouts.getOrDefault(content, Map.of()).values().stream()
        .findFirst()
        .orElseThrow(
            () ->
                new IntakeException(
                    "The force profile has no layout under the key " + content.key()));
  }

  JsonNode.ObjectNode document() {
    return document;
  }

  /** What separates the items of a list in the values of a field. */
  public String listSeparator(DomainField field) {
    return listSeparators.getOrDefault(field, listSeparator);
  }

  /** What separates two days that stand in one value, where some values have two. */
  public Optional<String> rangeSeparator() {
    return rangeSeparator;
  }

  /** The spellings of yes and no, in small letters. */
  public Map<String, Boolean> booleans() {
    return Collections.unmodifiableMap(new TreeMap<>(booleans));
  }

  /**
   * What the values of a field stand for, by their spelling: for a pick-list the domain's value,
   * for a yes-or-no field {@code yes} or {@code no}, for either {@code not-stated}; empty for
   * fields of other types.
   */
  public Map<String, String> spellings(DomainField field) {
    Map<String, String> spellings = new TreeMap<>();
    if (field.isPickList() && !values.containsKey(field)) {
      field.values().forEach(value -> spellings.put(value, value));
    } else if (field.isPickList()) {
      spellings.putAll(values.getOrDefault(field, Map.of()));
    } else if (field.type() == DomainField.Type.YES_NO) {
      booleans.forEach((spelling, yes) -> spellings.put(spelling, yes ? "yes" : "no"));
      values
          .getOrDefault(field, Map.of())
          .forEach((raw, target) -> spellings.put(raw, spellings.getOrDefault(target, target)));
    }
    return Collections.unmodifiableMap(spellings);
  }

  boolean reads(DomainField field, DateOrder order) {
    return datesOf.getOrDefault(field, dateOrders).contains(order);
  }

  /** Whether there are values that stand for nothing at all. */
  boolean hasMarkers() {
    return unknownLengths != 0;
  }

  /** Whether a value stands for nothing at all, in whatever field. */
  boolean isUnknown(String raw) {
    return (unknownLengths & bit(raw.length())) != 0
        && (unknown.contains(raw) || unknown.contains(raw.toLowerCase(Locale.ROOT)));
  }

  /** Whether a reference has one of the forms; true where the profile names none. */
  public boolean hasReferenceForm(String reference) {
    if (referenceForms.isEmpty()) {
      return true;
    }
    for (ReferenceForm form : referenceForms) {
      if (form.matches(reference)) {
        return true;
      }
    }
    return false;
  }

  /** The raw values that the profile maps for a field, in the order of the document. */
  Map<String, String> declared(DomainField field) {
    return declared.getOrDefault(field, Map.of());
  }

  /** The truth value of a spelling in a field, or null where it is none. */
  @Nullable Boolean truth(DomainField field, String raw) {
    String target = target(field, raw);
    if (target == null) {
      return truth(raw);
    }
    Boolean plain = TRUTHS.get(target);
    return plain != null ? plain : truth(target);
  }

  private @Nullable Boolean truth(String raw) {
    Boolean exact = booleans.get(raw);
    return exact != null ? exact : booleans.get(raw.toLowerCase(Locale.ROOT));
  }

  /**
   * What a raw value of a pick-list stands for: a domain value, {@link #NOT_STATED} or, where
   * neither the profile nor, for a field of which it maps no value, the domain's own spelling says,
   * null.
   */
  @Nullable Object meaning(DomainField field, String raw) {
    Map<String, Object> known = meanings.get(field);
    if (known == null) {
      return null;
    }
    Object exact = known.get(raw);
    return exact != null ? exact : known.get(raw.toLowerCase(Locale.ROOT));
  }

  /** What a raw value of a field stands for, or null where the profile does not say. */
  @Nullable String target(DomainField field, String raw) {
    Map<String, String> targets = values.get(field);
    if (targets == null) {
      return null;
    }
    String exact = targets.get(raw);
    return exact != null ? exact : targets.get(raw.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name;
  }
}

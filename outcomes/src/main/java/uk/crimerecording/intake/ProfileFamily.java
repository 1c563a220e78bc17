package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.intake.JsonNode.ObjectNode;
import uk.crimerecording.intake.JsonNode.TextNode;
import uk.crimerecording.intake.ProfileProblem.Code;

/**
 * Profile documents that may extend one another, in any order and over any number of levels: a
 * station extends its force, the force the shipped profile of its system, that one the national
 * vocabulary (rule SYS-01). A document extends by name what is here and nothing else: no file is
 * ever looked for. Immutable and thread-safe.
 */
public final class ProfileFamily {

  private final List<ForceProfile> shipped;
  private final Map<String, String> documents;

  private ProfileFamily(List<ForceProfile> shipped, Map<String, String> documents) {
    this.shipped = List.copyOf(shipped);
    this.documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
  }

  /** A family of ready profiles, such as those that are shipped. */
  public static ProfileFamily of(ForceProfile... shipped) {
    return new ProfileFamily(Arrays.asList(shipped), Map.of());
  }

  /**
   * The family with a further document.
   *
   * @param source names the document in problems
   * @param json the document
   */
  public ProfileFamily with(String source, String json) {
    Map<String, String> more = new LinkedHashMap<>(documents);
    more.put(source, json);
    return new ProfileFamily(shipped, more);
  }

  /** Every problem of every document, by source; a source without any is there with none. */
  public Map<String, List<ProfileProblem>> check() {
    Resolution resolution = new Resolution();
    documents.keySet().forEach(resolution::resolve);
    return resolution.problems();
  }

  /**
   * The profile of a document.
   *
   * @param source what names the document
   * @throws ProfileException if it or one of its bases is not valid, with every problem of them
   * @throws IllegalArgumentException if there is no such document
   */
  public ForceProfile profile(String source) {
    if (!documents.containsKey(source)) {
      throw new IllegalArgumentException("The family has no document of that source");
    }
    Resolution resolution = new Resolution();
    return resolution
        .resolve(source)
        .orElseThrow(() -> new ProfileException(resolution.problems()));
  }

  @Override
  public String toString() {
    return documents.size() + " documents over " + shipped;
  }

  /** What a document says of its place in the family. */
  private record Head(Optional<TextNode> name, Optional<TextNode> base) {

    static Head of(String json) {
      try {
        if (JsonText.read(json, new ArrayList<>()) instanceof ObjectNode document) {
          return new Head(text(document, "name"), text(document, "extends"));
        }
      } catch (JsonText.SyntaxException e) {
        // Whoever reads the whole document reports it.
        return new Head(Optional.empty(), Optional.empty());
      }
      return new Head(Optional.empty(), Optional.empty());
    }

    private static Optional<TextNode> text(ObjectNode document, String key) {
      return document.members().get(key) instanceof TextNode text
          ? Optional.of(text)
          : Optional.empty();
    }
  }

  /** Reads documents after their bases, each once. */
  private final class Resolution {

    private final Map<String, Head> heads = new LinkedHashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Optional<ForceProfile>> done = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, List<ProfileProblem>> problems = new LinkedHashMap<>();

    Resolution() {
      documents.forEach((source, json) -> heads.put(source, Head.of(json)));
      heads.forEach(
          (source, head) -> head.name().ifPresent(n -> sources.putIfAbsent(n.text(), source)));
    }

    Map<String, List<ProfileProblem>> problems() {
      Map<String, List<ProfileProblem>> copy = new LinkedHashMap<>();
      problems.forEach((source, found) -> copy.put(source, List.copyOf(found)));
      return Collections.unmodifiableMap(copy);
    }

    Optional<ForceProfile> resolve(String source) {
      Optional<ForceProfile> known = done.get(source);
      if (known != null) {
        return known;
      }
      open.add(source);
      List<ProfileProblem> found = new ArrayList<>();
      Optional<ForceProfile> profile = read(source, found);
      problems.put(source, found);
      open.remove(source);
      done.put(source, profile);
      return profile;
    }

    private Optional<ForceProfile> read(String source, List<ProfileProblem> found) {
      Head head = heads.getOrDefault(source, new Head(Optional.empty(), Optional.empty()));
      head.name()
          .filter(name -> isTaken(name.text(), source))
          .ifPresent(name -> found.add(problem(Code.DUPLICATE_NAME, "/name", name)));
      List<ForceProfile> bases = new ArrayList<>(shipped);
      String base = head.base().map(wanted -> sources.get(wanted.text())).orElse(null);
      if (base != null && !isShipped(head.base().orElseThrow().text())) {
        TextNode wanted = head.base().orElseThrow();
        if (open.contains(base)) {
          found.add(problem(Code.CYCLIC_BASE, "/extends", wanted));
          return Optional.empty();
        }
        Optional<ForceProfile> resolved = resolve(base);
        if (resolved.isEmpty()) {
          found.add(problem(Code.BROKEN_BASE, "/extends", wanted));
          return Optional.empty();
        }
        bases.add(resolved.get());
      }
      Optional<ForceProfile> profile =
          ProfileReader.read(documents.getOrDefault(source, ""), bases, found);
      return found.isEmpty() ? profile : Optional.empty();
    }

    private boolean isTaken(String name, String source) {
      return isShipped(name) || !source.equals(sources.get(name));
    }

    private boolean isShipped(String name) {
      return name.equals(ProfileReader.NATIONAL)
          || shipped.stream().anyMatch(profile -> profile.name().equals(name));
    }

    private static ProfileProblem problem(Code code, String pointer, TextNode at) {
      return new ProfileProblem(code, pointer, at.line(), at.column());
    }
  }
}

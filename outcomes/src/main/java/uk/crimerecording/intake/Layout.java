package uk.crimerecording.intake;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the values of a record stand in one format (rule SYS-01). A place is a column, a path of
 * XML elements below the record ({@code dates/reported}, {@code classification/@code}) or a path of
 * JSON members below the record ({@code event/attributes/reference}). The places of a victim or
 * suspect are below the party where the format has parties, and name {@code {n}} in columns.
 * Immutable and thread-safe.
 *
 * @param content what the records are about
 * @param format the format
 * @param separator what separates the cells of a row
 * @param record the name of the element, or of the member with the array, that holds the records
 * @param parties the path of the parties of a record; empty where columns name them
 * @param role the path of the role below a party; empty where links carry it
 * @param fields the place of every mapped field
 * @param ignored columns, or paths with all that is below them, that are known and not wanted
 * @param parts the paths of what a record has several of, beside its parties; the places of their
 *     fields are below them
 * @param tables further files whose rows belong to the records, in the order in which they are
 *     joined
 */
public record Layout(
    Content content,
    Format format,
    char separator,
    String record,
    Optional<String> parties,
    Optional<String> role,
    Map<DomainField, String> fields,
    Set<String> ignored,
    Map<RecordPart, String> parts,
    List<JoinedTable> tables) {

  /** Stands for the number of a suspect in the name of a column. */
  public static final String NUMBER = "{n}";

  /** A layout. */
  public Layout {
    Objects.requireNonNull(content);
    Objects.requireNonNull(format);
    Objects.requireNonNull(record);
    Objects.requireNonNull(parties);
    Objects.requireNonNull(role);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    ignored = Set.copyOf(ignored);
    parts = Map.copyOf(parts);
    tables = List.copyOf(tables);
  }

  /** The place of a field, where it is mapped. */
  public Optional<String> place(DomainField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /**
   * The place of a field by which a problem is located, in a joined table where it stands there.
   */
  Optional<String> locate(DomainField field, boolean joined) {
    if (!joined) {
      return place(field);
    }
    return tables.stream()
        .filter(table -> table.fields().containsKey(field))
        .map(table -> table.kind().code() + "/" + table.fields().get(field))
        .findFirst()
        .or(() -> place(field));
  }

  /** Every field that is mapped, those in joined tables too. */
  Set<DomainField> mapped() {
    Set<DomainField> mapped = new HashSet<>(fields.keySet());
    tables.forEach(table -> mapped.addAll(table.fields().keySet()));
    if (tables.stream().anyMatch(table -> table.kind() == JoinedTable.Kind.OFFICERS)) {
      mapped.add(DomainField.BY_ROLE);
    }
    return mapped;
  }

  /** The tree of the paths below a part of a record. */
  PathNode partPaths(RecordPart part) {
    PathNode root = new PathNode();
    fields.forEach(
        (field, place) -> {
          if (field.part().equals(Optional.of(part))) {
            root.add(segments(place), field);
          }
        });
    markIgnored(root, parts.getOrDefault(part, ""));
    return root;
  }

  /** The tree of the paths below a record, without those of its parties. */
  PathNode recordPaths() {
    PathNode root = new PathNode();
    fields.forEach(
        (field, place) -> {
          if (field.owner() == DomainField.Owner.RECORD) {
            root.add(segments(place), field);
          }
        });
    parties.ifPresent(path -> root.at(segments(path)).markParty());
    parts.forEach((part, path) -> root.at(segments(path)).markPart(part));
    ignored.forEach(path -> root.at(segments(path)).markIgnored());
    return root;
  }

  /** The tree of the paths below a party. */
  PathNode partyPaths() {
    PathNode root = new PathNode();
    fields.forEach(
        (field, place) -> {
          if (field.owner() == DomainField.Owner.VICTIM
              || field.owner() == DomainField.Owner.SUSPECT) {
            root.add(segments(place), field);
          }
        });
    role.ifPresent(path -> root.add(segments(path), DomainField.ROLE));
    parties.ifPresent(path -> markIgnored(root, path));
    return root;
  }

  /** Marks what is ignored below a path. */
  private void markIgnored(PathNode root, String around) {
    String below = around + "/";
    for (String path : ignored) {
      if (path.startsWith(below)) {
        root.at(segments(path.substring(below.length()))).markIgnored();
      }
    }
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }
}

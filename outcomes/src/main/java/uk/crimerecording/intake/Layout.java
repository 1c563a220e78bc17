package uk.crimerecording.intake;

import java.util.Collections;
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
 */
public record Layout(
    Content content,
    Format format,
    char separator,
    String record,
    Optional<String> parties,
    Optional<String> role,
    Map<DomainField, String> fields,
    Set<String> ignored) {

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
  }

  /** The place of a field, where it is mapped. */
  public Optional<String> place(DomainField field) {
    return Optional.ofNullable(fields.get(field));
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
    String below = parties.map(path -> path + "/").orElse("\n");
    for (String path : ignored) {
      if (path.startsWith(below)) {
        root.at(segments(path.substring(below.length()))).markIgnored();
      }
    }
    return root;
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }
}

package uk.crimerecording.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file of rows that belong to the records of another file, joined by the reference of the record.
 * Immutable and thread-safe.
 *
 * @param kind what its rows are
 * @param file the name of the file, in which {@code *} stands for any characters; letter case and
 *     an ending {@code .gz} do not count
 * @param key the column with the reference of the record
 * @param role the column with the role in which a row is linked to the record; empty where its rows
 *     have none
 * @param fields the column of every mapped field
 * @param ignored columns that are known and not wanted
 */
public record JoinedTable(
    Kind kind,
    String file,
    String key,
    Optional<String> role,
    Map<DomainField, String> fields,
    Set<String> ignored) {

  private static final String COMPRESSED = ".gz";

  /** What the rows of a table are. */
  public enum Kind {
    /** Parties, each in the role of its link (rule SYS-04). */
    PERSONS("persons"),
    /** Tasks, of which a finalisation that waits states the application. */
    TASKS("tasks"),
    /** Officers, of whom the one who decides is told more about. */
    OFFICERS("officers"),
    /** Offences of work items. */
    OFFENCES("offences");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in profiles. */
    public String code() {
      return code;
    }

    /** The kind of a code, or empty where there is none. */
    static Optional<Kind> ofCode(String code) {
      for (Kind kind : values()) {
        if (kind.code.equals(code)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    /** The content to whose records its rows belong. */
    Content content() {
      return this == OFFENCES ? Content.WORK_ITEMS : Content.CRIMES;
    }

    /** Whether its rows are linked to their record in a role. */
    boolean hasRoles() {
      return this == PERSONS || this == OFFICERS;
    }

    /** The field of the role. */
    DomainField role() {
      return this == OFFICERS ? DomainField.BY_ROLE : DomainField.ROLE;
    }

    /** Whether a row may state a field. */
    boolean mayState(DomainField field) {
      return switch (this) {
        case PERSONS ->
            field.owner() == DomainField.Owner.VICTIM || field.owner() == DomainField.Owner.SUSPECT;
        case TASKS -> field.owner() == DomainField.Owner.TASK || isOfApplication(field);
        case OFFENCES -> field.part().equals(Optional.of(RecordPart.OFFENCES));
        case OFFICERS -> field.name().startsWith(BY) && field != DomainField.BY_ROLE;
      };
    }

    private static boolean isOfApplication(DomainField field) {
      return field.name().startsWith(APPLICATION)
          || (field.fact().isPresent() && field.content() == Content.CRIMES);
    }

    private static final String APPLICATION = "application.";
    private static final String BY = "application.by.";
  }

  /** A table. */
  public JoinedTable {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(file);
    Objects.requireNonNull(key);
    Objects.requireNonNull(role);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    ignored = Set.copyOf(ignored);
  }

  /** Whether a file of a name is of this table. */
  boolean isIn(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String plain =
        small.endsWith(COMPRESSED)
            ? small.substring(0, small.length() - COMPRESSED.length())
            : small;
    return matches(plain, file.toLowerCase(Locale.ROOT).split("\\*", -1));
  }

  /** Whether a name consists of some pieces with anything between them. */
  private static boolean matches(String name, String[] pieces) {
    String first = pieces[0];
    String end = pieces[pieces.length - 1];
    if (pieces.length == 1) {
      return name.equals(first);
    }
    if (!name.startsWith(first) || name.length() < first.length() + end.length()) {
      return false;
    }
    int at = first.length();
    for (int i = 1; i < pieces.length - 1; i++) {
      int found = name.indexOf(pieces[i], at);
      if (found < 0) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return at + end.length() <= name.length() && name.endsWith(end);
  }
}

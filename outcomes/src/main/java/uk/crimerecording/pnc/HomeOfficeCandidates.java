package uk.crimerecording.pnc;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;

/**
 * Which Home Office codes an offence code of the criminal justice system may be counted under. The
 * table comes from the host: the library has none. Looking a code up takes the same time whatever
 * the size of the table. Immutable and thread-safe.
 */
public final class HomeOfficeCandidates {

  /** How many rows a table may have at most. */
  public static final int MOST_ROWS = 200_000;

  private static final HomeOfficeCandidates NONE = new HomeOfficeCandidates(Map.of());

  private final Map<CjsOffenceCode, List<HomeOfficeCandidate>> candidates;

  /** What is wrong with a row. */
  public enum Fault {
    /** The first line is not {@code cjs_code,home_office_code,notifiable}; no row was read. */
    HEADER,
    /** The row has not three cells, or is longer than three such cells can be. */
    CELLS,
    /** The first cell is no CJS offence code, such as {@code TH68010}. */
    CJS_CODE,
    /** The second cell is no Home Office code, such as {@code 046/00}. */
    HOME_OFFICE_CODE,
    /** The third cell is neither true nor false. */
    NOTIFIABLE,
    /** An earlier row has the same two codes. */
    DUPLICATE,
    /** The table has more rows than it may have; this row and the rest were not read. */
    TOO_MANY_ROWS
  }

  /**
   * A row that was not taken.
   *
   * @param line its line in the table, from 1
   * @param faults everything that is wrong with it, at least one thing
   */
  public record Problem(int line, Set<Fault> faults) {

    /** A problem. */
    public Problem {
      faults = Collections.unmodifiableSet(EnumSet.copyOf(faults));
    }
  }

  /**
   * What came of reading a table: every row below the header was taken or has a problem.
   *
   * @param table the rows that are right
   * @param rows how many rows were read
   * @param problems the rows that were not taken, in the order of their lines
   */
  public record Reading(HomeOfficeCandidates table, int rows, List<Problem> problems) {

    /** What came of reading a table. */
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  private HomeOfficeCandidates(Map<CjsOffenceCode, List<HomeOfficeCandidate>> candidates) {
    this.candidates = candidates;
  }

  /** A table that knows no offence. */
  public static HomeOfficeCandidates none() {
    return NONE;
  }

  /** A builder of a table whose codes are read against an offence list. */
  public static Builder builder(OffenceCatalogue catalogue) {
    return new Builder(catalogue);
  }

  /**
   * Reads a table of comma-separated values, a row for each pair of codes, below the header {@code
   * cjs_code,home_office_code,notifiable}. Codes of other forms than {@link CjsOffenceCode}, which
   * local lists have, are reported and not taken.
   *
   * @param csv the text; left open
   * @param catalogue the offence list that candidates are read against
   * @throws IOException if the text cannot be read
   */
  public static Reading read(Reader csv, OffenceCatalogue catalogue) throws IOException {
    return new CandidateReader(catalogue).read(csv);
  }

  /** What the table says of a code: of the whole code or, failing that, of its base. */
  public HomeOfficeLookup find(CjsOffenceCode code) {
    CjsOffenceCode found = candidates.containsKey(code) ? code : code.base();
    List<HomeOfficeCandidate> its = candidates.get(found);
    return its == null
        ? new HomeOfficeLookup(code, Optional.empty(), List.of())
        : new HomeOfficeLookup(code, Optional.of(found), its);
  }

  /** How many offence codes the table has. */
  public int size() {
    return candidates.size();
  }

  /** Shows the size only. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Home Office candidates of %d offences", size());
  }

  /** Collects the rows of a table. Not thread-safe. */
  public static final class Builder {

    private final OffenceCatalogue catalogue;
    private final Map<CjsOffenceCode, SortedMap<OffenceCode, HomeOfficeCandidate>> candidates =
        new HashMap<>();
    private int rows;

    private Builder(OffenceCatalogue catalogue) {
      this.catalogue = catalogue;
    }

    /**
     * Adds a candidate of an offence.
     *
     * @param markedNotifiable whether the host marks it as notifiable
     * @throws IllegalArgumentException if the table has this pair of codes already, or {@link
     *     HomeOfficeCandidates#MOST_ROWS} rows
     */
    public Builder add(CjsOffenceCode offence, OffenceCode code, boolean markedNotifiable) {
      if (rows == MOST_ROWS) {
        throw new IllegalArgumentException("A table has at most " + MOST_ROWS + " rows");
      }
      if (!put(offence, code, markedNotifiable)) {
        throw new IllegalArgumentException("The table has this pair of codes already");
      }
      return this;
    }

    /** Adds a candidate unless it is there already. */
    boolean put(CjsOffenceCode offence, OffenceCode code, boolean markedNotifiable) {
      HomeOfficeCandidate candidate = HomeOfficeCandidate.read(code, markedNotifiable, catalogue);
      boolean added =
          candidates.computeIfAbsent(offence, key -> new TreeMap<>()).putIfAbsent(code, candidate)
              == null;
      rows += added ? 1 : 0;
      return added;
    }

    /** The table. */
    public HomeOfficeCandidates build() {
      Map<CjsOffenceCode, List<HomeOfficeCandidate>> built = new HashMap<>(candidates.size() * 2);
      candidates.forEach((offence, its) -> built.put(offence, List.copyOf(its.values())));
      return new HomeOfficeCandidates(built);
    }
  }
}

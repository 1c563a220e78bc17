package uk.crimerecording.pnc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.identifier.CjsOffenceCode;

/**
 * What a host's table says of an offence code. Immutable and thread-safe.
 *
 * @param asked the code that was looked up
 * @param found the code under which the table has candidates: the whole code or, where the table
 *     lacks it, the code of the completed offence; empty where it has neither
 * @param candidates the candidates in the order of their codes; none where nothing was found
 */
public record HomeOfficeLookup(
    CjsOffenceCode asked, Optional<CjsOffenceCode> found, List<HomeOfficeCandidate> candidates) {

  /** What a table says. */
  public HomeOfficeLookup {
    Objects.requireNonNull(asked);
    Objects.requireNonNull(found);
    candidates = List.copyOf(candidates);
  }

  /** Whether the candidates are those of the completed offence, while another was asked for. */
  public boolean isOfBase() {
    return found.isPresent() && !found.get().equals(asked);
  }
}

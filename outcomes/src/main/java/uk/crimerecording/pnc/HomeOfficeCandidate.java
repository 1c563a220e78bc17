package uk.crimerecording.pnc;

import java.util.List;
import java.util.Objects;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;

/**
 * A Home Office code that an offence of the criminal justice system may be counted under, read
 * against the offence list of an edition. Immutable and thread-safe.
 *
 * @param code the code
 * @param markedNotifiable whether the table of the host marks it as notifiable; kept as given, also
 *     where the offence list says otherwise
 * @param listing what the offence list says of the code
 * @param classes the classes that the code may stand under; none where it is not listed
 */
public record HomeOfficeCandidate(
    OffenceCode code, boolean markedNotifiable, Listing listing, List<OffenceClass> classes) {

  private static final OffenceCode NONE = OffenceCode.of("000/00");

  /** What an offence list says of a code. */
  public enum Listing {
    /** The code is on the list. */
    LISTED("listed"),
    /** The code {@code 000/00}, which says that the offence is not notifiable. */
    NOT_NOTIFIABLE("not-notifiable"),
    /** The code is not on the list: its class is not known. */
    UNKNOWN("unknown");

    private final String code;

    Listing(String code) {
      this.code = code;
    }

    /** The name in JSON. */
    public String code() {
      return code;
    }
  }

  /** A candidate. */
  public HomeOfficeCandidate {
    Objects.requireNonNull(code);
    Objects.requireNonNull(listing);
    classes = List.copyOf(classes);
  }

  static HomeOfficeCandidate read(
      OffenceCode code, boolean markedNotifiable, OffenceCatalogue catalogue) {
    List<OffenceClass> classes = catalogue.classesOf(code);
    Listing listing = classes.isEmpty() ? Listing.UNKNOWN : Listing.LISTED;
    return new HomeOfficeCandidate(
        code, markedNotifiable, code.equals(NONE) ? Listing.NOT_NOTIFIABLE : listing, classes);
  }
}

package uk.crimerecording.incident;

import java.util.List;
import java.util.Optional;

/** The themes of the national incident categories (NSIR-01). */
public enum IncidentGroup {
  /** Roads, railways, air and water. */
  TRANSPORT("transport", "transport"),
  /** Anti-social behaviour that falls short of a notifiable crime. */
  ANTI_SOCIAL_BEHAVIOUR("anti-social behaviour", "asb"),
  /** The safety and welfare of the public. */
  PUBLIC_SAFETY_AND_WELFARE("public safety and welfare", "psw"),
  /** Calls and activities outside the other themes. */
  ADMINISTRATION("administration", "admin");

  private final String nationalName;
  private final List<String> spellings;

  IncidentGroup(String nationalName, String shortName) {
    this.nationalName = nationalName;
    this.spellings = List.of(nationalName, shortName);
  }

  /** The national name in lower case. */
  public String nationalName() {
    return nationalName;
  }

  /** What follows this group's name in a normalised name, or empty where it does not begin so. */
  Optional<String> after(String normalised) {
    return spellings.stream()
        .map(spelling -> NationalNames.after(spelling, normalised))
        .flatMap(Optional::stream)
        .findFirst();
  }
}

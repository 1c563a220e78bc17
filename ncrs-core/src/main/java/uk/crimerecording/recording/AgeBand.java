package uk.crimerecording.recording;

import java.util.Arrays;

/** The ages between which a rule of recording draws a line. */
enum AgeBand {
  UNDER_13("0-12", 0, 12),
  FROM_13_TO_15("13-15", 13, 15),
  FROM_16_TO_17("16-17", 16, 17),
  ADULT("18 or over", 18, Integer.MAX_VALUE);

  private final String label;
  private final int youngest;
  private final int oldest;

  AgeBand(String label, int youngest, int oldest) {
    this.label = label;
    this.youngest = youngest;
    this.oldest = oldest;
  }

  static AgeBand of(int age) {
    for (AgeBand band : values()) {
      if (age <= band.oldest) {
        return band;
      }
    }
    return ADULT;
  }

  /** The band of a label. */
  static AgeBand ofLabel(String label) {
    return Arrays.stream(values())
        .filter(band -> band.label.equals(label))
        .findFirst()
        .orElseThrow();
  }

  /** The lowest age in the band, in whole years. */
  int youngest() {
    return youngest;
  }

  String label() {
    return label;
  }

  boolean isChild() {
    return this != ADULT;
  }
}

package uk.crimerecording.recording;

/** The ages between which a rule of recording draws a line. */
enum AgeBand {
  UNDER_13("0-12", 12),
  FROM_13_TO_15("13-15", 15),
  FROM_16_TO_17("16-17", 17),
  ADULT("18 or over", Integer.MAX_VALUE);

  private final String label;
  private final int oldest;

  AgeBand(String label, int oldest) {
    this.label = label;
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

  String label() {
    return label;
  }

  boolean isChild() {
    return this != ADULT;
  }
}

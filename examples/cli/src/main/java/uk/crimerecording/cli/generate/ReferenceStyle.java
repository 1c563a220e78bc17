package uk.crimerecording.cli.generate;

/** How the references of a system look; the force is that of the invented records. */
enum ReferenceStyle {
  /** Force, year and serial number: {@code 93260000001}. */
  OCCURRENCE {
    @Override
    String of(long ordinal) {
      return FORCE + YEAR + padded(ordinal);
    }
  },
  /** Force, serial number and year: {@code 93/1/26}. */
  INVESTIGATION {
    @Override
    String of(long ordinal) {
      return FORCE + "/" + ordinal + "/" + YEAR;
    }
  };

  /** The highest ordinal for which there is a reference. */
  static final int MOST = 9_999_999;

  /** The code of the force. */
  static final String FORCE = "93";

  private static final String YEAR = "26";
  private static final int SERIAL_LENGTH = 7;

  abstract String of(long ordinal);

  private static String padded(long ordinal) {
    String digits = Long.toString(ordinal);
    return "0".repeat(SERIAL_LENGTH - digits.length()) + digits;
  }
}

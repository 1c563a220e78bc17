package uk.crimerecording.intake;

import java.util.Optional;

/** A format in which records come. */
public enum Format {
  /** Rows of separated cells under a heading. */
  CSV("csv"),
  /** Elements of an XML document. */
  XML("xml"),
  /** Objects of a JSON document, or one object after the other. */
  JSON("json");

  private final String code;

  Format(String code) {
    this.code = code;
  }

  /** The name in profiles. */
  public String code() {
    return code;
  }

  /** The format of a code, or empty where there is none. */
  public static Optional<Format> ofCode(String code) {
    for (Format format : values()) {
      if (format.code.equals(code)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format of a text by its first character that is not blank. */
  static Format of(SourceText text) {
    return switch (text.head()) {
      case "<" -> XML;
      case "{", "[" -> JSON;
      default -> CSV;
    };
  }
}

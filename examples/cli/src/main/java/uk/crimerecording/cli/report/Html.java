package uk.crimerecording.cli.report;

/** A page that is put together piece by piece; every text is escaped. Not thread-safe. */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Appends markup of this program, which holds no text from elsewhere. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends a text, escaped. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** Appends a number, its thousands divided by commas. */
  Html number(long number) {
    out.append(String.format(java.util.Locale.ROOT, "%,d", number));
    return this;
  }

  /** Appends an element that holds a text. */
  Html element(String name, String text) {
    return markup("<" + name + ">").text(text).markup("</" + name + ">");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

package uk.crimerecording.decision;

/**
 * Where a rule stands: document with its edition, section heading and page.
 *
 * @param document the document
 * @param section the section heading
 * @param pages the page or pages, such as {@code 12} or {@code 5-6}; empty where the document has
 *     none
 */
public record Citation(SourceDocument document, String section, String pages) {

  /**
   * A citation.
   *
   * @throws IllegalArgumentException if the section is blank
   */
  public Citation {
    if (section.isBlank()) {
      throw new IllegalArgumentException("A citation names the section");
    }
  }

  /** The citation in one line: {@code CRR 2026/27, The Principal Crime Rule, p. 12}. */
  public String text() {
    String where = document.name() + " " + document.edition() + ", " + section;
    return pages.isEmpty() ? where : where + ", p. " + pages;
  }

  @Override
  public String toString() {
    return text();
  }
}

package uk.crimerecording.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The codes of categories and qualifiers are published in {@code INCIDENTS.md}. */
class IncidentCodesPageTest {

  @Test
  void the_page_lists_every_category_and_qualifier_with_its_code() throws IOException {
    assertEquals(page(), Files.readString(Path.of("INCIDENTS.md")));
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Codes of incident logs\n\n");
    page.append("The national lists have names but no public numbers. These codes are the ");
    page.append("library's own and stay the same\nfrom version to version (NSIR-01, NSIR-02).\n\n");
    page.append("| code of the category | group | national name |\n|---|---|---|\n");
    for (IncidentCategory category : IncidentCategory.values()) {
      page.append("| `").append(category.code()).append("` | ");
      page.append(category.group().nationalName()).append(" | ");
      page.append(category.nationalName()).append(" |\n");
    }
    page.append("\n| code of the qualifier | national name |\n|---|---|\n");
    for (IncidentQualifier qualifier : IncidentQualifier.values()) {
      page.append("| `").append(qualifier.code()).append("` | ");
      page.append(qualifier.nationalName()).append(" |\n");
    }
    return page.toString();
  }
}

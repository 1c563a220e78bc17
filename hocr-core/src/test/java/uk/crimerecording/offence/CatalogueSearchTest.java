package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueSearchTest {

  private final OffenceCatalogue catalogue = OffenceCatalogue.april2026();

  @ParameterizedTest
  @CsvSource({
    "008/06, CODE, 008/06, ''",
    "8/6, CODE, 008/06, LEADING_ZEROS",
    "008-06, CODE, 008/06, SEPARATOR",
    "8N, CLASS, 8N, ''",
    "8n, CLASS, 8N, LETTER_CASE",
    "4/1, CLASS, 4/1, ''",
    "4/10, CLASS, 4/10, ''",
    "37.2, CODE_OR_CLASS, 037/02 or 37/2, LEADING_ZEROS SEPARATOR",
    "4.10, CODE_OR_CLASS, 004/10 or 4/10, LEADING_ZEROS SEPARATOR",
    "nfib 5e, CLASS, NFIB5E, BLANKS LETTER_CASE",
    "N100/01, CODE, N100/01, ''",
    "100/01, CODE, N100/01, INCIDENT_LETTER",
    "n100, CLASS, N100, LETTER_CASE",
    "999/98, UNLISTED_CODE, 999/98, ''"
  })
  void a_query_says_how_it_was_read(
      String query, SearchResult.Reading reading, String readAs, String changes) {
    SearchResult result = catalogue.search(query);
    assertEquals(reading, result.reading());
    assertEquals(Optional.of(readAs), result.readAs());
    assertEquals(
        changes,
        result.changes().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
    assertEquals(changes.isEmpty(), result.isExact());
    assertEquals(reading != SearchResult.Reading.UNLISTED_CODE, result.isFound());
  }

  @Test
  void a_code_brings_its_rows_and_candidate_classes() {
    SearchResult result = catalogue.search("8/6");
    assertEquals(3, result.offences().size());
    assertEquals(
        List.of("8N", "8S", "8T"), result.classes().stream().map(OffenceClass::code).toList());
  }

  @Test
  void a_class_brings_its_rows_and_no_other() {
    SearchResult result = catalogue.search("8N");
    assertEquals(14, result.offences().size());
    assertTrue(
        result.offences().stream()
            .allMatch(o -> o.offenceClass().map(OffenceClass::code).equals(Optional.of("8N"))));
  }

  @Test
  void a_class_of_incidents_brings_its_incidents() {
    assertEquals(3, catalogue.search("N100").incidents().size());
    assertEquals(1, catalogue.search("N100/02").incidents().size());
  }

  @Test
  void a_spelling_that_fits_a_code_and_a_class_brings_both() {
    SearchResult result = catalogue.search("37.2");
    assertEquals(List.of("37/2"), result.classes().stream().map(OffenceClass::code).toList());
    SearchResult both = catalogue.search("4.10");
    assertTrue(both.offences().stream().anyMatch(o -> o.code().value().equals("004/10")));
    assertTrue(both.classes().stream().anyMatch(c -> c.code().equals("4/10")));
  }

  @Test
  void words_find_exact_titles_first() {
    SearchResult result = catalogue.search("burglary");
    assertEquals(SearchResult.Reading.WORDS, result.reading());
    assertEquals("Burglary", result.offences().get(0).title());
    int lastExact = -1;
    int firstOther = Integer.MAX_VALUE;
    for (int i = 0; i < result.offences().size(); i++) {
      if (result.offences().get(i).title().equals("Burglary")) {
        lastExact = i;
      } else {
        firstOther = Math.min(firstOther, i);
      }
    }
    assertTrue(lastExact < firstOther);
    assertFalse(result.classes().isEmpty());
  }

  @Test
  void every_word_must_be_found_in_title_act_or_class() {
    SearchResult result = catalogue.search("Animals Cruel");
    for (Offence offence : result.offences()) {
      String text = (offence.title() + " " + offence.act()).toLowerCase(Locale.ROOT);
      assertTrue(text.contains("animals"), offence.toString());
    }
    assertFalse(catalogue.search("theft 1968").offences().isEmpty());
    assertTrue(catalogue.search("theft qqqq").offences().isEmpty());
    assertFalse(catalogue.search("theft qqqq").isFound());
  }

  @Test
  void a_word_is_found_by_its_beginning_not_by_its_middle() {
    Set<String> titles =
        catalogue.search("rape").offences().stream()
            .map(Offence::title)
            .collect(Collectors.toSet());
    assertTrue(titles.contains("Rape of a female aged under 16"));
    assertTrue(titles.stream().noneMatch(title -> title.contains("scrape")));
  }

  @Test
  void a_blank_query_finds_nothing() {
    assertEquals(SearchResult.Reading.NOTHING, catalogue.search("  \u00a0").reading());
    assertFalse(catalogue.search("").isFound());
  }

  @Test
  void every_code_and_class_finds_itself() {
    for (OffenceEntry entry : catalogue.entries()) {
      SearchResult result = catalogue.search(entry.code().value());
      assertEquals(entry.offences(), result.offences());
      assertTrue(result.isExact());
    }
    for (OffenceClass offenceClass : catalogue.classes()) {
      assertTrue(catalogue.search(offenceClass.code()).classes().contains(offenceClass));
    }
  }

  @Property(tries = 200)
  void any_query_is_answered(@ForAll String query) {
    SearchResult result = catalogue.search(query);
    assertEquals(
        result.reading() == SearchResult.Reading.WORDS
            || result.reading() == SearchResult.Reading.NOTHING,
        result.readAs().isEmpty());
  }
}

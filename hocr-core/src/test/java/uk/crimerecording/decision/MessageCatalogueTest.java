package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageCatalogueTest {

  private static final MessageCatalogue MESSAGES = load("messages.properties");

  private static MessageCatalogue load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(MessageCatalogueTest.class.getResourceAsStream(resource))) {
      return MessageCatalogue.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding finding(String message) {
    return Finding.of(Examples.rule("OUT-01"), Severity.REWORK, "facts", message);
  }

  @Test
  void every_placeholder_is_filled_with_its_argument() {
    Finding finding =
        finding("invented.message")
            .with("fact", Argument.code("approval"))
            .with("day", Argument.day(LocalDate.of(2026, 4, 1)))
            .with("count", Argument.count(1));

    assertEquals(
        "State approval of approval on 2026-04-01; it has 1 of 2.", MESSAGES.render(finding));
  }

  @Test
  void an_argument_that_has_a_text_of_its_own_is_shown_as_that_text() {
    Finding finding = finding("invented.message").with("fact", Argument.code("rationale"));

    assertEquals(
        "State a written rationale of a written rationale on day; it has count of 2.",
        MESSAGES.render(finding));
  }

  @Test
  void a_text_without_placeholders_is_shown_as_it_stands() {
    assertEquals("Nothing to fill in.", MESSAGES.render(finding("plain.message")));
  }

  @Test
  void a_brace_that_nothing_closes_is_shown_as_it_stands() {
    MessageCatalogue texts = load("more.properties").and(MESSAGES);

    assertEquals("An unclosed brace and {fact", texts.render(finding("open.message")));
  }

  @Test
  void a_message_without_a_text_is_refused_by_its_id() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> MESSAGES.render(finding("no.such.message")));

    assertTrue(refusal.getMessage().contains("no.such.message"));
    assertEquals(Optional.empty(), MESSAGES.text("no.such.message"));
  }

  @Test
  void joined_catalogues_hold_the_texts_of_both_in_order() {
    MessageCatalogue joined = MESSAGES.and(load("more.properties"));
    List<String> ids = new ArrayList<>();
    joined.ids().forEach(ids::add);

    assertEquals(
        List.of(
            "another.message",
            "fact.rationale",
            "invented.message",
            "open.message",
            "plain.message"),
        ids);
    assertEquals(Optional.of("É – another text"), joined.text("another.message"));
    assertEquals(Optional.empty(), MESSAGES.text("another.message"));
  }

  @Test
  void a_catalogue_of_texts_keeps_what_it_was_given() {
    Map<String, String> texts = new HashMap<>(Map.of("plain.message", "Before."));
    MessageCatalogue catalogue = MessageCatalogue.of(texts);
    texts.put("plain.message", "After.");

    assertEquals("Before.", catalogue.render(finding("plain.message")));
  }

  @Test
  void an_id_stands_once_only() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> MESSAGES.and(MESSAGES));

    assertTrue(refusal.getMessage().contains("fact.rationale"));
  }

  @Test
  void texts_that_cannot_be_read_are_refused() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThrows(UncheckedIOException.class, () -> MessageCatalogue.read(closed));
  }
}

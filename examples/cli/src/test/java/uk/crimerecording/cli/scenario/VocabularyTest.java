package uk.crimerecording.cli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;

class VocabularyTest {

  @Test
  void the_published_list_of_facts_is_the_vocabulary_of_the_library() throws IOException {
    List<String> published = Files.readAllLines(Suite.directory().resolve("facts.csv"));
    List<String> vocabulary =
        Stream.concat(
                Stream.of("name,type,values,kinds,meaning,rules"),
                FactVocabulary.standard().facts().stream().map(VocabularyTest::line))
            .toList();
    assertEquals(published, vocabulary);
  }

  private static String line(Fact<?> fact) {
    return Stream.of(
            fact.name(),
            fact.type() == FactType.CODE
                ? "text-code"
                : fact.type().name().toLowerCase(Locale.ROOT),
            String.join(";", fact.values()),
            String.join(";", fact.kinds()),
            fact.meaning(),
            String.join(";", fact.rules()))
        .map(VocabularyTest::cell)
        .collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"")
        ? "\"" + text.replace("\"", "\"\"") + "\""
        : text;
  }
}

package uk.crimerecording.thirdsystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README is a contract: its class is the compiled one, its values are those of the profile. */
class ReadmeTest {

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertTrue(block.find());
    return block.group(1);
  }

  @Test
  void the_class_is_the_compiled_one_and_short() throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/uk/crimerecording/thirdsystem/LighthouseSystem.java"));
    String mark = "// readme:system\n";
    String region =
        source.substring(source.indexOf(mark) + mark.length(), source.indexOf("// readme:end"));

    assertEquals(region, block("java"));
    assertTrue(source.lines().count() <= 60, () -> source.lines().count() + " lines");
  }

  @Test
  void the_values_are_those_of_the_profile() throws IOException {
    String profile =
        Files.readString(
            Path.of("src/main/resources/uk/crimerecording/thirdsystem/lighthouse-default.json"));

    assertTrue(profile.contains(block("json").stripTrailing()));
  }
}

package uk.crimerecording.cli.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.crimerecording.cli.assess.CommandRun;

class GenerateCommandTest {

  @TempDir private Path folder;

  private CommandRun generate(String name, Object records, Object seed, Object defects) {
    return CommandRun.of(
        "generate",
        "--records",
        records,
        "--seed",
        seed,
        "--defects",
        defects,
        "--system",
        "niche-csv",
        "--out",
        folder.resolve(name));
  }

  private String rows(String name) throws IOException {
    return Files.readString(folder.resolve(name).resolve("niche.csv"));
  }

  @Test
  void the_same_seed_gives_the_same_records_and_another_one_others() throws IOException {
    generate("a", 200, 5, 10);
    generate("b", 200, 5, 10);
    generate("c", 200, 6, 10);

    assertEquals(rows("a"), rows("b"));
    assertNotEquals(rows("a"), rows("c"));
  }

  @Test
  void a_record_does_not_depend_on_how_many_follow() throws IOException {
    generate("short", 100, 5, 0);
    generate("long", 300, 5, 0);

    assertTrue(rows("long").startsWith(rows("short")));
  }

  @Test
  void as_many_defects_are_listed_as_asked_for() throws IOException {
    assertEquals(0, generate("some", 1000, 5, 130).exitCode());

    long lines = Files.readString(folder.resolve("some/planted-defects.csv")).lines().count();
    assertEquals(131, lines);
  }

  @Test
  void without_defects_nothing_stands_against_any_record() throws IOException {
    generate("none", 3000, 11, 0);

    CommandRun run =
        CommandRun.of(
            "assess",
            folder.resolve("none/niche.csv"),
            "--system",
            "niche",
            "--fail-on",
            "refuse,return,refer,rejected",
            "--out",
            folder.resolve("out"));

    assertEquals(0, run.exitCode(), run.out());
  }

  @Test
  void one_system_gives_one_file_and_the_list() throws IOException {
    generate("one", 10, 1, 0);

    try (var files = Files.list(folder.resolve("one"))) {
      assertEquals(2, files.count());
    }
    assertFalse(Files.exists(folder.resolve("one/niche.xml")));
  }

  @Test
  void bad_usage_ends_with_2() {
    assertEquals(2, CommandRun.of("generate").exitCode());
    assertEquals(2, generate("x", 0, 1, 0).exitCode());
    assertEquals(2, generate("x", 10, 1, 6).exitCode());
    assertEquals(2, generate("x", 10, 1, -1).exitCode());
    assertEquals(2, generate("x", 10_000_000, 1, 0).exitCode());
    assertEquals(2, CommandRun.of("generate", "--system", "storm", "--out", folder).exitCode());
  }
}

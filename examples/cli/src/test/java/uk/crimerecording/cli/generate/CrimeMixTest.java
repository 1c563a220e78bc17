package uk.crimerecording.cli.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.crimerecording.cli.generate.CrimeMix.Choice;
import uk.crimerecording.offence.OffenceCatalogue;

class CrimeMixTest {

  private static final Path PUBLISHED =
      Path.of("../../../shared/data/outcomes-2024-25-national-by-code.csv");
  private static final int FIXED_COLUMNS = 6;

  private final CrimeMix mix = CrimeMix.load(OffenceCatalogue.april2026());

  @Test
  void crimes_are_drawn_in_the_proportions_of_the_table() {
    int draws = 200_000;
    Map<String, Integer> classes = new HashMap<>();
    Map<String, Integer> outcomes = new HashMap<>();
    Draw draw = Draw.of(17, 1);
    for (int i = 0; i < draws; i++) {
      Choice choice = mix.draw(draw);
      classes.merge(choice.mix().classCode(), 1, Integer::sum);
      outcomes.merge(choice.application(), 1, Integer::sum);
    }

    List<String[]> rows = TableRows.of("mix.tsv", FIXED_COLUMNS + CrimeMix.OUTCOMES.size());
    double all = rows.stream().mapToInt(cells -> Integer.parseInt(cells[5])).sum();
    assertEquals(rows.size(), classes.size());
    for (String[] cells : rows) {
      double expected = Integer.parseInt(cells[5]) / all;
      double drawn = classes.get(cells[0]) / (double) draws;
      assertEquals(expected, drawn, 0.004, cells[0]);
    }
    assertEquals(0.39, outcomes.get("18") / (double) draws, 0.03);
    assertEquals(0.20, outcomes.get("16") / (double) draws, 0.03);
    assertEquals(0.145, outcomes.get("15") / (double) draws, 0.02);
    assertEquals(0.085, outcomes.get("1") / (double) draws, 0.015);
  }

  @Test
  void every_outcome_of_the_table_and_every_cancellation_is_drawn() {
    Map<String, Integer> drawn = new HashMap<>();
    Draw draw = Draw.of(23, 1);
    for (int i = 0; i < 400_000; i++) {
      drawn.merge(mix.draw(draw).application(), 1, Integer::sum);
    }

    assertTrue(drawn.keySet().containsAll(CrimeMix.OUTCOMES), drawn.toString());
    assertTrue(drawn.keySet().containsAll(List.of("1A", "C1", "C2", "C3", "C4", "C5")));
  }

  @Test
  void the_table_agrees_with_the_published_one() throws IOException {
    assumeTrue(Files.exists(PUBLISHED));
    List<String> lines = Files.readAllLines(PUBLISHED);
    List<String> heading = Arrays.asList(lines.get(0).split(",", -1));
    Map<String, String[]> published = new HashMap<>();
    for (String line : lines) {
      // A title may hold commas within quotation marks; the figures stand behind it.
      String[] cells = line.replaceAll("\"[^\"]*\"", "title").split(",", -1);
      published.put(cells[0], cells);
    }
    int recorded = heading.indexOf("Recorded");
    double all = Integer.parseInt(published.get("ALL")[recorded]);

    for (String[] cells : TableRows.of("mix.tsv", FIXED_COLUMNS + CrimeMix.OUTCOMES.size())) {
      String[] real = published.get(cells[0]);
      double ofClass = Integer.parseInt(real[recorded]);
      assertEquals(ofClass / all, Integer.parseInt(cells[5]) / 1e6, 1e-6, cells[0]);
      for (int i = 0; i < CrimeMix.OUTCOMES.size(); i++) {
        int weight = Integer.parseInt(cells[FIXED_COLUMNS + i]);
        double share = Integer.parseInt(real[recorded + 1 + i]) / ofClass;
        boolean barred = weight == 0 && List.of("7", "8").contains(CrimeMix.OUTCOMES.get(i));
        assertTrue(
            barred || Math.abs(share - weight / 1e4) <= 0.51e-4,
            cells[0] + " " + CrimeMix.OUTCOMES.get(i));
      }
    }
  }
}

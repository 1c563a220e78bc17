package uk.crimerecording.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.crimerecording.table.Row;

/**
 * No two specific rules decide the same situation differently, unless {@code precedence.tsv} says
 * which goes first and why. Every pair is tried in every complete situation that the two can tell
 * apart.
 */
class SpecificRulesTest {

  private static final List<String> OFFENCES =
      List.of(
          "", "008/06", "019/08", "001/01", "N300/01", "004/04", "004/12", "004/09", "802/00",
          "036/07", "008/52", "022/18", "086/02", "003/01", "149/00", "053/25", "053/40", "053/43",
          "060/21", "047/00", "008/72", "126/00", "125/11");
  private static final List<String> AGES = List.of("12", "14", "17", "40");
  private static final List<String> SUSPECTS = List.of("", "15", "constable");

  private static List<ReportedMatter> matters() {
    List<ReportedMatter> matters = new ArrayList<>();
    for (Reporter reporter : Reporter.values()) {
      for (String offence : OFFENCES) {
        for (String age : AGES) {
          for (String suspect : SUSPECTS) {
            matters.add(Matters.matter(reporter.code(), offence, age, suspect, ""));
          }
        }
      }
    }
    return matters;
  }

  /** The pairs that differ somewhere, the one that is asked first in front. */
  private static Set<String> differing() {
    Set<String> pairs = new TreeSet<>();
    for (ReportedMatter matter : matters()) {
      for (int i = 0; i < SpecificRule.IN_ORDER.size(); i++) {
        for (int j = i + 1; j < SpecificRule.IN_ORDER.size(); j++) {
          SpecificRule first = SpecificRule.IN_ORDER.get(i);
          SpecificRule second = SpecificRule.IN_ORDER.get(j);
          String pair = first.code() + " " + second.code();
          if (!pairs.contains(pair) && differ(matter, first, second)) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  private static boolean differ(ReportedMatter matter, SpecificRule first, SpecificRule second) {
    Walk walk = new EverySituation(matter, Matters.RULES.traits(matter));
    do {
      Conclusion one = RecordingRules.ofOffence(walk, first.conclude(walk));
      if (one != Conclusion.GO_ON) {
        Conclusion other = RecordingRules.ofOffence(walk, second.conclude(walk));
        if (other != Conclusion.GO_ON && !one.saysTheSameAs(other)) {
          return true;
        }
      }
    } while (walk.again());
    return false;
  }

  private static List<Row> precedence() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SpecificRulesTest.class.getResourceAsStream("precedence.tsv"))) {
      return Row.read(in);
    }
  }

  @Test
  void rules_that_differ_are_ranked_with_a_reason_and_no_others_are() throws IOException {
    Set<String> ranked = new TreeSet<>();
    for (Row row : precedence()) {
      assertTrue(!row.cell(2).isBlank(), () -> "No reason on line " + row.line());
      for (String second : row.cell(1).split(" ", -1)) {
        assertTrue(ranked.add(row.cell(0) + " " + second), () -> "Twice on line " + row.line());
      }
    }
    assertEquals(String.join("\n", ranked), String.join("\n", differing()));
  }
}

package uk.crimerecording.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceLevelTest {

  @ParameterizedTest
  @EnumSource(ConfidenceLevel.class)
  void a_level_is_found_by_its_number_of_per_cent(ConfidenceLevel level) {
    assertEquals(level, ConfidenceLevel.ofPercent(level.percent()));
  }

  @ParameterizedTest
  @EnumSource(ConfidenceLevel.class)
  void a_level_is_the_share_of_the_normal_distribution_between_its_quantiles(
      ConfidenceLevel level) {
    int steps = 20_000;
    double width = 2 * level.quantile() / steps;
    double share = 0;
    for (int i = 0; i < steps; i++) {
      double x = -level.quantile() + (i + 0.5) * width;
      share += width * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    assertEquals(level.percent() / 100.0, share, 1e-8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 89, 94, 96, 98, 100, -95})
  void another_level_is_refused(int percent) {
    assertThrows(IllegalArgumentException.class, () -> ConfidenceLevel.ofPercent(percent));
  }
}

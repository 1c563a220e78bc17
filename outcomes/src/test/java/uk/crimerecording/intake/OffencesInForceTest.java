package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;

class OffencesInForceTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);

  @Property
  void agrees_with_the_list_on_whatever_days_it_was_asked_about_before(
      @ForAll @IntRange(max = 100_000) int entry,
      @ForAll @Size(max = 20) List<@IntRange(max = 16_000) Integer> days) {
    OffencesInForce inForce = new OffencesInForce(CATALOGUE);
    OffenceCode code = CATALOGUE.entries().get(entry % CATALOGUE.entries().size()).code();
    for (int day : days) {
      LocalDate date = FIRST.plusDays(day);
      assertEquals(CATALOGUE.inForce(code, date).isInForce(), inForce.on(code, date));
    }
  }
}

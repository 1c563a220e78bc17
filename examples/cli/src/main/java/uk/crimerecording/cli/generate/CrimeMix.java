package uk.crimerecording.cli.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.crimerecording.cli.generate.ClassMix.VictimMix;
import uk.crimerecording.offence.ModeOfTrial;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/**
 * Which offences the invented records are of and how they end: the national shares of 2024/25. No
 * table of cancellations is published; their share here is an assumption. Immutable and
 * thread-safe.
 */
final class CrimeMix {

  /** The outcomes of the mix; {@code 0} stands for none yet. */
  static final List<String> OUTCOMES =
      List.of(
          "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15",
          "16", "17", "18", "20", "21", "22");

  private static final int FIXED_COLUMNS = 6;
  private static final List<String> CANCELLATIONS = List.of("C1", "C2", "C3", "C4");
  private static final Weights CANCELLATION_WEIGHTS = Weights.of(6, 16, 13, 5);
  private static final int CANCELLED_PERCENT = 4;
  private static final int SELF_DEFENCE_PERCENT = 5;
  private static final int ALTERNATE_PERCENT = 6;
  private static final List<String> SELF_DEFENCE_CLASSES = List.of("8N", "104", "105A");

  /**
   * A crime to invent.
   *
   * @param mix its class
   * @param application what is applied for; {@code 0} for nothing
   */
  record Choice(ClassMix mix, String application) {}

  private final List<ClassMix> classes;
  private final Weights shares;

  private CrimeMix(List<ClassMix> classes, Weights shares) {
    this.classes = List.copyOf(classes);
    this.shares = shares;
  }

  static CrimeMix load(OffenceCatalogue catalogue) {
    List<String[]> rows = TableRows.of("mix.tsv", FIXED_COLUMNS + OUTCOMES.size());
    List<ClassMix> classes = new ArrayList<>();
    int[] shares = new int[rows.size()];
    for (int i = 0; i < shares.length; i++) {
      String[] cells = rows.get(i);
      classes.add(classMix(cells, catalogue));
      shares[i] = Integer.parseInt(cells[FIXED_COLUMNS - 1]);
    }
    return new CrimeMix(classes, Weights.of(shares));
  }

  private static ClassMix classMix(String[] cells, OffenceCatalogue catalogue) {
    OffenceCode code = OffenceCode.of(cells[1]);
    int[] outcomes = new int[OUTCOMES.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = Integer.parseInt(cells[FIXED_COLUMNS + i]);
    }
    return new ClassMix(
        RecordedOffence.of(code, cells[0]),
        code,
        VictimMix.valueOf(cells[2].toUpperCase(Locale.ROOT).replace('-', '_')),
        cells[3].isEmpty() ? Optional.empty() : Optional.of(OffenceCode.of(cells[3])),
        Integer.parseInt(cells[4]),
        isOnly(ModeOfTrial.INDICTABLE_ONLY, code, catalogue),
        isOnly(ModeOfTrial.SUMMARY_ONLY, code, catalogue),
        Weights.of(outcomes));
  }

  private static boolean isOnly(ModeOfTrial mode, OffenceCode code, OffenceCatalogue catalogue) {
    return catalogue.offences(code).stream()
        .filter(Offence::current)
        .allMatch(row -> row.mode() == mode);
  }

  /** Draws a class and what is applied for. */
  Choice draw(Draw draw) {
    ClassMix mix = classes.get(shares.draw(draw));
    if (draw.percent(CANCELLED_PERCENT)) {
      return new Choice(mix, cancellation(mix, draw));
    }
    String outcome = OUTCOMES.get(mix.outcomes().draw(draw));
    boolean hasAlternate = outcome.equals("1") || outcome.equals("2") || outcome.equals("3");
    if (hasAlternate && mix.alternate().isPresent() && draw.percent(ALTERNATE_PERCENT)) {
      outcome += "A";
    }
    return new Choice(mix, outcome);
  }

  private static String cancellation(ClassMix mix, Draw draw) {
    if (SELF_DEFENCE_CLASSES.contains(mix.classCode()) && draw.percent(SELF_DEFENCE_PERCENT)) {
      return "C5";
    }
    return CANCELLATIONS.get(CANCELLATION_WEIGHTS.draw(draw));
  }
}

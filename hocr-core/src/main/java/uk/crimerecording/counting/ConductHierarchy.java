package uk.crimerecording.counting;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceGroup;
import uk.crimerecording.table.OffencePattern;
import uk.crimerecording.table.OffenceReadings;
import uk.crimerecording.table.Resources;
import uk.crimerecording.table.Row;

/**
 * What a conduct crime is the principal crime over when another crime of the same offender against
 * the same victim is reported with it (CNT-21). Immutable and thread-safe.
 */
final class ConductHierarchy {

  /** How a conduct crime stands against another crime. */
  enum Standing {
    /** The conduct crime is the principal crime. */
    PRINCIPAL,
    /** The other crime is. */
    BEATEN,
    /** Two sources decide it differently. */
    CONFLICT,
    /** No source decides it. */
    UNCLEAR,
    /** It depends on the code of the other crime, of which only the class is stated. */
    OPEN
  }

  private static final String NONE = "-";
  private static final int HIGHEST_YEARS_OF_ASSAULT_WITH_INJURY = 5;

  private final ImmutableMap<String, Tier> tiers;

  private ConductHierarchy(ImmutableMap<String, Tier> tiers) {
    this.tiers = tiers;
  }

  static ConductHierarchy of(OffenceCatalogue catalogue) {
    ImmutableMap.Builder<String, Tier> tiers = ImmutableMap.builder();
    for (Row row : Resources.CORE.table(ConductHierarchy.class, "conduct-hierarchy.tsv")) {
      Tier tier = Tier.read(row, catalogue);
      for (String code : row.cell(0).split(" ", -1)) {
        tiers.put(OffenceCode.of(code).value(), tier);
      }
    }
    return new ConductHierarchy(tiers.buildOrThrow());
  }

  /** The codes of conduct crimes. */
  Set<String> codes() {
    return tiers.keySet();
  }

  /** How a conduct crime stands against another crime. */
  Standing standing(String conductCode, Gravity conduct, OffenceReadings other, Gravity gravity) {
    Tier tier = tiers.get(conductCode);
    return tier == null ? Standing.UNCLEAR : tier.standing(conduct, other, gravity);
  }

  /** Offences named outright, and the broad terms that hold where the table does not decide. */
  private record Tier(
      Optional<OffencePattern> named,
      List<Broad> broad,
      Optional<OffencePattern> never,
      Optional<OffencePattern> conflict) {

    static Tier read(Row row, OffenceCatalogue catalogue) {
      List<String> named = new ArrayList<>();
      List<Broad> broad = new ArrayList<>();
      for (String term : row.cell(1).split(" ", -1)) {
        if (term.indexOf('<') >= 0 || term.startsWith("up-to:")) {
          broad.add(Broad.parse(term));
        } else {
          named.add(term);
        }
      }
      return new Tier(
          pattern(named.isEmpty() ? NONE : String.join(" ", named), catalogue),
          List.copyOf(broad),
          pattern(row.cell(2), catalogue),
          pattern(row.cell(3), catalogue));
    }

    private static Optional<OffencePattern> pattern(String terms, OffenceCatalogue catalogue) {
      return terms.equals(NONE)
          ? Optional.empty()
          : Optional.of(OffencePattern.parse(terms, catalogue));
    }

    Standing standing(Gravity conduct, OffenceReadings other, Gravity gravity) {
      if (contains(conflict, other)) {
        return Standing.CONFLICT;
      }
      if (!contains(never, other) && contains(named, other)) {
        return Standing.PRINCIPAL;
      }
      Answer byTable = conduct.isBeforeInTable(gravity);
      if (byTable.isStated()) {
        return byTable == Answer.YES ? Standing.PRINCIPAL : Standing.BEATEN;
      }
      boolean reached = broad.stream().anyMatch(term -> term.reaches(other, gravity));
      return reached && !contains(never, other) ? Standing.PRINCIPAL : Standing.UNCLEAR;
    }

    private static boolean contains(Optional<OffencePattern> pattern, OffenceReadings other) {
      return pattern.isPresent() && pattern.get().contains(other);
    }
  }

  /** A term that reaches offences by kind and maximum sentence. */
  private record Broad(Kind kind, int belowYears) {

    private enum Kind {
      SEXUAL,
      ANY,
      UP_TO_ASSAULT_WITH_INJURY
    }

    static Broad parse(String term) {
      if (term.equals("up-to:8N")) {
        return new Broad(Kind.UP_TO_ASSAULT_WITH_INJURY, HIGHEST_YEARS_OF_ASSAULT_WITH_INJURY + 1);
      }
      int at = term.indexOf('<');
      boolean included = term.charAt(at + 1) == '=';
      int years = Integer.parseInt(term.substring(included ? at + 2 : at + 1));
      Kind kind = term.startsWith("sexual") ? Kind.SEXUAL : Kind.ANY;
      return new Broad(kind, included ? years + 1 : years);
    }

    boolean reaches(OffenceReadings other, Gravity gravity) {
      boolean sexual =
          other.readings().stream()
              .allMatch(
                  reading -> reading.group().equals(Optional.of(OffenceGroup.SEXUAL_OFFENCES)));
      boolean below = gravity.isBelowYears(belowYears) == Answer.YES;
      return switch (kind) {
        case SEXUAL -> sexual && below;
        case ANY -> below;
        case UP_TO_ASSAULT_WITH_INJURY -> gravity.property() || (!sexual && below);
      };
    }
  }
}

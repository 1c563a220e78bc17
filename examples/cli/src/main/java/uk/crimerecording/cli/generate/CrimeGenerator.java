package uk.crimerecording.cli.generate;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.crimerecording.cli.generate.ClassMix.VictimMix;
import uk.crimerecording.cli.generate.CrimeMix.Choice;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * Invents crime records, each of them complete for what it applies for. A record depends on the
 * seed and its ordinal alone. Nobody is named. Immutable and thread-safe.
 */
final class CrimeGenerator {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
  private static final int RECORDING_DAYS = 240;
  private static final String CONTROLLING_BEHAVIOUR = "8U";
  private static final int DOMESTIC_ABUSE_FROM_AGE = 16;
  private static final int ADULT = 18;
  private static final int INCIDENT_PERCENT = 2;
  private static final int EARLIER_OUTCOME_PERCENT = 3;
  private static final Set<String> WITHOUT_SUSPECT = Set.of("14", "18");
  private static final Set<String> REOPENED = Set.of("1", "15", "16");
  private static final List<String> INCIDENT_CODES = List.of("N100/01", "N300/02", "N300/04");

  private static final OffenceCode COMMON_ASSAULT = OffenceCode.of("105/01");
  private static final String RACIALLY_AGGRAVATED = "9B";

  private final long seed;
  private final ReferenceStyle references;
  private final CrimeMix mix;
  private final ApplicationGenerator applications;

  CrimeGenerator(long seed, ReferenceStyle references, OffenceCatalogue catalogue) {
    this.seed = seed;
    this.references = references;
    this.mix = CrimeMix.load(catalogue);
    this.applications = new ApplicationGenerator(references);
  }

  /** The reference of a record. */
  String reference(long ordinal) {
    return references.of(ordinal);
  }

  /** The record of an ordinal, from 1. */
  GeneratedRecord at(long ordinal) {
    Draw draw = Draw.of(seed, ordinal);
    return draw.percent(INCIDENT_PERCENT)
        ? incident(ordinal, draw)
        : crime(ordinal, mix.draw(draw), draw);
  }

  /**
   * The first crime drawn for an ordinal that applies for one of some codes and satisfies a test.
   *
   * @param applications the codes; empty for any
   */
  GeneratedRecord at(long ordinal, Set<String> applications, Predicate<CrimeRecord> test) {
    Draw draw = Draw.of(seed, ordinal);
    while (true) {
      Choice choice = mix.draw(draw);
      if (applications.isEmpty() || applications.contains(choice.application())) {
        GeneratedRecord crime = crime(ordinal, choice, draw);
        if (test.test(crime.record())) {
          return crime;
        }
      }
    }
  }

  private GeneratedRecord incident(long ordinal, Draw draw) {
    OffenceCode code = OffenceCode.of(INCIDENT_CODES.get(draw.below(INCIDENT_CODES.size())));
    ZonedDateTime recorded = recordedAt(draw);
    ZonedDateTime reported = reportedAt(recorded, draw);
    CrimeRecord record =
        CrimeRecord.builder(reference(ordinal), RecordedOffence.ofCode(code))
            .recordedAt(recorded)
            .reportedAt(reported)
            .occurred(occurred(reported.toLocalDate(), draw))
            .build();
    return new GeneratedRecord(RecordKind.INCIDENT, record);
  }

  private GeneratedRecord crime(long ordinal, Choice choice, Draw draw) {
    ClassMix offence = choice.mix();
    String applied = choice.application();
    ZonedDateTime recorded = recordedAt(draw);
    ZonedDateTime reported = reportedAt(recorded, draw);
    Victim victim = victim(offence.victim(), draw);
    List<Suspect> suspects = suspects(applied, draw);
    boolean domestic = isDomestic(offence, applied, victim, suspects, draw);
    Set<CrimeFlag> flags = flags(offence, victim, domestic, draw);
    CrimeRecord.Builder record =
        CrimeRecord.builder(reference(ordinal), offence.offence())
            .recordedAt(recorded)
            .reportedAt(reported)
            .occurred(
                applied.equals("17")
                    ? longAgo(reported.toLocalDate(), draw)
                    : occurred(reported.toLocalDate(), draw))
            .victim(victim)
            .flags(flags)
            .highRiskDomesticAbuse(Answer.of(domestic && draw.percent(12)))
            .intimatePartner(Answer.of(domestic && !applied.equals("8") && draw.percent(70)))
            .suspects(suspects)
            .related(List.of());
    if (!applied.equals("0")) {
      LocalDate on = recorded.toLocalDate().plusDays(draw.between(2, 100));
      if (REOPENED.contains(applied) && draw.percent(EARLIER_OUTCOME_PERCENT)) {
        LocalDate earlier = recorded.toLocalDate().plusDays(1);
        record.event(new OutcomeApplied(OutcomeType.TYPE_18, Optional.of(earlier)));
      }
      record.apply(applications.of(ordinal, choice, record.build(), on, draw));
    }
    return new GeneratedRecord(RecordKind.CRIME, record.build());
  }

  // ---- When ----------------------------------------------------------------------------------

  /** In the afternoon, so that the report stands on the same day and no hour occurs twice. */
  private static ZonedDateTime recordedAt(Draw draw) {
    return FIRST_DAY
        .plusDays(draw.below(RECORDING_DAYS))
        .atTime(draw.between(12, 23), draw.below(60))
        .atZone(CrimeRecord.ZONE);
  }

  private static ZonedDateTime reportedAt(ZonedDateTime recorded, Draw draw) {
    return recorded.minusMinutes(draw.between(10, 350));
  }

  private static Period occurred(LocalDate reported, Draw draw) {
    LocalDate from = reported.minusDays(draw.percent(60) ? draw.below(2) : draw.below(30));
    LocalDate to = draw.percent(80) ? from : from.plusDays(draw.below(3));
    return new Period(from, to.isAfter(reported) ? reported : to);
  }

  /** So long ago that six months had passed on the day of the outcome. */
  private static Period longAgo(LocalDate reported, Draw draw) {
    return Period.on(reported.minusDays(draw.between(200, 600)));
  }

  // ---- Who -----------------------------------------------------------------------------------

  private static Victim victim(VictimMix who, Draw draw) {
    return switch (who) {
      case BUSINESS -> Victim.of(PartyKind.BUSINESS);
      case STATE -> Victim.of(PartyKind.STATE);
      case PERSON_OR_BUSINESS ->
          draw.percent(30) ? Victim.of(PartyKind.BUSINESS) : person(draw.between(10, 90), draw);
      case ANYONE -> person(draw.percent(12) ? draw.between(5, 17) : draw.between(18, 90), draw);
      case ADULT -> person(draw.between(ADULT, 90), draw);
      case CHILD -> person(draw.below(16), draw);
      case WOMAN -> person(draw.between(ADULT, 80), Sex.FEMALE, VictimRole.NONE);
      case CONSTABLE -> person(draw.between(21, 59), sex(draw), VictimRole.CONSTABLE);
    };
  }

  private static Victim person(int age, Draw draw) {
    return person(age, sex(draw), VictimRole.NONE);
  }

  private static Victim person(int age, Sex sex, VictimRole role) {
    return new Victim(
        Optional.of(PartyKind.PERSON), Optional.of(age), Optional.of(sex), Optional.of(role));
  }

  private static Sex sex(Draw draw) {
    int drawn = draw.below(100);
    if (drawn < 2) {
      return Sex.UNKNOWN;
    }
    return drawn < 51 ? Sex.FEMALE : Sex.MALE;
  }

  private static List<Suspect> suspects(String applied, Draw draw) {
    if (WITHOUT_SUSPECT.contains(applied)) {
      return List.of();
    }
    boolean mayBeNone = applied.equals("0") || applied.equals("C2") || applied.equals("C3");
    if (mayBeNone && draw.percent(50)) {
      return List.of();
    }
    List<Suspect> suspects = new ArrayList<>();
    int count = draw.percent(93) ? 1 : 2;
    for (int i = 0; i < count; i++) {
      suspects.add(suspect(age(applied, draw), draw));
    }
    return suspects;
  }

  private static int age(String applied, Draw draw) {
    return switch (applied) {
      case "2", "2A" -> draw.between(10, 17);
      case "11" -> draw.between(5, 9);
      case "3", "3A", "5", "6", "7", "8" -> draw.between(ADULT, 75);
      default -> draw.percent(10) ? draw.between(10, 17) : draw.between(ADULT, 75);
    };
  }

  private static Suspect suspect(int age, Draw draw) {
    return new Suspect(
        Optional.of(PartyKind.PERSON),
        Optional.of(age),
        Optional.of(draw.percent(80) ? Sex.MALE : Sex.FEMALE),
        Answer.YES,
        Answer.YES,
        Answer.YES);
  }

  /**
   * Domestic abuse is between people of 16 or over, and flagged on every controlling or coercive
   * behaviour; the longer time limit of domestic common assault would bar type 17.
   */
  private static boolean isDomestic(
      ClassMix offence, String applied, Victim victim, List<Suspect> suspects, Draw draw) {
    boolean longerLimit = applied.equals("17") && offence.code().equals(COMMON_ASSAULT);
    boolean oldEnough =
        victim.age().orElse(0) >= DOMESTIC_ABUSE_FROM_AGE
            && suspects.stream().allMatch(one -> one.age().orElse(0) >= DOMESTIC_ABUSE_FROM_AGE);
    boolean drawn = draw.percent(offence.domestic()) && oldEnough && !longerLimit;
    return victim.kind().equals(Optional.of(PartyKind.PERSON))
        && (drawn || offence.classCode().equals(CONTROLLING_BEHAVIOUR));
  }

  private static Set<CrimeFlag> flags(
      ClassMix offence, Victim victim, boolean domestic, Draw draw) {
    Set<CrimeFlag> flags = EnumSet.noneOf(CrimeFlag.class);
    if (domestic) {
      flags.add(CrimeFlag.DOMESTIC_ABUSE);
    }
    if (offence.classCode().equals(RACIALLY_AGGRAVATED)) {
      flags.add(CrimeFlag.HATE_RACE);
    } else if (victim.age().isPresent() && draw.percent(1)) {
      flags.add(CrimeFlag.HATE_SEXUAL_ORIENTATION);
    }
    if (victim.age().isPresent() && draw.percent(6)) {
      flags.add(CrimeFlag.ALCOHOL);
    }
    return flags;
  }

  /** The names of all facts that an application may state. */
  Set<String> factNames() {
    return applications.factNames();
  }
}

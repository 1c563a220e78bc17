package uk.crimerecording.benchmarks.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * Invented outcome applications of five types: every second one is complete and is accepted, the
 * others state anything. Equal seeds give equal applications. Not thread-safe.
 */
final class SampleApplications {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();
  private static final List<Answer> ANSWERS = List.of(Answer.values());
  private static final LocalDate RECORDED = LocalDate.of(2026, 5, 4);
  private static final RecordedOffence OFFENCE = RecordedOffence.ofCode(OffenceCode.of("008/06"));

  private static final List<String> COMMON =
      List.of("victimInformed", "supervisorApproved", "rationaleRecorded");

  private static final List<OutcomeType> TYPES =
      List.of(
          OutcomeType.TYPE_1,
          OutcomeType.TYPE_14,
          OutcomeType.TYPE_15,
          OutcomeType.TYPE_16,
          OutcomeType.TYPE_18);

  private static final List<String> ALL =
      List.of(
          "victimInformed",
          "parentOrGuardianToldOfOutcome",
          "suspectToldResponsible",
          "supervisorApproved",
          "rationaleRecorded",
          "chargeRecordVerified",
          "victimSupports",
          "victimPositionRecorded",
          "evidentialDifficultiesRecorded",
          "victimReached",
          "evidenceLedProsecutionConsidered",
          "investigatedAsFarAsPossible");

  private final Random random;

  SampleApplications(long seed) {
    random = new Random(seed);
  }

  /** As many applications, complete ones and others in turn. */
  List<CheckedRecord> take(int count) {
    List<CheckedRecord> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      records.add(CheckedRecord.of(i % 2 == 0 ? complete() : any()));
    }
    return records;
  }

  /** An application that is accepted. */
  CrimeRecord complete() {
    OutcomeType type = TYPES.get(random.nextInt(TYPES.size()));
    Facts.Builder facts = Facts.builder();
    COMMON.forEach(name -> facts.state(VOCABULARY.bool(name), true));
    factsOf(type).forEach(name -> facts.state(VOCABULARY.bool(name), true));
    boolean unsupported = type == OutcomeType.TYPE_14 || type == OutcomeType.TYPE_16;
    if (unsupported) {
      facts.state(VOCABULARY.bool("victimSupports"), false);
    }
    OutcomeApplication application = application(type, RECORDED.plusDays(42), facts.build());
    boolean withoutSuspect = type == OutcomeType.TYPE_14 || type == OutcomeType.TYPE_18;
    return record(
            Victim.person(34).inRole(VictimRole.NONE),
            Optional.of(withoutSuspect ? List.of() : List.of(Suspect.identified(27))))
        .apply(type == OutcomeType.TYPE_1 ? application.charging(List.of(OFFENCE)) : application)
        .build();
  }

  private static List<String> factsOf(OutcomeType type) {
    return switch (type) {
      case TYPE_1 -> List.of("suspectToldResponsible", "chargeRecordVerified");
      case TYPE_14 -> List.of("victimPositionRecorded");
      case TYPE_15 -> List.of("victimSupports", "evidentialDifficultiesRecorded");
      case TYPE_16 ->
          List.of("victimPositionRecorded", "victimReached", "evidenceLedProsecutionConsidered");
      default -> List.of("investigatedAsFarAsPossible");
    };
  }

  /** An application about which anything may be stated, or not. */
  CrimeRecord any() {
    Facts.Builder facts = Facts.builder();
    for (String name : ALL) {
      Answer answer = anyAnswer();
      if (answer.isStated()) {
        facts.state(VOCABULARY.bool(name), answer == Answer.YES);
      }
    }
    OutcomeType type = TYPES.get(random.nextInt(TYPES.size()));
    OutcomeApplication application =
        application(type, RECORDED.plusDays(random.nextInt(4) - 1L), facts.build());
    return record(anyVictim(), anySuspects())
        .apply(
            switch (random.nextInt(3)) {
              case 0 -> application;
              case 1 -> application.charging(List.of());
              default -> application.charging(List.of(OFFENCE));
            })
        .build();
  }

  private Victim anyVictim() {
    return switch (random.nextInt(4)) {
      case 0 -> Victim.of(PartyKind.STATE);
      case 1 -> Victim.of(PartyKind.PERSON);
      case 2 -> Victim.person(12);
      default -> Victim.person(34);
    };
  }

  private Optional<List<Suspect>> anySuspects() {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(List.of());
      default ->
          Optional.of(
              List.of(
                  new Suspect(
                      Optional.of(PartyKind.PERSON),
                      Optional.of(27),
                      Optional.empty(),
                      anyAnswer(),
                      anyAnswer(),
                      anyAnswer())));
    };
  }

  private Answer anyAnswer() {
    return ANSWERS.get(random.nextInt(ANSWERS.size()));
  }

  private static CrimeRecord.Builder record(Victim victim, Optional<List<Suspect>> suspects) {
    CrimeRecord.Builder record =
        CrimeRecord.builder("R-1004", OFFENCE)
            .reportedAt(RECORDED.atTime(9, 30).atZone(CrimeRecord.ZONE))
            .recordedAt(RECORDED.atTime(10, 15).atZone(CrimeRecord.ZONE))
            .occurred(Period.on(RECORDED.minusDays(1)))
            .victim(victim)
            .flags(Set.of())
            .related(List.of());
    suspects.ifPresent(record::suspects);
    return record;
  }

  private static OutcomeApplication application(OutcomeType type, LocalDate on, Facts facts) {
    DecisionMaker sergeant =
        DecisionMaker.of(DecisionRole.SUPERVISOR)
            .withRank(Rank.SERGEANT)
            .withStanding(Answer.YES, Answer.YES);
    return OutcomeApplication.of(type, on, sergeant, facts);
  }
}

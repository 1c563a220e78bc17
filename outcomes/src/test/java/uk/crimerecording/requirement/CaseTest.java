package uk.crimerecording.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.Cancelled;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** What a case states, in the one spelling of each fact and path. */
class CaseTest {

  private static final OffenceTraits TRAITS = OffenceTraits.of(OffenceCatalogue.april2026());
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final RecordedOffence OFFENCE = RecordedOffence.of(OffenceCode.of("008/06"), "8N");
  private static final DecisionMaker DECIDER =
      new DecisionMaker(
          Optional.of(DecisionRole.FCR),
          Optional.of(Rank.INSPECTOR),
          Answer.NO,
          Answer.YES,
          Answer.YES,
          Answer.NO,
          Answer.YES);

  private static CrimeRecord full() {
    return CrimeRecord.builder("R-1", OFFENCE)
        .recordedAt(LocalDateTime.of(2026, 5, 4, 10, 15).atZone(CrimeRecord.ZONE))
        .reportedAt(LocalDateTime.of(2026, 5, 3, 9, 30).atZone(CrimeRecord.ZONE))
        .occurred(new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2)))
        .flags(EnumSet.of(CrimeFlag.ALCOHOL, CrimeFlag.SPIKING))
        .victim(Victim.person(41).inRole(VictimRole.EMPLOYEE))
        .suspects(List.of(Suspect.identified(30), Suspect.identified(15)))
        .highRiskDomesticAbuse(Answer.NO)
        .intimatePartner(Answer.YES)
        .related(
            List.of(
                new RelatedCrime(RecordedOffence.ofCode(OffenceCode.of("149/00")), Answer.YES),
                new RelatedCrime(RecordedOffence.ofClass("105A"), Answer.NO)))
        .event(new OutcomeApplied(OutcomeType.TYPE_18, Optional.of(DAY)))
        .event(new Cancelled(CancellationCode.C3, Optional.of(DAY)))
        .build();
  }

  private static OutcomeApplication outcome() {
    return new OutcomeApplication(
        OutcomeType.TYPE_1A,
        Optional.of(DAY),
        Optional.of(DECIDER),
        Optional.of(List.of(OFFENCE, RecordedOffence.ofClass("105A"))),
        Optional.of(List.of("SOA 2003 s.2", "anything that somebody wrote")),
        Facts.builder().state(FactVocabulary.standard().bool("victimInformed"), true).build());
  }

  private static CancellationApplication cancellation(String reference) {
    return new CancellationApplication(
        CancellationCode.C1,
        Optional.of(DAY),
        Optional.of(DECIDER),
        Optional.of(reference),
        Optional.of("13"),
        Optional.of(reference),
        Facts.none());
  }

  private static Case kase(CrimeRecord record, Application application) {
    return new Case(record, application, TRAITS, ForcePolicy.standard());
  }

  private static String stated(Application application, String name) {
    return kase(full(), application).stated(name).orElse("?");
  }

  @ParameterizedTest
  @CsvSource({
    "victimInformed, true",
    "victimSupports, ?",
    "crime.offence, 008/06",
    "crime.offence.code, 008/06",
    "crime.offence.class, 8N",
    "crime.recordedAt, 2026-05-04",
    "crime.reportedAt, 2026-05-03",
    "crime.occurred, 2026-05-01/2026-05-02",
    "crime.flags, alcohol spiking",
    "crime.victim, person",
    "crime.victim.age, 41",
    "crime.victim.role, employee",
    "crime.suspects, 2",
    "crime.suspects.named, true true",
    "crime.suspects.linked, true true",
    "crime.suspects.identityEstablished, true true",
    "crime.suspects.age, 30 15",
    "crime.highRiskDomesticAbuse, false",
    "crime.intimatePartner, true",
    "crime.related, 149/00 105A",
    "crime.related.chargeable, true false",
    "crime.outcome, 18",
    "crime.cancellation, C3",
    "reclassification.to, ?",
    "outcome.on, 2026-06-15",
    "outcome.by, fcr",
    "outcome.by.role, fcr",
    "outcome.by.rank, inspector",
    "outcome.by.accredited, true",
    "outcome.by.fcrTeam, true",
    "outcome.by.independent, false",
    "outcome.charged, 008/06 105A",
    "outcome.chargedStatutes, SOA2003S.2 other",
    "cancellation.duplicateOf, ?",
    "cancellation.receivingForce, ?",
    "cancellation.receivingReference, ?"
  })
  void what_an_outcome_on_a_full_record_states(String name, String spelling) {
    assertEquals(spelling, stated(outcome(), name));
  }

  @ParameterizedTest
  @CsvSource({
    "cancellation.on, 2026-06-15",
    "cancellation.by, fcr",
    "cancellation.by.role, fcr",
    "cancellation.by.rank, inspector",
    "cancellation.by.accredited, true",
    "cancellation.by.trained, true",
    "cancellation.by.independent, false",
    "cancellation.duplicateOf, R-0991",
    "cancellation.receivingForce, 13",
    "cancellation.receivingReference, R-0991",
    "outcome.charged, ?",
    "outcome.chargedStatutes, ?"
  })
  void what_a_cancellation_states(String name, String spelling) {
    assertEquals(spelling, stated(cancellation("R-0991"), name));
  }

  @Test
  void a_reference_that_has_not_the_form_of_one_is_not_repeated() {
    assertEquals("stated", stated(cancellation("ask Jane Doe"), "cancellation.duplicateOf"));
    assertEquals("stated", stated(cancellation("ask Jane Doe"), "cancellation.receivingReference"));
  }

  @Test
  void what_a_reclassification_states() {
    ReclassificationApplication application =
        new ReclassificationApplication(
            RecordedOffence.ofClass("8S"), Optional.of(DAY), Optional.of(DECIDER), Facts.none());

    assertEquals("8S", stated(application, "reclassification.to"));
    assertEquals("2026-06-15", stated(application, "reclassification.on"));
    assertEquals("fcr", stated(application, "reclassification.by"));
    assertEquals("fcr", stated(application, "reclassification.by.role"));
    assertEquals("true", stated(application, "reclassification.by.accredited"));
    assertEquals("?", stated(application, "cancellation.receivingForce"));
  }

  @Test
  void a_bare_record_states_its_offence_only() {
    CrimeRecord bare = CrimeRecord.builder("R-1", RecordedOffence.ofClass("8N")).build();
    OutcomeApplication application =
        new OutcomeApplication(
            OutcomeType.TYPE_15,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Facts.none());
    Case kase = kase(bare, application);

    assertEquals(Optional.of("8N"), kase.stated("crime.offence"));
    assertEquals(Optional.of("8N"), kase.stated("crime.offence.class"));
    for (String name :
        List.of(
            "crime.offence.code",
            "crime.recordedAt",
            "crime.reportedAt",
            "crime.occurred",
            "crime.flags",
            "crime.victim",
            "crime.victim.age",
            "crime.victim.role",
            "crime.suspects",
            "crime.suspects.named",
            "crime.suspects.age",
            "crime.highRiskDomesticAbuse",
            "crime.intimatePartner",
            "crime.related",
            "crime.related.chargeable",
            "crime.outcome",
            "crime.cancellation",
            "outcome.on",
            "outcome.by",
            "outcome.by.role",
            "outcome.by.rank",
            "outcome.by.accredited",
            "outcome.by.fcrTeam",
            "outcome.by.independent",
            "outcome.charged",
            "outcome.chargedStatutes")) {
      assertEquals(Optional.empty(), kase.stated(name), name);
    }
  }

  @Test
  void an_empty_list_is_stated_and_one_open_element_leaves_a_list_open() {
    CrimeRecord none =
        CrimeRecord.builder("R-1", OFFENCE)
            .flags(Set.of())
            .suspects(List.of())
            .related(List.of())
            .occurred(Period.on(DAY))
            .build();
    Case empty = kase(none, outcome());
    assertEquals(Optional.of("none"), empty.stated("crime.flags"));
    assertEquals(Optional.of("0"), empty.stated("crime.suspects"));
    assertEquals(Optional.of("none"), empty.stated("crime.suspects.age"));
    assertEquals(Optional.of("none"), empty.stated("crime.related"));
    assertEquals(Optional.of("none"), empty.stated("crime.related.chargeable"));
    assertEquals(Optional.of("2026-06-15"), empty.stated("crime.occurred"));

    Suspect open =
        new Suspect(
            Optional.of(PartyKind.PERSON),
            Optional.empty(),
            Optional.empty(),
            Answer.YES,
            Answer.NO,
            Answer.NOT_STATED);
    Case partly =
        kase(
            none.toBuilder()
                .suspects(List.of(Suspect.identified(30), open))
                .related(
                    List.of(
                        new RelatedCrime(OFFENCE, Answer.YES),
                        new RelatedCrime(OFFENCE, Answer.NOT_STATED)))
                .build(),
            outcome());
    assertEquals(Optional.of("true true"), partly.stated("crime.suspects.named"));
    assertEquals(Optional.of("true false"), partly.stated("crime.suspects.identityEstablished"));
    assertEquals(Optional.empty(), partly.stated("crime.suspects.linked"));
    assertEquals(Optional.empty(), partly.stated("crime.suspects.age"));
    assertEquals(Optional.empty(), partly.stated("crime.related.chargeable"));
  }

  @Test
  void somebody_of_no_stated_role_decides_all_the_same() {
    OutcomeApplication application =
        new OutcomeApplication(
            OutcomeType.TYPE_15,
            Optional.of(DAY),
            Optional.of(
                new DecisionMaker(
                    Optional.empty(),
                    Optional.empty(),
                    Answer.NOT_STATED,
                    Answer.NOT_STATED,
                    Answer.NOT_STATED,
                    Answer.NOT_STATED,
                    Answer.NOT_STATED)),
            Optional.of(List.of()),
            Optional.of(List.of()),
            Facts.none());

    assertEquals("stated", stated(application, "outcome.by"));
    assertEquals("?", stated(application, "outcome.by.role"));
    assertEquals("none", stated(application, "outcome.charged"));
    assertEquals("none", stated(application, "outcome.chargedStatutes"));
  }

  @Test
  void another_name_is_an_error_of_the_caller() {
    Case kase = kase(full(), outcome());
    assertThrows(IllegalArgumentException.class, () -> kase.stated("crime.colour"));
  }

  @Test
  void a_reported_incident_is_told_by_its_class() {
    for (String text : List.of("N100", "N300", "N200")) {
      assertEquals(true, Case.isReportedIncident(RecordedOffence.ofClass(text)), text);
    }
    for (String text : List.of("NFIB1A", "8N", "46")) {
      assertEquals(false, Case.isReportedIncident(RecordedOffence.ofClass(text)), text);
    }
    assertEquals(
        true,
        kase(
                CrimeRecord.builder("R-1", RecordedOffence.ofCode(OffenceCode.of("N300/01")))
                    .build(),
                outcome())
            .isOnReportedIncident());
    assertEquals(false, kase(full(), outcome()).isOnReportedIncident());
  }
}

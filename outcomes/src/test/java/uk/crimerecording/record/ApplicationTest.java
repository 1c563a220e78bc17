package uk.crimerecording.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;

/** Applications and the codes that they apply for. */
class ApplicationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final DecisionMaker DDM = DecisionMaker.of(DecisionRole.DDM);
  private static final Facts FACTS =
      Facts.builder().state(FactVocabulary.standard().bool("actionsAgreed"), true).build();
  private static final RecordedOffence ASSAULT = RecordedOffence.ofCode(OffenceCode.of("008/06"));

  @Test
  void an_outcome_application_states_what_it_was_given() {
    OutcomeApplication application =
        OutcomeApplication.of(OutcomeType.TYPE_1A, DAY, DDM, Facts.none());

    assertEquals("1A", application.code());
    assertEquals(
        new OutcomeApplication(
            OutcomeType.TYPE_1A,
            Optional.of(DAY),
            Optional.of(DDM),
            Optional.empty(),
            Optional.empty(),
            Facts.none()),
        application);
    assertEquals(
        new OutcomeApplication(
            OutcomeType.TYPE_1A,
            Optional.of(DAY),
            Optional.of(DDM),
            Optional.of(List.of(ASSAULT)),
            Optional.empty(),
            FACTS),
        application.charging(List.of(ASSAULT)).withFacts(FACTS));
  }

  @Test
  void an_outcome_application_keeps_what_it_was_given() {
    List<RecordedOffence> charged = new ArrayList<>(List.of(ASSAULT));
    List<String> statutes = new ArrayList<>(List.of("SOA 2003 s.13"));
    OutcomeApplication application =
        new OutcomeApplication(
            OutcomeType.TYPE_1,
            Optional.of(DAY),
            Optional.of(DDM),
            Optional.of(charged),
            Optional.of(statutes),
            FACTS);
    charged.clear();
    statutes.clear();

    assertEquals(Optional.of(List.of(ASSAULT)), application.charged());
    assertEquals(Optional.of(List.of("SOA 2003 s.13")), application.chargedStatutes());
    assertEquals(
        application.chargedStatutes(), application.withFacts(Facts.none()).chargedStatutes());
    assertEquals(application.chargedStatutes(), application.charging(List.of()).chargedStatutes());
    assertEquals(Optional.of(List.of()), application.charging(List.of()).charged());
  }

  @Test
  void a_cancellation_application_states_what_it_was_given() {
    CancellationApplication application =
        new CancellationApplication(
            CancellationCode.C1,
            Optional.of(DAY),
            Optional.of(DDM),
            Optional.of("R-0991"),
            Optional.of("13"),
            Optional.of("13260123456"),
            Facts.none());

    assertEquals("C1", application.code());
    assertEquals(
        new CancellationApplication(
            CancellationCode.C1,
            Optional.of(DAY),
            Optional.of(DDM),
            Optional.of("R-0991"),
            Optional.of("13"),
            Optional.of("13260123456"),
            FACTS),
        application.withFacts(FACTS));
    assertEquals(
        new CancellationApplication(
            CancellationCode.C2,
            Optional.of(DAY),
            Optional.of(DDM),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            FACTS),
        CancellationApplication.of(CancellationCode.C2, DAY, DDM, FACTS));
  }

  @Test
  void a_reclassification_application_states_what_it_was_given() {
    ReclassificationApplication application =
        new ReclassificationApplication(ASSAULT, Optional.of(DAY), Optional.of(DDM), Facts.none());

    assertEquals("008/06", application.code());
    assertEquals(
        new ReclassificationApplication(ASSAULT, Optional.of(DAY), Optional.of(DDM), FACTS),
        application.withFacts(FACTS));
  }

  @Test
  void a_history_entry_knows_its_day() {
    HistoryEntry applied = new HistoryEntry.OutcomeApplied(OutcomeType.TYPE_18, Optional.of(DAY));

    assertEquals(Optional.of(DAY), applied.on());
  }

  @ParameterizedTest
  @EnumSource(OutcomeType.class)
  void an_outcome_type_is_found_by_its_code(OutcomeType type) {
    assertEquals(Optional.of(type), OutcomeType.ofCode(type.code()));
    assertEquals("TYPE_" + type.code(), type.name());
    assertFalse(type.title().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "01", "1a", "25", " 1", "C2"})
  void another_text_is_no_outcome_type(String code) {
    assertEquals(Optional.empty(), OutcomeType.ofCode(code));
  }

  @Test
  void deferred_prosecutions_are_new_with_the_edition_and_nothing_else_is() {
    for (OutcomeType type : OutcomeType.values()) {
      boolean deferred = type == OutcomeType.TYPE_23 || type == OutcomeType.TYPE_24;
      assertEquals(
          deferred ? Optional.of(LocalDate.of(2026, 4, 1)) : Optional.empty(), type.since());
    }
  }

  @ParameterizedTest
  @EnumSource(CancellationCode.class)
  void a_cancellation_is_found_by_its_code(CancellationCode code) {
    assertEquals(Optional.of(code), CancellationCode.ofCode(code.code()));
    assertEquals(code.name(), code.code());
    assertFalse(code.title().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C0", "C6", "c1", "1"})
  void another_text_is_no_cancellation(String code) {
    assertEquals(Optional.empty(), CancellationCode.ofCode(code));
  }

  @ParameterizedTest
  @EnumSource(CrimeFlag.class)
  void a_flag_is_found_by_its_code(CrimeFlag flag) {
    assertEquals(Optional.of(flag), CrimeFlag.ofCode(flag.code()));
    assertEquals(flag.code().startsWith("hate-"), flag.isHateCrime());
  }

  @Test
  void flags_have_codes_of_their_own() {
    assertEquals(
        CrimeFlag.values().length,
        new HashSet<>(Arrays.stream(CrimeFlag.values()).map(CrimeFlag::code).toList()).size());
    assertEquals(5, Arrays.stream(CrimeFlag.values()).filter(CrimeFlag::isHateCrime).count());
    assertEquals(Optional.empty(), CrimeFlag.ofCode("HATE_RACE"));
  }

  @ParameterizedTest
  @EnumSource(Religion.class)
  void a_religion_is_found_by_its_code(Religion religion) {
    assertEquals(Optional.of(religion), Religion.ofCode(religion.code()));
    assertEquals(religion.name().toLowerCase(Locale.ROOT).replace('_', '-'), religion.code());
    assertEquals(Optional.empty(), Religion.ofCode(religion.name()));
  }

  @Test
  void what_is_applied_for_is_always_stated() {
    assertThrows(
        NullPointerException.class, () -> CancellationApplication.of(null, DAY, DDM, Facts.none()));
    assertThrows(
        NullPointerException.class,
        () -> CancellationApplication.of(CancellationCode.C2, DAY, DDM, null));
    assertThrows(
        NullPointerException.class, () -> OutcomeApplication.of(null, DAY, DDM, Facts.none()));
    assertTrue(Application.class.isSealed());
  }
}

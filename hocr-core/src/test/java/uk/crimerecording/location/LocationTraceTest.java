package uk.crimerecording.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.OffenceCatalogue;

/** The trace shows every principle in the order in which they are tried. */
class LocationTraceTest {

  private static final LocationRules RULES = LocationRules.of(OffenceCatalogue.april2026());

  private static List<TraceStep> steps(String terms) {
    return RULES.decide(Report.of(terms)).reasoning().trace().steps();
  }

  /** The checks that apply, as {@code +} met, {@code -} not met, {@code ?} open. */
  private static String applied(String terms) {
    StringBuilder applied = new StringBuilder();
    for (TraceStep step : steps(terms)) {
      String mark =
          switch (step.result()) {
            case MET -> "+";
            case NOT_MET -> "-";
            case NOT_DECIDABLE -> "?";
            case NOT_APPLICABLE -> "";
          };
      if (!mark.isEmpty()) {
        applied.append(applied.isEmpty() ? "" : " ").append(mark).append(step.check());
      }
    }
    return applied.toString();
  }

  @Test
  void each_principle_that_does_not_apply_is_named_with_what_would_bring_it_about() {
    List<TraceStep> steps = steps("suspectAt=12");

    List<Principle> tried = Arrays.stream(Principle.values()).limit(9).toList();
    for (Principle principle : tried) {
      TraceStep step = steps.get(tried.indexOf(principle));
      assertEquals(principle.code(), step.check());
      assertEquals(TraceStep.Result.NOT_APPLICABLE, step.result());
      assertEquals(principle.rule(), step.rule().id().value());
      assertEquals(principle.triggers(), step.read());
    }
    assertEquals("suspectAt", steps.get(9).check());
  }

  @Test
  void a_principle_that_applies_but_does_not_decide_is_shown_as_outranked() {
    List<TraceStep> steps = steps("btpJurisdiction=true suspectAt=12");

    assertTrue(
        steps.stream()
            .anyMatch(
                step ->
                    step.check().equals("general.outranked")
                        && step.result() == TraceStep.Result.NOT_APPLICABLE));
    assertTrue(steps.stream().noneMatch(step -> step.check().equals("series.outranked")));
  }

  @ParameterizedTest
  @CsvSource({
    "suspectAt=12, +suspectAt",
    "placeOfBusiness=12, -suspectAt -victimAt -victimResidence +placeOfBusiness",
    "victimAt=abroad, ?general",
    "-, -suspectAt -victimAt -victimResidence -placeOfBusiness ?general",
    "online=true victimResidence=12, -suspectAt -suspectResidence +victimResidence",
    "suspectAt=12 recordedByForce=13, +suspectAt +suspect-elsewhere",
    "victimAt=12 recordedByForce=13, -suspectAt +victimAt",
    "btpJurisdiction=true, +jurisdiction",
    "suspectAt=scotland, +committed-there",
    "suspectAt=scotland victimAt=12 referralDeclined=true, +committed-there +declined",
    "suspectAt=scotland victimAt=12, +committed-there +suspect-outside +victim-inside +victimAt",
    "suspectAt=abroad victimAt=12 suspectVictimInteraction=true,"
        + " +suspect-outside +interaction +victim-inside +victimAt",
    "suspectAt=abroad reportedTo=12 suspectVictimInteraction=true forceInvestigating=true"
        + " homicide=false, +suspect-outside +interaction +investigated",
    "suspectAt=abroad suspectVictimInteraction=false, +suspect-outside -recorded-here",
    "suspectAt=abroad, +suspect-outside ?outside",
    "affectsSeveralForces=true firstAwareForce=12, +affects-several-forces +firstAwareForce",
    "series=105/01@12@2026-01-10, +one-place",
    "series=105/01@12@2026-01-10;105/01@13@2026-01-11 sameSuspectVictimRelation=true,"
        + " +same-relation +latest-of-the-gravest",
    "series=105/01@12@2026-01-10;105/01@13@2026-01-11 sameSuspectVictimRelation=false,"
        + " +other-relations",
    "flightType=internal-uk placeOfOffenceClear=false departureForce=12,"
        + " +place-not-clear +departureForce",
    "flightType=internal-uk placeOfOffenceClear=false departureForce=12 reportedTo=13,"
        + " +place-not-clear +reported-elsewhere",
    "flightType=international-arriving placeOfOffenceClear=false britishRegistered=true,"
        + " +place-not-clear +british-registered",
    "flightType=in-transit-abroad placeOfOffenceClear=false britishRegistered=true"
        + " departureForce=12, +place-not-clear +british-registered +departureForce",
    "flightType=in-transit-abroad placeOfOffenceClear=false britishRegistered=false,"
        + " +place-not-clear -british-registered",
    "flightType=in-transit-abroad placeOfOffenceClear=false britishRegistered=false reportedTo=12"
        + " suspectVictimInteraction=true forceInvestigating=true homicide=false,"
        + " +place-not-clear -british-registered +investigated",
    "online=true agreedForce=16 agreedByDdmOrFcrOfBothForces=true agreementRationaleRecorded=true,"
        + " +agreed +conditions",
    "fraudRoute=nfib-case mostOffencesForce=12, +route -suspectResidence +mostOffencesForce",
    "fraudRoute=nfib-case railwayFraud=true, +route +railway",
    "fraudRoute=nfib-case railwayFraud=true linkedFrauds=true railwayFraudMostSerious=false"
        + " suspectResidence=12, +route -railway +suspectResidence",
    "fraudRoute=nfib-case suspectAt=abroad victimAt=abroad, +route -connected"
  })
  void the_checks_that_apply_stand_in_order(String terms, String expected) {
    assertEquals(expected, applied(terms.replace(';', ',')));
  }

  @Test
  void an_open_check_reads_what_is_missing() {
    List<TraceStep> steps = steps("suspectAt=abroad victimAt=12");

    TraceStep open =
        steps.stream()
            .filter(step -> step.result() == TraceStep.Result.NOT_DECIDABLE)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("suspectVictimInteraction"), open.read());
  }
}

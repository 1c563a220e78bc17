package uk.crimerecording.location;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.offence.OffenceCatalogue;

/** Every rule met, missed by one fact, and open. */
class LocationTableTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final LocationRules RULES = LocationRules.of(CATALOGUE);
  private static final String NOT_STATED = "not-stated";

  private static LocationDecision decide(String terms) {
    return RULES.decide(Report.of(terms));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "situations.tsv", delimiter = '\t')
  void a_situation_has_its_force_and_reasons(
      String terms, String action, String forces, String rules, String missing, String findings) {
    LocationDecision decision = decide(terms);

    assertAll(
        () -> assertEquals(action, decision.action().code()),
        () -> assertEquals(forces, join(decision.forces().stream())),
        () -> assertEquals(rules, join(decision.reasoning().rules().stream())),
        () -> assertEquals(missing, join(decision.missing().stream())),
        () ->
            assertEquals(
                findings,
                join(
                    decision.reasoning().findings().stream()
                        .map(LocationTableTest::message)
                        .filter(message -> !message.equals(NOT_STATED)))));
  }

  private static String join(Stream<?> parts) {
    String joined = parts.map(Object::toString).collect(Collectors.joining(" "));
    return joined.isEmpty() ? "-" : joined;
  }

  private static String message(Finding finding) {
    assertTrue(finding.message().startsWith("location."));
    return finding.message().substring("location.".length());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "situations.tsv", delimiter = '\t')
  void every_finding_has_a_text_that_leaves_nothing_open(String terms) {
    MessageCatalogue texts = LocationRules.messages();
    for (Finding finding : decide(terms).reasoning().findings()) {
      String text = texts.render(finding);

      assertFalse(text.contains("{"), text);
      for (String name : finding.missing()) {
        assertTrue(text.contains(texts.text("location-fact." + name).orElseThrow()), text);
      }
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "situations.tsv", delimiter = '\t')
  void a_missing_fact_is_to_be_put_on_the_record_where_it_belongs(String terms) {
    for (Finding finding : decide(terms).reasoning().findings()) {
      boolean open = message(finding).equals(NOT_STATED);

      assertEquals(open, finding.severity() == Severity.REWORK);
      assertEquals(open ? List.of(finding.where()) : List.of(), finding.missing());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "suspectAt=scotland victimAt=13, LOC-05, LOC-04",
    "btpJurisdiction=true suspectAt=scotland, LOC-07, LOC-05",
    "flightType=international-arriving placeOfOffenceClear=false britishRegistered=true,"
        + " LOC-08.international-arriving, LOC-08.british-registered",
    "series=105/01@scotland@2026-01-10, LOC-06, LOC-05",
    "series=105/01@northern-ireland@2026-01-10, LOC-06, LOC-05",
    "series=105/01@abroad@2026-01-10, LOC-06, LOC-04"
  })
  void a_referral_names_both_rules_and_the_registrar(String terms, String first, String second) {
    LocationDecision decision = decide(terms);
    Finding finding = decision.reasoning().findings().get(0);

    assertEquals(Action.REFER, decision.action());
    assertEquals(Optional.of(Authority.FCR), decision.referTo());
    assertEquals("LOC-11", finding.rule().id().value());
    assertEquals(Severity.REFERRAL, finding.severity());
    assertEquals(
        Map.of("first", Argument.code(first), "second", Argument.code(second)),
        finding.arguments());
  }

  @Test
  void only_a_referral_names_an_authority() {
    assertEquals(Optional.empty(), decide("suspectAt=12").referTo());
    assertEquals(Optional.empty(), decide("-").referTo());
  }

  @ParameterizedTest
  @CsvSource({
    "suspectAt=scotland, location-place, scotland",
    "victimAt=northern-ireland, location-place, northern-ireland",
    "suspectAt=12 recordedByForce=13, holder, 13",
    "victimAt=12 recordedByForce=13, holder, 13",
    "flightType=internal-uk placeOfOffenceClear=false departureForce=12 reportedTo=13, force, 12"
  })
  void a_note_names_the_place_that_it_speaks_of(String terms, String argument, String code) {
    Finding note = decide(terms).reasoning().findings().get(0);

    assertEquals(Severity.NOTE, note.severity());
    assertEquals(Map.of(argument, Argument.code(code)), note.arguments());
  }

  @Test
  void who_a_crime_is_referred_to_is_named_in_words() {
    Finding note = decide("suspectAt=scotland").reasoning().findings().get(0);

    assertTrue(LocationRules.messages().render(note).contains("Police Scotland"));
  }

  @Test
  void the_reasoning_names_the_edition_the_list_and_the_facts_used() {
    LocationDecision decision =
        decide(
            "online=true victimAt=13 suspectResidence=20 reportedTo=16 series=none"
                + " recordedByForce=20");

    assertEquals(CATALOGUE.edition(), decision.reasoning().edition());
    assertEquals(CATALOGUE.hash(), decision.reasoning().catalogueHash());
    assertEquals(Map.of("suspectResidence", "20"), decision.reasoning().factsUsed());
    assertEquals(
        Map.of("series", "2", "sameSuspectVictimRelation", "false"),
        decide(
                "series=105/01@12@2026-01-10,105/01@13@2026-01-10"
                    + " sameSuspectVictimRelation=false")
            .reasoning()
            .factsUsed());
    assertEquals(
        Map.of(
            "online", "true",
            "agreedForce", "16",
            "agreedByDdmOrFcrOfBothForces", "true",
            "agreementRationaleRecorded", "true"),
        decide(
                "online=true agreedForce=16 agreedByDdmOrFcrOfBothForces=true"
                    + " agreementRationaleRecorded=true")
            .reasoning()
            .factsUsed());
  }

  @Test
  void the_register_has_the_eleven_rules_of_location_with_their_pages() {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : RULES.register().rules()) {
      ids.add(rule.id().value());
      assertEquals(Set.of(Subject.LOCATION), rule.appliesTo());
      assertEquals(rule.id().value().equals("LOC-11"), rule.citations().get(0).pages().isEmpty());
    }
    assertEquals(11, ids.size());
    assertTrue(ids.stream().allMatch(id -> id.startsWith("LOC-")));
  }

  @Test
  void a_decision_keeps_its_forces() {
    List<Place.Force> forces = new java.util.ArrayList<>(List.of(new Place.Force("12")));
    LocationDecision decision =
        new LocationDecision(
            Action.RECORD_CRIME, forces, Optional.empty(), decide("suspectAt=12").reasoning());
    forces.clear();

    assertEquals(List.of(new Place.Force("12")), decision.forces());
  }
}

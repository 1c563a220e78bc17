package uk.crimerecording.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.contract.Run;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.intake.Problem;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** The integrity of entities and links, and what links say of the parties: in both notations. */
class PoleTest {

  private static final String LOCATION = "l location";
  private static final String AT_LOCATION = "e incidentLocation l";

  /** Writes the same entities and links in one of the notations. */
  private enum Notation {
    POLE {
      @Override
      String document(List<String> entities, List<String> links) {
        return "{\"event\":{\"id\":\"e\",\"attributes\":{\"reference\":\"35/1/20\","
            + "\"homeOfficeClassification\":\"008/06\"}},\"entities\":["
            + entities.stream().map(PoleTest::entity).collect(Collectors.joining(","))
            + "],\"links\":["
            + links.stream().map(Notation::link).collect(Collectors.joining(","))
            + "]}";
      }
    },
    IHUB {
      @Override
      String document(List<String> entities, List<String> links) {
        return "{\"data\":{\"type\":\"incident\",\"id\":\"e\",\"attributes\":{"
            + "\"homeOfficeClassification\":\"008/06\"},\"relationships\":"
            + relationships("e", links)
            + "},\"included\":["
            + entities.stream()
                .map(
                    entity ->
                        entity(entity).replaceAll("}$", "")
                            + ",\"relationships\":"
                            + relationships(entity.split(" ", -1)[0], links)
                            + "}")
                .collect(Collectors.joining(","))
            + "]}";
      }
    };

    abstract String document(List<String> entities, List<String> links);

    private static String link(String link) {
      String[] words = link.split(" ", -1);
      return "{\"from\":\"%s\",\"reason\":\"%s\",\"to\":\"%s\"}"
          .formatted(words[0], words[1], words[2]);
    }

    private static String relationships(String owner, List<String> links) {
      return links.stream()
          .map(link -> link.split(" ", -1))
          .filter(words -> words[0].equals(owner))
          .collect(
              Collectors.groupingBy(
                  words -> words[1],
                  java.util.LinkedHashMap::new,
                  Collectors.mapping(
                      words -> "{\"id\":\"" + words[2] + "\"}", Collectors.toList())))
          .entrySet()
          .stream()
          .map(e -> "\"" + e.getKey() + "\":{\"data\":[" + String.join(",", e.getValue()) + "]}")
          .collect(Collectors.joining(",", "{", "}"));
    }
  }

  /** An entity: its id, its type and perhaps an attribute with its value. */
  private static String entity(String text) {
    String[] words = text.split(" ", -1);
    String attributes =
        words.length > 2
            ? ",\"attributes\":{\"" + words[2] + "\":" + value(words[3].replace('~', ' ')) + "}"
            : "";
    return "{\"id\":\"" + words[0] + "\",\"type\":\"" + words[1] + "\"" + attributes + "}";
  }

  private static String value(String text) {
    return text.matches("[0-9]+") ? text : "\"" + text + "\"";
  }

  private static List<String> list(String texts) {
    return texts.isEmpty() ? List.of() : Arrays.asList(texts.split("; ", -1));
  }

  /** A document with a location, further entities and further links. */
  private static Run<CrimeRecord> run(Notation notation, String entities, String links) {
    return Run.of(
        ConnectSystem.adapter(),
        notation.document(
            list(LOCATION + (entities.isEmpty() ? "" : "; " + entities)),
            list(AT_LOCATION + (links.isEmpty() ? "" : "; " + links))));
  }

  /** The problems of the only record but those of its format, each with its place. */
  private static List<String> problems(Run<CrimeRecord> runs) {
    return runs.results().get(0).problems().stream()
        .filter(problem -> problem.code() != ProblemCode.ATTRIBUTE_FORMAT)
        .filter(problem -> problem.code() != ProblemCode.REFERENCE_FORM)
        .map(PoleTest::shown)
        .toList();
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + problem.place().orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLE |             | e victim q            | DANGLING_LINK links/1",
        "IHUB |             | e victim q            | DANGLING_LINK data/relationships/victim/0",
        "POLE | p person    | e victim p; e victim p | DUPLICATE_LINK links/2",
        "IHUB | p person    | e victim p; e victim p | DUPLICATE_LINK data/relationships/victim/1",
        "POLE | p person    | e victim p; p victim e | DUPLICATE_LINK links/2",
        "IHUB | p person    | e victim p; p victim e"
            + " | DUPLICATE_LINK included/1/relationships/victim/0",
        "POLE | m location  | e incidentLocation m  | REPEATED_LINK links/1",
        "IHUB | m location  | e incidentLocation m"
            + " | REPEATED_LINK data/relationships/incidentLocation/1",
        "POLE | o officer; q officer | e officerInCase o; e officerInCase q"
            + " | REPEATED_LINK links/2",
        "POLE | l location  |                       | DUPLICATE_ENTITY entities/1",
        "IHUB | l location  |                       | DUPLICATE_ENTITY included/1",
        "POLE | p person    |                       | UNLINKED_ENTITY entities/1",
        "IHUB | p person    |                       | UNLINKED_ENTITY included/1",
        "POLE | p person businessName x | e victim p | BUSINESS_AS_PERSON entities/1",
        "IHUB | p person businessName x | e victim p | BUSINESS_AS_PERSON included/1",
        "POLE | p person    | e stolen p            | LINK_REASON links/1",
        "IHUB | p person    | e stolen p            | LINK_REASON data/relationships/stolen/0",
        "POLE | p person; q person | e victim p; e witness q; p stolen q | LINK_REASON links/3",
        "IHUB | p person; q person | e victim p; e witness q; p stolen q"
            + " | LINK_REASON included/1/relationships/stolen/0",
      })
  void a_breach_of_integrity_is_a_warning_with_its_place(
      Notation notation, String entities, String links, String problem) {
    Run<CrimeRecord> runs =
        run(notation, entities == null ? "" : entities, links == null ? "" : links);
    assertEquals(List.of(problem), problems(runs));
    assertEquals(1, runs.totals().mapped());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLE | entities/2 | pncID 1979/0163001B  | pncID 1979/0163001B",
        "IHUB | included/2 | pncID 1979/0163001B  | pncID 79/163001b",
        "POLE | entities/2 | pncID 2002/0073319Z  | pncID ~02/73319z",
        "IHUB | included/2 | pncID 19790163001B   | pncID 1979/0163001B",
        "POLE | entities/2 | croNumber 65656/91H  | croNumber 065656/91h",
        "IHUB | included/2 | croNumber SF83/50058Z | croNumber sf83/050058Z",
        "POLE | entities/2 | pncID dummy          | pncID DUMMY",
      })
  void two_persons_with_one_identifier_are_a_warning_however_it_is_spelt(
      Notation notation, String place, String one, String other) {
    Run<CrimeRecord> runs =
        run(notation, "p person " + one + "; q person " + other, "e victim p; e witness q");
    assertEquals(List.of("DUPLICATE_NOMINAL " + place), problems(runs));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p person pncID 1979/0163001B   | q person pncID 2002/0073319Z",
        "p person pncID 1979/0163001B   | q person croNumber 1979/0163001B",
        "p person pncID 1979/0163001B   | q business pncID 1979/0163001B",
        "p person croNumber 65656/91H   | q person croNumber 65656/92H",
      })
  void other_identifiers_are_no_duplicates(String one, String other) {
    for (Notation notation : Notation.values()) {
      assertEquals(
          List.of(),
          problems(run(notation, one + "; " + other, "e victim p; e victim q")).stream()
              .filter(problem -> problem.startsWith("DUPLICATE"))
              .toList());
    }
  }

  @Test
  void an_event_without_a_location_is_a_warning() {
    for (Notation notation : Notation.values()) {
      Run<CrimeRecord> runs =
          Run.of(ConnectSystem.adapter(), notation.document(List.of(), List.of()));
      String links = notation == Notation.POLE ? "links" : "data/relationships";
      assertEquals(List.of("MISSING_LOCATION " + links), problems(runs));
    }
  }

  @Test
  void one_person_may_be_linked_in_two_roles() {
    for (Notation notation : Notation.values()) {
      Run<CrimeRecord> runs = run(notation, "p person", "e victim p; e personReporting p");
      assertEquals(List.of(), problems(runs));
      assertEquals(
          Optional.of(PartyKind.PERSON), runs.mapped().get(0).victim().orElseThrow().kind());
    }
  }

  @Test
  void national_links_between_entities_are_no_problem() {
    for (Notation notation : Notation.values()) {
      Run<CrimeRecord> runs =
          run(
              notation,
              "p person; q person; v vehicle; b business",
              "e victim p; e knownSuspect q; p exPartner q; p ownershipOf v; v stolenFrom p;"
                  + " q employee b; e stolen v");
      assertEquals(List.of(), problems(runs));
      assertEquals(List.of(), runs.notes());
    }
  }

  @Test
  void a_link_reason_that_is_not_national_is_noted_once_and_not_shown() {
    for (Notation notation : Notation.values()) {
      Run<CrimeRecord> runs =
          run(notation, "p person; q person", "e victim p; p exCellmate q; q exCellmate p");
      assertEquals(List.of(), problems(runs));
      assertEquals(List.of(ProblemCode.UNKNOWN_LINK_REASON), runs.noteCodes());
      assertEquals(List.of(), runs.coverage().unknownNames());
      assertTrue(!runs.notes().toString().contains("exCellmate"));
    }
  }

  @Test
  void a_link_reason_of_the_event_that_is_not_mapped_is_reported() {
    for (Notation notation : Notation.values()) {
      Run<CrimeRecord> runs = run(notation, "p person", "e passerBy p");
      assertEquals(
          List.of(ProblemCode.UNMAPPED_VALUE),
          runs.codes().stream().filter(code -> code != ProblemCode.REFERENCE_FORM).toList());
      assertEquals(Optional.empty(), runs.mapped().get(0).suspects());
    }
  }

  @Test
  void a_second_event_rejects_the_record_unless_it_is_the_same_incident() {
    for (Notation notation : Notation.values()) {
      Run<CrimeRecord> other = run(notation, "f incident", "");
      assertEquals(1, other.totals().rejected());
      assertEquals(1, problems(other).size());
      assertTrue(problems(other).get(0).matches("SEVERAL_EVENTS (entities|included)/1"));
      Run<CrimeRecord> same = run(notation, "f incident", "e sameIncidentReported f");
      assertEquals(List.of(), problems(same));
      assertEquals(1, same.totals().mapped());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'event':[{'id':'e'},{'id':'f'}]}             | event/1",
        "{'data':[{'id':'e'},{'id':'f'}]}              | data",
      })
  void two_events_in_one_object_reject_it(String document, String place) {
    Run<CrimeRecord> runs = Run.of(ConnectSystem.adapter(), document.replace('\'', '"'));
    assertEquals(1, runs.totals().rejected());
    assertTrue(problems(runs).contains("SEVERAL_EVENTS " + place));
    assertEquals(document.replace('\'', '"'), runs.rejected().get(0).source().text());
  }

  // Answers that are no relations

  private static CrimeRecord answered(Notation notation, String entities, String links) {
    Run<CrimeRecord> runs = run(notation, entities, links);
    assertEquals(List.of(), problems(runs));
    return runs.mapped().get(0);
  }

  @Test
  void a_victim_that_is_the_crown_is_the_state_and_no_person() {
    for (Notation notation : Notation.values()) {
      for (String entities :
          List.of(
              "v person age 40; s person",
              "v person victimRelationshipToSuspect PTPR_0009; s person")) {
        String answer = entities.contains("age") ? "; v victimIsCrown s" : "";
        CrimeRecord record = answered(notation, entities, "e victim v; e knownSuspect s" + answer);
        assertEquals(Optional.of(Victim.of(PartyKind.STATE)), record.victim());
        assertEquals(1, record.suspects().orElseThrow().size());
      }
      CrimeRecord unlinked =
          answered(notation, "v person; s person", "e knownSuspect s; v victimIsCrown s");
      assertEquals(Optional.of(Victim.of(PartyKind.STATE)), unlinked.victim());
    }
  }

  @Test
  void a_victim_that_is_the_crown_or_a_business_is_no_person_of_whom_more_is_known() {
    for (Notation notation : Notation.values()) {
      CrimeRecord record =
          answered(
              notation,
              "v person age 40; s person",
              "e victim v; e knownSuspect s; v notRequiredAggrievedIsReginaBusiness s");
      assertEquals(
          Optional.of(
              new Victim(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
          record.victim());
      CrimeRecord business =
          answered(
              notation,
              "v business; s person; w person",
              "e victim v; e knownSuspect s; e witness w; w notRequiredAggrievedIsReginaBusiness s");
      assertEquals(Optional.of(Victim.of(PartyKind.BUSINESS)), business.victim());
    }
  }

  @Test
  void no_current_suspect_is_nobody() {
    for (Notation notation : Notation.values()) {
      for (String suspect : List.of("", "; e unknownSuspect s")) {
        CrimeRecord record =
            answered(
                notation,
                "v person; s person",
                "e victim v; v notKnownNoCurrentSuspect s" + suspect);
        assertEquals(Optional.of(List.of()), record.suspects());
        assertEquals(Optional.of(PartyKind.PERSON), record.victim().orElseThrow().kind());
      }
    }
  }

  @Test
  void an_unknown_suspect_apart_from_the_answer_stands() {
    for (Notation notation : Notation.values()) {
      CrimeRecord record =
          answered(
              notation,
              "v person victimRelationshipToSuspect PTPR_0102; s person",
              "e victim v; e unknownSuspect s");
      Suspect suspect = record.suspects().orElseThrow().get(0);
      assertEquals(Answer.NO, suspect.identityEstablished());
    }
  }

  @Test
  void an_answer_against_a_link_is_reported_and_the_link_stands() {
    for (Notation notation : Notation.values()) {
      String event = notation == Notation.POLE ? "event" : "data";
      Run<CrimeRecord> suspect =
          run(
              notation,
              "v person; s person",
              "e victim v; e knownSuspect s; v notKnownNoCurrentSuspect s");
      assertEquals(List.of("CONTRADICTING_LINKS " + event), problems(suspect));
      assertEquals(1, suspect.mapped().get(0).suspects().orElseThrow().size());
      Run<CrimeRecord> victim =
          run(
              notation,
              "v person; w person; s person",
              "e victim v; e knownSuspect s; w victimIsCrown s");
      assertEquals(List.of("CONTRADICTING_LINKS " + event), problems(victim));
      assertEquals(
          Optional.of(PartyKind.PERSON), victim.mapped().get(0).victim().orElseThrow().kind());
    }
  }

  @ParameterizedTest
  @CsvSource({"partnershipNotKnown", "relationshipTypeRefused", "relationshipUnknown"})
  void an_answer_that_says_nothing_states_nothing(String reason) {
    for (Notation notation : Notation.values()) {
      CrimeRecord record =
          answered(
              notation, "v person; s person", "e victim v; e knownSuspect s; v " + reason + " s");
      assertEquals(Optional.of(PartyKind.PERSON), record.victim().orElseThrow().kind());
      assertEquals(1, record.suspects().orElseThrow().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"IVLD_0001,true", "IVLD_0002,false", "IVLD_0003,false", "IVLD_0004,false"})
  void a_person_reporting_who_says_to_be_the_victim_is_one(String code, boolean isVictim) {
    for (Notation notation : Notation.values()) {
      String text =
          notation
              .document(
                  list(LOCATION + "; p person age 40"), list(AT_LOCATION + "; e personReporting p"))
              .replace(
                  "\"homeOfficeClassification\"",
                  "\"incidentInvolvement\":\"" + code + "\",\"homeOfficeClassification\"");
      Run<CrimeRecord> runs = Run.of(ConnectSystem.adapter(), text);
      assertEquals(isVictim, runs.mapped().get(0).victim().isPresent());
      Run<CrimeRecord> linked =
          Run.of(
              ConnectSystem.adapter(),
              text.replace("{\"id\":\"p\",", "{\"id\":\"b\",\"type\":\"business\"},{\"id\":\"p\",")
                  .replace(
                      "\"links\":[",
                      "\"links\":[{\"from\":\"e\",\"to\":\"b\",\"reason\":\"victim\"},")
                  .replace(
                      "\"personReporting\":",
                      "\"victim\":{\"data\":{\"id\":\"b\"}},\"personReporting\":"));
      assertEquals(Optional.of(Victim.of(PartyKind.BUSINESS)), linked.mapped().get(0).victim());
    }
  }
}

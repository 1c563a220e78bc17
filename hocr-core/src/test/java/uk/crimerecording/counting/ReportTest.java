package uk.crimerecording.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;

class ReportTest {

  private static final RecordedOffence ASSAULT = RecordedOffence.ofCode(OffenceCode.of("008/06"));
  private static final Facts FACTS =
      Facts.builder().state(FactVocabulary.standard().integer("occasions"), 2).build();

  private static Disclosure.Builder disclosure() {
    return Disclosure.builder("a")
        .offence(ASSAULT)
        .victim("v1")
        .offenders(List.of("s2", "s1", "s2"))
        .occurred(Period.on(LocalDate.of(2026, 5, 1)))
        .incident("i1")
        .independent(Answer.YES)
        .unit(CountingUnit.SHOP, "x1")
        .facts(FACTS);
  }

  private static ReportedPerson person(String id) {
    return new ReportedPerson(id, Party.of(PartyKind.PERSON), Optional.empty());
  }

  private static RecordedCrime recorded(String reference, String victim, List<String> offenders) {
    return new RecordedCrime(
        reference,
        ASSAULT,
        Optional.of(victim),
        offenders,
        Optional.empty(),
        Optional.empty(),
        Answer.NOT_STATED);
  }

  @Test
  void a_disclosure_keeps_what_is_stated() {
    Disclosure stated = disclosure().build();

    assertEquals("a", stated.id());
    assertEquals(Optional.of(ASSAULT), stated.offence());
    assertEquals(Optional.of("v1"), stated.victim());
    assertEquals(List.of("s1", "s2"), stated.offenders());
    assertEquals(Optional.of(Period.on(LocalDate.of(2026, 5, 1))), stated.occurred());
    assertEquals(Optional.of("i1"), stated.incident());
    assertEquals(Answer.YES, stated.independent());
    assertEquals(Map.of(CountingUnit.SHOP, "x1"), stated.units());
    assertEquals(FACTS, stated.facts());
    assertEquals(stated, stated.toBuilder().build());
    assertEquals(stated.hashCode(), stated.toBuilder().build().hashCode());
    assertEquals("a 008/06", stated.toString());
    assertEquals("b not stated", Disclosure.builder("b").build().toString());
  }

  @Test
  void disclosures_that_differ_in_one_part_are_not_equal() {
    Disclosure stated = disclosure().build();
    List<Disclosure> others =
        List.of(
            Disclosure.builder("b").build(),
            disclosure().offence(RecordedOffence.ofClass("8N")).build(),
            disclosure().victim("v2").build(),
            disclosure().offenders(List.of()).build(),
            disclosure().occurred(Period.on(LocalDate.of(2026, 5, 2))).build(),
            disclosure().incident("i2").build(),
            disclosure().independent(Answer.NO).build(),
            disclosure().unit(CountingUnit.SHOP, "x2").build(),
            disclosure().facts(Facts.none()).build());

    others.forEach(other -> assertNotEquals(stated, other));
    assertNotEquals(stated, "a");
  }

  @Test
  void the_order_of_parts_means_nothing() {
    Report report =
        Report.builder()
            .person(person("v2"))
            .person(person("v1"))
            .disclosure(Disclosure.builder("b").build())
            .disclosure(Disclosure.builder("a").build())
            .recorded(recorded("C2", "v1", List.of("s2", "s1", "s1")))
            .recorded(recorded("C1", "v1", List.of()))
            .facts(FACTS)
            .build();

    assertEquals(List.of("v1", "v2"), report.people().stream().map(ReportedPerson::id).toList());
    assertEquals(List.of("a", "b"), report.disclosures().stream().map(Disclosure::id).toList());
    assertEquals(
        List.of("C1", "C2"), report.recorded().stream().map(RecordedCrime::reference).toList());
    assertEquals(List.of("s1", "s2"), report.recorded().get(1).offenders());
    assertEquals(Optional.of(person("v2")), report.person("v2"));
    assertEquals(Optional.empty(), report.person("v3"));
    assertEquals(FACTS, report.facts());
    assertEquals("Report of 2 disclosures", report.toString());
  }

  @Test
  void two_parts_of_one_id_are_refused() {
    Report.Builder people = Report.builder().person(person("v1")).person(person("v1"));
    Report.Builder disclosures =
        Report.builder().disclosure(disclosure().build()).disclosure(disclosure().build());
    Report.Builder recorded =
        Report.builder()
            .recorded(recorded("C1", "v1", List.of()))
            .recorded(recorded("C1", "v2", List.of()));

    assertThrows(IllegalArgumentException.class, people::build);
    assertThrows(IllegalArgumentException.class, disclosures::build);
    assertThrows(IllegalArgumentException.class, recorded::build);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jane Doe", "v\n1", "é"})
  void an_id_that_could_be_a_text_is_refused_and_not_repeated(String id) {
    List<Runnable> uses =
        List.of(
            () -> Disclosure.builder(id),
            () -> disclosure().victim(id),
            () -> disclosure().offenders(List.of(id)),
            () -> disclosure().incident(id),
            () -> disclosure().unit(CountingUnit.OWNER, id),
            () -> person(id),
            () -> new ReportedPerson("v1", Party.of(PartyKind.PERSON), Optional.of(id)),
            () -> recorded(id, "v1", List.of()),
            () -> recorded("C1", id, List.of()),
            () -> recorded("C1", "v1", List.of(id)));

    for (Runnable use : uses) {
      IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, use::run);
      assertTrue(id.isEmpty() || !refused.getMessage().contains(id));
    }
  }

  @Test
  void parties_are_no_unit_that_a_report_names() {
    assertThrows(
        IllegalArgumentException.class, () -> disclosure().unit(CountingUnit.OFFENDER, "s1"));
    assertEquals(Optional.empty(), CountingUnit.ofCode(""));
    assertEquals(Optional.empty(), CountingUnit.ofCode("street"));
    for (CountingUnit unit : CountingUnit.values()) {
      if (!unit.code().isEmpty()) {
        assertEquals(Optional.of(unit), CountingUnit.ofCode(unit.code()));
      }
    }
  }

  @Test
  void a_party_is_of_a_possible_age() {
    assertEquals(Optional.of(130), Party.person(130, Sex.MALE).age());
    assertThrows(IllegalArgumentException.class, () -> Party.person(131, Sex.MALE));
    assertThrows(IllegalArgumentException.class, () -> Party.person(-1, Sex.FEMALE));
  }
}

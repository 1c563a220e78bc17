package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.decision.Edition;

class OffenceCatalogueTest {

  private final OffenceCatalogue catalogue = OffenceCatalogue.april2026();

  private OffenceEntry entry(String code) {
    return catalogue.find(OffenceCode.of(code)).orElseThrow();
  }

  private OffenceClass offenceClass(String code) {
    return catalogue.findClass(code).orElseThrow();
  }

  private static String codes(Collection<OffenceClass> classes) {
    return classes.stream().map(OffenceClass::code).sorted().collect(Collectors.joining(" "));
  }

  private long rows(Predicate<Offence> predicate) {
    return catalogue.offences().stream().filter(predicate).count();
  }

  // CAT-01

  @Test
  void the_shipped_edition_has_its_published_facts() {
    assertEquals(1_698, catalogue.offences().size());
    assertEquals(1_374, catalogue.entries().size());
    assertEquals(1_630, rows(Offence::current));
    assertEquals(68, rows(offence -> !offence.current()));
    assertEquals(61, catalogue.entries().stream().filter(e -> e.offences().size() > 1).count());
    assertEquals(234, rows(offence -> offence.mode() == ModeOfTrial.INDICTABLE_ONLY));
    assertEquals(1_410, rows(offence -> offence.mode() == ModeOfTrial.EITHER_WAY));
    assertEquals(54, rows(offence -> offence.mode() == ModeOfTrial.SUMMARY_ONLY));
    assertEquals(17, catalogue.reportedIncidents().size());
    assertEquals(12, catalogue.offences().stream().map(Offence::group).distinct().count());
  }

  @Test
  void twenty_six_codes_occur_under_more_than_one_class() {
    long count =
        catalogue.entries().stream()
            .filter(
                e ->
                    e.offences().stream().flatMap(o -> o.offenceClass().stream()).distinct().count()
                        > 1)
            .count();
    assertEquals(26, count);
  }

  @Test
  void the_reported_incidents_of_modern_slavery_were_withdrawn_in_2025() {
    for (ReportedIncident incident : catalogue.reportedIncidents()) {
      boolean slavery = incident.incidentClass().code().equals("N200");
      assertEquals(!slavery, incident.current(), incident.code().value());
      assertEquals(
          slavery ? Optional.of("2025") : Optional.empty(),
          incident.deleted().map(ListedDate::toString));
      assertTrue(incident.code().isReportedIncident());
      assertSame(incident, catalogue.reportedIncident(incident.code()).orElseThrow());
    }
    assertFalse(offenceClass("N200").current());
    assertTrue(offenceClass("N100").current());
    assertEquals(8, catalogue.codesOf(offenceClass("N300")).size());
  }

  @Test
  void no_two_rows_share_their_natural_key() {
    Set<Offence.Key> keys = new HashSet<>();
    for (Offence offence : catalogue.offences()) {
      assertTrue(keys.add(offence.key()), offence.code().value());
    }
  }

  @Test
  void rows_keep_the_order_of_the_list() {
    int position = 0;
    for (Offence offence : catalogue.offences()) {
      assertEquals(++position, offence.position());
    }
    assertEquals("001/01", catalogue.offences().get(0).code().value());
    assertEquals("825/24", catalogue.offences().get(1_697).code().value());
  }

  // CAT-02

  @Test
  void a_row_has_all_its_fields() {
    Offence offence = entry("008/71").offences().get(0);
    assertEquals("8R", offence.offenceClass().orElseThrow().code());
    assertEquals("Malicious Communications", offence.offenceClass().orElseThrow().title());
    assertEquals(ModeOfTrial.EITHER_WAY, offence.mode());
    assertEquals(MaximumSentence.years(2), offence.maximumSentence());
    assertEquals(Basis.VICTIM, offence.basis());
    assertEquals(OffenceGroup.VIOLENCE_AGAINST_THE_PERSON, offence.group());
    assertEquals(Optional.of(OffenceSubgroup.STALKING_AND_HARASSMENT), offence.subgroup());
    assertEquals(
        "Disclose private sexual photographs with intent to cause distress", offence.title());
    assertEquals("Criminal Justice and Courts Act 2015", offence.act());
    assertEquals(Optional.of("Sec 33 (1) & (9)"), offence.section());
    assertFalse(offence.current());
    assertEquals("2024-02", offence.changed().orElseThrow().toString());
    assertEquals("2015-04-13", offence.commenced().orElseThrow().toString());
    assertEquals("2024-01-31", offence.ceased().orElseThrow().toString());
    assertEquals(Optional.of("Replaced by 088/15"), offence.comment());
    assertEquals(Optional.of(OffenceCode.of("088/15")), offence.successor());
    assertEquals("008/71 (8R)", offence.toString());
  }

  @Test
  void the_subgroup_tells_homicide_and_rape() {
    assertTrue(entry("001/01").isHomicide());
    assertTrue(entry("004/01").isHomicide());
    assertFalse(entry("002/00").isHomicide());
    assertTrue(entry("019/07").isRape());
    assertFalse(entry("017/15").isRape());
    assertFalse(entry("001/01").isRape());
  }

  @Test
  void the_mode_of_a_code_is_that_of_all_its_rows() {
    assertTrue(entry("001/01").isIndictableOnly());
    assertFalse(entry("008/06").isIndictableOnly());
    assertTrue(entry("105/01").isSummaryOnly());
    assertEquals(Set.of(ModeOfTrial.EITHER_WAY, ModeOfTrial.SUMMARY_ONLY), entry("149/00").modes());
    assertFalse(entry("149/00").isSummaryOnly());
    assertFalse(entry("099/99").isIndictableOnly());
  }

  @Test
  void every_row_is_found_under_its_code_and_class() {
    for (Offence offence : catalogue.offences()) {
      OffenceEntry entry = catalogue.find(offence.code()).orElseThrow();
      assertSame(entry, catalogue.find(offence.code().value()).orElseThrow());
      assertTrue(entry.offences().contains(offence));
      assertEquals(entry.offences(), catalogue.offences(offence.code()));
      assertEquals(offence.group(), entry.group());
      assertTrue(entry.modes().contains(offence.mode()));
      assertTrue(entry.bases().contains(offence.basis()));
      assertTrue(entry.maximumSentences().contains(offence.maximumSentence()));
      offence.subgroup().ifPresent(s -> assertTrue(entry.subgroups().contains(s)));
      offence.offenceClass().ifPresent(c -> assertTrue(entry.classes().contains(c)));
    }
  }

  @Test
  void classes_and_codes_lead_to_each_other() {
    for (OffenceClass offenceClass : catalogue.classes()) {
      assertSame(offenceClass, catalogue.findClass(offenceClass.code()).orElseThrow());
      for (OffenceCode code : catalogue.codesOf(offenceClass)) {
        assertTrue(catalogue.classesOf(code).contains(offenceClass), code.value());
      }
    }
    for (OffenceEntry entry : catalogue.entries()) {
      for (OffenceClass offenceClass : entry.classes()) {
        assertTrue(catalogue.codesOf(offenceClass).contains(entry.code()), entry.toString());
      }
    }
  }

  @Test
  void a_code_that_is_not_listed_is_not_found() {
    OffenceCode unlisted = OffenceCode.of("999/98");
    assertTrue(catalogue.find(unlisted).isEmpty());
    assertTrue(catalogue.find("8/6").isEmpty());
    assertTrue(catalogue.find("").isEmpty());
    assertTrue(catalogue.offences(unlisted).isEmpty());
    assertTrue(catalogue.classesOf(unlisted).isEmpty());
    assertTrue(catalogue.whatTellsThemApart(unlisted).isEmpty());
    assertTrue(catalogue.findClass("8n").isEmpty());
  }

  // CAT-03

  @ParameterizedTest
  @CsvSource({
    "005/01, 5D 8S 8T, VICTIM_ROLE",
    "008/01, 8N 8S 8T, VICTIM_ROLE",
    "008/06, 8N 8S 8T, VICTIM_ROLE",
    "008/77, 8N 8S 8T, VICTIM_ROLE",
    "008/73, 104 105A, VICTIM_ROLE",
    "008/76, 10C 10D, KIND_OF_WEAPON",
    "019/07, 19D 19J, MULTIPLE_UNDEFINED_OFFENDERS",
    "019/08, 19C 19J, MULTIPLE_UNDEFINED_OFFENDERS",
    "019/09, 19G 19K, MULTIPLE_UNDEFINED_OFFENDERS",
    "019/10, 19F 19K, MULTIPLE_UNDEFINED_OFFENDERS",
    "019/16, 19E 19J, MULTIPLE_UNDEFINED_OFFENDERS",
    "019/17, 19H 19K, MULTIPLE_UNDEFINED_OFFENDERS",
    "028/03, 28I 28J 28K 28L 28M 28N 28O 28P, PREMISES ATTEMPT DISTRACTION",
    "029/00, 29B 29C, PREMISES",
    "030/02, 30C 30D, ATTEMPT",
    "034/01, 34A 34B, PROPERTY_OWNER",
    "034/02, 34A 34B, PROPERTY_OWNER",
    "057/00, 58A 58B 58C 58D, PROPERTY_DAMAGED",
    "058/00, 58A 58B 58C 58D, PROPERTY_DAMAGED",
    "149/00, 58A 58B 58C 58D, PROPERTY_DAMAGED"
  })
  void a_code_of_several_classes_comes_with_what_tells_them_apart(
      String code, String classes, String questions) {
    OffenceCode offence = OffenceCode.of(code);
    assertEquals(classes, codes(catalogue.classesOf(offence)));
    Set<String> expected = new TreeSet<>(List.of(questions.split(" ", -1)));
    Set<String> actual = new TreeSet<>();
    catalogue.whatTellsThemApart(offence).forEach(question -> actual.add(question.name()));
    assertEquals(expected, actual);
  }

  @Test
  void questions_are_there_exactly_where_there_is_a_choice() {
    for (OffenceEntry entry : catalogue.entries()) {
      assertFalse(entry.classes().isEmpty(), entry.toString());
      assertEquals(
          entry.classes().size() > 1, !entry.whatTellsThemApart().isEmpty(), entry.toString());
    }
  }

  @Test
  void the_answers_to_all_questions_leave_one_class() {
    for (OffenceEntry entry : catalogue.entries()) {
      Set<Map<ClassQuestion, String>> answers = new HashSet<>();
      for (OffenceClass offenceClass : entry.classes()) {
        assertTrue(answers.add(catalogue.answersFor(offenceClass)) || entry.classes().size() == 1);
      }
    }
  }

  @Test
  void sex_and_age_tell_the_classes_of_rape_apart() {
    assertEquals(
        Set.of(ClassQuestion.VICTIM_AGE),
        catalogue.whatTellsApart(List.of(offenceClass("19C"), offenceClass("19D"))));
    assertEquals(
        Set.of(ClassQuestion.VICTIM_SEX),
        catalogue.whatTellsApart(List.of(offenceClass("19C"), offenceClass("19F"))));
    assertEquals("female", catalogue.answersFor(offenceClass("19C")).get(ClassQuestion.VICTIM_SEX));
    assertTrue(catalogue.whatTellsApart(List.of(offenceClass("19C"))).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"053/40", "053/46"})
  void a_fraud_whose_class_the_list_leaves_open_may_be_nearly_every_fraud_class(String code) {
    OffenceEntry entry = entry(code);
    assertTrue(entry.offences().get(0).offenceClass().isEmpty());
    assertTrue(entry.classes().contains(offenceClass("NFIB1A")));
    assertTrue(entry.classes().contains(offenceClass("NFIB90")));
    assertFalse(entry.classes().contains(offenceClass("NFIB50A")));
    assertTrue(entry.classes().stream().allMatch(OffenceClass::isNfib));
    assertEquals(Set.of(ClassQuestion.KIND_OF_FRAUD), entry.whatTellsThemApart());
  }

  // CAT-04

  @Test
  void fourteen_codes_have_rows_of_different_sentences() {
    long count = catalogue.entries().stream().filter(e -> e.maximumSentences().size() > 1).count();
    assertEquals(14, count);
    assertEquals(
        Set.of(MaximumSentence.years(10), MaximumSentence.LIFE),
        entry("003/03").maximumSentences());
    assertTrue(entry("099/99").maximumSentences().contains(MaximumSentence.UNKNOWN));
    assertEquals(11, rows(offence -> !offence.maximumSentence().isKnown()));
  }

  // CAT-05

  @Test
  void spellings_are_normalised_and_kept_raw() {
    Offence designer =
        entry("085/01").offences().stream()
            .filter(offence -> offence.rawSpellings().containsKey(OffenceField.BASIS))
            .findFirst()
            .orElseThrow();
    assertEquals(Basis.STATE, designer.basis());
    assertEquals("s", designer.rawSpellings().get(OffenceField.BASIS));
    for (Offence offence : catalogue.offences()) {
      for (OffenceField field : OffenceField.values()) {
        String value = offence.value(field);
        assertEquals(value.strip(), value, offence + " " + field);
        assertFalse(value.contains("  ") || value.contains("\u00a0"), offence + " " + field);
      }
      offence
          .rawSpellings()
          .forEach(
              (field, raw) ->
                  assertNotEquals(offence.listedValue(field), raw, offence + "" + field));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8N, Assault with injury",
    "66, Other Offences against the State or public order",
    "99, Other Notifiable Offences",
    "NFIB5E, Dishonestly retaining a wrongful credit",
    "NFIB17, Other Regulatory Fraud",
    "4/10, Corporate Manslaughter"
  })
  void a_class_has_one_spelling(String code, String title) {
    assertEquals(title, offenceClass(code).title());
  }

  @Test
  void dates_in_words_are_typed_and_kept_raw() {
    Offence asylum = entry("078/11").offences().get(0);
    ListedDate ceased = asylum.ceased().orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2022, 2, 28)), ceased.firstDay());
    assertTrue(ceased.doubtful());
    assertEquals("28/02/22?", asylum.rawSpellings().get(OffenceField.CEASED));

    Offence awaited = entry("008/10").offences().get(0);
    assertEquals(ListedDate.Precision.UNCONFIRMED, awaited.commenced().orElseThrow().precision());
    assertEquals("TBC", awaited.rawSpellings().get(OffenceField.COMMENCED));

    Offence timeshare =
        entry("099/99").offences().stream()
            .filter(offence -> offence.act().equals("Timeshare Act 1992"))
            .findFirst()
            .orElseThrow();
    assertEquals("2011-02-23", timeshare.ceased().orElseThrow().toString());
    assertEquals("23 Februay 2011", timeshare.rawSpellings().get(OffenceField.CEASED));
  }

  // CAT-06

  @Test
  void known_errors_are_corrected_in_the_open() {
    assertEquals(12, catalogue.corrections().size());
    assertEquals(
        Set.of(
            "014/19", "053/46", "045/11", "098/06", "099/86", "092/63", "092/92", "093/78",
            "099/96", "099/99", "058/04", "019/15"),
        catalogue.corrections().stream().map(c -> c.code().value()).collect(Collectors.toSet()));
    for (Correction correction : catalogue.corrections()) {
      assertFalse(correction.reason().isBlank());
      correction
          .position()
          .map(position -> catalogue.offences().get(position - 1))
          .ifPresent(
              offence -> {
                assertTrue(offence.corrections().contains(correction));
                assertEquals(correction.value(), offence.value(correction.field()));
                assertEquals(correction.listed(), offence.listedValue(correction.field()));
                assertEquals(
                    correction.kind() == Correction.Kind.NOTED,
                    correction.listed().equals(correction.value()));
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "014/19, SUCCESSOR, '', 004/19",
    "045/11, SUBGROUP, '', Other theft",
    "098/06, SUBGROUP, '', Violence with injury",
    "099/86, SUBGROUP, '', Violence with injury",
    "092/63, SUBGROUP, Trafficking of drugs, Possession of drugs",
    "092/92, SECTION, 45962, Sec 19",
    "093/78, MAX_SENTENCE, 5, 14",
    "053/46, CLASS, '', ''",
    "058/04, CODE, 058/04, 058/04"
  })
  void a_correction_shows_what_is_listed_and_what_is_given(
      String code, OffenceField field, String listed, String value) {
    Offence offence = entry(code).offences().get(0);
    assertEquals(listed, offence.listedValue(field));
    assertEquals(value, offence.value(field));
  }

  @Test
  void a_corrected_value_is_typed_too() {
    assertEquals(Set.of(MaximumSentence.years(14)), entry("093/78").maximumSentences());
    assertEquals(
        Optional.of(OffenceSubgroup.VIOLENCE_WITH_INJURY),
        entry("098/06").offences().get(0).subgroup());
    assertEquals(Optional.of(OffenceSubgroup.VIOLENCE_WITH_INJURY), offenceClass("8N").subgroup());
    assertEquals("45962", entry("092/92").offences().get(0).key().section());
  }

  @Test
  void after_correction_no_row_ceased_before_it_commenced() {
    for (Offence offence : catalogue.offences()) {
      Optional<LocalDate> commenced = offence.commenced().flatMap(ListedDate::firstDay);
      Optional<LocalDate> ceased = offence.ceased().flatMap(ListedDate::firstDay);
      assertFalse(
          commenced.isPresent() && ceased.isPresent() && ceased.get().isBefore(commenced.get()),
          offence.toString());
    }
  }

  // CAT-07

  @ParameterizedTest
  @CsvSource({
    "008/71, 088/15",
    "062/32, 062/20",
    "078/10, 078/29",
    "078/11, 078/30",
    "014/19, 004/19"
  })
  void a_withdrawn_code_stays_readable_and_names_its_successor(String code, String successor) {
    assertFalse(entry(code).current());
    assertEquals(Optional.of(OffenceCode.of(successor)), entry(code).offences().get(0).successor());
    assertTrue(catalogue.find(OffenceCode.of(successor)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "008/71, 2015-04-12, NotYetCommenced[from=Optional[2015-04-13]]",
    "008/71, 2015-04-13, 'InForce[offences=[008/71 (8R)]]'",
    "008/71, 2024-01-30, 'InForce[offences=[008/71 (8R)]]'",
    "008/71, 2024-01-31, 'Ceased[on=2024-01-31, successor=Optional[088/15]]'",
    "088/15, 2024-01-30, NotYetCommenced[from=Optional[2024-01-31]]",
    "062/32, 2026-05-01, Withdrawn[successor=Optional[062/20]]",
    "062/32, 2025-06-30, NotYetCommenced[from=Optional[2025-07-01]]",
    "008/10, 2026-05-01, NotYetCommenced[from=Optional.empty]",
    "068/25, 2026-03-31, NotYetCommenced[from=Optional[2026-04-01]]",
    "068/25, 2026-04-01, 'InForce[offences=[068/25 (9A)]]'",
    "078/11, 2022-02-28, 'Ceased[on=2022-02-28?, successor=Optional[078/30]]'",
    "099/96, 2026-05-01, 'Ceased[on=2011-05-25, successor=Optional[099/19]]'",
    "N300/01, 2023-12-31, NotYetCommenced[from=Optional[2024-01-01]]",
    "N300/01, 2024-01-01, InForce[offences=[]]",
    "N200/01, 2024-12-31, InForce[offences=[]]",
    "N200/01, 2025-06-01, Withdrawn[successor=Optional.empty]",
    "N200/01, 2026-01-01, 'Ceased[on=2025, successor=Optional.empty]'",
    "019/15, 2026-05-01, NotListed[]"
  })
  void a_code_is_judged_by_the_day(String code, LocalDate day, String status) {
    OffenceStatus actual = catalogue.inForce(OffenceCode.of(code), day);
    assertEquals(status, actual.toString());
    assertEquals(status.startsWith("InForce"), actual.isInForce());
  }

  @Test
  void one_row_in_force_puts_the_code_in_force() {
    OffenceStatus status = catalogue.inForce(OffenceCode.of("099/99"), LocalDate.of(2026, 5, 1));
    List<Offence> rows = ((OffenceStatus.InForce) status).offences();
    assertTrue(rows.size() > 100 && rows.size() < entry("099/99").offences().size());
    assertTrue(rows.stream().allMatch(Offence::current));
  }

  // CAT-08

  @Test
  void the_current_classes_without_fraud_are_the_130_of_recorded_crime() {
    long count =
        catalogue.classes().stream()
            .filter(c -> c.source() == OffenceClass.Source.OFFENCE_LIST)
            .filter(c -> c.current() && !c.isNfib())
            .count();
    assertEquals(130, count);
  }

  // CAT-09

  @Test
  void fraud_classes_come_with_the_titles_of_their_rules_and_headings_are_no_classes() {
    assertEquals(58, catalogue.nfibClasses().size());
    for (String heading : List.of("NFIB1", "NFIB2", "NFIB3", "NFIB5")) {
      assertTrue(catalogue.findClass(heading).isEmpty(), heading);
    }
    for (NfibClass nfib : catalogue.nfibClasses()) {
      assertTrue(offenceClass(nfib.code()).isNfib());
      assertEquals(Optional.of(OffenceGroup.NFIB_FRAUD), offenceClass(nfib.code()).group());
    }
    NfibClass dating = catalogue.nfibClasses().get(3);
    assertEquals(
        new NfibClass("NFIB1D", "Dating Scam", "NFIB1", Optional.of("Advance Fee Payments")),
        dating);
    assertEquals(OffenceClass.Source.FRAUD_AND_CYBER_RULES, offenceClass("NFIB1D").source());
    assertEquals(OffenceClass.Source.OFFENCE_LIST, offenceClass("NFIB5E").source());
  }

  // the catalogue itself

  @Test
  void an_edition_that_is_not_shipped_is_refused() {
    Edition other = new Edition("2020-21", LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> OffenceCatalogue.of(other));
    assertTrue(refusal.getMessage().contains("2020-21"));
    assertSame(catalogue, OffenceCatalogue.of(Edition.APRIL_2026));
    assertEquals(Edition.APRIL_2026, catalogue.edition());
  }

  @Test
  void the_source_is_named() {
    assertEquals("Notifiable Offence List 2026-27", catalogue.source().title());
    assertEquals(LocalDate.of(2026, 4, 7), catalogue.source().published());
    assertEquals(64, catalogue.source().sha256().length());
  }

  @Test
  void looking_up_allocates_nothing() {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    OffenceCode code = OffenceCode.of("008/06");
    OffenceCode unlisted = OffenceCode.of("999/98");
    int found = lookUp(code, unlisted);
    long before = threads.getCurrentThreadAllocatedBytes();
    found += lookUp(code, unlisted);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertEquals(60_000, found);
    assertTrue(allocated < 10_000, "bytes for 30,000 look-ups: " + allocated);
  }

  private int lookUp(OffenceCode code, OffenceCode unlisted) {
    int found = 0;
    for (int i = 0; i < 10_000; i++) {
      found += catalogue.find(code).isPresent() ? 1 : 0;
      found += catalogue.find("105/01").isPresent() ? 1 : 0;
      found += catalogue.find(unlisted).isPresent() ? 0 : 1;
    }
    return found;
  }
}

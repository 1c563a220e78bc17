package uk.crimerecording.pnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeType;

/** What holds for all work items. */
class PncLawsTest {

  private static final PncRules RULES = PncRules.of(OffenceCatalogue.april2026(), Items.table());
  private static final MessageCatalogue TEXTS = Desk.standard().messages().and(PncRules.messages());

  private static final List<String> NUMBERS =
      List.of(Items.ASN, Items.OTHER_ASN, Items.FAILED_ASN, "1146AA01-wrong");
  private static final List<String> PNC_IDS =
      List.of(Items.PNC_ID, Items.OTHER_PNC_ID, Items.FAILED_PNC_ID, "1979-wrong");
  private static final List<String> CROS = List.of(Items.CRO, Items.FAILED_CRO, "65656-wrong");
  private static final List<String> KEYS = List.of("key-of-one", "key-of-two");

  private static <T> Arbitrary<Optional<T>> stated(Arbitrary<T> values) {
    return values.optional(0.8);
  }

  private static Arbitrary<PncOffence> offences() {
    return Combinators.combine(
            stated(
                Arbitraries.of("TH68010", "TH68010A", "OF61102", "RT88007", "PL96001", "AA00001")
                    .map(CjsOffenceCode::new)),
            stated(Arbitraries.of("5:5:5:1", "1:9:7:1").map(AcpoOffenceCode::new)),
            stated(Arbitraries.of(DisposalKind.class).map(Disposal::of)),
            stated(Arbitraries.of(Items.CRIME, "R-2")))
        .as(PncOffence::new);
  }

  private static Arbitrary<PncWorkItem> item() {
    Arbitrary<PncWorkItem.Builder> named =
        Combinators.combine(Arbitraries.of("W1", "W2", "W3", "W4"), Arbitraries.of(WorkType.class))
            .as(PncWorkItem::builder);
    return Combinators.combine(
            named,
            stated(Arbitraries.of(NUMBERS).list().ofMaxSize(2)),
            stated(Arbitraries.of(PNC_IDS)),
            stated(Arbitraries.of(CROS)),
            stated(Arbitraries.of(KEYS)),
            stated(Arbitraries.of(KEYS)),
            stated(Arbitraries.of(Items.CRIME, "R-2").set().ofMaxSize(2)),
            stated(offences().list().ofMaxSize(3)))
        .as(
            (item, numbers, pncId, cro, person, arrest, crimes, offences) -> {
              numbers.ifPresent(
                  all ->
                      item.arrestSummonsNumbers(
                          all.stream().map(ArrestSummonsNumber::read).toList()));
              pncId.ifPresent(text -> item.pncId(PncId.read(text, Year.of(2026))));
              cro.ifPresent(text -> item.croNumber(CroNumber.read(text)));
              person.ifPresent(key -> item.person(new PersonKey(key)));
              arrest.ifPresent(key -> item.arrest(new ArrestKey(key)));
              crimes.ifPresent(item::crimes);
              offences.ifPresent(item::offences);
              return item.build();
            });
  }

  @Provide
  Arbitrary<List<PncWorkItem>> items() {
    return item().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<CrimeRecord> crimes() {
    return Combinators.combine(
            Arbitraries.of("046/00", "008/06", "105/01", "104/99"),
            stated(Arbitraries.of(OutcomeType.class)))
        .as(
            (offence, outcome) ->
                outcome
                    .map(type -> Items.crime(offence, type))
                    .orElseGet(() -> Items.crime(offence)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_items_never_changes_an_answer(
      @ForAll("items") List<PncWorkItem> items,
      @ForAll("crimes") CrimeRecord crime,
      @ForAll Random random) {
    List<PncWorkItem> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    assertEquals(RULES.checkAll(items).toJson(), RULES.checkAll(shuffled).toJson());
    assertEquals(RULES.check(crime, items).toJson(), RULES.check(crime, shuffled).toJson());
    assertEquals(RULES.check(crime, items), RULES.check(crime, shuffled));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void an_item_given_twice_counts_once(
      @ForAll("items") List<PncWorkItem> items, @ForAll("crimes") CrimeRecord crime) {
    List<PncWorkItem> twice = new ArrayList<>(items);
    twice.addAll(items);
    assertEquals(RULES.checkAll(items).toJson(), RULES.checkAll(twice).toJson());
    assertEquals(RULES.check(crime, items).toJson(), RULES.check(crime, twice).toJson());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void no_text_shows_an_identifier_or_a_key(
      @ForAll("items") List<PncWorkItem> items, @ForAll("crimes") CrimeRecord crime) {
    PncAssessment assessment = RULES.check(crime, items);
    List<String> texts = new ArrayList<>();
    texts.add(assessment.toJson());
    texts.add(assessment.toString());
    texts.add(assessment.conflicts().toString());
    texts.add(assessment.offences().toString());
    for (PncWorkItem item : items) {
      texts.add(item.toString());
      texts.add(
          List.of(
                  item.pncId(),
                  item.croNumber(),
                  item.arrestSummonsNumbers(),
                  item.person(),
                  item.arrest(),
                  item.offences())
              .toString());
    }
    assessment.findings().forEach(finding -> texts.add(TEXTS.render(finding)));
    String all = String.join("\n", texts);
    Stream.of(NUMBERS, PNC_IDS, CROS, KEYS)
        .flatMap(List::stream)
        .forEach(secret -> assertFalse(all.contains(secret), "an identifier is shown"));
    assertFalse(all.contains("448754"), "a part of an identifier is shown");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void every_finding_has_a_text_without_placeholders(
      @ForAll("items") List<PncWorkItem> items, @ForAll("crimes") CrimeRecord crime) {
    RULES
        .check(crime, items)
        .findings()
        .forEach(
            finding -> {
              String text = TEXTS.render(finding);
              Set<String> names = finding.arguments().keySet();
              names.forEach(name -> assertFalse(text.contains("{" + name + "}"), text));
              assertFalse(text.contains(finding.message()), text);
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_question_is_not_met_exactly_where_its_rule_has_a_finding(
      @ForAll("items") List<PncWorkItem> items, @ForAll("crimes") CrimeRecord crime) {
    PncAssessment assessment = RULES.check(crime, items);
    for (TraceStep step : assessment.reasoning().trace().steps()) {
      assertEquals(
          Items.rules(assessment).contains(step.rule().id().value()),
          step.result() == TraceStep.Result.NOT_MET,
          step.check());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void many_items_contradict_each_other_and_many_do_not(@ForAll("items") List<PncWorkItem> items) {
    boolean conflict = !RULES.checkAll(items).conflicts().isEmpty();
    Statistics.label("conflict")
        .collect(conflict)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 10);
              coverage.check(false).percentage(share -> share > 10);
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_is_checked_among_items_is_checked_beside_a_crime_too(
      @ForAll("items") List<PncWorkItem> items, @ForAll("crimes") CrimeRecord crime) {
    assertEquals(RULES.checkAll(items).conflicts(), RULES.check(crime, items).conflicts());
  }
}

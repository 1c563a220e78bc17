package uk.crimerecording.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;

/** Laws that hold for every report. */
class LocationLawsTest {

  private static final LocationRules RULES = LocationRules.of(OffenceCatalogue.april2026());
  private static final MessageCatalogue TEXTS = LocationRules.messages();
  private static final List<String> PLACES =
      List.of("12", "13", "93", "20", "scotland", "northern-ireland", "abroad");
  private static final List<String> CRIMES =
      List.of(
          "008/06@12@2026-01-10",
          "008/06@13@2026-01-10",
          "008/06@13@2026-02-10",
          "008/01@16@2026-01-01",
          "105/01@20@2026-03-01",
          "105/01@scotland@2026-03-01",
          "105/01@20@?",
          "8N@12@2026-03-01");
  private static final List<Fact<?>> OWN =
      FactVocabulary.standard().facts().stream()
          .filter(fact -> fact.kinds().contains("location"))
          .toList();
  private static final List<Fact<?>> OTHER =
      FactVocabulary.standard().facts().stream()
          .filter(fact -> !fact.kinds().contains("location"))
          .filter(fact -> fact.type() == FactType.BOOLEAN)
          .toList();

  private static Arbitrary<Optional<Place>> place() {
    return Arbitraries.of(PLACES).map(Place::ofCode).optional(0.5);
  }

  @Provide
  Arbitrary<WhereReported> reports() {
    Arbitrary<WhereReported.Builder> places =
        Combinators.combine(place(), place(), place(), place(), place())
            .as(LocationLawsTest::placed);
    return Combinators.combine(
            places,
            Arbitraries.of(Answer.class),
            Arbitraries.of(CRIMES).list().ofMaxSize(4).optional(0.3),
            facts())
        .as(
            (builder, online, series, facts) -> {
              series.ifPresent(crimes -> builder.series(series(crimes)));
              return builder.online(online).facts(facts).build();
            });
  }

  private static List<SeriesCrime> series(List<String> crimes) {
    return crimes.isEmpty() ? List.of() : Report.series(String.join(",", crimes));
  }

  private static WhereReported.Builder placed(
      Optional<Place> suspect,
      Optional<Place> victim,
      Optional<Place> residence,
      Optional<Place> business,
      Optional<Place> reported) {
    WhereReported.Builder builder = WhereReported.builder();
    suspect.ifPresent(builder::suspectAt);
    victim.ifPresent(builder::victimAt);
    residence.ifPresent(builder::victimResidence);
    business.ifPresent(builder::placeOfBusiness);
    reported.ifPresent(builder::reportedTo);
    return builder;
  }

  private static Arbitrary<Facts> facts() {
    return Combinators.combine(
            Arbitraries.of(OWN).set().ofMaxSize(14),
            Arbitraries.integers().between(0, 59).list().ofSize(14))
        .as(
            (stated, picks) -> {
              Facts.Builder facts = Facts.builder();
              int next = 0;
              for (Fact<?> fact : stated) {
                state(fact, picks.get(next++), facts);
              }
              return facts.build();
            });
  }

  private static <T> void state(Fact<T> fact, int pick, Facts.Builder facts) {
    List<String> values = values(fact);
    facts.state(fact, fact.parse(values.get(pick % values.size())).orElseThrow());
  }

  private static List<String> values(Fact<?> fact) {
    return switch (fact.type()) {
      case BOOLEAN -> List.of("true", "false");
      case ENUM -> fact.values();
      default -> PlaceFact.FORCES.contains(fact) ? PLACES.subList(0, 4) : PLACES;
    };
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_same_report_is_decided_the_same(@ForAll("reports") WhereReported given) {
    assertEquals(RULES.decide(given), LocationRules.of(OffenceCatalogue.april2026()).decide(given));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_a_series_never_matters(
      @ForAll("reports") WhereReported given, @ForAll long seed) {
    List<SeriesCrime> crimes = new ArrayList<>(given.series().orElse(List.of()));
    Collections.shuffle(crimes, new Random(seed));

    assertEquals(
        RULES.decide(given.toBuilder().series(given.series().orElse(List.of())).build()),
        RULES.decide(given.toBuilder().series(crimes).build()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void facts_of_other_decisions_change_nothing(
      @ForAll("reports") WhereReported given, @ForAll long seed) {
    Facts.Builder more = given.facts().toBuilder();
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      state(OTHER.get(random.nextInt(OTHER.size())), random.nextInt(2), more);
    }
    assertEquals(RULES.decide(given), RULES.decide(given.toBuilder().facts(more.build()).build()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_missing_fact_that_is_then_stated_is_not_missing_again(
      @ForAll("reports") WhereReported given, @ForAll long seed) {
    int pick = new Random(seed).nextInt(60);
    for (String missing : RULES.decide(given).missing()) {
      if (!missing.startsWith("series.")) {
        assertFalse(
            RULES.decide(stating(missing, pick, given)).missing().contains(missing), missing);
      }
    }
  }

  private static WhereReported stating(String name, int pick, WhereReported given) {
    WhereReported.Builder more = given.toBuilder();
    Place place = Place.ofCode(PLACES.get(pick % PLACES.size()));
    switch (name) {
      case "suspectAt" -> more.suspectAt(place);
      case "victimAt" -> more.victimAt(place);
      case "victimResidence" -> more.victimResidence(place);
      case "placeOfBusiness" -> more.placeOfBusiness(place);
      case "reportedTo" -> more.reportedTo(place);
      case "online" -> more.online(Answer.of(pick % 2 == 0));
      default -> {
        Facts.Builder facts = given.facts().toBuilder();
        state(FactVocabulary.standard().find(name).orElseThrow(), pick, facts);
        more.facts(facts.build());
      }
    }
    return more.build();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void asking_ends_in_an_answer(@ForAll("reports") WhereReported given, @ForAll long seed) {
    Random random = new Random(seed);
    WhereReported report = given;
    Set<String> asked = new TreeSet<>();
    while (RULES.decide(report).missing().stream().anyMatch(name -> !name.startsWith("series."))) {
      String next = RULES.decide(report).missing().iterator().next();
      assertTrue(asked.add(next), next);
      report = stating(next, random.nextInt(60), report);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void an_action_has_what_belongs_to_it(@ForAll("reports") WhereReported given) {
    LocationDecision decision = RULES.decide(given);

    assertEquals(decision.action() == Action.MORE_FACTS_NEEDED, !decision.missing().isEmpty());
    assertEquals(
        decision.action() == Action.REFER, decision.referTo().equals(Optional.of(Authority.FCR)));
    switch (decision.action()) {
      case RECORD_CRIME, CONSIDER_TRANSFER -> assertFalse(decision.forces().isEmpty());
      case CRIME_RELATED_INCIDENT -> assertTrue(decision.forces().size() <= 1);
      case NOT_RECORDED, MORE_FACTS_NEEDED, REFER -> assertEquals(List.of(), decision.forces());
    }
    assertEquals(decision.forces().stream().distinct().sorted().toList(), decision.forces());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void every_finding_can_be_read(@ForAll("reports") WhereReported given) {
    for (Finding finding : RULES.decide(given).reasoning().findings()) {
      String text = TEXTS.render(finding);

      assertFalse(text.contains("{"), text);
      for (String name : finding.missing()) {
        assertTrue(text.contains(TEXTS.text("location-fact." + name).orElseThrow()), text);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_facts_used_are_those_stated(@ForAll("reports") WhereReported given) {
    Situation situation = new Situation(given);

    RULES
        .decide(given)
        .reasoning()
        .factsUsed()
        .forEach((name, value) -> assertEquals(Optional.of(value), situation.spelled(name)));
  }
}

package uk.crimerecording.classification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.party.Party;

/**
 * The inputs that are derived from several facts, each by a small method. An input says what it
 * reads and what to ask for where it is not known.
 */
final class DerivedInputs {

  private static final int ADULT = 18;
  private static final FactVocabulary FACTS = FactVocabulary.standard();
  private static final Fact<String> INJURY = FACTS.text("injury");
  private static final Fact<String> INJURY_KIND = FACTS.text("injuryKind");
  private static final Fact<Boolean> SUSPECT_AGE_KNOWN = FACTS.bool("suspectAgeKnown");
  private static final Fact<Boolean> ATTEMPTED = FACTS.bool("attempted");
  private static final Fact<Boolean> CONSENTED = FACTS.bool("victimConsented");

  private static final Fact<BigDecimal> BUSINESS_VALUE = FACTS.money("businessPropertyValue");
  private static final Fact<BigDecimal> PERSONAL_VALUE = FACTS.money("personalPropertyValue");

  /** Injuries that amount to really serious harm or a wound; all others named are lesser. */
  private static final Set<String> SERIOUS_INJURIES =
      Set.of(
          "broken-limb",
          "broken-jaw-cheek-or-rib",
          "fractured-skull",
          "wound",
          "substantial-blood-loss",
          "permanent-disability-or-disfigurement");

  private static final Map<String, Input> INPUTS =
      Stream.of(
              derived(
                  "injuryLevel",
                  List.of("injury", "injuryKind"),
                  List.of("injury"),
                  INJURY.values(),
                  DerivedInputs::injuryLevel),
              derived(
                  "suspectUnder18",
                  List.of("suspect.age", "suspectAgeKnown"),
                  List.of("suspect.age"),
                  Inputs.YES_NO,
                  DerivedInputs::suspectUnder18),
              derived(
                  "robbedValue",
                  List.of("businessPropertyValue", "personalPropertyValue"),
                  List.of("businessPropertyValue", "personalPropertyValue"),
                  List.of("business", "personal", "equal"),
                  DerivedInputs::robbedValue),
              stated("onlyAttempted", ATTEMPTED, Answer.YES),
              stated("consentGiven", CONSENTED, Answer.YES),
              stated("consentDenied", CONSENTED, Answer.NO))
          .collect(Collectors.toUnmodifiableMap(Input::name, UnaryOperator.identity()));

  private DerivedInputs() {}

  static Optional<Input> find(String name) {
    return Optional.ofNullable(INPUTS.get(name));
  }

  private static Input derived(
      String name,
      List<String> reads,
      List<String> asks,
      List<String> values,
      Function<Circumstances, Optional<String>> reader) {
    return new Input.Listed(name, reads, asks, values, reader);
  }

  /** Whether a fact is stated so, for what counts only if it is stated; always known. */
  private static Input stated(String name, Fact<Boolean> fact, Answer answer) {
    return derived(
        name,
        List.of(fact.name()),
        List.of(),
        Inputs.YES_NO,
        circumstances -> Optional.of(Inputs.yesNo(circumstances.facts().answer(fact) == answer)));
  }

  /** The level of the injury, where it is not stated that of the named injury (CLS-02). */
  private static Optional<String> injuryLevel(Circumstances circumstances) {
    return circumstances
        .facts()
        .get(INJURY)
        .or(
            () ->
                circumstances
                    .facts()
                    .get(INJURY_KIND)
                    .map(kind -> SERIOUS_INJURIES.contains(kind) ? "serious" : "minor"));
  }

  /** Whether more business or more personal property was robbed, by value (CNT-11). */
  private static Optional<String> robbedValue(Circumstances circumstances) {
    Optional<BigDecimal> business = circumstances.facts().get(BUSINESS_VALUE);
    Optional<BigDecimal> personal = circumstances.facts().get(PERSONAL_VALUE);
    return business.flatMap(
        value ->
            personal.map(
                other -> {
                  int order = value.compareTo(other);
                  return order == 0 ? "equal" : order > 0 ? "business" : "personal";
                }));
  }

  /** Whether the offender is under 18; an age found to be unknown counts as adult (CLS-06). */
  private static Optional<String> suspectUnder18(Circumstances circumstances) {
    return circumstances
        .suspect()
        .flatMap(Party::age)
        .map(age -> Inputs.yesNo(age < ADULT))
        .or(
            () ->
                circumstances
                    .facts()
                    .get(SUSPECT_AGE_KNOWN)
                    .filter(known -> !known)
                    .map(known -> "no"));
  }
}

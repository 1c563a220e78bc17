package uk.crimerecording.flag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Religion;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** Laws that hold for the flags of every record. */
class FlagLawsTest {

  private static final OffenceCatalogue CATALOGUE = OffenceCatalogue.april2026();
  private static final FlagRules RULES = FlagRules.of(CATALOGUE);
  private static final List<Fact<?>> FACTS =
      FactVocabulary.standard().facts().stream()
          .filter(fact -> fact.kinds().contains("flags"))
          .filter(fact -> fact.type() == FactType.BOOLEAN || !fact.values().isEmpty())
          .toList();

  /** These flags are required or forbidden by one fact alone, whatever else is stated. */
  private static final Map<CrimeFlag, String> DECIDING_FACT =
      Map.of(
          CrimeFlag.HATE_RACE, "hostilityRace",
          CrimeFlag.HATE_SEXUAL_ORIENTATION, "hostilitySexualOrientation",
          CrimeFlag.HATE_DISABILITY, "hostilityDisability",
          CrimeFlag.HATE_TRANSGENDER, "hostilityTransgender",
          CrimeFlag.METAL_THEFT_INFRASTRUCTURE, "scrapValueIntent",
          CrimeFlag.METAL_THEFT_NON_INFRASTRUCTURE, "scrapValueIntent",
          CrimeFlag.ONLINE_CRIME, "onlineElement",
          CrimeFlag.ALCOHOL, "alcoholPerceivedFactor");

  @Provide
  Arbitrary<FlaggedRecord> records() {
    Arbitrary<RecordedOffence> offences =
        Arbitraries.of(CATALOGUE.entries()).map(entry -> RecordedOffence.ofCode(entry.code()));
    Arbitrary<Set<CrimeFlag>> flags = Arbitraries.of(CrimeFlag.class).set().ofMaxSize(6);
    Arbitrary<Optional<Integer>> ages = Arbitraries.integers().between(10, 22).optional(0.8);
    return Combinators.combine(
            offences,
            flags.optional(0.9),
            ages,
            ages,
            Arbitraries.of(Religion.class).optional(0.3),
            facts())
        .as(FlagLawsTest::record);
  }

  private static FlaggedRecord record(
      RecordedOffence offence,
      Optional<Set<CrimeFlag>> flags,
      Optional<Integer> victim,
      Optional<Integer> suspect,
      Optional<Religion> religion,
      Facts facts) {
    CrimeRecord.Builder record = CrimeRecord.builder("R-2001", offence);
    flags.ifPresent(record::flags);
    victim.map(Victim::person).ifPresent(record::victim);
    suspect.map(Suspect::identified).map(List::of).ifPresent(record::suspects);
    religion.ifPresent(record::perceivedReligion);
    return new FlaggedRecord(record.build(), facts);
  }

  private static Arbitrary<Facts> facts() {
    return Combinators.combine(
            Arbitraries.of(FACTS).set().ofMaxSize(12),
            Arbitraries.integers().between(0, 59).list().ofSize(12))
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
    List<String> values =
        fact.type() == FactType.BOOLEAN ? List.of("true", "false") : fact.values();
    facts.state(fact, fact.parse(values.get(pick % values.size())).orElseThrow());
  }

  private static FlagAssessment check(FlaggedRecord given) {
    return RULES.check(given.record(), given.facts());
  }

  private static Set<CrimeFlag> flagsOf(FlaggedRecord given) {
    Set<CrimeFlag> flags = EnumSet.noneOf(CrimeFlag.class);
    given.record().flags().ifPresent(flags::addAll);
    return flags;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void setting_every_implied_flag_and_stating_the_religion_leaves_nothing_required(
      @ForAll("records") FlaggedRecord given) {
    Set<CrimeFlag> flags = flagsOf(given);
    flags.addAll(check(given).implied());
    CrimeRecord.Builder complete = given.record().toBuilder().flags(flags);
    if (flags.contains(CrimeFlag.HATE_RELIGION)) {
      complete.perceivedReligion(given.record().perceivedReligion().orElse(Religion.UNKNOWN));
    }
    FlagAssessment after = check(new FlaggedRecord(complete.build(), given.facts()));

    assertEquals(Set.of(), after.implied());
    assertTrue(
        after.findings().stream()
            .map(Finding::message)
            .noneMatch(Set.of("flag-required", "perceived-religion-missing")::contains));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void taking_off_every_forbidden_flag_leaves_none_forbidden(
      @ForAll("records") FlaggedRecord given) {
    Set<CrimeFlag> flags = flagsOf(given);
    for (Finding finding : check(given).findings()) {
      if (finding.message().equals("flag-forbidden")) {
        flags.remove(CrimeFlag.ofCode(finding.arguments().get("flag").text()).orElseThrow());
      }
    }
    CrimeRecord after = given.record().toBuilder().flags(flags).build();

    FlagAssessment again = check(new FlaggedRecord(after, given.facts()));
    assertTrue(
        again.findings().stream().noneMatch(finding -> finding.message().equals("flag-forbidden")));
    assertTrue(check(given).implied().containsAll(again.implied()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void implied_flags_are_those_found_to_be_required_and_not_set(
      @ForAll("records") FlaggedRecord given) {
    FlagAssessment flags = check(given);
    Set<CrimeFlag> required = EnumSet.noneOf(CrimeFlag.class);
    for (Finding finding : flags.findings()) {
      if (finding.message().equals("flag-required")) {
        required.add(CrimeFlag.ofCode(finding.arguments().get("flag").text()).orElseThrow());
      }
    }
    assertEquals(required, flags.implied());
    assertTrue(Collections.disjoint(required, flagsOf(given)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void an_open_fact_never_gives_a_finding(@ForAll("records") FlaggedRecord given) {
    for (Finding finding : check(given).findings()) {
      Optional.ofNullable(finding.arguments().get("flag"))
          .flatMap(flag -> CrimeFlag.ofCode(flag.text()))
          .map(DECIDING_FACT::get)
          .ifPresent(
              fact ->
                  assertTrue(
                      given.facts().answer(FactVocabulary.standard().bool(fact)).isStated(),
                      () -> fact + " is open"));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_in_which_flags_are_set_changes_nothing(
      @ForAll("records") FlaggedRecord given, @ForAll long seed) {
    List<CrimeFlag> flags = new ArrayList<>(flagsOf(given));
    Collections.shuffle(flags, new Random(seed));
    CrimeRecord sorted = given.record().toBuilder().flags(flagsOf(given)).build();
    CrimeRecord shuffled = given.record().toBuilder().flags(new LinkedHashSet<>(flags)).build();

    assertEquals(RULES.check(sorted, given.facts()), RULES.check(shuffled, given.facts()));
    assertEquals(
        RULES.isViolenceAgainstWomenAndGirls(sorted),
        RULES.isViolenceAgainstWomenAndGirls(shuffled));
  }
}

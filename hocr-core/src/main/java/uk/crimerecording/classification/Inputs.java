package uk.crimerecording.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;

/** The inputs that a decision table may name in its header. */
final class Inputs {

  static final List<String> YES_NO = List.of("yes", "no");

  private static final String STATED = "stated(";

  private Inputs() {}

  /**
   * The input of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Input of(String name) {
    if (name.startsWith(STATED) && name.endsWith(")")) {
      return stated(name, name.substring(STATED.length(), name.length() - 1));
    }
    Optional<Input> derived = DerivedInputs.find(name);
    return derived.isPresent() ? derived.get() : direct(name);
  }

  /** Whether a fact or path is stated; this itself is always known. */
  private static Input stated(String name, String of) {
    Function<Circumstances, Optional<String>> spelling = spelling(of);
    return new Input.Listed(
        name,
        List.of(of),
        List.of(),
        YES_NO,
        circumstances -> Optional.of(yesNo(spelling.apply(circumstances).isPresent())));
  }

  /** The stated value of a fact or path in its one spelling. */
  static Function<Circumstances, Optional<String>> spelling(String name) {
    Optional<Fact<?>> fact = FactVocabulary.standard().find(name);
    if (fact.isPresent()) {
      return circumstances -> circumstances.facts().spelling(fact.get());
    }
    return direct(name) instanceof Input.Measured measured
        ? circumstances -> measured.reader().apply(circumstances).map(Object::toString)
        : ((Input.Listed) direct(name)).reader();
  }

  static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }

  private static Input direct(String name) {
    Input party = PARTIES.get(name);
    if (party != null) {
      return party;
    }
    Fact<?> fact =
        FactVocabulary.standard()
            .find(name)
            .orElseThrow(() -> new IllegalArgumentException("No input is named " + name));
    List<String> names = List.of(name);
    return switch (fact.type()) {
      case BOOLEAN ->
          new Input.Listed(
              name,
              names,
              names,
              YES_NO,
              circumstances -> circumstances.facts().get(fact).map(v -> yesNo((Boolean) v)));
      case ENUM ->
          new Input.Listed(
              name,
              names,
              names,
              fact.values(),
              circumstances -> circumstances.facts().get(fact).map(String.class::cast));
      case INTEGER, MONEY, DATE -> measured(fact, unit(fact.type()));
      case CODE -> throw new IllegalArgumentException("A code is no input: " + name);
    };
  }

  private static Unit unit(FactType type) {
    return switch (type) {
      case MONEY -> Unit.MONEY;
      case DATE -> Unit.DAY;
      default -> Unit.NUMBER;
    };
  }

  private static Input measured(Fact<?> fact, Unit unit) {
    List<String> names = List.of(fact.name());
    return new Input.Measured(
        fact.name(),
        names,
        names,
        unit,
        circumstances -> circumstances.facts().get(fact).map(unit::of));
  }

  private static final Map<String, Input> PARTIES =
      Map.ofEntries(
          age("victim.age", Circumstances::victim),
          age("suspect.age", Circumstances::suspect),
          sex("victim.sex", Circumstances::victim),
          sex("suspect.sex", Circumstances::suspect),
          role("victim.role", Circumstances::victim),
          role("suspect.role", Circumstances::suspect),
          kind("victim.kind", Circumstances::victim),
          kind("suspect.kind", Circumstances::suspect));

  private static Map.Entry<String, Input> age(
      String name, Function<Circumstances, Optional<Party>> party) {
    List<String> names = List.of(name);
    return Map.entry(
        name,
        new Input.Measured(
            name,
            names,
            names,
            Unit.NUMBER,
            circumstances -> party.apply(circumstances).flatMap(Party::age).map(Unit.NUMBER::of)));
  }

  /** A sex that is recorded as unknown leaves open what the sex would decide. */
  private static Map.Entry<String, Input> sex(
      String name, Function<Circumstances, Optional<Party>> party) {
    return listed(
        name,
        Stream.of(Sex.FEMALE, Sex.MALE).map(Sex::code).toList(),
        circumstances ->
            party
                .apply(circumstances)
                .flatMap(Party::sex)
                .filter(sex -> sex != Sex.UNKNOWN)
                .map(Sex::code));
  }

  private static Map.Entry<String, Input> role(
      String name, Function<Circumstances, Optional<Party>> party) {
    return listed(
        name,
        Arrays.stream(VictimRole.values()).map(VictimRole::code).toList(),
        circumstances -> party.apply(circumstances).flatMap(Party::role).map(VictimRole::code));
  }

  private static Map.Entry<String, Input> kind(
      String name, Function<Circumstances, Optional<Party>> party) {
    return listed(
        name,
        Arrays.stream(PartyKind.values()).map(PartyKind::code).toList(),
        circumstances -> party.apply(circumstances).flatMap(Party::kind).map(PartyKind::code));
  }

  private static Map.Entry<String, Input> listed(
      String name, List<String> values, Function<Circumstances, Optional<String>> reader) {
    List<String> names = List.of(name);
    return Map.entry(name, new Input.Listed(name, names, names, values, reader));
  }
}

package uk.crimerecording.counting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;

/**
 * A report and what has to come out, as the example files write them: {@code P} a person, {@code O}
 * a disclosure, {@code R} a crime on record, {@code F} facts of the report, {@code =} everything
 * that comes out, {@code :} the rules that are cited.
 */
record Example(String title, Report report, SortedSet<String> expected, SortedSet<String> rules) {

  @Override
  public String toString() {
    return title;
  }

  /** The examples of a file. */
  static List<Example> read(String resource) {
    String text;
    try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(resource))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Example> examples = new ArrayList<>();
    for (String block : text.split("\n\n+", -1)) {
      if (!block.isBlank()) {
        examples.add(parse(block.strip()));
      }
    }
    return examples;
  }

  static Example parse(String block) {
    Report.Builder report = Report.builder();
    SortedSet<String> expected = new TreeSet<>();
    SortedSet<String> rules = new TreeSet<>();
    String title = "";
    for (String line : block.split("\n", -1)) {
      String rest = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '#' -> title = rest;
        case 'P' -> report.person(person(rest));
        case 'O' -> report.disclosure(disclosure(rest));
        case 'R' -> report.recorded(recorded(rest));
        case 'F' -> report.facts(facts(List.of(rest.split(" +", -1))));
        case '=' -> expected.addAll(parts(rest));
        case ':' -> rules.addAll(List.of(rest.split(" +", -1)));
        default -> throw new IllegalArgumentException("No such line: " + line);
      }
    }
    return new Example(title, report.build(), expected, rules);
  }

  private static List<String> parts(String rest) {
    List<String> parts = new ArrayList<>();
    for (String part : rest.split("\\|", -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  /** Everything that came out, in the form of the line that begins with an equals sign. */
  static SortedSet<String> comesOut(CountingDecision decision) {
    SortedSet<String> out = new TreeSet<>();
    if (decision.count() == 0) {
      out.add("none");
    }
    for (CountedCrime crime : decision.crimes()) {
      StringBuilder text = new StringBuilder(crime.from()).append(' ');
      text.append(spell(crime.offence()));
      crime.offender().ifPresent(offender -> text.append(" by ").append(offender));
      crime.basis().stream()
          .filter(id -> !id.equals(crime.from()))
          .forEach(id -> text.append(" =").append(id));
      crime.absorbs().forEach(id -> text.append(" +").append(id));
      out.add(text.toString());
    }
    decision.addedTo().forEach((ref, ids) -> ids.forEach(id -> out.add("add " + id + " " + ref)));
    decision
        .reclassificationsToConsider()
        .forEach((ref, offence) -> out.add("reclassify " + ref + " " + spell(offence)));
    decision.notCounted().forEach(left -> out.add("not " + left.disclosure() + " " + left.rule()));
    decision.referTo().map(Authority::code).ifPresent(authority -> out.add("refer " + authority));
    decision.missing().forEach(path -> out.add("? " + path));
    decision.reasoning().findings().stream()
        .filter(finding -> finding.severity() == Severity.NOTE)
        .forEach(finding -> out.add("says " + finding.message().substring("counting.".length())));
    return out;
  }

  private static String spell(RecordedOffence offence) {
    String classCode = offence.classCode().orElse("");
    String code = offence.code().map(OffenceCode::value).orElse("");
    return classCode.isEmpty() || code.isEmpty() ? classCode + code : classCode + ":" + code;
  }

  static RecordedOffence offence(String text) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      return RecordedOffence.of(
          OffenceCode.of(text.substring(colon + 1)), text.substring(0, colon));
    }
    Optional<OffenceCode> code =
        text.matches("N?[0-9]{3}/[0-9]{2}") ? Optional.of(OffenceCode.of(text)) : Optional.empty();
    return code.map(RecordedOffence::ofCode).orElseGet(() -> RecordedOffence.ofClass(text));
  }

  private static ReportedPerson person(String text) {
    String[] words = text.split(" +", -1);
    Optional<PartyKind> kind = Optional.of(PartyKind.PERSON);
    Optional<Integer> age = Optional.empty();
    Optional<Sex> sex = Optional.empty();
    Optional<String> household = Optional.empty();
    for (String word : List.of(words).subList(1, words.length)) {
      switch (word) {
        case "business" -> kind = Optional.of(PartyKind.BUSINESS);
        case "state" -> kind = Optional.of(PartyKind.STATE);
        case "female" -> sex = Optional.of(Sex.FEMALE);
        case "male" -> sex = Optional.of(Sex.MALE);
        default -> {
          if (Character.isDigit(word.charAt(0))) {
            age = Optional.of(Integer.valueOf(word));
          } else {
            household = Optional.of(word);
          }
        }
      }
    }
    return new ReportedPerson(words[0], new Party(kind, age, sex, Optional.empty()), household);
  }

  private static Disclosure disclosure(String text) {
    List<String> words = List.of(text.split(" +", -1));
    Disclosure.Builder disclosure = Disclosure.builder(words.get(0));
    if (!words.get(1).equals("-")) {
      disclosure.offence(offence(words.get(1)));
    }
    List<String> facts = new ArrayList<>();
    for (String word : words.subList(2, words.size())) {
      String value = word.substring(word.indexOf('=') + 1);
      switch (word.substring(0, word.indexOf('='))) {
        case "v" -> disclosure.victim(value);
        case "by" -> disclosure.offenders(List.of(value.split(",", -1)));
        case "in" -> disclosure.incident(value);
        case "on" -> disclosure.occurred(period(value));
        case "apart" -> disclosure.independent(Answer.of(value.equals("yes")));
        default -> {
          String name = word.substring(0, word.indexOf('='));
          if (name.startsWith("unit.")) {
            CountingUnit unit = CountingUnit.ofCode(name.substring("unit.".length())).orElseThrow();
            disclosure.unit(unit, value);
          } else {
            facts.add(word);
          }
        }
      }
    }
    return disclosure.facts(facts(facts)).build();
  }

  private static Period period(String value) {
    int dots = value.indexOf("..");
    return dots < 0
        ? Period.on(LocalDate.parse(value))
        : new Period(
            LocalDate.parse(value.substring(0, dots)), LocalDate.parse(value.substring(dots + 2)));
  }

  private static RecordedCrime recorded(String text) {
    List<String> words = List.of(text.split(" +", -1));
    Optional<String> victim = Optional.empty();
    List<String> offenders = List.of();
    Optional<LocalDate> recordedOn = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    Answer dealt = Answer.NOT_STATED;
    for (String word : words.subList(2, words.size())) {
      String value = word.substring(word.indexOf('=') + 1);
      switch (word.substring(0, word.indexOf('='))) {
        case "v" -> victim = Optional.of(value);
        case "by" -> offenders = List.of(value.split(",", -1));
        case "recorded" -> recordedOn = Optional.of(LocalDate.parse(value));
        case "last" -> last = Optional.of(LocalDate.parse(value));
        case "dealt" -> dealt = Answer.of(value.equals("yes"));
        default -> throw new IllegalArgumentException(word);
      }
    }
    return new RecordedCrime(
        words.get(0), offence(words.get(1)), victim, offenders, recordedOn, last, dealt);
  }

  private static Facts facts(List<String> words) {
    Facts.Builder facts = Facts.builder();
    for (String word : words) {
      int equals = word.indexOf('=');
      state(facts, word.substring(0, equals), word.substring(equals + 1));
    }
    return facts.build();
  }

  private static void state(Facts.Builder facts, String name, String value) {
    stateTyped(facts, FactVocabulary.standard().find(name).orElseThrow(), value);
  }

  private static <T> void stateTyped(Facts.Builder facts, Fact<T> fact, String value) {
    String spelt = value.equals("yes") ? "true" : value.equals("no") ? "false" : value;
    facts.state(fact, fact.parse(spelt).orElseThrow(() -> new IllegalArgumentException(value)));
  }

  /** The rules that the decision cites. */
  static SortedSet<String> cited(CountingDecision decision) {
    SortedSet<String> ids = new TreeSet<>();
    decision.reasoning().rules().forEach(rule -> ids.add(rule.value()));
    return ids;
  }
}

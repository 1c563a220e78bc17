package uk.crimerecording.recording;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.VictimRole;

/** Invented matters, in the spelling of the examples. */
final class Matters {

  static final RecordingRules RULES = RecordingRules.of(OffenceCatalogue.april2026());
  static final ZonedDateTime RECEIVED =
      ZonedDateTime.of(2026, 5, 4, 10, 0, 0, 0, ZoneId.of("Europe/London"));

  private Matters() {}

  static ReportedMatter matter(
      String reporter, String alleged, String victim, String suspect, String facts) {
    ReportedMatter.Builder matter =
        ReportedMatter.builder().receivedAt(RECEIVED).facts(facts(facts));
    Reporter.ofCode(reporter).ifPresent(matter::reporter);
    if (!alleged.isEmpty()) {
      matter.alleged(offence(alleged));
    }
    if (!victim.isEmpty()) {
      matter.victim(person(victim));
    }
    switch (suspect) {
      case "" -> {}
      case "constable" -> matter.suspect(Party.of(PartyKind.PERSON).in(VictimRole.CONSTABLE));
      case "no-capacity" ->
          matter.suspect(Party.of(PartyKind.PERSON)).suspectHasCapacity(Answer.NO);
      default -> matter.suspect(person(suspect));
    }
    return matter.build();
  }

  /** Facts divided by blanks: {@code +name} yes, {@code -name} no, {@code name=value}. */
  static Facts facts(String text) {
    Facts.Builder facts = Facts.builder();
    for (String each : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      switch (each.charAt(0)) {
        case '+' -> state(facts, each.substring(1), "true");
        case '-' -> state(facts, each.substring(1), "false");
        default -> state(facts, each.split("=", -1)[0], each.split("=", -1)[1]);
      }
    }
    return facts.build();
  }

  static void state(Facts.Builder facts, String name, String value) {
    stateTyped(facts, FactVocabulary.standard().find(name).orElseThrow(), value);
  }

  private static <T> void stateTyped(Facts.Builder facts, Fact<T> fact, String value) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  static RecordedOffence offence(String alleged) {
    return alleged.startsWith("class:")
        ? RecordedOffence.ofClass(alleged.substring("class:".length()))
        : RecordedOffence.ofCode(OffenceCode.of(alleged));
  }

  private static Party person(String age) {
    return new Party(
        Optional.of(PartyKind.PERSON),
        Optional.of(Integer.valueOf(age)),
        Optional.empty(),
        Optional.empty());
  }
}

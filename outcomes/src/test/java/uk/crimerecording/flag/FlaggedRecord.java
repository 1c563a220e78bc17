package uk.crimerecording.flag;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Religion;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * An invented record with what is known about it, by terms such as {@code flags=alcohol,spiking},
 * {@code victim=15}, {@code suspects=30,?} or {@code onlineElement=true}. The flags are stated to
 * be none unless a term says otherwise; {@code flags=?} takes that back.
 */
record FlaggedRecord(CrimeRecord record, Facts facts) {

  static FlaggedRecord of(String offence, String terms) {
    CrimeRecord.Builder record = CrimeRecord.builder("R-2001", offence(offence)).flags(Set.of());
    Facts.Builder facts = Facts.builder();
    boolean flagsStated = true;
    if (!terms.equals("-")) {
      for (String term : terms.split(" ", -1)) {
        String key = term.substring(0, term.indexOf('='));
        String value = term.substring(term.indexOf('=') + 1);
        flagsStated &= !term.equals("flags=?");
        state(key, value, record, facts);
      }
    }
    CrimeRecord built = record.build();
    return new FlaggedRecord(flagsStated ? built : withoutFlags(built), facts.build());
  }

  private static void state(
      String key, String value, CrimeRecord.Builder record, Facts.Builder facts) {
    switch (key) {
      case "flags" -> record.flags(flags(value));
      case "religion" -> record.perceivedReligion(Religion.ofCode(value).orElseThrow());
      case "victim" ->
          record.victim(
              value.equals("?")
                  ? Victim.of(PartyKind.PERSON)
                  : Victim.person(Integer.parseInt(value)));
      case "suspects" -> record.suspects(suspects(value));
      case "recorded" ->
          record.recordedAt(LocalDate.parse(value).atTime(0, 0).atZone(CrimeRecord.ZONE));
      default -> state(FactVocabulary.standard().find(key).orElseThrow(), value, facts);
    }
  }

  private static <T> void state(Fact<T> fact, String value, Facts.Builder facts) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  private static Set<CrimeFlag> flags(String codes) {
    Set<CrimeFlag> flags = EnumSet.noneOf(CrimeFlag.class);
    if (!codes.equals("?")) {
      for (String code : codes.split(",", -1)) {
        flags.add(CrimeFlag.ofCode(code).orElseThrow());
      }
    }
    return flags;
  }

  private static List<Suspect> suspects(String ages) {
    return ages.equals("none")
        ? List.of()
        : Arrays.stream(ages.split(",", -1)).map(FlaggedRecord::suspect).toList();
  }

  private static Suspect suspect(String age) {
    Suspect adult = Suspect.identified(30);
    return age.equals("?")
        ? new Suspect(
            adult.kind(),
            java.util.Optional.empty(),
            adult.sex(),
            Answer.YES,
            Answer.YES,
            Answer.YES)
        : Suspect.identified(Integer.parseInt(age));
  }

  private static RecordedOffence offence(String text) {
    return text.length() > 4 && text.indexOf('/') > 2
        ? RecordedOffence.ofCode(OffenceCode.of(text))
        : RecordedOffence.ofClass(text);
  }

  private static CrimeRecord withoutFlags(CrimeRecord record) {
    CrimeRecord.Builder silent = CrimeRecord.builder(record.reference(), record.offence());
    record.victim().ifPresent(silent::victim);
    record.suspects().ifPresent(silent::suspects);
    record.recordedAt().ifPresent(silent::recordedAt);
    record.perceivedReligion().ifPresent(silent::perceivedReligion);
    return silent.build();
  }
}

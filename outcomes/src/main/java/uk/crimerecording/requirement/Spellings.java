package uk.crimerecording.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * How every fact and path of a case is spelled where it is stated, by its name. Stateless and
 * thread-safe.
 */
final class Spellings {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private static final Map<String, Function<Case, Optional<String>>> BY_NAME = byName();

  private Spellings() {}

  /**
   * The one spelling of a fact or path.
   *
   * @throws IllegalArgumentException if no fact or path has the name
   */
  static Function<Case, Optional<String>> of(String name) {
    Function<Case, Optional<String>> spelling = BY_NAME.get(name);
    if (spelling == null) {
      throw new IllegalArgumentException("No fact or path is named " + name);
    }
    return spelling;
  }

  private static Map<String, Function<Case, Optional<String>>> byName() {
    Map<String, Function<Case, Optional<String>>> all = new HashMap<>();
    for (Fact<?> fact : FactVocabulary.standard().facts()) {
      all.put(fact.name(), kase -> kase.facts().spelling(fact));
    }
    addCrime(all);
    addPeople(all);
    for (String application : List.of("outcome", "cancellation", "reclassification")) {
      addApplication(application, all);
    }
    addPartsOfApplications(all);
    return Collections.unmodifiableMap(all);
  }

  private static void addCrime(Map<String, Function<Case, Optional<String>>> all) {
    all.put("crime.offence", kase -> Optional.of(kase.record().offence().text()));
    all.put("crime.offence.code", kase -> kase.record().offence().code().map(OffenceCode::value));
    all.put("crime.offence.class", kase -> kase.record().offence().classCode());
    all.put("crime.recordedAt", kase -> kase.record().recordedOn().map(Spellings::day));
    all.put(
        "crime.reportedAt",
        kase -> kase.record().reportedAt().map(time -> time.toLocalDate().toString()));
    all.put("crime.occurred", kase -> kase.record().occurred().map(Spellings::period));
    all.put(
        "crime.flags", kase -> kase.record().flags().map(flags -> each(flags, CrimeFlag::code)));
    all.put("crime.highRiskDomesticAbuse", kase -> answer(kase.record().highRiskDomesticAbuse()));
    all.put("crime.intimatePartner", kase -> answer(kase.record().intimatePartner()));
    all.put(
        "crime.related",
        kase -> kase.record().related().map(list -> each(list, crime -> crime.offence().text())));
    all.put(
        "crime.related.chargeable",
        kase -> ofAll(kase.record().related(), crime -> answer(crime.chargeable())));
    all.put("crime.outcome", kase -> kase.record().outcome().map(given -> given.type().code()));
    all.put(
        "crime.cancellation", kase -> kase.record().cancellation().map(done -> done.code().code()));
  }

  private static void addPeople(Map<String, Function<Case, Optional<String>>> all) {
    all.put("crime.victim", kase -> victim(kase).flatMap(Victim::kind).map(PartyKind::code));
    all.put("crime.victim.age", kase -> victim(kase).flatMap(Victim::age).map(String::valueOf));
    all.put("crime.victim.role", kase -> victim(kase).flatMap(Victim::role).map(VictimRole::code));
    all.put(
        "crime.suspects",
        kase -> kase.record().suspects().map(list -> Integer.toString(list.size())));
    all.put("crime.suspects.named", kase -> suspects(kase, one -> answer(one.named())));
    all.put("crime.suspects.linked", kase -> suspects(kase, one -> answer(one.linked())));
    all.put(
        "crime.suspects.identityEstablished",
        kase -> suspects(kase, one -> answer(one.identityEstablished())));
    all.put("crime.suspects.age", kase -> suspects(kase, one -> one.age().map(String::valueOf)));
  }

  private static void addApplication(
      String application, Map<String, Function<Case, Optional<String>>> all) {
    all.put(application + ".on", kase -> kase.application().on().map(Spellings::day));
    all.put(
        application + ".by",
        kase -> kase.by().map(by -> by.role().map(DecisionRole::code).orElse("stated")));
    all.put(
        application + ".by.role",
        kase -> kase.by().flatMap(DecisionMaker::role).map(DecisionRole::code));
    all.put(
        application + ".by.rank", kase -> kase.by().flatMap(DecisionMaker::rank).map(Rank::code));
    all.put(
        application + ".by.accredited", kase -> kase.by().flatMap(by -> answer(by.accredited())));
    all.put(
        application + ".by.independent", kase -> kase.by().flatMap(by -> answer(by.independent())));
    all.put(application + ".by.trained", kase -> kase.by().flatMap(by -> answer(by.trained())));
    all.put(application + ".by.fcrTeam", kase -> kase.by().flatMap(by -> answer(by.fcrTeam())));
  }

  private static void addPartsOfApplications(Map<String, Function<Case, Optional<String>>> all) {
    all.put(
        "outcome.charged", kase -> kase.charged().map(list -> each(list, RecordedOffence::text)));
    all.put(
        "outcome.chargedStatutes",
        kase -> kase.chargedStatutes().map(list -> each(list, Statutes::spell)));
    all.put(
        "cancellation.duplicateOf", kase -> reference(kase, CancellationApplication::duplicateOf));
    all.put(
        "cancellation.receivingForce",
        kase -> reference(kase, CancellationApplication::receivingForce));
    all.put(
        "cancellation.receivingReference",
        kase -> reference(kase, CancellationApplication::receivingReference));
    all.put("reclassification.to", kase -> kase.reclassifiedTo().map(RecordedOffence::text));
  }

  private static Optional<Victim> victim(Case kase) {
    return kase.record().victim();
  }

  private static Optional<String> suspects(Case kase, Function<Suspect, Optional<String>> part) {
    return ofAll(kase.record().suspects(), part);
  }

  /** Stated only where it is stated of every one. */
  private static <T> Optional<String> ofAll(
      Optional<List<T>> list, Function<? super T, Optional<String>> part) {
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (list.get().size() == 1) {
      return part.apply(list.get().get(0));
    }
    List<String> values = new ArrayList<>();
    for (T one : list.get()) {
      Optional<String> value = part.apply(one);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(each(values, value -> value));
  }

  /** Several values as one; a stated empty list is told from one that is not stated. */
  private static <T> String each(Iterable<T> values, Function<? super T, String> spelling) {
    StringBuilder text = new StringBuilder();
    for (T value : values) {
      text.append(text.isEmpty() ? "" : " ").append(spelling.apply(value));
    }
    return text.isEmpty() ? "none" : text.toString();
  }

  /** A reference that has not the form of one may be free text, which no decision carries. */
  private static Optional<String> reference(
      Case kase, Function<CancellationApplication, Optional<String>> part) {
    return kase.cancellation()
        .flatMap(part)
        .map(reference -> CrimeRecord.isReference(reference) ? reference : "stated");
  }

  /** As {@code LocalDate} spells it, in one go for days of four-digit years. */
  private static String day(LocalDate day) {
    int year = day.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return day.toString();
    }
    char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    digits(year / 100, text, 0);
    digits(year % 100, text, 2);
    digits(day.getMonthValue(), text, 5);
    digits(day.getDayOfMonth(), text, 8);
    return new String(text);
  }

  private static void digits(int number, char[] text, int at) {
    text[at] = (char) ('0' + number / 10);
    text[at + 1] = (char) ('0' + number % 10);
  }

  private static String period(Period period) {
    return period.from().equals(period.to())
        ? period.from().toString()
        : period.from() + "/" + period.to();
  }

  private static Optional<String> answer(Answer answer) {
    return answer.isStated()
        ? Optional.of(Boolean.toString(answer == Answer.YES))
        : Optional.empty();
  }
}

package uk.crimerecording.cli.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.Cancelled;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Religion;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;
import uk.crimerecording.record.VictimEvent;
import uk.crimerecording.record.VictimUpdate;

/** Turns parts of a scenario that satisfy the format into the library's own types. */
final class DomainMapping {

  private DomainMapping() {}

  static CrimeRecord crime(Node crime) {
    CrimeRecord.Builder record =
        CrimeRecord.builder(crime.get("ref").text(), offence(crime.get("offence")));
    crime.text("reportedAt").map(DomainMapping::time).ifPresent(record::reportedAt);
    crime.text("recordedAt").map(DomainMapping::time).ifPresent(record::recordedAt);
    crime.find("occurred").map(DomainMapping::period).ifPresent(record::occurred);
    crime.find("victim").map(DomainMapping::victim).ifPresent(record::victim);
    list(crime, "suspects", DomainMapping::suspect).ifPresent(record::suspects);
    list(crime, "flags", DomainMapping::flag)
        .map(flags -> flags.stream().collect(Collectors.toUnmodifiableSet()))
        .ifPresent(record::flags);
    crime
        .text("perceivedReligion")
        .map(code -> Religion.ofCode(code).orElseThrow())
        .ifPresent(record::perceivedReligion);
    list(crime, "related", DomainMapping::related).ifPresent(record::related);
    record.highRiskDomesticAbuse(answer(crime, "highRiskDomesticAbuse"));
    record.intimatePartner(answer(crime, "intimatePartner"));
    record.enhancedRights(answer(crime, "enhancedRights"));
    list(crime, "victimUpdates", DomainMapping::victimUpdate).ifPresent(record::victimUpdates);
    crime
        .find("outcome")
        .map(outcome -> new OutcomeApplied(outcomeType(outcome), day(outcome, "on")))
        .ifPresent(record::event);
    crime
        .find("cancellation")
        .map(cancelled -> new Cancelled(cancellationCode(cancelled), day(cancelled, "on")))
        .ifPresent(record::event);
    return record.build();
  }

  static OutcomeApplication outcome(Node outcome, Facts facts) {
    return new OutcomeApplication(
        outcomeType(outcome),
        day(outcome, "on"),
        outcome.find("by").map(DomainMapping::decisionMaker),
        list(outcome, "charged", DomainMapping::offence),
        list(outcome, "chargedStatutes", Node::text),
        facts);
  }

  static CancellationApplication cancellation(Node cancellation, Facts facts) {
    return new CancellationApplication(
        cancellationCode(cancellation),
        day(cancellation, "on"),
        cancellation.find("by").map(DomainMapping::decisionMaker),
        cancellation.text("duplicateOf"),
        cancellation.text("receivingForce"),
        cancellation.text("receivingReference"),
        facts);
  }

  static ReclassificationApplication reclassification(Node given, Facts facts) {
    return new ReclassificationApplication(
        offence(given.get("to")),
        day(given, "on"),
        given.find("by").map(DomainMapping::decisionMaker),
        facts);
  }

  /** The stated facts below the key {@code facts}; none where it is absent. */
  static Facts facts(Node given) {
    Facts.Builder facts = Facts.builder();
    given
        .find("facts")
        .ifPresent(
            stated ->
                stated
                    .members()
                    .keySet()
                    .forEach(
                        name -> stated.text(name).ifPresent(text -> state(facts, name, text))));
    return facts.build();
  }

  private static void state(Facts.Builder facts, String name, String text) {
    stateTyped(facts, FactVocabulary.standard().find(name).orElseThrow(), text);
  }

  private static <T> void stateTyped(Facts.Builder facts, Fact<T> fact, String text) {
    facts.state(fact, fact.parse(text).orElseThrow());
  }

  /** An offence as a code, or as an object with class, code or both. */
  static RecordedOffence offence(Node node) {
    return node.type() == Node.Type.OBJECT
        ? new RecordedOffence(node.text("code").map(DomainMapping::offenceCode), node.text("class"))
        : RecordedOffence.ofCode(offenceCode(node.text()));
  }

  static OffenceCode offenceCode(String text) {
    return OffenceCode.of(text);
  }

  static RecordedOffence offenceClass(String text) {
    return RecordedOffence.ofClass(text);
  }

  /** A time; without an offset it is one of the zone of all records. */
  static ZonedDateTime time(String text) {
    TemporalAccessor parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
    return parsed instanceof ZonedDateTime zoned
        ? zoned
        : LocalDateTime.from(parsed).atZone(CrimeRecord.ZONE);
  }

  /** The day of a day or time. */
  static LocalDate dayOrTime(String text) {
    return text.indexOf('T') < 0
        ? LocalDate.parse(text)
        : time(text).withZoneSameInstant(CrimeRecord.ZONE).toLocalDate();
  }

  static Period period(Node occurred) {
    return occurred.type() == Node.Type.OBJECT
        ? new Period(dayOrTime(occurred.get("from").text()), dayOrTime(occurred.get("to").text()))
        : Period.on(dayOrTime(occurred.text()));
  }

  private static Victim victim(Node person) {
    return new Victim(kind(person), age(person), sex(person), role(person));
  }

  static Optional<VictimRole> role(Node person) {
    return person.text("role").map(role -> Codes.find(VictimRole.values(), VictimRole::code, role));
  }

  private static Suspect suspect(Node person) {
    return new Suspect(
        kind(person),
        age(person),
        sex(person),
        answer(person, "named"),
        answer(person, "identityEstablished"),
        answer(person, "linked"));
  }

  static Optional<PartyKind> kind(Node person) {
    return person.text("kind").map(kind -> Codes.find(PartyKind.values(), PartyKind::code, kind));
  }

  static Optional<Integer> age(Node person) {
    return person.text("age").map(Integer::valueOf);
  }

  static Optional<Sex> sex(Node person) {
    return person.text("sex").map(sex -> Codes.find(Sex.values(), Sex::code, sex));
  }

  private static RelatedCrime related(Node crime) {
    return new RelatedCrime(offence(crime.get("offence")), answer(crime, "chargeable"));
  }

  private static VictimUpdate victimUpdate(Node update) {
    return new VictimUpdate(
        VictimEvent.ofCode(update.get("event").text()).orElseThrow(),
        day(update, "on").orElseThrow(),
        answer(update, "told"),
        day(update, "toldOn"),
        answer(update, "beforehand"));
  }

  private static DecisionMaker decisionMaker(Node by) {
    return new DecisionMaker(
        by.text("role").map(role -> Codes.find(DecisionRole.values(), DecisionRole::code, role)),
        by.text("rank").map(rank -> Codes.find(Rank.values(), Rank::code, rank)),
        answer(by, "staffEquivalent"),
        answer(by, "accredited"),
        answer(by, "trained"),
        answer(by, "independent"),
        answer(by, "fcrTeam"));
  }

  private static CrimeFlag flag(Node node) {
    return CrimeFlag.ofCode(node.text()).orElseThrow();
  }

  private static OutcomeType outcomeType(Node node) {
    return OutcomeType.ofCode(node.get("type").text()).orElseThrow();
  }

  private static CancellationCode cancellationCode(Node node) {
    return CancellationCode.ofCode(node.get("code").text()).orElseThrow();
  }

  static Optional<LocalDate> day(Node node, String name) {
    return node.text(name).map(LocalDate::parse);
  }

  static Answer answer(Node node, String name) {
    return Answer.of(node.text(name).map(Boolean::valueOf));
  }

  private static <T> Optional<List<T>> list(Node node, String name, Function<Node, T> element) {
    return node.find(name).map(list -> list.elements().stream().map(element).toList());
  }
}

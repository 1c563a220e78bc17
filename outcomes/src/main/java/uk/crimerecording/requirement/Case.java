package uk.crimerecording.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.policy.ForcePolicy;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;
import uk.crimerecording.requirement.OffenceTraits.Trait;

/**
 * One application on one record, as the conditions see it. Immutable and thread-safe.
 *
 * @param record the record
 * @param application the application
 * @param traits the answers about offences
 * @param policy the force policy
 */
public record Case(
    CrimeRecord record, Application application, OffenceTraits traits, ForcePolicy policy) {

  Facts facts() {
    return application.facts();
  }

  Optional<DecisionMaker> by() {
    return application.by();
  }

  Answer offence(Trait trait) {
    return traits.ask(record.offence(), trait);
  }

  Answer flagged(CrimeFlag flag) {
    return record.flags().map(flags -> Answer.of(flags.contains(flag))).orElse(Answer.NOT_STATED);
  }

  /** Whether the record is a reported incident and no crime. */
  public boolean isOnReportedIncident() {
    return isReportedIncident(record.offence());
  }

  /** Classes of reported incidents are N and a number; fraud classes begin with NFIB. */
  static boolean isReportedIncident(RecordedOffence offence) {
    String text = offence.text();
    return text.charAt(0) == 'N' && Character.isDigit(text.charAt(1));
  }

  Optional<List<RecordedOffence>> charged() {
    return application instanceof OutcomeApplication outcome ? outcome.charged() : Optional.empty();
  }

  Optional<List<String>> chargedStatutes() {
    return application instanceof OutcomeApplication outcome
        ? outcome.chargedStatutes()
        : Optional.empty();
  }

  Optional<CancellationApplication> cancellation() {
    return application instanceof CancellationApplication cancellation
        ? Optional.of(cancellation)
        : Optional.empty();
  }

  Optional<RecordedOffence> reclassifiedTo() {
    return application instanceof ReclassificationApplication reclassification
        ? Optional.of(reclassification.to())
        : Optional.empty();
  }

  /** Whether at least one suspect is so; no where it is stated that there is no suspect. */
  Answer anySuspect(Function<Suspect, Answer> question) {
    if (record.suspects().isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer any = Answer.NO;
    for (Suspect suspect : record.suspects().get()) {
      any = any.or(question.apply(suspect));
    }
    return any;
  }

  /** The same, leaving out suspects who are stated to be unnamed: no outcome can be about them. */
  Answer anyPossibleOffender(Function<Suspect, Answer> question) {
    return anySuspect(
        suspect -> suspect.named() == Answer.NO ? Answer.NO : question.apply(suspect));
  }

  /** Whether at least one of the offences charged is so; no where none is charged. */
  Answer anyCharged(Function<RecordedOffence, Answer> question) {
    Optional<List<RecordedOffence>> charged = charged();
    if (charged.isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer any = Answer.NO;
    for (RecordedOffence offence : charged.get()) {
      any = any.or(question.apply(offence));
    }
    return any;
  }

  /** The one spelling of a stated fact or path of this case; empty where it is not stated. */
  public Optional<String> stated(String name) {
    Optional<Fact<?>> fact = FactVocabulary.standard().find(name);
    if (fact.isPresent()) {
      return facts().spelling(fact.get());
    }
    return switch (name) {
      case "crime.offence" -> Optional.of(record.offence().text());
      case "crime.offence.code" -> record.offence().code().map(OffenceCode::value);
      case "crime.offence.class" -> record.offence().classCode();
      case "crime.recordedAt" -> record.recordedOn().map(LocalDate::toString);
      case "crime.reportedAt" -> record.reportedAt().map(time -> time.toLocalDate().toString());
      case "crime.occurred" -> record.occurred().map(Case::spell);
      case "crime.flags" ->
          record.flags().map(flags -> spell(flags.stream().map(CrimeFlag::code).toList()));
      case "crime.victim" -> record.victim().flatMap(Victim::kind).map(PartyKind::code);
      case "crime.victim.age" -> record.victim().flatMap(Victim::age).map(String::valueOf);
      case "crime.victim.role" -> record.victim().flatMap(Victim::role).map(VictimRole::code);
      case "crime.suspects" -> record.suspects().map(list -> Integer.toString(list.size()));
      case "crime.suspects.named" -> ofSuspects(suspect -> spell(suspect.named()));
      case "crime.suspects.linked" -> ofSuspects(suspect -> spell(suspect.linked()));
      case "crime.suspects.identityEstablished" ->
          ofSuspects(suspect -> spell(suspect.identityEstablished()));
      case "crime.suspects.age" -> ofSuspects(suspect -> suspect.age().map(String::valueOf));
      case "crime.highRiskDomesticAbuse" -> spell(record.highRiskDomesticAbuse());
      case "crime.intimatePartner" -> spell(record.intimatePartner());
      case "crime.related" ->
          record
              .related()
              .map(list -> spell(list.stream().map(crime -> crime.offence().text()).toList()));
      case "crime.related.chargeable" -> ofRelated();
      case "crime.outcome" -> record.outcome().map(outcome -> outcome.type().code());
      case "crime.cancellation" -> record.cancellation().map(done -> done.code().code());
      case "reclassification.to" -> reclassifiedTo().map(RecordedOffence::text);
      case "outcome.on", "cancellation.on", "reclassification.on" ->
          application.on().map(LocalDate::toString);
      case "outcome.by", "cancellation.by", "reclassification.by" ->
          by().map(by -> by.role().map(DecisionRole::code).orElse("stated"));
      case "outcome.by.role", "cancellation.by.role", "reclassification.by.role" ->
          by().flatMap(DecisionMaker::role).map(DecisionRole::code);
      case "outcome.by.rank", "cancellation.by.rank" ->
          by().flatMap(DecisionMaker::rank).map(Rank::code);
      case "outcome.by.accredited",
          "cancellation.by.accredited",
          "reclassification.by.accredited" ->
          by().flatMap(by -> spell(by.accredited()));
      case "outcome.by.fcrTeam" -> by().flatMap(by -> spell(by.fcrTeam()));
      case "cancellation.by.trained" -> by().flatMap(by -> spell(by.trained()));
      case "outcome.by.independent", "cancellation.by.independent" ->
          by().flatMap(by -> spell(by.independent()));
      case "outcome.charged" ->
          charged().map(list -> spell(list.stream().map(RecordedOffence::text).toList()));
      case "outcome.chargedStatutes" ->
          chargedStatutes().map(list -> spell(list.stream().map(Statutes::spell).toList()));
      case "cancellation.duplicateOf" ->
          cancellation().flatMap(CancellationApplication::duplicateOf).map(Case::spellReference);
      case "cancellation.receivingForce" ->
          cancellation().flatMap(CancellationApplication::receivingForce).map(Case::spellReference);
      case "cancellation.receivingReference" ->
          cancellation()
              .flatMap(CancellationApplication::receivingReference)
              .map(Case::spellReference);
      default -> throw new IllegalArgumentException("No fact or path is named " + name);
    };
  }

  /** Several values as one; a stated empty list is told from one that is not stated. */
  private static String spell(List<String> values) {
    return values.isEmpty() ? "none" : String.join(" ", values);
  }

  /** A reference that has not the form of one may be free text, which no decision carries. */
  private static String spellReference(String reference) {
    return CrimeRecord.isReference(reference) ? reference : "stated";
  }

  private static String spell(Period period) {
    return period.from().equals(period.to())
        ? period.from().toString()
        : period.from() + "/" + period.to();
  }

  private static Optional<String> spell(Answer answer) {
    return answer.isStated()
        ? Optional.of(Boolean.toString(answer == Answer.YES))
        : Optional.empty();
  }

  /** Stated only where it is stated of every suspect. */
  private Optional<String> ofSuspects(Function<Suspect, Optional<String>> part) {
    if (record.suspects().isEmpty()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (Suspect suspect : record.suspects().get()) {
      Optional<String> value = part.apply(suspect);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(spell(values));
  }

  private Optional<String> ofRelated() {
    if (record.related().isEmpty()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (var crime : record.related().get()) {
      Optional<String> value = spell(crime.chargeable());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(spell(values));
  }
}

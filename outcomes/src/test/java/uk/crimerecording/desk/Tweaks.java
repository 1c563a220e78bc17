package uk.crimerecording.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.crimerecording.decision.Authority;
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
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * Changes a baseline by terms such as {@code victimSupports=false}, {@code -victimInformed}, {@code
 * suspects=none} or {@code by=ddm}; {@code ?} takes a statement back.
 */
final class Tweaks {

  private static final LocalDate REPORTED = LocalDate.of(2026, 5, 4);

  private RecordedOffence offence;
  private Optional<Victim> victim;
  private Optional<VictimRole> role = Optional.of(VictimRole.NONE);
  private Optional<List<Suspect>> suspects;
  private Optional<Set<CrimeFlag>> flags;
  private Optional<List<RelatedCrime>> related;
  private Optional<LocalDate> recorded = Optional.of(REPORTED);
  private Optional<LocalDate> reported = Optional.of(REPORTED);
  private Optional<Period> occurred;
  private Answer highRisk = Answer.NOT_STATED;
  private Answer intimate = Answer.NOT_STATED;
  private Optional<OutcomeType> outcome = Optional.empty();
  private Optional<LocalDate> on = Optional.of(Baseline.DECIDED);
  private Optional<DecisionMaker> by;
  private Optional<List<RecordedOffence>> charged = Optional.empty();
  private Optional<List<String>> statutes = Optional.empty();
  private Optional<String> receivingForce = Optional.empty();
  private Optional<String> receivingReference = Optional.empty();
  private Optional<String> duplicateOf = Optional.empty();
  private ForcePolicy policy = ForcePolicy.standard();
  private final Facts.Builder facts;
  private final Baseline baseline;

  Tweaks(Baseline baseline, String terms) {
    this.baseline = baseline;
    CrimeRecord record = baseline.record();
    this.offence = record.offence();
    this.victim = record.victim();
    this.suspects = record.suspects();
    this.flags = record.flags();
    this.related = record.related();
    this.occurred = record.occurred();
    this.by = baseline.application().by();
    this.facts = baseline.facts().toBuilder();
    if (baseline.application() instanceof OutcomeApplication application) {
      charged = application.charged();
    } else if (baseline.application() instanceof CancellationApplication application) {
      receivingForce = application.receivingForce();
      receivingReference = application.receivingReference();
      duplicateOf = application.duplicateOf();
    }
    for (String term : terms.split(" ", -1)) {
      apply(term);
    }
  }

  private void apply(String term) {
    if (term.startsWith("-")) {
      facts.unstate(FactVocabulary.standard().find(term.substring(1)).orElseThrow());
      return;
    }
    String key = term.substring(0, term.indexOf('='));
    String value = term.substring(term.indexOf('=') + 1);
    switch (key) {
      case "offence" -> offence = offence(value);
      case "class" -> offence = RecordedOffence.ofClass(value);
      case "victim" -> victim = victim(value);
      case "role" -> role = optional(value).map(Tweaks::role);
      case "suspects" -> suspects = suspects(value);
      case "flags" ->
          flags = optional(value).map(code -> Set.of(CrimeFlag.ofCode(code).orElseThrow()));
      case "related" -> related = optional(value).map(Tweaks::related);
      case "recorded" -> recorded = optional(value).map(LocalDate::parse);
      case "reported" -> reported = optional(value).map(LocalDate::parse);
      case "occurred" -> occurred = optional(value).map(Tweaks::period);
      case "highRisk" -> highRisk = Answer.of(value.equals("yes"));
      case "intimate" -> intimate = Answer.of(value.equals("yes"));
      case "outcome" -> outcome = OutcomeType.ofCode(value);
      case "on" -> on = optional(value).map(LocalDate::parse);
      case "by" -> by = optional(value).map(Tweaks::decider);
      case "charged" -> charged = optional(value).map(Tweaks::offences);
      case "statutes" -> statutes = Optional.of(List.of(value.replace('_', ' ')));
      case "receivingForce" -> receivingForce = optional(value);
      case "receivingReference" -> receivingReference = optional(value);
      case "duplicateOf" -> duplicateOf = optional(value);
      case "policy" ->
          policy =
              value.equals("source")
                  ? new ForcePolicy(true, true, false, Authority.DDM)
                  : new ForcePolicy(false, false, true, Authority.FCR);
      default -> state(FactVocabulary.standard().find(key).orElseThrow(), value);
    }
  }

  private <T> void state(Fact<T> fact, String value) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  private static Optional<String> optional(String value) {
    return value.equals("?") ? Optional.empty() : Optional.of(value);
  }

  private static RecordedOffence offence(String code) {
    return RecordedOffence.ofCode(OffenceCode.of(code));
  }

  private static List<RecordedOffence> offences(String codes) {
    return codes.equals("none")
        ? List.of()
        : Arrays.stream(codes.split(",", -1)).map(Tweaks::offence).toList();
  }

  private static Optional<Victim> victim(String value) {
    return switch (value) {
      case "?" -> Optional.empty();
      case "state" -> Optional.of(Victim.of(PartyKind.STATE));
      case "business" -> Optional.of(Victim.of(PartyKind.BUSINESS));
      case "person:?" -> Optional.of(Victim.of(PartyKind.PERSON));
      default -> Optional.of(Victim.person(Integer.parseInt(value.substring(7))));
    };
  }

  private static Period period(String value) {
    String[] days = value.split("/", -1);
    return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
  }

  private static VictimRole role(String code) {
    return Arrays.stream(VictimRole.values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<List<Suspect>> suspects(String value) {
    if (value.equals("?")) {
      return Optional.empty();
    }
    List<Suspect> list = new ArrayList<>();
    if (!value.equals("none")) {
      for (String kind : value.split(",", -1)) {
        list.add(suspect(kind));
      }
    }
    return Optional.of(list);
  }

  private static Suspect suspect(String kind) {
    return switch (kind) {
      case "adult" -> Suspect.identified(18);
      case "child" -> Suspect.identified(17);
      case "identified" -> Suspect.identified(30);
      case "ageless" -> suspect(Optional.empty(), Answer.YES, Answer.YES, Answer.YES);
      case "unnamed" -> suspect(Optional.of(30), Answer.NO, Answer.NO, Answer.YES);
      case "perhaps-named" -> suspect(Optional.of(30), Answer.NOT_STATED, Answer.YES, Answer.YES);
      case "unlinked" -> suspect(Optional.of(30), Answer.YES, Answer.YES, Answer.NO);
      case "linked-only" -> suspect(Optional.of(30), Answer.YES, Answer.NO, Answer.YES);
      case "identified-only" -> suspect(Optional.of(30), Answer.YES, Answer.YES, Answer.NO);
      case "unidentified" -> suspect(Optional.of(30), Answer.YES, Answer.NO, Answer.YES);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Suspect suspect(
      Optional<Integer> age, Answer named, Answer identified, Answer linked) {
    return new Suspect(
        Optional.of(PartyKind.PERSON), age, Optional.empty(), named, identified, linked);
  }

  private static List<RelatedCrime> related(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(part -> part.split(":", -1))
        .map(parts -> new RelatedCrime(offence(parts[0]), Answer.of(parts[1].equals("yes"))))
        .toList();
  }

  private static DecisionMaker decider(String kind) {
    DecisionMaker supervisor =
        DecisionMaker.of(DecisionRole.SUPERVISOR).withStanding(Answer.YES, Answer.YES);
    DecisionMaker ddm = DecisionMaker.of(DecisionRole.DDM);
    DecisionMaker fcr = DecisionMaker.of(DecisionRole.FCR).withStanding(Answer.YES, Answer.YES);
    return switch (kind) {
      case "sergeant" -> supervisor.withRank(Rank.SERGEANT);
      case "inspector" -> supervisor.withRank(Rank.INSPECTOR);
      case "superintendent" -> supervisor.withRank(Rank.SUPERINTENDENT);
      case "ddm" -> ddm.withStanding(Answer.YES, Answer.YES);
      case "untrained-ddm" -> ddm.withStanding(Answer.NO, Answer.YES);
      case "dependent-ddm" -> ddm.withStanding(Answer.YES, Answer.NO);
      case "unknown-ddm" -> ddm;
      case "fcr" -> fcr;
      case "accredited-fcr" -> fcr.withAccreditation(Answer.YES);
      case "unaccredited-fcr" -> fcr.withAccreditation(Answer.NO);
      case "chief-officer" ->
          DecisionMaker.of(DecisionRole.CHIEF_OFFICER).withStanding(Answer.YES, Answer.YES);
      case "fcr-team" -> fcrTeam(Answer.YES);
      case "dependent-fcr-team" -> fcrTeam(Answer.NO);
      case "unknown-fcr-team" -> fcrTeam(Answer.NOT_STATED);
      case "roleless" ->
          new DecisionMaker(
              Optional.empty(),
              Optional.of(Rank.SERGEANT),
              Answer.NO,
              Answer.NOT_STATED,
              Answer.YES,
              Answer.YES,
              Answer.NO);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static DecisionMaker fcrTeam(Answer independent) {
    return new DecisionMaker(
        Optional.of(DecisionRole.OPERATIVE),
        Optional.of(Rank.CONSTABLE),
        Answer.YES,
        Answer.NOT_STATED,
        Answer.YES,
        independent,
        Answer.YES);
  }

  ForcePolicy policy() {
    return policy;
  }

  CrimeRecord record() {
    CrimeRecord.Builder record = CrimeRecord.builder(baseline.record().reference(), offence);
    recorded.ifPresent(day -> record.recordedAt(day.atTime(10, 15).atZone(CrimeRecord.ZONE)));
    reported.ifPresent(day -> record.reportedAt(day.atTime(9, 30).atZone(CrimeRecord.ZONE)));
    occurred.ifPresent(record::occurred);
    flags.ifPresent(record::flags);
    related.ifPresent(record::related);
    suspects.ifPresent(record::suspects);
    victim.ifPresent(
        stated -> record.victim(new Victim(stated.kind(), stated.age(), stated.sex(), role)));
    record.highRiskDomesticAbuse(highRisk).intimatePartner(intimate);
    outcome.ifPresent(
        type ->
            record.event(
                new HistoryEntry.OutcomeApplied(type, Optional.of(LocalDate.of(2026, 5, 20)))));
    return record.build();
  }

  Application application() {
    if (baseline.application() instanceof OutcomeApplication application) {
      return new OutcomeApplication(application.type(), on, by, charged, statutes, facts.build());
    }
    return new CancellationApplication(
        ((CancellationApplication) baseline.application()).cancellation(),
        on,
        by,
        duplicateOf,
        receivingForce,
        receivingReference,
        facts.build());
  }

  static Set<String> list(String cell) {
    return cell.equals("-")
        ? Set.of()
        : Arrays.stream(cell.split(",", -1)).collect(Collectors.toSet());
  }
}

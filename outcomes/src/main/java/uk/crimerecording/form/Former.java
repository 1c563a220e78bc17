package uk.crimerecording.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.form.Loss.Reason;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.ProfileSpelling;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Religion;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** Puts one record into a form. Not thread-safe; one former serves one record. */
final class Former {

  private static final String FACTS = "facts.";

  private static final DecisionMaker NOBODY =
      new DecisionMaker(
          Optional.empty(),
          Optional.empty(),
          Answer.NOT_STATED,
          Answer.NOT_STATED,
          Answer.NOT_STATED,
          Answer.NOT_STATED,
          Answer.NOT_STATED);

  private final ProfileSpelling spelling;
  private final Layout layout;
  private final Set<DomainField> stated;
  private final int suspectColumns;
  private final Set<Loss> losses = new LinkedHashSet<>();
  private final Part record;

  Former(ProfileSpelling spelling, Layout layout, Set<DomainField> stated, int suspectColumns) {
    this.spelling = spelling;
    this.layout = layout;
    this.stated = stated;
    this.suspectColumns = suspectColumns;
    this.record = part();
  }

  private Part part() {
    return new Part(spelling, layout, stated, losses);
  }

  FormedRecord form(CrimeRecord crime, RecordKind kind) {
    record.value("reference", Optional.of(crime.reference()));
    record.value("kind", Optional.of(kind.code()));
    record.value("offenceCode", crime.offence().code().map(OffenceCode::value));
    record.value("offenceClass", crime.offence().classCode());
    crime.reportedAt().ifPresent(time -> record.time("reportedAt", time));
    crime.recordedAt().ifPresent(time -> record.time("recordedAt", time));
    occurred(crime);
    crime
        .flags()
        .ifPresent(flags -> record.list("flags", flags.stream().map(CrimeFlag::code).toList()));
    record.answer("highRiskDomesticAbuse", crime.highRiskDomesticAbuse());
    record.answer("intimatePartner", crime.intimatePartner());
    record.value("perceivedReligion", crime.perceivedReligion().map(Religion::code));
    record.answer("enhancedRights", crime.enhancedRights());
    Optional<Map<DomainField, List<String>>> victim = crime.victim().flatMap(this::victim);
    List<Map<DomainField, List<String>>> suspects =
        crime.suspects().map(this::suspects).orElse(List.of());
    crime.related().ifPresent(this::related);
    history(crime);
    crime.application().ifPresent(this::application);
    // Details are known by their lengths and numbers only; what stood there is not.
    if (!crime.details().equals(RecordDetails.none())) {
      record.lose("details", Reason.NO_PLACE);
    }
    if (crime.victimUpdates().isPresent()) {
      record.lose("victimUpdates", Reason.NO_PLACE);
    }
    return new FormedRecord(
        new RawRecord(record.values(), victim, suspects), LossReport.of(losses));
  }

  private void occurred(CrimeRecord crime) {
    crime
        .occurred()
        .ifPresent(
            period -> {
              boolean oneDay = period.from().equals(period.to());
              if (!oneDay && record.period("occurredFrom", "occurredTo", period)) {
                return;
              }
              boolean begun = record.day("occurredFrom", period.from());
              if (!begun) {
                record.lose("occurredTo", Reason.NOTHING_TO_WRITE);
              } else if (!oneDay || record.hasPlace("occurredTo")) {
                record.day("occurredTo", period.to());
              }
            });
  }

  // Parties

  private Optional<Map<DomainField, List<String>>> victim(Victim victim) {
    Part part = part();
    part.value("victim.kind", victim.kind().map(PartyKind::code));
    part.value("victim.age", victim.age().map(String::valueOf));
    part.value("victim.sex", victim.sex().map(Sex::code));
    part.value("victim.role", victim.role().map(VictimRole::code));
    if (part.values().isEmpty() && isRow()) {
      part.lose("victim", Reason.NOTHING_TO_WRITE);
      return Optional.empty();
    }
    return inRole(part, "victim") ? Optional.of(part.values()) : Optional.empty();
  }

  /** Gives a party its role where the form has parties; false where it cannot hold it. */
  private boolean inRole(Part part, String role) {
    if (isRow()) {
      return true;
    }
    Optional<String> spelt = spelling.value(Fields.ROLE, role);
    if (spelt.isEmpty()) {
      part.lose(role, Reason.NO_SPELLING);
      return false;
    }
    part.raw(Fields.ROLE, spelt.get());
    return true;
  }

  private boolean isRow() {
    return layout.format() == Format.CSV;
  }

  /** All suspects or none: some of them would be read as all. */
  private List<Map<DomainField, List<String>>> suspects(List<Suspect> suspects) {
    if (isRow() && suspects.size() > suspectColumns) {
      record.lose("suspects", Reason.TOO_MANY);
      return List.of();
    }
    if (suspects.isEmpty() && !record.hasPlace("suspectCount")) {
      record.lose("suspects", Reason.NO_PLACE);
      return List.of();
    }
    List<Map<DomainField, List<String>>> parts = new ArrayList<>(suspects.size());
    for (Suspect suspect : suspects) {
      Part part = part();
      fill(part, suspect);
      if (part.values().isEmpty() && isRow()) {
        record.lose("suspects", Reason.NOTHING_TO_WRITE);
        return List.of();
      }
      if (!inRole(part, "suspect")) {
        return List.of();
      }
      parts.add(part.values());
    }
    if (record.hasPlace("suspectCount")) {
      record.value("suspectCount", Optional.of(Integer.toString(suspects.size())));
    }
    return parts;
  }

  private void fill(Part part, Suspect suspect) {
    part.value("suspects.kind", suspect.kind().map(PartyKind::code));
    part.value("suspects.age", suspect.age().map(String::valueOf));
    part.value("suspects.sex", suspect.sex().map(Sex::code));
    part.answer("suspects.named", suspect.named());
    part.answer("suspects.identityEstablished", suspect.identityEstablished());
    if (suspect.linked().isStated() || isRow()) {
      part.answer("suspects.linked", suspect.linked());
    } else {
      part.open("suspects.linked");
    }
  }

  // Offences

  private void related(List<RelatedCrime> crimes) {
    if (!offences("related", crimes.stream().map(RelatedCrime::offence).toList())) {
      return;
    }
    List<RelatedCrime> answered =
        crimes.stream().filter(crime -> crime.chargeable().isStated()).toList();
    if (answered.isEmpty()) {
      return;
    }
    List<String> chargeable = held(answered, Answer.YES);
    boolean contradicts = held(answered, Answer.NO).stream().anyMatch(chargeable::contains);
    if (answered.size() < crimes.size() || contradicts) {
      record.lose("related.chargeable", Reason.PARTLY_STATED);
    } else {
      record.list("related.chargeable", chargeable);
    }
  }

  private static List<String> held(List<RelatedCrime> crimes, Answer answer) {
    return crimes.stream()
        .filter(crime -> crime.chargeable() == answer)
        .map(crime -> held(crime.offence()))
        .toList();
  }

  private boolean offences(String field, List<RecordedOffence> offences) {
    boolean held = record.list(field, offences.stream().map(Former::held).toList());
    if (held && offences.stream().anyMatch(Former::isBoth)) {
      record.lose(field, Reason.ONE_OF_TWO);
    }
    return held;
  }

  private static boolean isBoth(RecordedOffence offence) {
    return offence.code().isPresent() && offence.classCode().isPresent();
  }

  /** The one spelling of an offence in a list: its code, where it has one. */
  private static String held(RecordedOffence offence) {
    return offence.code().map(OffenceCode::value).or(offence::classCode).orElse("");
  }

  // History and application

  private void history(CrimeRecord crime) {
    List<HistoryEntry> held = new ArrayList<>();
    crime.outcome().ifPresent(held::add);
    crime.cancellation().ifPresent(held::add);
    Set<HistoryEntry> others = new HashSet<>(crime.history());
    held.forEach(others::remove);
    for (HistoryEntry other : others) {
      record.lose("history." + name(other), Reason.NO_PLACE);
    }
    if (others.isEmpty() && !crime.history().equals(held)) {
      record.lose("history.order", Reason.NO_PLACE);
    }
    crime
        .outcome()
        .filter(outcome -> record.value("earlier.outcome", Optional.of(outcome.type().code())))
        .flatMap(HistoryEntry.OutcomeApplied::on)
        .ifPresent(day -> record.day("earlier.outcomeOn", day));
    crime
        .cancellation()
        .filter(entry -> record.value("earlier.cancellation", Optional.of(entry.code().code())))
        .flatMap(HistoryEntry.Cancelled::on)
        .ifPresent(day -> record.day("earlier.cancellationOn", day));
  }

  private static String name(HistoryEntry entry) {
    if (entry instanceof HistoryEntry.Reclassified) {
      return "reclassified";
    }
    if (entry instanceof HistoryEntry.Transferred) {
      return "transferred";
    }
    if (entry instanceof HistoryEntry.ReceivedByTransfer) {
      return "received";
    }
    return entry instanceof HistoryEntry.Cancelled ? "cancelled" : "outcome";
  }

  private void application(Application application) {
    boolean held = false;
    if (application instanceof OutcomeApplication outcome) {
      held = record.value("application.outcome", Optional.of(outcome.code()));
    } else if (application instanceof CancellationApplication cancellation) {
      held = record.value("application.cancellation", Optional.of(cancellation.code()));
    } else if (application instanceof ReclassificationApplication reclassification) {
      held = reclassification(reclassification.to());
    }
    if (!held) {
      return;
    }
    application.on().ifPresent(day -> record.day("application.on", day));
    application.by().ifPresent(this::decider);
    if (application instanceof OutcomeApplication outcome) {
      outcome.charged().ifPresent(offences -> offences("application.charged", offences));
      outcome
          .chargedStatutes()
          .ifPresent(texts -> record.list("application.chargedStatutes", texts));
    } else if (application instanceof CancellationApplication cancellation) {
      code("application.duplicateOf", cancellation.duplicateOf());
      code("application.receivingForce", cancellation.receivingForce());
      code("application.receivingReference", cancellation.receivingReference());
    }
    facts(application.facts());
  }

  private boolean reclassification(RecordedOffence to) {
    boolean held = record.value("application.reclassification", Optional.of(held(to)));
    if (held && isBoth(to)) {
      record.lose("application.reclassification", Reason.ONE_OF_TWO);
    }
    return held;
  }

  private void code(String field, Optional<String> code) {
    if (code.isPresent() && FactType.CODE.parse(code.get()).isEmpty()) {
      record.lose(field, Reason.NO_SPELLING);
    } else {
      record.value(field, code);
    }
  }

  private void decider(DecisionMaker by) {
    if (by.equals(NOBODY)) {
      record.lose("application.by", Reason.NOTHING_TO_WRITE);
    }
    record.value("application.by.role", by.role().map(DecisionRole::code));
    record.value("application.by.rank", by.rank().map(Rank::code));
    record.answer("application.by.staffEquivalent", by.staffEquivalent());
    record.answer("application.by.accredited", by.accredited());
    record.answer("application.by.trained", by.trained());
    record.answer("application.by.independent", by.independent());
    record.answer("application.by.fcrTeam", by.fcrTeam());
  }

  private void facts(Facts facts) {
    facts.forEach((fact, value) -> fact(fact, value, facts));
  }

  private void fact(Fact<?> fact, Object value, Facts facts) {
    String field = FACTS + fact.name();
    if (value instanceof Boolean truth) {
      record.answer(field, Answer.of(truth));
    } else if (value instanceof java.time.LocalDate day) {
      record.day(field, day);
    } else {
      record.value(field, facts.spelling(fact));
    }
  }
}

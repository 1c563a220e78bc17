package uk.crimerecording.cli.convert;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.form.Loss;
import uk.crimerecording.form.Loss.Reason;
import uk.crimerecording.form.LossReport;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** What is left of a record once everything that a report names is taken out of it. */
final class Reduced {

  private final LossReport report;

  private Reduced(LossReport report) {
    this.report = report;
  }

  static CrimeRecord of(CrimeRecord record, LossReport report) {
    return new Reduced(report).record(record);
  }

  private CrimeRecord record(CrimeRecord whole) {
    RecordedOffence offence =
        new RecordedOffence(
            kept("offenceCode", whole.offence().code()),
            kept("offenceClass", whole.offence().classCode()));
    CrimeRecord.Builder record = CrimeRecord.builder(whole.reference(), offence);
    time("reportedAt", whole.reportedAt()).ifPresent(record::reportedAt);
    time("recordedAt", whole.recordedAt()).ifPresent(record::recordedAt);
    kept("occurredFrom", whole.occurred())
        .map(period -> isLost("occurredTo") ? Period.on(period.from()) : period)
        .ifPresent(record::occurred);
    kept("victim", whole.victim()).map(this::victim).ifPresent(record::victim);
    kept("suspects", whole.suspects())
        .map(suspects -> suspects.stream().map(this::suspect).toList())
        .ifPresent(record::suspects);
    kept("flags", whole.flags()).ifPresent(record::flags);
    kept("perceivedReligion", whole.perceivedReligion()).ifPresent(record::perceivedReligion);
    record.highRiskDomesticAbuse(answer("highRiskDomesticAbuse", whole.highRiskDomesticAbuse()));
    record.intimatePartner(answer("intimatePartner", whole.intimatePartner()));
    record.enhancedRights(answer("enhancedRights", whole.enhancedRights()));
    kept("related", whole.related()).map(this::related).ifPresent(record::related);
    // Of the history the last outcome and the last cancellation are held, in this order.
    kept("earlier.outcome", whole.outcome())
        .map(
            o ->
                new uk.crimerecording.record.HistoryEntry.OutcomeApplied(
                    o.type(), kept("earlier.outcomeOn", o.on())))
        .ifPresent(record::event);
    kept("earlier.cancellation", whole.cancellation())
        .map(
            c ->
                new uk.crimerecording.record.HistoryEntry.Cancelled(
                    c.code(), kept("earlier.cancellationOn", c.on())))
        .ifPresent(record::event);
    whole.application().flatMap(this::application).ifPresent(record::apply);
    return record.build();
  }

  private Victim victim(Victim whole) {
    return new Victim(
        kept("victim.kind", whole.kind()),
        kept("victim.age", whole.age()),
        kept("victim.sex", whole.sex()),
        kept("victim.role", whole.role()));
  }

  private Suspect suspect(Suspect whole) {
    boolean implied =
        report.losses().contains(new Loss("suspects.linked", Reason.IMPLIED))
            && !whole.linked().isStated();
    return new Suspect(
        kept("suspects.kind", whole.kind()),
        kept("suspects.age", whole.age()),
        kept("suspects.sex", whole.sex()),
        answer("suspects.named", whole.named()),
        answer("suspects.identityEstablished", whole.identityEstablished()),
        implied ? Answer.YES : whole.linked());
  }

  private List<RelatedCrime> related(List<RelatedCrime> whole) {
    List<RelatedCrime> crimes = new ArrayList<>();
    for (RelatedCrime crime : whole) {
      crimes.add(
          new RelatedCrime(
              one("related", crime.offence()), answer("related.chargeable", crime.chargeable())));
    }
    return crimes;
  }

  private RecordedOffence one(String field, RecordedOffence offence) {
    boolean both = offence.code().isPresent() && offence.classCode().isPresent();
    return both && report.losses().contains(new Loss(field, Reason.ONE_OF_TWO))
        ? RecordedOffence.ofCode(offence.code().get())
        : offence;
  }

  private List<RecordedOffence> each(String field, List<RecordedOffence> offences) {
    return offences.stream().map(offence -> one(field, offence)).toList();
  }

  private Optional<Application> application(Application whole) {
    Optional<DecisionMaker> by = kept("application.by", whole.by());
    if (whole instanceof OutcomeApplication outcome) {
      return kept("application.outcome", Optional.of(outcome))
          .map(
              o ->
                  new OutcomeApplication(
                      o.type(),
                      kept("application.on", o.on()),
                      by,
                      kept("application.charged", o.charged())
                          .map(list -> each("application.charged", list)),
                      kept("application.chargedStatutes", o.chargedStatutes()),
                      facts(o.facts())));
    }
    if (whole instanceof CancellationApplication cancellation) {
      return kept("application.cancellation", Optional.of(cancellation))
          .map(
              c ->
                  new CancellationApplication(
                      c.cancellation(),
                      kept("application.on", c.on()),
                      by,
                      kept("application.duplicateOf", c.duplicateOf()),
                      kept("application.receivingForce", c.receivingForce()),
                      kept("application.receivingReference", c.receivingReference()),
                      facts(c.facts())));
    }
    ReclassificationApplication reclassification = (ReclassificationApplication) whole;
    return Optional.of(
        new ReclassificationApplication(
            one("application.reclassification", reclassification.to()),
            kept("application.on", reclassification.on()),
            by,
            facts(reclassification.facts())));
  }

  private Facts facts(Facts whole) {
    Facts.Builder facts = whole.toBuilder();
    whole.forEach((fact, value) -> unstate(facts, fact));
    return facts.build();
  }

  private void unstate(Facts.Builder facts, Fact<?> fact) {
    if (isLost("facts." + fact.name())) {
      facts.unstate(fact);
    }
  }

  private Optional<ZonedDateTime> time(String field, Optional<ZonedDateTime> whole) {
    return kept(field, whole)
        .map(
            moment ->
                report.losses().contains(new Loss(field, Reason.PRECISION))
                    ? moment.truncatedTo(ChronoUnit.SECONDS)
                    : moment);
  }

  private <T> Optional<T> kept(String field, Optional<T> value) {
    return isLost(field) ? Optional.empty() : value;
  }

  private Answer answer(String field, Answer answer) {
    return isLost(field) ? Answer.NOT_STATED : answer;
  }

  /** Whether nothing at all of a field is held. */
  private boolean isLost(String field) {
    return report.losses().stream()
        .filter(loss -> loss.field().equals(field))
        .anyMatch(
            loss ->
                switch (loss.reason()) {
                  case PRECISION, IMPLIED, ONE_OF_TWO -> false;
                  default -> true;
                });
  }
}

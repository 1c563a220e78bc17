package uk.crimerecording.reclassification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.ReclassificationApplication;
import uk.crimerecording.record.Victim;

/**
 * Complete reclassifications of an invented record by name, changed by terms such as {@code
 * from=008/06}, {@code to=8N}, {@code by=ddm}, {@code aviVerifiable=false} or {@code
 * -justificationRecorded}; {@code ?} takes a statement back.
 */
final class Reclassifications {

  static final LocalDate DAY = LocalDate.of(2026, 6, 10);

  private static final String COMMON = "justificationRecorded=true factsSupportNewClass=true";

  private RecordedOffence from = offence("105/01");
  private RecordedOffence to = offence("008/06");
  private Optional<Victim> victim = Optional.of(Victim.person(41));
  private Optional<OutcomeType> outcome = Optional.empty();
  private Optional<LocalDate> on = Optional.of(DAY);
  private Optional<DecisionMaker> by = Optional.of(DecisionMaker.of(DecisionRole.DDM));
  private final Facts.Builder facts = Facts.builder();

  private Reclassifications() {}

  static Reclassifications of(String baseline, String terms) {
    Reclassifications all = new Reclassifications();
    all.apply(COMMON + " " + factsOf(baseline));
    if (!terms.equals("-")) {
      all.apply(terms);
    }
    return all;
  }

  private static String factsOf(String baseline) {
    return switch (baseline) {
      case "graver" -> "furtherSubstantiveInformation=true";
      case "lesser" ->
          "from=005/01 furtherSubstantiveInformation=true classInError=false"
              + " aviAdditional=true aviVerifiable=true aviSummaryRecorded=true";
      case "wrong-from-the-start" -> "from=005/01 classInError=true";
      case "undecided" -> "from=046/00 to=049/10 furtherSubstantiveInformation=true";
      case "to-reported-rape" ->
          "from=019/08 to=N100/01 by=accredited-fcr"
              + " classInError=true substantiveInvestigationBegun=false";
      case "from-reported-rape" ->
          "from=N100/01 to=019/08 furtherSubstantiveInformation=true crimeOnBalance=true";
      case "from-reported-death" ->
          "from=N300/01 to=001/01 furtherSubstantiveInformation=true"
              + " causeOfDeath=homicide causeConfirmed=true crimeOnBalance=true";
      case "road-death" ->
          "from=N300/04 to=004/04 furtherSubstantiveInformation=true pointsToProveMadeOut=true";
      case "child-death" ->
          "from=N300/01 to=N300/05 victim=4 furtherSubstantiveInformation=true"
              + " causeOfDeath=sudden-unexplained causeConfirmed=true";
      default -> throw new IllegalArgumentException(baseline);
    };
  }

  private void apply(String terms) {
    for (String term : terms.split(" ", -1)) {
      if (term.startsWith("-")) {
        facts.unstate(FactVocabulary.standard().find(term.substring(1)).orElseThrow());
      } else {
        apply(term.substring(0, term.indexOf('=')), term.substring(term.indexOf('=') + 1));
      }
    }
  }

  private void apply(String key, String value) {
    switch (key) {
      case "from" -> from = offence(value);
      case "to" -> to = offence(value);
      case "on" -> on = stated(value).map(LocalDate::parse);
      case "by" -> by = stated(value).map(Reclassifications::decider);
      case "outcome" -> outcome = OutcomeType.ofCode(value);
      case "victim" ->
          victim =
              value.equals("person")
                  ? Optional.of(Victim.of(PartyKind.PERSON))
                  : stated(value).map(Integer::valueOf).map(Victim::person);
      default -> state(FactVocabulary.standard().find(key).orElseThrow(), value);
    }
  }

  private <T> void state(Fact<T> fact, String value) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  private static Optional<String> stated(String value) {
    return value.equals("?") ? Optional.empty() : Optional.of(value);
  }

  /** A code, or a class where it is none. */
  static RecordedOffence offence(String text) {
    return text.length() > 4 && text.indexOf('/') > 2
        ? RecordedOffence.ofCode(OffenceCode.of(text))
        : RecordedOffence.ofClass(text);
  }

  private static DecisionMaker decider(String kind) {
    return switch (kind) {
      case "ddm" -> DecisionMaker.of(DecisionRole.DDM);
      case "fcr" -> DecisionMaker.of(DecisionRole.FCR);
      case "accredited-fcr" -> DecisionMaker.of(DecisionRole.FCR).withAccreditation(Answer.YES);
      case "unaccredited-fcr" -> DecisionMaker.of(DecisionRole.FCR).withAccreditation(Answer.NO);
      case "sergeant" -> DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(Rank.SERGEANT);
      case "somebody" ->
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

  CrimeRecord record() {
    CrimeRecord.Builder record =
        CrimeRecord.builder("R-3005", from)
            .recordedAt(LocalDateTime.of(2026, 5, 4, 10, 15).atZone(CrimeRecord.ZONE));
    victim.ifPresent(record::victim);
    outcome.ifPresent(
        type ->
            record.event(
                new HistoryEntry.OutcomeApplied(type, Optional.of(LocalDate.of(2026, 5, 20)))));
    return record.build();
  }

  ReclassificationApplication application() {
    return new ReclassificationApplication(to, on, by, facts.build());
  }
}

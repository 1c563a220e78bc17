package uk.crimerecording.embedding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.Rank;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** A host that has an outcome judged: the embedding example of the README. */
public final class Host {

  private Host() {}

  /**
   * Prints the verdict, what has to be done and the decision as JSON.
   *
   * @param args none are read
   */
  public static void main(String[] args) {
    // readme:embedding
    Desk desk = Desk.standard(); // reads the rules of the edition; thread-safe, keep one
    RecordedOffence assault = RecordedOffence.ofCode(OffenceCode.of("008/06"));
    CrimeRecord.Builder record = CrimeRecord.builder("55260001234", assault);
    record.recordedAt(LocalDateTime.of(2026, 5, 4, 10, 15).atZone(CrimeRecord.ZONE));
    record.victim(Victim.person(41)).suspects(List.of(Suspect.identified(30)));
    Facts.Builder form = Facts.builder(); // what the officer's form states; the rest is not stated
    form.state(FactVocabulary.standard().bool("victimSupports"), true);
    form.state(FactVocabulary.standard().bool("victimInformed"), false);
    DecisionMaker by = DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(Rank.SERGEANT);
    LocalDate on = LocalDate.of(2026, 6, 15);
    var outcome = OutcomeApplication.of(OutcomeType.TYPE_15, on, by, form.build());
    Decision decision = desk.decide(record.build(), outcome);
    System.out.println(decision.verdict()); // RETURN
    desk.explain(decision).forEach(System.out::println); // everything that is missing, at once
    // readme:end
    System.out.println(DecisionJson.of(decision));
  }
}

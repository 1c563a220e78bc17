package uk.crimerecording.benchmarks.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * What the twenty checks read, flat, as rule engines like it. Immutable and thread-safe.
 *
 * @param type the outcome type
 * @param on the day of the outcome
 * @param recordedOn the day on which the crime was recorded
 * @param victimBased whether the crime has a victim other than the state
 * @param victimChild whether the victim is a child
 * @param victimInformed whether the victim is told
 * @param guardianInformed whether parent or guardian is told
 * @param suspectToldResponsible whether the suspect is told
 * @param supervisorApproved whether a supervisor approved
 * @param rationaleRecorded whether the reasons are recorded
 * @param suspect whether there is a suspect; at most one is
 * @param suspectNamed whether the suspect is named
 * @param suspectLinked whether the suspect is linked to the record
 * @param suspectIdentified whether the identity of the suspect is established
 * @param charged whether somebody is charged
 * @param chargeRecordVerified whether the record of the charge is verified
 * @param victimSupports whether the victim supports the prosecution
 * @param victimPositionRecorded whether what the victim says is recorded
 * @param evidentialDifficultiesRecorded whether what stands in the way of evidence is recorded
 * @param victimReached whether the victim was reached
 * @param evidenceLedProsecutionConsidered whether a prosecution without the victim was considered
 * @param investigatedAsFarAsPossible whether the investigation went as far as it could
 */
public record OutcomeForm(
    OutcomeType type,
    LocalDate on,
    LocalDate recordedOn,
    Answer victimBased,
    Answer victimChild,
    Answer victimInformed,
    Answer guardianInformed,
    Answer suspectToldResponsible,
    Answer supervisorApproved,
    Answer rationaleRecorded,
    Answer suspect,
    Answer suspectNamed,
    Answer suspectLinked,
    Answer suspectIdentified,
    Answer charged,
    Answer chargeRecordVerified,
    Answer victimSupports,
    Answer victimPositionRecorded,
    Answer evidentialDifficultiesRecorded,
    Answer victimReached,
    Answer evidenceLedProsecutionConsidered,
    Answer investigatedAsFarAsPossible) {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();
  private static final int ADULT = 18;

  /**
   * The form of a record for which an outcome is applied.
   *
   * @throws java.util.NoSuchElementException if a day or the application is not stated, which the
   *     records compared always state
   */
  public static OutcomeForm of(CrimeRecord record) {
    OutcomeApplication application = (OutcomeApplication) record.application().orElseThrow();
    Optional<Suspect> suspect = record.suspects().stream().flatMap(List::stream).findFirst();
    return new OutcomeForm(
        application.type(),
        application.on().orElseThrow(),
        record.recordedOn().orElseThrow(),
        Answer.of(record.victim().flatMap(Victim::kind).map(kind -> kind != PartyKind.STATE)),
        Answer.of(record.victim().flatMap(Victim::age).map(age -> age < ADULT)),
        fact(application, "victimInformed"),
        fact(application, "parentOrGuardianToldOfOutcome"),
        fact(application, "suspectToldResponsible"),
        fact(application, "supervisorApproved"),
        fact(application, "rationaleRecorded"),
        Answer.of(record.suspects().map(suspects -> !suspects.isEmpty())),
        suspect.map(Suspect::named).orElse(Answer.NOT_STATED),
        suspect.map(Suspect::linked).orElse(Answer.NOT_STATED),
        suspect.map(Suspect::identityEstablished).orElse(Answer.NOT_STATED),
        Answer.of(application.charged().map(charges -> !charges.isEmpty())),
        fact(application, "chargeRecordVerified"),
        fact(application, "victimSupports"),
        fact(application, "victimPositionRecorded"),
        fact(application, "evidentialDifficultiesRecorded"),
        fact(application, "victimReached"),
        fact(application, "evidenceLedProsecutionConsidered"),
        fact(application, "investigatedAsFarAsPossible"));
  }

  private static Answer fact(OutcomeApplication application, String name) {
    return application.facts().answer(VOCABULARY.bool(name));
  }

  @Override
  public String toString() {
    return "Form of an outcome " + type.code();
  }
}

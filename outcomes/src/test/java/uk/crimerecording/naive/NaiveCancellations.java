package uk.crimerecording.naive;

import java.time.LocalDate;
import java.util.Optional;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeRecord;

/**
 * Cancellations and transfers, straight from rules CAN-01 to CAN-13.
 *
 * <p>Where the rules leave a choice, this is the one taken: consent under duress bars every sexual
 * offence, not rape alone (CAN-02); a withdrawal is asked about for C2, C4 and C5 (CAN-09); an
 * unfounded report of mutilation needs the registrar for C2 and C4 (CAN-11).
 */
final class NaiveCancellations {

  private static final LocalDate SLAVERY_DATE = LocalDate.of(2020, 4, 1);

  private final CrimeRecord crime;
  private final CancellationApplication form;
  private final NaiveOffence offence;
  private final Notes notes;

  private NaiveCancellations(
      OffenceCatalogue catalogue, CrimeRecord crime, CancellationApplication form) {
    this.crime = crime;
    this.form = form;
    this.offence = new NaiveOffence(catalogue, crime.offence());
    this.notes = new Notes(form.facts());
  }

  static NaiveAnswer decide(
      OffenceCatalogue catalogue, CrimeRecord crime, CancellationApplication form) {
    return new NaiveCancellations(catalogue, crime, form).decide();
  }

  private NaiveAnswer decide() {
    CancellationCode code = form.cancellation();
    if (crime.cancellation().isPresent()) {
      notes.refuse("CAN-12");
    }
    if (offence.isReportedRape() && code != CancellationCode.C4) {
      notes.refuse("CAN-13");
    }
    if (code == CancellationCode.C1) {
      transfer();
    } else if (code == CancellationCode.C2) {
      information();
    } else if (code == CancellationCode.C3) {
      duplicate();
    } else if (code == CancellationCode.C4) {
      error();
    } else {
      selfDefence();
    }
    if (form.on().isEmpty()) {
      notes.lacks("CAN-06", "cancellation.on");
    }
    if (code != CancellationCode.C1) {
      decisionMaker();
    }
    if (code == CancellationCode.C1 || code == CancellationCode.C2 || code == CancellationCode.C5) {
      victimTold();
    }
    return notes.answer();
  }

  private void transfer() {
    if (form.receivingForce().isEmpty()) {
      notes.lacks("CAN-01", "cancellation.receivingForce");
    } else {
      String force = form.receivingForce().get();
      if (force.equals("scotland") || force.equals("northern-ireland") || force.equals("abroad")) {
        notes.refuse("CAN-01");
      }
    }
    notes.condition("CAN-01", "aviAdditional");
    notes.condition("CAN-01", "aviVerifiable");
    notes.condition("CAN-01", "aviShowsOtherForceArea");
    if (form.receivingReference().isEmpty()) {
      notes.lacks("CAN-01", "cancellation.receivingReference");
    }
    Optional<Boolean> victim = offence.hasVictim(crime);
    if (victim.equals(Optional.of(true))) {
      notes.step("CAN-01", "victimGivenReceivingReference");
    } else if (victim.isEmpty() && !notes.yes("victimGivenReceivingReference")) {
      notes.lacks("CAN-01", "crime.victim");
    }
  }

  private void information() {
    notes.condition("CAN-02", "aviAdditional");
    notes.condition("CAN-02", "aviVerifiable");
    notes.condition("CAN-02", "aviShowsNoCrime");
    notes.condition("CAN-02", "aviCompelling");
    notes.step("CAN-02", "aviSummaryRecorded");
    if (offence.isSexual() && notes.yes("acquiescenceUnderDuress")) {
      notes.refuse("CAN-02");
    }
    Optional<String> basis = notes.text("aviBasis");
    if (basis.isEmpty()) {
      notes.lacks("CAN-09", "aviBasis");
    } else if (basis.get().equals("victim-withdrawal")) {
      notes.refuse("CAN-09");
    } else if (offence.isSlavery() && basis.get().equals("negative-reasonable-grounds")) {
      notes.refuse("CAN-10");
    } else if (offence.isSlavery() && basis.get().equals("negative-conclusive-grounds")) {
      Optional<LocalDate> recorded = crime.recordedOn();
      if (recorded.isEmpty()) {
        notes.lacks("CAN-10", "crime.recordedAt");
      } else if (!recorded.get().isAfter(SLAVERY_DATE)) {
        notes.refuse("CAN-10");
      }
      notes.bar("CAN-10", "otherReasonsToRetain");
    } else if (offence.isMakingOff() && basis.get().equals("payment-after-police-contact")) {
      notes.refuse("REC-34");
    }
    if (notes.open("victimWithdrew") && !notes.no("pressureOnVictimSuspected")) {
      notes.lacks("CAN-09", "victimWithdrew");
    }
    withdrawal();
  }

  private void withdrawal() {
    if (notes.yes("victimWithdrew")) {
      notes.bar("CAN-09", "pressureOnVictimSuspected");
    }
  }

  private void duplicate() {
    if (form.duplicateOf().isEmpty()) {
      notes.lacks("CAN-03", "cancellation.duplicateOf");
    } else if (form.duplicateOf().get().equals(crime.reference())) {
      notes.refuse("CAN-03");
    }
    notes.condition("CAN-03", "otherRecordLive");
    notes.condition("CAN-03", "otherRecordCoversCrime");
  }

  private void error() {
    notes.step("CAN-04", "errorDocumented");
    notes.condition("CAN-04", "recordedByMistake");
    notes.bar("CAN-04", "notifiableCrimeOnBalance");
    if (offence.hasVictim(crime).equals(Optional.of(false)) && notes.yes("pointsToProveMadeOut")) {
      notes.refuse("CAN-04");
    }
    withdrawal();
  }

  private void selfDefence() {
    Optional<String> classCode = crime.offence().classCode();
    boolean bodilyHarm =
        crime.offence().code().map(code -> code.value().equals("008/06")).orElse(false);
    if (bodilyHarm) {
      if (classCode.isPresent()) {
        if (!classCode.get().equals("8N")) {
          notes.refuse("CAN-05");
        }
      } else {
        Optional<VictimRole> role = crime.victim().flatMap(victim -> victim.role());
        if (role.isEmpty()) {
          notes.lacks("CAN-05", "crime.victim.role");
        } else if (role.get() == VictimRole.CONSTABLE
            || role.get() == VictimRole.EMERGENCY_WORKER) {
          notes.refuse("CAN-05");
        }
      }
    } else if (!offence.inClass("104") && !offence.inClass("105A")) {
      notes.refuse("CAN-05");
    }
    notes.condition("CAN-05", "aviAdditional");
    notes.condition("CAN-05", "aviVerifiable");
    notes.condition("CAN-05", "selfDefenceShown");
    withdrawal();
  }

  private void decisionMaker() {
    if (form.by().isEmpty()) {
      notes.lacks("CAN-06", "cancellation.by");
      mutilation(Optional.empty());
      return;
    }
    DecisionMaker by = form.by().get();
    boolean grave =
        form.cancellation() == CancellationCode.C2 && (offence.isRape() || offence.isHomicide());
    if (grave) {
      graveInformation(by);
    } else {
      Optional<Boolean> designated = NaiveDecider.designated(by);
      if (designated.isEmpty()) {
        notes.lacks("CAN-06", "cancellation.by.role");
      } else if (!designated.get()) {
        notes.refer("CAN-06", Authority.DDM);
      }
    }
    mutilation(NaiveDecider.registrar(by));
    Authority instead = Authority.DDM;
    if (unfoundedMutilation() && notes.yes("fgmDutyReport")) {
      instead = Authority.FCR;
    }
    if (grave) {
      instead =
          notes.no("forceHasAccreditedFcr") ? Authority.CHIEF_OFFICER : Authority.ACCREDITED_FCR;
    }
    Optional<Boolean> trained = NaiveDecider.said(by.trained());
    if (trained.isEmpty()) {
      notes.lacks("CAN-06", "cancellation.by.trained");
    } else if (!trained.get()) {
      notes.refer("CAN-06", instead);
    }
    Optional<Boolean> independent = NaiveDecider.said(by.independent());
    if (independent.isEmpty()) {
      notes.lacks("CAN-06", "cancellation.by.independent");
    } else if (!independent.get()) {
      notes.refer("CAN-06", instead);
    }
  }

  private boolean unfoundedMutilation() {
    CancellationCode code = form.cancellation();
    return offence.isMutilation() && (code == CancellationCode.C2 || code == CancellationCode.C4);
  }

  private void mutilation(Optional<Boolean> registrar) {
    if (!unfoundedMutilation() || registrar.equals(Optional.of(true))) {
      return;
    }
    if (notes.open("fgmDutyReport")) {
      notes.lacks("CAN-11", "fgmDutyReport");
    } else if (notes.yes("fgmDutyReport") && form.by().isPresent()) {
      if (registrar.isEmpty()) {
        notes.lacks("CAN-11", "cancellation.by.role");
      } else {
        notes.refer("CAN-11", Authority.FCR);
      }
    }
  }

  private void graveInformation(DecisionMaker by) {
    if (by.role().isEmpty()) {
      notes.lacks("CAN-07", "cancellation.by.role");
      // Should it turn out to be a chief officer, one of these two has to be shown.
      if (notes.open("forceHasAccreditedFcr") && !notes.yes("registrarAdviceOnFile")) {
        notes.lacks("CAN-07", "forceHasAccreditedFcr");
      }
      return;
    }
    DecisionRole role = by.role().get();
    Optional<Boolean> forceHas = notes.fact("forceHasAccreditedFcr");
    if (role == DecisionRole.FCR || role == DecisionRole.DEPUTY_FCR) {
      Optional<Boolean> accredited = NaiveDecider.said(by.accredited());
      if (accredited.isEmpty()) {
        notes.lacks("CAN-07", "cancellation.by.accredited");
        return;
      }
      if (accredited.get()) {
        return;
      }
    }
    if (role == DecisionRole.CHIEF_OFFICER) {
      if (forceHas.isEmpty()) {
        notes.lacks("CAN-07", "forceHasAccreditedFcr");
      } else if (forceHas.get()) {
        notes.refer("CAN-07", Authority.ACCREDITED_FCR);
      } else {
        notes.step("CAN-07", "registrarAdviceOnFile");
      }
      return;
    }
    if (forceHas.equals(Optional.of(false))) {
      notes.refer("CAN-07", Authority.CHIEF_OFFICER);
    } else {
      notes.refer("CAN-07", Authority.ACCREDITED_FCR);
    }
  }

  private void victimTold() {
    Optional<Boolean> victim = offence.hasVictim(crime);
    if (victim.equals(Optional.of(false))) {
      return;
    }
    Optional<LocalDate> told = form.facts().get(FactVocabulary.standard().date("victimInformedOn"));
    if (victim.isEmpty()) {
      boolean complete =
          notes.yes("victimInformed")
              && notes.yes("victimNotificationRecorded")
              && told.isPresent()
              && form.on().isPresent()
              && !told.get().isAfter(form.on().get());
      if (!complete) {
        notes.lacks("CAN-08", "crime.victim");
      }
      return;
    }
    notes.step("CAN-08", "victimInformed");
    notes.step("CAN-08", "victimNotificationRecorded");
    if (told.isEmpty()) {
      notes.lacks("CAN-08", "victimInformedOn");
    } else if (form.on().isPresent() && told.get().isAfter(form.on().get())) {
      notes.lacks("CAN-08", "victimInformedOn");
    }
  }
}

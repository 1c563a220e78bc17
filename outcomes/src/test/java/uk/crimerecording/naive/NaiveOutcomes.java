package uk.crimerecording.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;

/**
 * Outcomes, straight from rules OUT-01 to OUT-37 and CNT-30.
 *
 * <p>Where the rules leave a choice, this is the one taken: a dead suspect is judged by the death
 * even if an illness is stated too (OUT-25); a penalty notice for somebody stated not to be
 * identified is refused (OUT-19); a level that does not fit the gravity goes to an inspector
 * (OUT-18, OUT-33); a retail robbery without the evidence for a police charge goes to the
 * prosecutor (OUT-14); a suspect stated to be unnamed is never the offender whose age counts. What
 * hangs on something that is open is not asked for until that is settled.
 */
final class NaiveOutcomes {

  private static final LocalDate DEFERRED_FROM = LocalDate.of(2026, 4, 1);

  private final OffenceCatalogue catalogue;
  private final CrimeRecord crime;
  private final OutcomeApplication form;
  private final NaiveOffence offence;
  private final Notes notes;
  private final String type;

  private NaiveOutcomes(OffenceCatalogue catalogue, CrimeRecord crime, OutcomeApplication form) {
    this.catalogue = catalogue;
    this.crime = crime;
    this.form = form;
    this.offence = new NaiveOffence(catalogue, crime.offence());
    this.notes = new Notes(form.facts());
    this.type = form.type().code();
  }

  static NaiveAnswer decide(
      OffenceCatalogue catalogue, CrimeRecord crime, OutcomeApplication form) {
    return new NaiveOutcomes(catalogue, crime, form).decide();
  }

  private NaiveAnswer decide() {
    common();
    suspects();
    relatedCrimes();
    switch (type) {
      case "1" -> charge();
      case "1A" -> alternativeCharge();
      case "2", "2A" -> youthCaution();
      case "3", "3A" -> adultCaution();
      case "4" -> takenIntoConsideration();
      case "5" -> offenderDeceased();
      case "6" -> penaltyNotice();
      case "7" -> drugWarning();
      case "8" -> communityResolution();
      case "9" -> notInPublicInterestCps();
      case "10" -> notInPublicInterestPolice();
      case "11" -> belowAgeOfResponsibility();
      case "12" -> suspectIllOrDead();
      case "13" -> victimIllOrDead();
      case "14" -> unsupportedWithoutSuspect();
      case "15" -> evidentialDifficulties();
      case "16" -> unsupportedWithSuspect();
      case "17" -> timeLimit();
      case "18" -> notes.step("OUT-31", "investigatedAsFarAsPossible");
      case "19" -> fraud();
      case "20" -> otherAgency();
      case "21" -> furtherInvestigationNotInPublicInterest();
      case "22" -> diversion();
      case "23" -> childDeferred();
      case "24" -> adultDeferred();
      default -> throw new IllegalStateException("No such type");
    }
    return notes.answer();
  }

  // Common rules

  private void common() {
    victimTold();
    if (Set.of("1", "1A", "2", "2A", "3", "3A", "4", "6", "7", "8", "9", "10", "21", "22")
        .contains(type)) {
      notes.step("OUT-02", "suspectToldResponsible");
    }
    notes.step("OUT-04", "supervisorApproved");
    notes.step("OUT-04", "rationaleRecorded");
    if (form.on().isEmpty()) {
      notes.lacks("OUT-05", "outcome.on");
    }
    if (crime.recordedOn().isEmpty()) {
      notes.lacks("OUT-05", "crime.recordedAt");
    }
    if (form.on().isPresent()
        && crime.recordedOn().isPresent()
        && form.on().get().isBefore(crime.recordedOn().get())) {
      notes.refuse("OUT-05");
    }
    if (crime.cancellation().isPresent() || offence.isIncident()) {
      notes.refuse("OUT-06");
    }
  }

  private void victimTold() {
    Optional<Boolean> victim = offence.hasVictim(crime);
    if (victim.equals(Optional.of(false))) {
      return;
    }
    if (victim.isEmpty()) {
      if (!notes.yes("victimInformed")) {
        notes.lacks("OUT-01", "crime.victim");
      }
      return;
    }
    Optional<PartyKind> kind = crime.victim().flatMap(stated -> stated.kind());
    Optional<Integer> age = crime.victim().flatMap(stated -> stated.age());
    boolean person = kind.isEmpty() || kind.equals(Optional.of(PartyKind.PERSON));
    if (person && age.isPresent() && age.get() < 18) {
      notes.step("OUT-01", "parentOrGuardianToldOfOutcome");
    } else if (person
        && age.isEmpty()
        && notes.no("victimInformed")
        && notes.yes("parentOrGuardianToldOfOutcome")) {
      notes.lacks("OUT-01", "crime.victim.age");
    } else {
      notes.step("OUT-01", "victimInformed");
    }
  }

  private void suspects() {
    boolean needed = !Set.of("14", "18", "19", "20").contains(type);
    boolean forbidden = Set.of("14", "18").contains(type);
    if (!needed && !forbidden) {
      return;
    }
    if (crime.suspects().isEmpty()) {
      notes.lacks("OUT-03", "crime.suspects");
      return;
    }
    List<Suspect> all = crime.suspects().get();
    if (forbidden) {
      boolean open = false;
      for (Suspect suspect : all) {
        Optional<Boolean> named = NaiveDecider.said(suspect.named());
        if (named.equals(Optional.of(true))) {
          notes.refuse("OUT-03");
        } else if (named.isEmpty()) {
          open = true;
        }
      }
      if (open) {
        notes.lacks("OUT-03", "crime.suspects.named");
      }
      return;
    }
    if (all.isEmpty()) {
      notes.refuse("OUT-03");
      return;
    }
    Set<String> open = new TreeSet<>();
    boolean possible = false;
    for (Suspect suspect : all) {
      Optional<Set<String>> lacking = lacking(suspect);
      if (lacking.isPresent()) {
        if (lacking.get().isEmpty()) {
          return;
        }
        possible = true;
        open.addAll(lacking.get());
      }
    }
    if (possible) {
      open.forEach(name -> notes.lacks(suspectRule(name.equals("crime.suspects.age")), name));
    } else {
      notes.refuse(suspectRule(!candidates().isEmpty()));
    }
  }

  private String suspectRule(boolean ofType) {
    if (!ofType) {
      return "OUT-03";
    }
    return switch (type) {
      case "2", "2A" -> "OUT-15";
      case "3", "3A" -> "OUT-16";
      case "6" -> "OUT-19";
      case "7" -> "OUT-20";
      case "23" -> "OUT-35";
      case "24" -> "OUT-36";
      default -> "OUT-03";
    };
  }

  /** What is open before a suspect can be the one of this outcome; empty where it cannot be. */
  private Optional<Set<String>> lacking(Suspect suspect) {
    boolean identity = Set.of("6", "15", "16").contains(type);
    boolean child = Set.of("2", "2A", "23").contains(type);
    boolean adult = Set.of("3", "3A", "6", "7", "24").contains(type);
    Optional<Boolean> named = NaiveDecider.said(suspect.named());
    Optional<Boolean> linked = NaiveDecider.said(suspect.linked());
    Optional<Boolean> identified = NaiveDecider.said(suspect.identityEstablished());
    Set<String> open = new TreeSet<>();
    if (named.equals(Optional.of(false))) {
      return Optional.empty();
    }
    if (named.isEmpty()) {
      open.add("crime.suspects.named");
    }
    if (!linked.equals(Optional.of(true))) {
      open.add("crime.suspects.linked");
    }
    if (identity) {
      if (identified.equals(Optional.of(false))) {
        return Optional.empty();
      }
      if (identified.isEmpty()) {
        open.add("crime.suspects.identityEstablished");
      }
    }
    if (child || adult) {
      if (suspect.age().isEmpty()) {
        open.add("crime.suspects.age");
      } else if ((suspect.age().get() < 18) != child) {
        return Optional.empty();
      }
    }
    return Optional.of(open);
  }

  /** CNT-30: only a related crime can be charged. */
  private void relatedCrimes() {
    boolean barred =
        Set.of("1", "1A", "2", "2A", "3", "3A", "4").contains(type)
            || (type.equals("6") && offence.isConduct());
    if (!barred) {
      return;
    }
    if (chargesRecordedOffence() || notes.yes("sufficientEvidence")) {
      return;
    }
    if (crime.related().isEmpty()) {
      notes.lacks("CNT-30", "crime.related");
      if (notes.open("sufficientEvidence")) {
        notes.lacks("CNT-30", "sufficientEvidence");
      }
      return;
    }
    boolean chargeable = false;
    boolean open = false;
    for (RelatedCrime related : crime.related().get()) {
      Optional<Boolean> said = NaiveDecider.said(related.chargeable());
      if (said.equals(Optional.of(true))) {
        chargeable = true;
      } else if (said.isEmpty()) {
        open = true;
      }
    }
    if (chargeable) {
      if (notes.no("sufficientEvidence")) {
        notes.refuse("CNT-30");
      } else {
        notes.lacks("CNT-30", "sufficientEvidence");
      }
    } else if (open) {
      notes.lacks("CNT-30", "crime.related.chargeable");
      if (notes.open("sufficientEvidence")) {
        notes.lacks("CNT-30", "sufficientEvidence");
      }
    }
  }

  private boolean chargesRecordedOffence() {
    return form.charged().isPresent() && form.charged().get().stream().anyMatch(offence::isSameAs);
  }

  // Who and what

  /** Those who may be the named suspect: not the ones stated to be unnamed. */
  private List<Suspect> candidates() {
    return crime.suspects().orElse(List.of()).stream()
        .filter(suspect -> !NaiveDecider.said(suspect.named()).equals(Optional.of(false)))
        .toList();
  }

  /** Whether the suspect is under 18; empty where no age says so. */
  private Optional<Boolean> suspectIsYouth() {
    if (crime.suspects().isEmpty()) {
      return Optional.empty();
    }
    boolean open = false;
    for (Suspect suspect : candidates()) {
      if (suspect.age().isEmpty()) {
        open = true;
      } else if (suspect.age().get() < 18) {
        return Optional.of(true);
      }
    }
    return open ? Optional.empty() : Optional.of(false);
  }

  private void stepForVictim(String rule, String name) {
    Optional<Boolean> victim = offence.hasVictim(crime);
    if (victim.equals(Optional.of(true))) {
      notes.step(rule, name);
    } else if (victim.isEmpty() && !notes.yes(name)) {
      notes.lacks(rule, "crime.victim");
    }
  }

  private Optional<Boolean> flagged(CrimeFlag flag) {
    return crime.flags().map(flags -> flags.contains(flag));
  }

  private Optional<Boolean> domesticAbuse() {
    return flagged(CrimeFlag.DOMESTIC_ABUSE);
  }

  private Optional<Boolean> hateCrime() {
    return crime
        .flags()
        .map(
            flags ->
                flags.contains(CrimeFlag.HATE_RACE)
                    || flags.contains(CrimeFlag.HATE_RELIGION)
                    || flags.contains(CrimeFlag.HATE_SEXUAL_ORIENTATION)
                    || flags.contains(CrimeFlag.HATE_DISABILITY)
                    || flags.contains(CrimeFlag.HATE_TRANSGENDER));
  }

  private Optional<Boolean> byInspector() {
    return form.by().flatMap(NaiveDecider::inspector);
  }

  private void needInspector(String rule) {
    if (form.by().isEmpty()) {
      notes.lacks(rule, "outcome.by");
      return;
    }
    DecisionMaker by = form.by().get();
    Optional<Boolean> held = NaiveDecider.inspector(by);
    if (held.isEmpty()) {
      if (by.rank().isEmpty()) {
        notes.lacks(rule, "outcome.by.rank");
      } else {
        notes.lacks(rule, "outcome.by.role");
      }
    } else if (!held.get()) {
      notes.refer(rule, Authority.INSPECTOR);
    }
  }

  private void needRegistrar(String rule) {
    if (form.by().isEmpty()) {
      notes.lacks(rule, "outcome.by");
      return;
    }
    Optional<Boolean> held = NaiveDecider.registrar(form.by().get());
    if (held.isEmpty()) {
      notes.lacks(rule, "outcome.by.role");
    } else if (!held.get()) {
      notes.refer(rule, Authority.FCR);
    }
  }

  // Types 1 and 1A

  private void charge() {
    notes.step("OUT-10", "chargeRecordVerified");
    if (form.charged().isEmpty() || form.charged().get().isEmpty()) {
      notes.lacks("OUT-10", "outcome.charged");
    } else if (!chargesRecordedOffence()) {
      notes.refuse("OUT-10");
    }
  }

  private void alternativeCharge() {
    notes.step("OUT-10", "chargeRecordVerified");
    if (form.charged().isEmpty() || form.charged().get().isEmpty()) {
      notes.lacks("OUT-11", "outcome.charged");
    } else if (chargesRecordedOffence()) {
      notes.refuse("OUT-11");
    }
    alternative();
    Optional<List<RecordedOffence>> instead = form.charged().filter(list -> !list.isEmpty());
    if (offence.isMurder()) {
      murder(instead);
    }
    if (offence.isRape()) {
      rape(instead);
    }
    if (offence.isRobbery()) {
      retailRobbery();
    }
  }

  private void alternative() {
    notes.condition("OUT-11", "crimeCorrectlyRecorded");
    notes.bar("OUT-11", "reclassificationJustified");
    notes.condition("OUT-11", "offenderPrincipalOrAccessory");
    notes.condition("OUT-11", "sameMaterialFacts");
  }

  private void murder(Optional<List<RecordedOffence>> instead) {
    if (instead.isPresent()) {
      boolean permitted = false;
      for (RecordedOffence charged : instead.get()) {
        String code = charged.code().map(OffenceCode::value).orElse("");
        if (Set.of("004/01", "004/02", "004/03", "004/07").contains(code)) {
          permitted = true;
        }
      }
      if (!permitted) {
        notes.refuse("OUT-12");
      }
    }
    notes.condition("OUT-12", "cpsConfirmsMurder");
    notes.condition("OUT-12", "alternativeTiedToDeath");
    notes.condition("OUT-12", "cpsAlternativeInPublicInterest");
    notes.step("OUT-12", "recordEndorsed");
    needRegistrar("OUT-12");
  }

  private void rape(Optional<List<RecordedOffence>> instead) {
    if (instead.isPresent()) {
      boolean sexual = false;
      for (RecordedOffence charged : instead.get()) {
        if (new NaiveOffence(catalogue, charged).isSexual()) {
          sexual = true;
        }
      }
      if (!sexual) {
        notes.refuse("OUT-13");
        return;
      }
    }
    if (notes.yes("mg3AlternativeSexualOffence")) {
      return;
    }
    boolean accredited =
        form.by().isPresent()
            && NaiveDecider.registrar(form.by().get()).equals(Optional.of(true))
            && NaiveDecider.said(form.by().get().accredited()).equals(Optional.of(true));
    if (accredited) {
      return;
    }
    boolean openStatute = false;
    boolean openAge = false;
    boolean openPenetration = false;
    if (!offence.isAttemptedRape()) {
      if (form.chargedStatutes().isEmpty()) {
        openStatute = true;
        Optional<Integer> age = crime.victim().flatMap(victim -> victim.age());
        boolean old = age.isPresent() && age.get() >= 13;
        if (!old && !notes.no("penilePenetration")) {
          openAge = age.isEmpty();
          openPenetration = notes.open("penilePenetration");
        }
      } else {
        boolean underThirteen = false;
        for (String statute : form.chargedStatutes().get()) {
          if (Set.of("SOA 2003 s.2", "SOA 2003 s.30(3)", "SOA 2003 s.34(2)").contains(statute)) {
            return;
          }
          if (Set.of(
                  "SOA 2003 s.6(1)",
                  "SOA 2003 s.8(1)",
                  "SOA 2003 s.8(2)",
                  "SOA 2003 s.9(2)",
                  "SOA 2003 s.13",
                  "SOA 2003 s.25(6)")
              .contains(statute)) {
            underThirteen = true;
          }
        }
        if (underThirteen) {
          Optional<Integer> age = crime.victim().flatMap(victim -> victim.age());
          boolean young = age.isPresent() && age.get() < 13;
          boolean old = age.isPresent() && age.get() >= 13;
          if (young && notes.yes("penilePenetration")) {
            return;
          }
          if (!old && !notes.no("penilePenetration")) {
            openAge = age.isEmpty();
            openPenetration = notes.open("penilePenetration");
          }
        }
      }
    }
    boolean openMg3 = notes.open("mg3AlternativeSexualOffence");
    if (openStatute || openAge || openPenetration || openMg3) {
      if (openStatute) {
        notes.lacks("OUT-13", "outcome.chargedStatutes");
      }
      if (openAge) {
        notes.lacks("OUT-13", "crime.victim.age");
      }
      if (openPenetration) {
        notes.lacks("OUT-13", "penilePenetration");
      }
      if (openMg3) {
        notes.lacks("OUT-13", "mg3AlternativeSexualOffence");
      }
      accreditedRegistrar(false);
    } else {
      accreditedRegistrar(true);
    }
  }

  private void accreditedRegistrar(boolean lastResort) {
    if (form.by().isEmpty()) {
      notes.lacks("OUT-13", "outcome.by");
      return;
    }
    DecisionMaker by = form.by().get();
    Optional<Boolean> registrar = NaiveDecider.registrar(by);
    Optional<Boolean> listed = NaiveDecider.said(by.accredited());
    if (registrar.equals(Optional.of(false)) || listed.equals(Optional.of(false))) {
      if (lastResort) {
        notes.refer("OUT-13", Authority.ACCREDITED_FCR);
      }
    } else {
      notes.lacks("OUT-13", registrar.isEmpty() ? "outcome.by.role" : "outcome.by.accredited");
    }
  }

  private void retailRobbery() {
    Optional<Boolean> retail = notes.fact("retailRobbery");
    Optional<String> charger = notes.text("chargingDecisionBy");
    if (retail.equals(Optional.of(false)) || charger.equals(Optional.of("cps"))) {
      return;
    }
    Optional<String> rank = notes.text("nonReferralRationaleRank");
    boolean charged = form.charged().isPresent() && !form.charged().get().isEmpty();
    boolean theft = false;
    if (charged) {
      for (RecordedOffence offenceCharged : form.charged().get()) {
        if (new NaiveOffence(catalogue, offenceCharged).isTheft()) {
          theft = true;
        }
      }
    }
    boolean allMet =
        (theft || (form.charged().isPresent() && !charged))
            && notes.yes("limitedForceOnly")
            && notes.yes("lowValueProperty")
            && notes.no("prolificOffender")
            && notes.no("weaponInvolved")
            && notes.yes("sufficientEvidence")
            && notes.yes("unchargedAssaultRationale")
            && rank.isPresent()
            && !rank.get().equals("constable");
    if (allMet) {
      return;
    }
    if (retail.isEmpty() || charger.isEmpty()) {
      if (retail.isEmpty()) {
        notes.lacks("OUT-14", "retailRobbery");
      }
      if (charger.isEmpty()) {
        notes.lacks("OUT-14", "chargingDecisionBy");
      }
      return;
    }
    if (charged && !theft) {
      notes.refuse("OUT-14");
    }
    toProsecutorUnless("limitedForceOnly", true);
    toProsecutorUnless("lowValueProperty", true);
    toProsecutorUnless("prolificOffender", false);
    toProsecutorUnless("weaponInvolved", false);
    toProsecutorUnless("sufficientEvidence", true);
    notes.step("OUT-14", "unchargedAssaultRationale");
    if (rank.isEmpty()) {
      notes.lacks("OUT-14", "nonReferralRationaleRank");
    } else if (rank.get().equals("constable")) {
      notes.refer("OUT-14", Authority.SERGEANT);
    }
  }

  private void toProsecutorUnless(String name, boolean wanted) {
    if (notes.open(name)) {
      notes.lacks("OUT-14", name);
    } else if (notes.yes(name) != wanted) {
      notes.refer("OUT-14", Authority.CPS);
    }
  }

  // Cautions

  private void cautioned(String rule, boolean asRecorded) {
    Optional<String> code = notes.text("cautionedOffence");
    if (code.isEmpty()) {
      notes.lacks(rule, "cautionedOffence");
    } else if (offence.isSameAs(RecordedOffence.ofCode(OffenceCode.of(code.get()))) != asRecorded) {
      notes.refuse(rule);
    }
    if (!asRecorded) {
      alternative();
      if (offence.isMurder() || offence.isRape()) {
        notes.refuse("OUT-11");
      }
    }
  }

  private void youthCaution() {
    notes.condition("OUT-15", "offenderEligible");
    prosecutorAuthorised("OUT-15");
    notes.condition("OUT-15", "clearReliableAdmission");
    notes.step("OUT-15", "gravityMatrixApplied");
    notes.step("OUT-15", "youthJusticeConsulted");
    notes.step("OUT-15", "cautionSigned");
    notes.step("OUT-15", "appropriateAdultPresent");
    stepForVictim("OUT-15", "victimViewsConsidered");
    cautioned("OUT-15", type.equals("2"));
    if (offence.isKnifePossession()) {
      Optional<String> kind = notes.text("cautionKind");
      if (kind.isEmpty()) {
        notes.lacks("OUT-15", "cautionKind");
      } else if (kind.get().equals("simple")) {
        notes.refuse("OUT-15");
      }
    }
  }

  private void prosecutorAuthorised(String rule) {
    onIndictmentOnly(rule, "cpsAuthorised", Authority.CPS);
  }

  private void onIndictmentOnly(String rule, String name, Authority instead) {
    Optional<Boolean> indictable = offence.isIndictableOnly();
    if (indictable.equals(Optional.of(false)) || notes.yes(name)) {
      return;
    }
    if (indictable.isEmpty()) {
      notes.lacks(rule, "crime.offence.code");
    } else if (notes.open(name)) {
      notes.lacks(rule, name);
    } else {
      notes.refer(rule, instead);
    }
  }

  private void adultCaution() {
    notes.condition("OUT-16", "offenderEligible");
    Optional<String> kind = notes.text("cautionKind");
    boolean simpleAllowed =
        domesticAbuse().equals(Optional.of(true)) || hateCrime().equals(Optional.of(true));
    if (!kind.equals(Optional.of("conditional")) && !simpleAllowed) {
      if (kind.isEmpty()) {
        notes.lacks("OUT-16", "cautionKind");
      } else if (crime.flags().isEmpty()) {
        notes.lacks("OUT-16", "crime.flags");
      } else {
        notes.refuse("OUT-16");
      }
    }
    prosecutorAuthorised("OUT-16");
    onIndictmentOnly("OUT-16", "superintendentReferral", Authority.SUPERINTENDENT);
    Optional<Boolean> prior = notes.fact("priorCautionOrConvictionWithinTwoYears");
    Optional<Boolean> specified = notes.fact("specifiedOffence");
    boolean inspector = byInspector().equals(Optional.of(true));
    if (prior.equals(Optional.of(true))) {
      notes.condition("OUT-16", "exceptionalCircumstances");
    }
    if (prior.equals(Optional.of(true)) || specified.equals(Optional.of(true))) {
      needInspector("OUT-16");
    }
    if (prior.isEmpty() && !(inspector && notes.yes("exceptionalCircumstances"))) {
      notes.lacks("OUT-16", "priorCautionOrConvictionWithinTwoYears");
    }
    if (specified.isEmpty() && !inspector) {
      notes.lacks("OUT-16", "specifiedOffence");
    }
    if (!notes.yes("appropriateAdultPresent")
        && !notes.no("suspectVulnerable")
        && !kind.equals(Optional.of("simple"))) {
      if (notes.open("suspectVulnerable")) {
        notes.lacks("OUT-16", "suspectVulnerable");
      }
      if (kind.isEmpty()) {
        notes.lacks("OUT-16", "cautionKind");
      }
      if (notes.yes("suspectVulnerable") && kind.isPresent()) {
        notes.lacks("OUT-16", "appropriateAdultPresent");
      }
    }
    cautioned("OUT-16", type.equals("3"));
  }

  // Types 4 to 10

  private void takenIntoConsideration() {
    notes.condition("OUT-17", "paceCompliantAdmission");
    notes.condition("OUT-17", "guiltyKnowledge");
    if (!notes.yes("mg18Signed")) {
      if (notes.yes("acceptedInCourt")) {
        notes.step("OUT-17", "courtAcceptanceProven");
      } else {
        notes.lacks("OUT-17", "mg18Signed");
      }
    }
    notes.step("OUT-17", "ddmSatisfiedOfConnection");
    notes.condition("OUT-17", "chargedWithOtherOffences");
    notes.bar("OUT-17", "moreSeriousThanCharge");
    if (notes.open("previouslyUnreported")) {
      if (!notes.yes("victimTraced") || !notes.yes("victimConfirms")) {
        notes.lacks("OUT-17", "previouslyUnreported");
      }
    } else if (notes.yes("previouslyUnreported")) {
      notes.condition("OUT-17", "victimTraced");
      notes.condition("OUT-17", "victimConfirms");
    }
  }

  private void offenderDeceased() {
    notes.condition("OUT-18", "suspectDeceased");
    notes.condition("OUT-18", "sufficientEvidence");
    notes.step("OUT-18", "deathDetailsRecorded");
    if (offence.isHomicide() || offence.isRape()) {
      needRegistrar("OUT-18");
    } else if (notes.open("decisionMakerFitsGravity")) {
      notes.lacks("OUT-18", "decisionMakerFitsGravity");
    } else if (notes.no("decisionMakerFitsGravity")) {
      notes.refer("OUT-18", Authority.INSPECTOR);
    }
  }

  private void penaltyNotice() {
    notes.condition("OUT-19", "pndSchemeOffence");
    notes.condition("OUT-19", "sufficientEvidence");
    notes.condition("OUT-19", "suspectSuitable");
    notes.step("OUT-19", "toldAcceptanceOptional");
    notes.bar("OUT-19", "pndRevoked");
  }

  private void drugWarning() {
    if (!offence.inClass("92E") && !offence.isCode("093/74")) {
      notes.refuse("OUT-20");
    }
    notes.condition("OUT-20", "smallAmountPersonalUse");
    notes.condition("OUT-20", "sufficientEvidence");
    notes.condition("OUT-20", "paceCompliantAdmission");
    notes.condition("OUT-20", "guiltyKnowledge");
    notes.bar("OUT-20", "defenceRaised");
    notes.condition("OUT-20", "offenderEligible");
  }

  private void communityResolution() {
    notes.condition("OUT-21", "responsibilityAccepted");
    notes.condition("OUT-21", "sufficientEvidence");
    notes.step("OUT-21", "gravityMatrixApplied");
    notes.step("OUT-21", "actionsAgreed");
    notes.condition("OUT-21", "offenderEligible");
    if (offence.isIndictableOnly().equals(Optional.of(true))) {
      notes.refuse("OUT-21");
    } else if (offence.isIndictableOnly().isEmpty()) {
      notes.lacks("OUT-21", "crime.offence.code");
    }
    if (offence.isKnifePossession()) {
      Optional<Boolean> youth = suspectIsYouth();
      if (youth.isEmpty()) {
        if (crime.suspects().isPresent()) {
          notes.lacks("OUT-21", "crime.suspects.age");
        }
      } else if (youth.get()) {
        notes.refuse("OUT-21");
      }
    }
    if (crime.flags().isEmpty()) {
      notes.lacks("OUT-21", "crime.flags");
      return;
    }
    Optional<Boolean> partner = NaiveDecider.said(crime.intimatePartner());
    if (domesticAbuse().get()) {
      if (partner.isEmpty()) {
        notes.lacks("OUT-21", "crime.intimatePartner");
      } else if (partner.get()) {
        notes.refuse("OUT-21");
      }
    }
    if (domesticAbuse().get() || hateCrime().get()) {
      notes.condition("OUT-21", "exceptionalCircumstances");
      needInspector("OUT-21");
    }
  }

  private void notInPublicInterestCps() {
    notes.step("OUT-22", "mg3aOnFile");
    notes.condition("OUT-22", "sufficientEvidence");
    notes.condition("OUT-22", "publicInterestSoleReason");
  }

  private void notInPublicInterestPolice() {
    notes.condition("OUT-23", "policeMayDecideCharge");
    notes.condition("OUT-23", "sufficientEvidence");
    notes.condition("OUT-23", "publicInterestSoleReason");
  }

  // Types 11 to 17

  private void belowAgeOfResponsibility() {
    notes.condition("OUT-24", "suspectResponsible");
    notes.step("OUT-24", "appropriateAdultPresent");
    Optional<Integer> stated =
        form.facts().get(FactVocabulary.standard().integer("suspectAgeAtOffence"));
    if (stated.isPresent()) {
      if (stated.get() >= 10) {
        notes.refuse("OUT-24");
      }
      return;
    }
    if (crime.suspects().isEmpty() || crime.suspects().get().isEmpty()) {
      notes.lacks("OUT-24", "suspectAgeAtOffence");
      return;
    }
    boolean young = false;
    boolean open = false;
    for (Suspect suspect : candidates()) {
      if (suspect.age().isEmpty()) {
        open = true;
      } else if (suspect.age().get() < 10) {
        young = true;
      }
    }
    if (!young && open) {
      notes.lacks("OUT-24", "suspectAgeAtOffence");
    } else if (!young) {
      notes.refuse("OUT-24");
    }
  }

  private void suspectIllOrDead() {
    notes.condition("OUT-25", "suspectResponsible");
    if (notes.yes("suspectDeceased")) {
      if (notes.yes("diedBeforeReport") || notes.no("sufficientEvidence")) {
        return;
      }
      if (notes.no("diedBeforeReport") && notes.yes("sufficientEvidence")) {
        notes.refuse("OUT-25");
        return;
      }
      if (notes.open("diedBeforeReport")) {
        notes.lacks("OUT-25", "diedBeforeReport");
      }
      if (notes.open("sufficientEvidence")) {
        notes.lacks("OUT-25", "sufficientEvidence");
      }
      return;
    }
    if (notes.yes("suspectSeriouslyIll")) {
      return;
    }
    if (notes.no("suspectSeriouslyIll") && notes.no("suspectDeceased")) {
      notes.refuse("OUT-25");
      return;
    }
    if (notes.open("suspectSeriouslyIll")) {
      notes.lacks("OUT-25", "suspectSeriouslyIll");
    }
    if (notes.open("suspectDeceased")) {
      notes.lacks("OUT-25", "suspectDeceased");
    }
  }

  private void victimIllOrDead() {
    notes.condition("OUT-26", "suspectResponsible");
    if (notes.yes("victimOrKeyWitnessDeceased") || notes.yes("victimOrKeyWitnessSeriouslyIll")) {
      return;
    }
    if (notes.no("victimOrKeyWitnessDeceased") && notes.no("victimOrKeyWitnessSeriouslyIll")) {
      notes.refuse("OUT-26");
      return;
    }
    if (notes.open("victimOrKeyWitnessDeceased")) {
      notes.lacks("OUT-26", "victimOrKeyWitnessDeceased");
    }
    if (notes.open("victimOrKeyWitnessSeriouslyIll")) {
      notes.lacks("OUT-26", "victimOrKeyWitnessSeriouslyIll");
    }
  }

  private void unsupportedWithoutSuspect() {
    notes.bar("OUT-27", "victimSupports");
    notes.step("OUT-27", "victimPositionRecorded");
  }

  private void evidentialDifficulties() {
    Optional<Boolean> victim = offence.hasVictim(crime);
    if (victim.isEmpty()) {
      if (!notes.yes("victimSupports") || !notes.yes("pointsToProveMadeOut")) {
        notes.lacks("OUT-28", "crime.victim");
      }
    } else if (victim.get()) {
      notes.condition("OUT-28", "victimSupports");
    } else {
      notes.condition("OUT-28", "pointsToProveMadeOut");
    }
    notes.step("OUT-28", "evidentialDifficultiesRecorded");
    inspectorForGraveCases("OUT-28");
  }

  private void unsupportedWithSuspect() {
    notes.bar("OUT-29", "victimSupports");
    notes.step("OUT-29", "victimPositionRecorded");
    notes.condition("OUT-29", "victimReached");
    notes.step("OUT-29", "evidenceLedProsecutionConsidered");
    Optional<String> advice = notes.text("wordsOfAdviceLedTo");
    if (advice.isPresent() && !advice.get().equals("nothing-further")) {
      notes.refuse("OUT-29");
    }
    inspectorForGraveCases("OUT-29");
  }

  private void inspectorForGraveCases(String rule) {
    if (byInspector().equals(Optional.of(true))) {
      return;
    }
    Optional<Boolean> team = Optional.of(false);
    Optional<Boolean> independent = Optional.of(false);
    if (form.by().isPresent()) {
      team = NaiveDecider.said(form.by().get().fcrTeam());
      independent = NaiveDecider.said(form.by().get().independent());
    }
    boolean ofTeam = team.equals(Optional.of(true));
    if (ofTeam && independent.equals(Optional.of(true))) {
      return;
    }
    Optional<Boolean> highRisk = NaiveDecider.said(crime.highRiskDomesticAbuse());
    if (offence.isRape() || highRisk.equals(Optional.of(true))) {
      if (ofTeam && independent.isEmpty()) {
        notes.lacks(rule, "outcome.by.independent");
      } else {
        needInspector(rule);
      }
    } else if (highRisk.isEmpty()) {
      if (crime.flags().isEmpty() || domesticAbuse().get()) {
        notes.lacks(rule, "crime.highRiskDomesticAbuse");
      }
    }
  }

  private void timeLimit() {
    notes.bar("OUT-30", "warrantInFirstInstance");
    Optional<Boolean> summary = offence.isSummaryOnly();
    if (summary.equals(Optional.of(false))) {
      notes.condition("OUT-30", "cpsStandardSummaryOnly");
    } else if (summary.isEmpty() && !notes.yes("cpsStandardSummaryOnly")) {
      notes.lacks("OUT-30", "cpsStandardSummaryOnly");
    }
    if (crime.occurred().isEmpty()) {
      notes.lacks("OUT-30", "crime.occurred");
      return;
    }
    if (form.on().isEmpty()) {
      return;
    }
    LocalDate on = form.on().get();
    LocalDate first = crime.occurred().get().from();
    LocalDate last = crime.occurred().get().to();
    Optional<Boolean> ordinary = passed(on, first.plusMonths(6), last.plusMonths(6));
    Optional<Boolean> twoYears = passed(on, first.plusYears(2), last.plusYears(2));
    Optional<Boolean> sinceReport =
        crime.reportedAt().map(time -> on.isAfter(time.toLocalDate().plusMonths(6)));
    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> no = Optional.of(false);
    Optional<Boolean> longer = Optional.empty();
    if (twoYears.equals(yes) || sinceReport.equals(yes)) {
      longer = yes;
    } else if (twoYears.equals(no) && sinceReport.equals(no)) {
      longer = no;
    }
    Optional<Boolean> abuse = offence.inClass("105A") ? domesticAbuse() : no;
    boolean mayBeAbuse = !abuse.equals(no);
    boolean mayBeOrdinary = !abuse.equals(yes);
    boolean allowed =
        (!mayBeAbuse || longer.equals(yes)) && (!mayBeOrdinary || ordinary.equals(yes));
    boolean impossible =
        (!mayBeAbuse || longer.equals(no)) && (!mayBeOrdinary || ordinary.equals(no));
    if (impossible) {
      notes.refuse("OUT-30");
    } else if (!allowed) {
      if (abuse.isEmpty()) {
        notes.lacks("OUT-30", "crime.flags");
      } else if (abuse.equals(yes) && sinceReport.isEmpty()) {
        notes.lacks("OUT-30", "crime.reportedAt");
      } else {
        notes.lacks("OUT-30", "crime.occurred");
      }
    }
  }

  /** Whether a day lies after a limit of which only the earliest and latest day are known. */
  private static Optional<Boolean> passed(LocalDate day, LocalDate earliest, LocalDate latest) {
    if (day.isAfter(latest)) {
      return Optional.of(true);
    }
    return day.isAfter(earliest) ? Optional.empty() : Optional.of(false);
  }

  // Types 19 to 24

  private void fraud() {
    if (!offence.isFraud()) {
      notes.refuse("OUT-37");
    }
    notes.condition("OUT-37", "recordedByNfib");
  }

  private void otherAgency() {
    notes.step("OUT-32", "otherBodyAndReasonRecorded");
    notes.step("OUT-32", "localReviewDone");
    stepForVictim("OUT-32", "victimToldOfBodyAndContact");
    notes.bar("OUT-07", "transferredToOtherForce");
  }

  private void furtherInvestigationNotInPublicInterest() {
    notes.step("OUT-33", "publicInterestConsidered");
    boolean sensitive =
        offence.isIndictableOnly().equals(Optional.of(true))
            || domesticAbuse().equals(Optional.of(true))
            || hateCrime().equals(Optional.of(true))
            || flagged(CrimeFlag.CHILD_SEXUAL_ABUSE).equals(Optional.of(true))
            || flagged(CrimeFlag.CHILD_SEXUAL_EXPLOITATION).equals(Optional.of(true))
            || notes.yes("childAbuse")
            || notes.yes("relevantToVulnerableWork");
    boolean settled =
        notes.yes("exceptionalCircumstances") && notes.yes("decisionMakerFitsGravity");
    if (sensitive) {
      notes.condition("OUT-33", "exceptionalCircumstances");
      if (notes.open("decisionMakerFitsGravity")) {
        notes.lacks("OUT-33", "decisionMakerFitsGravity");
      } else if (notes.no("decisionMakerFitsGravity")) {
        notes.refer("OUT-33", Authority.INSPECTOR);
      }
    } else if (!settled) {
      if (crime.flags().isEmpty()) {
        notes.lacks("OUT-33", "crime.flags");
      }
      if (offence.isIndictableOnly().isEmpty()) {
        notes.lacks("OUT-33", "crime.offence.code");
      }
      if (notes.open("childAbuse")) {
        notes.lacks("OUT-33", "childAbuse");
      }
      if (notes.open("relevantToVulnerableWork")) {
        notes.lacks("OUT-33", "relevantToVulnerableWork");
      }
    }
  }

  private void activity(String rule) {
    notes.condition(rule, "activityRehabilitative");
    notes.condition(rule, "activityAgreed");
    notes.condition(rule, "activityCompleted");
  }

  private void diversion() {
    activity("OUT-34");
    if (byInspector().equals(Optional.of(true))) {
      return;
    }
    if (crime.flags().isEmpty()) {
      notes.lacks("OUT-34", "crime.flags");
    } else if (domesticAbuse().get()) {
      needInspector("OUT-34");
    }
  }

  private void childDeferred() {
    deferred("OUT-35");
    if (offence.isKnifePossession()) {
      notes.condition("OUT-35", "activityByYouthJustice");
    }
  }

  private void adultDeferred() {
    deferred("OUT-36");
  }

  private void deferred(String rule) {
    if (form.on().isPresent() && form.on().get().isBefore(DEFERRED_FROM)) {
      notes.refuse(rule);
    }
    notes.condition(rule, "sufficientEvidence");
    activity(rule);
  }
}

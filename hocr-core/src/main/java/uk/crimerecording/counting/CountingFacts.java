package uk.crimerecording.counting;

import java.math.BigDecimal;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;

/** The facts that counting reads. */
final class CountingFacts {

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();

  static final Fact<Boolean> AT_TIME_OF_ROBBERY = VOCABULARY.bool("atTimeOfRobbery");
  static final Fact<Boolean> BURGLARY_CHARGED = VOCABULARY.bool("burglaryCharged");
  static final Fact<BigDecimal> BUSINESS_VALUE = VOCABULARY.money("businessPropertyValue");
  static final Fact<String> MEDIUM = VOCABULARY.text("communicationMedium");
  static final Fact<Boolean> CONNECTED_WITH_AFFRAY = VOCABULARY.bool("connectedWithAffray");
  static final Fact<Boolean> CONTINUES_CONDUCT = VOCABULARY.bool("continuesRecordedConduct");
  static final Fact<String> COURSE_ENDED_BY = VOCABULARY.text("courseOfConductEndedBy");
  static final Fact<String> DEPARTMENT_OF = VOCABULARY.text("departmentOrFranchiseOf");
  static final Fact<Boolean> DRUG_CONFIRMED = VOCABULARY.bool("drugTypeConfirmedByTest");
  static final Fact<Boolean> ENTERED_AS_TRESPASSER = VOCABULARY.bool("enteredAsTrespasser");
  static final Fact<Boolean> GAP_ACCEPTED = VOCABULARY.bool("exceptionalGapAccepted");
  static final Fact<String> FCR_DECIDED = VOCABULARY.text("fcrDecidedOffence");
  static final Fact<String> FORCE = VOCABULARY.text("force");
  static final Fact<Boolean> FORMER_PARTNERS = VOCABULARY.bool("formerPartners");
  static final Fact<String> INTENT = VOCABULARY.text("intent");
  static final Fact<Boolean> KNEW_OR_OUGHT = VOCABULARY.bool("knewOrOughtToKnow");
  static final Fact<Integer> LIKELY_SENTENCE = VOCABULARY.integer("likelySentenceRank");
  static final Fact<Integer> OCCASIONS = VOCABULARY.integer("occasions");
  static final Fact<Boolean> MADE_OUT = VOCABULARY.bool("offenceMadeOut");
  static final Fact<Boolean> DISTINGUISHABLE = VOCABULARY.bool("offenderDistinguishable");
  static final Fact<Boolean> NUMBER_GIVEN = VOCABULARY.bool("offenderNumberGivenWithReason");
  static final Fact<Boolean> OFFICER_EXPERIENCED = VOCABULARY.bool("officerExperiencedInCannabis");
  static final Fact<BigDecimal> PERSONAL_VALUE = VOCABULARY.money("personalPropertyValue");
  static final Fact<Boolean> PERSONALLY_CONNECTED = VOCABULARY.bool("personallyConnected");
  static final Fact<Boolean> PRINCIPAL_UNCLEAR = VOCABULARY.bool("principalCrimeUnclear");
  static final Fact<String> PROPERTY_KIND = VOCABULARY.text("propertyKind");
  static final Fact<String> PROPERTY_OWNER = VOCABULARY.text("propertyOwner");
  static final Fact<Boolean> REPEATED = VOCABULARY.bool("repeatedOrContinuous");
  static final Fact<Boolean> ROOM_LET_INDIVIDUALLY = VOCABULARY.bool("roomLetIndividually");
  static final Fact<Boolean> SEPARATE_DRIVING_EVIDENCE =
      VOCABULARY.bool("separateEvidenceOfDangerousDriving");
  static final Fact<Boolean> SERIOUS_EFFECT = VOCABULARY.bool("seriousEffect");
  static final Fact<Boolean> SERVED_STEALING = VOCABULARY.bool("servedBurglaryOrTheft");
  static final Fact<Boolean> SPECIFIC_VICTIM = VOCABULARY.bool("specificIntendedVictim");
  static final Fact<String> EMPLOYED_BY = VOCABULARY.text("suspectEmployedBy");
  static final Fact<Boolean> RESPONSIBLE_FOR_CHILD = VOCABULARY.bool("suspectResponsibleForChild");
  static final Fact<String> TAKEN_FROM = VOCABULARY.text("takenFrom");
  static final Fact<Boolean> UNDULY_FORCED = VOCABULARY.bool("undulyForced");
  static final Fact<Boolean> VEHICLE_KNOWN_STOLEN = VOCABULARY.bool("vehicleKnownStolen");
  static final Fact<Boolean> WEAPON_USED = VOCABULARY.bool("weaponUsedInOtherOffence");

  private CountingFacts() {}
}

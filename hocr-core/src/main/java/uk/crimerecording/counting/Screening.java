package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingRule.CNT_04;
import static uk.crimerecording.counting.CountingRule.CNT_11;
import static uk.crimerecording.counting.CountingRule.CNT_15;
import static uk.crimerecording.counting.CountingRule.CNT_17;
import static uk.crimerecording.counting.CountingRule.CNT_18;
import static uk.crimerecording.counting.CountingRule.CNT_20;
import static uk.crimerecording.counting.CountingRule.CNT_23;
import static uk.crimerecording.counting.CountingRule.CNT_29;
import static uk.crimerecording.counting.CountingRule.REC_24;
import static uk.crimerecording.counting.CountingRule.REC_28;
import static uk.crimerecording.counting.CountingRule.REC_31;
import static uk.crimerecording.counting.CountingRule.REC_36;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;

/**
 * First step: whether a disclosure is a crime at all by the rules of its class, and whether a rule
 * makes it another one.
 */
final class Screening {

  private static final int ADULT = 18;
  private static final int SIXTEEN = 16;

  private static final Set<String> FORCE_TO_THE_PERSON =
      Set.of("resistance-overcome", "impression-of-force", "threatened", "used");
  private static final Set<String> NO_INTENT_TO_FRIGHTEN =
      Set.of("threat-not-to-be-feared", "none", "no-crime");
  private static final Set<String> CLOSED_TO_THE_PUBLIC = Set.of("till", "shop-non-public-area");

  private static final OffenceCode HARASSMENT = OffenceCode.of("195/94");
  private static final RecordedOffence STALKING = offence("195/12", "8Q");
  private static final RecordedOffence STALKING_WITH_FEAR = offence("008/65", "8Q");
  private static final RecordedOffence THREATENING_COMMUNICATION = offence("005/28", "8R");
  private static final RecordedOffence AGGRAVATED_TAKING = offence("037/02", "37/2");
  private static final RecordedOffence VEHICLE_TAKEN = RecordedOffence.ofClass("48");
  private static final RecordedOffence BUSINESS_ROBBERY = offence("034/01", "34A");
  private static final RecordedOffence PERSONAL_ROBBERY = offence("034/01", "34B");
  private static final RecordedOffence THEFT_BY_EMPLOYEE = offence("041/00", "41");
  private static final RecordedOffence BUSINESS_BURGLARY = offence("030/02", "30C");
  private static final RecordedOffence SHOP_THEFT = offence("046/00", "46");

  private final Count count;

  Screening(Count count) {
    this.count = count;
  }

  private static RecordedOffence offence(String code, String classCode) {
    return RecordedOffence.of(OffenceCode.of(code), classCode);
  }

  private void takeFor(Entry entry, RecordedOffence offence) {
    entry.takeFor(count.profiles().profile(offence));
  }

  // ---- Whether it is a crime ------------------------------------------------------------------

  /** Whether the facts make out the offence at all, whatever is on record. */
  boolean isMadeOut(Entry entry) {
    OffenceProfile profile = entry.profile();
    if (!profile.listed()) {
      count.missingPart(CNT_04, "listed", entry, "offence");
    }
    if (profile.roles().isEmpty()) {
      return true;
    }
    if (entry.is(OffenceRole.COERCIVE_CONTROL)) {
      return isControllingOrCoercive(entry);
    }
    if (entry.is(OffenceRole.THREAT_TO_KILL) && profile.code().equals("003/01")) {
      return isMeantToBeFeared(entry);
    }
    if (entry.is(OffenceRole.INDECENT_IMAGE_OF_CHILD)) {
      return !isForcedChild(entry);
    }
    if (entry.is(OffenceRole.DRIVING_CASUALTY) || entry.is(OffenceRole.DANGEROUS_DRIVING)) {
      return isDrivingMadeOut(entry);
    }
    return true;
  }

  /** Whether it is a crime of its own, now that it does not continue one on record. */
  boolean isCrimeOfItsOwn(Entry entry) {
    if (entry.is(OffenceRole.CONDUCT)
        && !entry.is(OffenceRole.COERCIVE_CONTROL)
        && !isCourseOfConduct(entry)) {
      return false;
    }
    if (!entry.profile().roles().isEmpty()) {
      classify(entry);
    }
    return true;
  }

  private boolean isCourseOfConduct(Entry entry) {
    Optional<Integer> occasions = entry.value(CountingFacts.OCCASIONS);
    if (occasions.isEmpty()) {
      count.missing(CNT_20, "course-of-conduct", entry, CountingFacts.OCCASIONS);
      return true;
    }
    if (occasions.get() < 2) {
      count.leaveOut(CNT_20, "course-of-conduct", entry, "counting.no-course-of-conduct");
      return false;
    }
    count.applied(CNT_20, "course-of-conduct", entry, CountingFacts.OCCASIONS);
    return true;
  }

  private boolean isControllingOrCoercive(Entry entry) {
    Answer child = isChildInCareOfOffender(entry);
    Answer all =
        entry
            .answer(CountingFacts.PERSONALLY_CONNECTED)
            .and(entry.answer(CountingFacts.REPEATED))
            .and(entry.answer(CountingFacts.SERIOUS_EFFECT))
            .and(entry.answer(CountingFacts.KNEW_OR_OUGHT))
            .and(child.negate());
    if (all == Answer.NO) {
      count.leaveOut(CNT_29, "controlling-or-coercive", entry, "counting.not-coercive");
      return false;
    }
    ask(CNT_29, "controlling-or-coercive", entry, CountingFacts.PERSONALLY_CONNECTED);
    ask(CNT_29, "controlling-or-coercive", entry, CountingFacts.REPEATED);
    ask(CNT_29, "controlling-or-coercive", entry, CountingFacts.SERIOUS_EFFECT);
    ask(CNT_29, "controlling-or-coercive", entry, CountingFacts.KNEW_OR_OUGHT);
    if (child == Answer.NOT_STATED) {
      askForChild(entry);
    }
    return true;
  }

  private void ask(CountingRule rule, String check, Entry entry, Fact<Boolean> fact) {
    count.ask(rule, check, entry, fact);
  }

  /** Whether the victim is under 16 and an offender of 16 or over is responsible for the child. */
  private static Answer isChildInCareOfOffender(Entry entry) {
    return isUnder(victimAge(entry), SIXTEEN)
        .and(isUnder(offenderAge(entry), SIXTEEN).negate())
        .and(entry.answer(CountingFacts.RESPONSIBLE_FOR_CHILD));
  }

  private void askForChild(Entry entry) {
    if (!entry.answer(CountingFacts.RESPONSIBLE_FOR_CHILD).isStated()) {
      count.missing(CNT_29, "controlling-or-coercive", entry, CountingFacts.RESPONSIBLE_FOR_CHILD);
    }
    askAges(CNT_29, "controlling-or-coercive", entry);
  }

  private void askAges(CountingRule rule, String check, Entry entry) {
    if (victimAge(entry).isEmpty()) {
      count.missingPath(rule, check, entry, agePath(entry.victim(), "victim"), "age");
    }
    if (offenderAge(entry).isEmpty()) {
      count.missingPath(
          rule, check, entry, agePath(entry.offenders().stream().findFirst(), "offenders"), "age");
    }
  }

  private static String agePath(Optional<String> person, String role) {
    return person.map(id -> "people." + id + ".age").orElse(role + ".age");
  }

  private static Optional<Integer> victimAge(Entry entry) {
    return entry.victim().flatMap(entry::age);
  }

  /** The age of the youngest offender whose age is stated. */
  private static Optional<Integer> offenderAge(Entry entry) {
    return entry.offenders().stream().flatMap(id -> entry.age(id).stream()).min(Integer::compare);
  }

  private static Answer isUnder(Optional<Integer> age, int limit) {
    return age.map(years -> Answer.of(years < limit)).orElse(Answer.NOT_STATED);
  }

  private boolean isMeantToBeFeared(Entry entry) {
    Optional<String> intent = entry.value(CountingFacts.INTENT);
    if (intent.filter(NO_INTENT_TO_FRIGHTEN::contains).isPresent()) {
      count.leaveOut(REC_31, "threat-to-kill", entry, "counting.threat-not-to-be-feared");
      return false;
    }
    if (intent.filter("threat-to-be-feared"::equals).isPresent()) {
      count.applied(REC_31, "threat-to-kill", entry, CountingFacts.INTENT);
    } else {
      count.missing(REC_31, "threat-to-kill", entry, CountingFacts.INTENT);
    }
    Optional<String> medium = entry.value(CountingFacts.MEDIUM);
    if (medium.isEmpty()) {
      count.missing(REC_31, "threat-to-kill", entry, CountingFacts.MEDIUM);
    } else if (!medium.get().equals("in-person")) {
      count.applied(REC_31, "threat-to-kill", entry, CountingFacts.MEDIUM);
      takeFor(entry, THREATENING_COMMUNICATION);
    }
    return true;
  }

  private boolean isForcedChild(Entry entry) {
    if (isUnder(offenderAge(entry), ADULT) == Answer.NO) {
      return false;
    }
    Answer forced = entry.answer(CountingFacts.UNDULY_FORCED);
    if (forced == Answer.YES) {
      count.leaveOut(REC_28, "image-of-child", entry, "counting.child-unduly-forced");
      return true;
    }
    if (isUnder(offenderAge(entry), ADULT) == Answer.YES || forced.isStated()) {
      count.ask(REC_28, "image-of-child", entry, CountingFacts.UNDULY_FORCED);
    }
    return false;
  }

  private boolean isDrivingMadeOut(Entry entry) {
    Answer madeOut = count.ask(REC_24, "driving", entry, CountingFacts.MADE_OUT);
    if (madeOut == Answer.NO) {
      count.leaveOut(REC_24, "driving", entry, "counting.driving-not-made-out");
      return false;
    }
    return true;
  }

  // ---- Which crime it is ------------------------------------------------------------------------

  private void classify(Entry entry) {
    if (entry.is(OffenceRole.HARASSMENT)) {
      classifyBetweenFormerPartners(entry);
    } else if (entry.is(OffenceRole.ROBBERY)) {
      if (entry.profile().offence().classCode().isEmpty()) {
        takeFor(entry, robbery(entry, entry.profile().code()));
      }
    } else if (entry.is(OffenceRole.STEALING)) {
      classifyStealing(entry);
    } else if (entry.is(OffenceRole.DANGEROUS_DRIVING)) {
      classifyDangerousDriving(entry);
    } else if (entry.is(OffenceRole.DRUG_POSSESSION)) {
      checkDrugType(entry);
    } else if (entry.is(OffenceRole.RAPE)) {
      classifyRape(entry);
    }
    if (entry.is(OffenceRole.AGGRAVATED_TAKING)
        && entry.answer(CountingFacts.MADE_OUT) == Answer.NO) {
      count.applied(CNT_18, "taking", entry, CountingFacts.MADE_OUT);
      takeFor(entry, VEHICLE_TAKEN);
    }
  }

  private void classifyBetweenFormerPartners(Entry entry) {
    boolean registrarDecided =
        entry.value(CountingFacts.FCR_DECIDED).equals(Optional.of(entry.profile().code()));
    if (registrarDecided) {
      count.applied(CNT_23, "former-partners", entry, CountingFacts.FCR_DECIDED);
      return;
    }
    Answer partners = count.ask(CNT_23, "former-partners", entry, CountingFacts.FORMER_PARTNERS);
    if (partners != Answer.YES) {
      return;
    }
    Answer young = isUnder(victimAge(entry), SIXTEEN).or(isUnder(offenderAge(entry), SIXTEEN));
    if (young == Answer.NOT_STATED) {
      askAges(CNT_23, "former-partners", entry);
    } else if (young == Answer.YES) {
      count.remark(CNT_23, entry, "counting.consider-stalking");
    } else {
      boolean plain = entry.profile().offence().code().equals(Optional.of(HARASSMENT));
      takeFor(entry, plain ? STALKING : STALKING_WITH_FEAR);
    }
  }

  private void classifyStealing(Entry entry) {
    Optional<String> force = entry.value(CountingFacts.FORCE);
    if (force.filter(FORCE_TO_THE_PERSON::contains).isPresent()) {
      count.applied(CNT_11, "force-to-steal", entry, CountingFacts.FORCE);
      takeFor(entry, robbery(entry, "034/01"));
    } else if (entry.is(OffenceRole.SHOP_THEFT)) {
      classifyShopTheft(entry);
    } else if (entry.is(OffenceRole.BUSINESS_BURGLARY)
        && entry.value(CountingFacts.TAKEN_FROM).equals(Optional.of("shop"))
        && entry.answer(CountingFacts.ENTERED_AS_TRESPASSER) == Answer.YES
        && burglaryCharged(entry) == Answer.NO) {
      takeFor(entry, SHOP_THEFT);
      classifyShopTheft(entry);
    }
  }

  private Answer burglaryCharged(Entry entry) {
    return count.ask(CNT_15, "trespass-in-shop", entry, CountingFacts.BURGLARY_CHARGED);
  }

  private void classifyShopTheft(Entry entry) {
    Optional<String> employed = entry.value(CountingFacts.EMPLOYED_BY);
    if (employed.equals(Optional.of("owner"))) {
      count.applied(CNT_15, "shop-theft", entry, CountingFacts.EMPLOYED_BY);
      takeFor(entry, THEFT_BY_EMPLOYEE);
      return;
    }
    boolean closed =
        entry.value(CountingFacts.TAKEN_FROM).filter(CLOSED_TO_THE_PUBLIC::contains).isPresent();
    if (closed) {
      if (employed.isEmpty()) {
        count.missing(CNT_15, "shop-theft", entry, CountingFacts.EMPLOYED_BY);
      }
      count.applied(CNT_15, "shop-theft", entry, CountingFacts.TAKEN_FROM);
      takeFor(entry, BUSINESS_BURGLARY);
    } else if (entry.answer(CountingFacts.ENTERED_AS_TRESPASSER) == Answer.YES
        && burglaryCharged(entry) == Answer.YES) {
      takeFor(entry, BUSINESS_BURGLARY);
    }
  }

  /** The robbery of business or personal property that the facts show; the code stays. */
  private RecordedOffence robbery(Entry entry, String code) {
    Optional<String> owner = entry.value(CountingFacts.PROPERTY_OWNER);
    Answer business = isBusinessProperty(entry, owner.orElse(""));
    if (business == Answer.NOT_STATED) {
      return RecordedOffence.ofCode(OffenceCode.of(code));
    }
    RecordedOffence robbery = business == Answer.YES ? BUSINESS_ROBBERY : PERSONAL_ROBBERY;
    return RecordedOffence.of(OffenceCode.of(code), robbery.classCode().orElseThrow());
  }

  private Answer isBusinessProperty(Entry entry, String owner) {
    return switch (owner) {
      case "business" -> {
        count.applied(CNT_11, "property", entry, CountingFacts.PROPERTY_KIND);
        boolean personalThing =
            entry.value(CountingFacts.PROPERTY_KIND).equals(Optional.of("personal-device"));
        yield Answer.of(!personalThing);
      }
      case "business-and-person" -> isBusinessWorthMore(entry);
      case "" -> {
        // Carried property whose owner nobody states is personal; of a business, it is its own.
        count.applied(CNT_11, "property", entry);
        yield Answer.of(
            entry.victim().flatMap(entry::kind).equals(Optional.of(PartyKind.BUSINESS)));
      }
      default -> {
        count.applied(CNT_11, "property", entry, CountingFacts.PROPERTY_OWNER);
        yield Answer.NO;
      }
    };
  }

  private Answer isBusinessWorthMore(Entry entry) {
    Optional<BigDecimal> business = entry.value(CountingFacts.BUSINESS_VALUE);
    Optional<BigDecimal> personal = entry.value(CountingFacts.PERSONAL_VALUE);
    if (business.isEmpty()) {
      count.missing(CNT_11, "property", entry, CountingFacts.BUSINESS_VALUE);
    }
    if (personal.isEmpty()) {
      count.missing(CNT_11, "property", entry, CountingFacts.PERSONAL_VALUE);
    }
    if (business.isEmpty() || personal.isEmpty()) {
      return Answer.NOT_STATED;
    }
    count.applied(CNT_11, "property", entry, CountingFacts.BUSINESS_VALUE);
    int order = business.get().compareTo(personal.get());
    if (order == 0) {
      count.remark(CNT_11, entry, "counting.equal-values");
      return Answer.NOT_STATED;
    }
    return Answer.of(order > 0);
  }

  private void classifyDangerousDriving(Entry entry) {
    if (entry.answer(CountingFacts.VEHICLE_KNOWN_STOLEN) == Answer.YES) {
      count.applied(CNT_18, "dangerous-driving", entry, CountingFacts.VEHICLE_KNOWN_STOLEN);
      takeFor(entry, AGGRAVATED_TAKING);
    }
  }

  private void checkDrugType(Entry entry) {
    boolean cannabis =
        entry.profile().offence().classCode().equals(Optional.of("92E"))
            || entry.profile().code().equals("092/61");
    if (cannabis && entry.answer(CountingFacts.OFFICER_EXPERIENCED) == Answer.YES) {
      count.applied(REC_36, "drug-type", entry, CountingFacts.OFFICER_EXPERIENCED);
    } else if (entry.answer(CountingFacts.DRUG_CONFIRMED) == Answer.YES) {
      count.applied(REC_36, "drug-type", entry, CountingFacts.DRUG_CONFIRMED);
    } else {
      count.missing(REC_36, "drug-type", entry, CountingFacts.DRUG_CONFIRMED);
    }
  }

  private void classifyRape(Entry entry) {
    Answer distinguishable = entry.answer(CountingFacts.DISTINGUISHABLE);
    if (distinguishable != Answer.NO) {
      return;
    }
    Answer numbered = count.ask(CNT_17, "penetrators", entry, CountingFacts.NUMBER_GIVEN);
    if (numbered == Answer.NO) {
      takeFor(entry, undefined(entry));
    }
  }

  /** The class for offenders whom the victim cannot tell apart, by the sex that the code means. */
  private RecordedOffence undefined(Entry entry) {
    return entry.profile().undefinedOffenders().orElse(entry.profile().offence());
  }
}

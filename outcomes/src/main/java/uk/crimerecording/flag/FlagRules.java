package uk.crimerecording.flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Religion;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;
import uk.crimerecording.requirement.OffenceTraits;
import uk.crimerecording.requirement.OffenceTraits.Answers;
import uk.crimerecording.requirement.OffenceTraits.Trait;
import uk.crimerecording.requirement.Resources;

/**
 * Checks the flags of a record (FLG-01 to FLG-11): each flag is required, forbidden or open by the
 * facts; an open one is never a finding. Immutable and thread-safe.
 */
public final class FlagRules {

  private static final int ADULT = 18;
  private static final int DOMESTIC_ABUSE_FROM_AGE = 16;
  private static final FactVocabulary FACTS = FactVocabulary.standard();
  private static final Fact<Boolean> HOSTILITY_RACE = FACTS.bool("hostilityRace");
  private static final Fact<Boolean> HOSTILITY_RELIGION = FACTS.bool("hostilityReligion");
  private static final Fact<Boolean> HOSTILITY_ORIENTATION =
      FACTS.bool("hostilitySexualOrientation");
  private static final Fact<Boolean> HOSTILITY_DISABILITY = FACTS.bool("hostilityDisability");
  private static final Fact<Boolean> HOSTILITY_TRANSGENDER = FACTS.bool("hostilityTransgender");
  private static final Fact<String> TARGETED_RELIGION = FACTS.text("targetedReligion");
  private static final Fact<Boolean> SCRAP_VALUE = FACTS.bool("scrapValueIntent");
  private static final Fact<Boolean> INFRASTRUCTURE = FACTS.bool("metalInfrastructureRelated");
  private static final Fact<String> RELATIONSHIP = FACTS.text("relationship");
  private static final Fact<Boolean> ABUSIVE = FACTS.bool("behaviourAbusive");
  private static final Fact<Boolean> ONLINE = FACTS.bool("onlineElement");
  private static final Fact<Boolean> SEXUAL_ABUSE = FACTS.bool("childSexualAbuse");
  private static final Fact<Boolean> SEXUAL_EXPLOITATION = FACTS.bool("childSexualExploitation");
  private static final Fact<Boolean> ALCOHOL = FACTS.bool("alcoholPerceivedFactor");
  private static final Fact<String> CORROSIVE_USE = FACTS.text("corrosiveUse");
  private static final Fact<Boolean> CORROSIVE_INTENT = FACTS.bool("corrosiveIntent");
  private static final Fact<Boolean> CORROSIVE_EVIDENCE = FACTS.bool("corrosiveEvidenceVerified");
  private static final Fact<Boolean> HONOUR_MOTIVE = FACTS.bool("honourMotive");
  private static final Fact<Boolean> SPIKING = FACTS.bool("spikingInvolved");

  /** Relations that are no personal connection; all others of the vocabulary are (FLG-03). */
  private static final Set<String> NOT_CONNECTED =
      Set.of("flatmate", "friend", "neighbour", "colleague", "stranger", "other-unconnected");

  private final OffenceTraits traits;
  private final RuleRegister register;
  private final LocalDate spikingFrom;

  private FlagRules(OffenceTraits traits, RuleRegister register) {
    this.traits = traits;
    this.register = register;
    this.spikingFrom = rule("FLG-10").inForceFrom().orElseThrow();
  }

  /** The flag rules of an offence list's edition. */
  public static FlagRules of(OffenceCatalogue catalogue) {
    return of(OffenceTraits.of(catalogue));
  }

  /** The same, over answers about offences that other rules share. */
  @SuppressWarnings("exports") // for the desk, which builds the answers once for all rules
  public static FlagRules of(OffenceTraits traits) {
    return new FlagRules(
        traits, Resources.rules(FlagRules.class, "rules.tsv", traits.catalogue().edition()));
  }

  /** The rules that flags follow. */
  public RuleRegister register() {
    return register;
  }

  private Rule rule(String id) {
    return register.rule(new RuleId(id));
  }

  /** Checks the flags of a record against what it and the facts state. */
  public FlagAssessment check(CrimeRecord record, Facts facts) {
    Answers offence = traits.about(record.offence());
    Check check = new Check(record, facts, offence);
    check.hateCrime();
    check.metalTheft();
    check.flag("FLG-03", CrimeFlag.DOMESTIC_ABUSE, domesticAbuse(record, facts, offence));
    check.flag("FLG-04", CrimeFlag.ONLINE_CRIME, facts.answer(ONLINE));
    check.flag("FLG-05", CrimeFlag.CHILD_SEXUAL_ABUSE, check.sexualAbuse());
    check.flag("FLG-06", CrimeFlag.CHILD_SEXUAL_EXPLOITATION, check.sexualExploitation());
    check.flag("FLG-07", CrimeFlag.ALCOHOL, facts.answer(ALCOHOL));
    check.flag("FLG-08", CrimeFlag.CORROSIVE, corrosive(facts, offence));
    check.flag(
        "FLG-09",
        CrimeFlag.HONOUR_BASED_ABUSE,
        offence.to(Trait.HONOUR_BASED) == Answer.YES ? Answer.YES : facts.answer(HONOUR_MOTIVE));
    check.flag("FLG-10", CrimeFlag.SPIKING, spiking(record, facts, offence));
    return new FlagAssessment(check.findings, check.implied);
  }

  /**
   * Whether a record belongs to the group of violence against women and girls, derived from its
   * flags and class (FLG-11).
   *
   * @return not stated where neither the class nor stated flags decide
   */
  public Answer isViolenceAgainstWomenAndGirls(CrimeRecord record) {
    Answers offence = traits.about(record.offence());
    Answer byClass =
        offence
            .to(Trait.SEXUAL)
            .or(offence.to(Trait.STALKING_OR_HARASSMENT))
            .or(offence.to(Trait.PRIVATE_IMAGES));
    Answer byFlag =
        record
            .flags()
            .map(
                flags ->
                    Answer.of(
                        flags.contains(CrimeFlag.DOMESTIC_ABUSE)
                            || flags.contains(CrimeFlag.HONOUR_BASED_ABUSE)))
            .orElse(Answer.NOT_STATED);
    return byClass.or(byFlag);
  }

  /** FLG-03: both 16 or over, personally connected, abusive; forced marriage and 8U always. */
  private static Answer domesticAbuse(CrimeRecord record, Facts facts, Answers offence) {
    if (offence.to(Trait.FORCED_MARRIAGE) == Answer.YES
        || offence.to(Trait.CONTROLLING_BEHAVIOUR) == Answer.YES) {
      return Answer.YES;
    }
    Answer connected =
        Answer.of(facts.get(RELATIONSHIP).map(relation -> !NOT_CONNECTED.contains(relation)));
    return oldEnough(record.victim().flatMap(Victim::age))
        .and(suspectOldEnough(record))
        .and(connected)
        .and(facts.answer(ABUSIVE));
  }

  private static Answer oldEnough(Optional<Integer> age) {
    return Answer.of(age.map(years -> years >= DOMESTIC_ABUSE_FROM_AGE));
  }

  private static Answer suspectOldEnough(CrimeRecord record) {
    List<Suspect> suspects = record.suspects().orElse(List.of());
    Answer any = suspects.isEmpty() ? Answer.NOT_STATED : Answer.NO;
    for (Suspect suspect : suspects) {
      any = any.or(oldEnough(suspect.age()));
    }
    return any;
  }

  private static Answer corrosive(Facts facts, Answers offence) {
    Answer againstPerson =
        facts
            .is(CORROSIVE_USE, "used-on-person")
            .or(facts.is(CORROSIVE_USE, "attempted-on-person"));
    return againstPerson
        .and(facts.answer(CORROSIVE_INTENT))
        .and(facts.answer(CORROSIVE_EVIDENCE))
        .and(offence.to(Trait.VIOLENCE).or(offence.to(Trait.ROBBERY)));
  }

  /** FLG-10: collected for violence, robbery and sexual offences, from April 2026. */
  private Answer spiking(CrimeRecord record, Facts facts, Answers offence) {
    boolean collected = record.recordedOn().map(day -> !day.isBefore(spikingFrom)).orElse(true);
    return collected
        ? facts
            .answer(SPIKING)
            .and(
                offence
                    .to(Trait.VIOLENCE)
                    .or(offence.to(Trait.ROBBERY))
                    .or(offence.to(Trait.SEXUAL)))
        : Answer.NOT_STATED;
  }

  /** The findings on one record, collected flag by flag. */
  private final class Check {

    private final CrimeRecord record;
    private final Facts facts;
    private final Answers offence;
    private final Set<CrimeFlag> set;
    private final List<Finding> findings = new ArrayList<>(0);
    private final Set<CrimeFlag> implied = new HashSet<>(0);

    private Check(CrimeRecord record, Facts facts, Answers offence) {
      this.record = record;
      this.facts = facts;
      this.offence = offence;
      this.set = record.flags().orElse(Set.of());
    }

    private boolean isSet(CrimeFlag flag) {
      return set.contains(flag);
    }

    /** A required flag must be set, a forbidden one must not; an open one may be either. */
    private void flag(String rule, CrimeFlag flag, Answer required) {
      if (required == Answer.YES && !isSet(flag)) {
        implied.add(flag);
        find(rule, "flag-required", flag);
      } else if (required == Answer.NO && isSet(flag)) {
        find(rule, "flag-forbidden", flag);
      }
    }

    private void find(String rule, String message, CrimeFlag flag) {
      SortedMap<String, Argument> arguments = new TreeMap<>();
      arguments.put("flag", Argument.code(flag.code()));
      findings.add(
          new Finding(
              rule(rule),
              Severity.REWORK,
              "crime.flags",
              message,
              arguments,
              List.of("crime.flags")));
    }

    private void find(String rule, String message, String where) {
      findings.add(
          new Finding(
              rule(rule), Severity.REWORK, where, message, new TreeMap<>(), List.of(where)));
    }

    /** FLG-01: five strands, the perceived religion, and the aggravated classes. */
    private void hateCrime() {
      flag("FLG-01", CrimeFlag.HATE_RACE, facts.answer(HOSTILITY_RACE));
      flag(
          "FLG-01",
          CrimeFlag.HATE_RELIGION,
          record.perceivedReligion().isPresent() ? Answer.YES : facts.answer(HOSTILITY_RELIGION));
      flag("FLG-01", CrimeFlag.HATE_SEXUAL_ORIENTATION, facts.answer(HOSTILITY_ORIENTATION));
      flag("FLG-01", CrimeFlag.HATE_DISABILITY, facts.answer(HOSTILITY_DISABILITY));
      flag("FLG-01", CrimeFlag.HATE_TRANSGENDER, facts.answer(HOSTILITY_TRANSGENDER));
      if (isSet(CrimeFlag.HATE_RELIGION)) {
        perceivedReligion();
      }
      if (offence.to(Trait.AGGRAVATED) == Answer.YES
          && record.flags().isPresent()
          && !isSet(CrimeFlag.HATE_RACE)
          && !isSet(CrimeFlag.HATE_RELIGION)) {
        find("FLG-01", "aggravated-without-flag", "crime.flags");
      }
    }

    /** The religion recorded is the one that the offender targeted, where that is known. */
    private void perceivedReligion() {
      Optional<String> recorded = record.perceivedReligion().map(Religion::code);
      Optional<String> targeted = facts.get(TARGETED_RELIGION);
      if (recorded.isEmpty()) {
        find("FLG-01", "perceived-religion-missing", "crime.perceivedReligion");
      } else if (targeted.isPresent() && !targeted.equals(recorded)) {
        find("FLG-01", "perceived-religion-other", "crime.perceivedReligion");
      }
    }

    /** FLG-02: exactly one of the two flags; infrastructure where it is unclear which. */
    private void metalTheft() {
      Answer metal = facts.answer(SCRAP_VALUE);
      boolean infrastructure = facts.answer(INFRASTRUCTURE) != Answer.NO;
      CrimeFlag right =
          infrastructure
              ? CrimeFlag.METAL_THEFT_INFRASTRUCTURE
              : CrimeFlag.METAL_THEFT_NON_INFRASTRUCTURE;
      CrimeFlag wrong =
          infrastructure
              ? CrimeFlag.METAL_THEFT_NON_INFRASTRUCTURE
              : CrimeFlag.METAL_THEFT_INFRASTRUCTURE;
      if (metal == Answer.NOT_STATED) {
        if (isSet(right) && isSet(wrong)) {
          find("FLG-02", "one-metal-flag", "crime.flags");
        }
        return;
      }
      flag("FLG-02", right, metal);
      flag("FLG-02", wrong, Answer.NO);
    }

    private Answer child() {
      return Answer.of(record.victim().flatMap(Victim::age).map(age -> age < ADULT));
    }

    /** FLG-05: exploitation is a form of abuse; an adult victim excludes both. */
    private Answer sexualAbuse() {
      if (child() == Answer.NO) {
        return Answer.NO;
      }
      Answer exploitation = facts.answer(SEXUAL_EXPLOITATION);
      boolean exploited =
          exploitation.isStated()
              ? exploitation == Answer.YES
              : isSet(CrimeFlag.CHILD_SEXUAL_EXPLOITATION);
      return exploited ? Answer.YES : facts.answer(SEXUAL_ABUSE);
    }

    private Answer sexualExploitation() {
      return child() == Answer.NO ? Answer.NO : facts.answer(SEXUAL_EXPLOITATION);
    }
  }
}

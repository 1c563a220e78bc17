package uk.crimerecording.counting;

import java.util.List;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.table.Resources;

/**
 * How many crimes a report discloses, and which (CNT-01 to CNT-29). Build one and keep it: the
 * tables of the edition are read when it is built. Immutable and thread-safe; equal reports give
 * equal decisions, whatever the order of their parts.
 *
 * <pre>{@code
 * CountingRules counting = CountingRules.of(OffenceCatalogue.april2026());
 * CountingDecision count = counting.decide(report);
 * count.crimes();
 * }</pre>
 */
public final class CountingRules {

  private final OffenceCatalogue catalogue;
  private final CountingUnits units;
  private final PrincipalCrimeTable principal;
  private final OffenceProfiles profiles;
  private final RuleRegister register;
  private final RuleBook rules;

  private CountingRules(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.units = CountingUnits.standard();
    this.principal = PrincipalCrimeTable.of(catalogue);
    this.profiles = new OffenceProfiles(catalogue, units, principal);
    this.register = register(catalogue.edition());
    this.rules = new RuleBook(register);
  }

  /** The counting rules over an offence list. */
  public static CountingRules of(OffenceCatalogue catalogue) {
    return new CountingRules(catalogue);
  }

  /** Counts the crimes of a report, step by step. */
  public CountingDecision decide(Report report) {
    Count count = new Count(report, profiles);
    SameParties parties = new SameParties(count);
    selectDisclosures(count);
    List<Entry> crimes = new UnitStep(count, parties).crimes();
    new RelationshipStep(count, parties).run(crimes);
    new AdditionStep(count, crimes).run();
    return new CountingDecision(count, crimes, rules, edition(), catalogue.hash());
  }

  /** Takes what is an offence of its own: stated, not added to a crime on record, made out. */
  private void selectDisclosures(Count count) {
    Continuation continuation = new Continuation(count);
    Screening screening = new Screening(count);
    for (Disclosure disclosure : count.report().disclosures()) {
      if (disclosure.offence().isEmpty()) {
        count.offenceNotStated(disclosure);
        continue;
      }
      OffenceProfile profile = profiles.profile(disclosure.offence().get());
      Entry entry = new Entry(disclosure, count.report(), profile);
      if (screening.isMadeOut(entry)
          && !continuation.isAdded(entry)
          && screening.isCrimeOfItsOwn(entry)) {
        count.entries().add(entry);
      }
    }
  }

  /** The edition. */
  public Edition edition() {
    return catalogue.edition();
  }

  /** What each class counts by. */
  public CountingUnits units() {
    return units;
  }

  /** The look-up table of the principal crime rule. */
  public PrincipalCrimeTable principalCrimes() {
    return principal;
  }

  /** The rules of counting in an edition, those of them included by which classes are chosen. */
  public static RuleRegister register(Edition edition) {
    return Resources.CORE.rules(CountingRules.class, "rules.tsv", edition);
  }

  /** The rules that counting applies. */
  public RuleRegister register() {
    return register;
  }

  /** The texts of findings. */
  public static MessageCatalogue messages() {
    return Resources.CORE.messages(CountingRules.class);
  }
}

package uk.crimerecording.recording;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.offence.OffenceCatalogue;

/**
 * Decides whether a report is recorded as a crime, and by when (REC-01 to REC-38): the ten steps of
 * the recording standard as the base rule, and the labelled specific rules beside it, of which the
 * first that applies decides. Immutable and thread-safe; make one and keep it.
 *
 * <p>What is not stated stays open, and is asked for where it would change the answer. A fact that
 * only brings an exception about (a school, a police suspect, an impaired reporter) is taken as not
 * so while nobody states it; the decision names those it looked for.
 */
public final class RecordingRules {

  private final OffenceCatalogue catalogue;
  private final TraitTable traits;
  private final RuleBook rules;

  private RecordingRules(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.traits = new TraitTable(catalogue);
    this.rules = new RuleBook(register(catalogue.edition()));
  }

  /** The rules of an offence list's edition. */
  public static RecordingRules of(OffenceCatalogue catalogue) {
    return new RecordingRules(catalogue);
  }

  /** The rules that these decisions follow. */
  public static RuleRegister register(Edition edition) {
    return TraitTable.RESOURCES.rules(RecordingRules.class, "rules.tsv", edition);
  }

  /** The texts of all findings, conclusions, duties and checks. */
  public static MessageCatalogue messages() {
    Map<String, String> questions = new TreeMap<>();
    for (Input input : Input.values()) {
      input
          .fact()
          .ifPresent(fact -> questions.put("recording-question." + fact.name(), fact.meaning()));
    }
    return TraitTable.RESOURCES.messages(RecordingRules.class).and(MessageCatalogue.of(questions));
  }

  /** The offence list that these rules read. */
  public OffenceCatalogue catalogue() {
    return catalogue;
  }

  /** Decides what becomes of a report. */
  public RecordingDecision decide(ReportedMatter matter) {
    Walk walk = walk(matter);
    Conclusion first = conclude(walk);
    if (walk.assumptions() == 0) {
      return new RecordingDecision(this, walk, first, first.ground(), false);
    }
    boolean open = false;
    boolean oneGround = true;
    while (!open && walk.again()) {
      Conclusion other = conclude(walk);
      open = !other.saysTheSameAs(first);
      oneGround &= other.ground().equals(first.ground());
    }
    walk.restart();
    conclude(walk);
    return new RecordingDecision(
        this, walk, first, oneGround ? first.ground() : Optional.empty(), open);
  }

  Walk walk(ReportedMatter matter) {
    return new Walk(matter, traits(matter));
  }

  /** What recording needs to know of the alleged offence. */
  OffenceTraits traits(ReportedMatter matter) {
    return matter.alleged().map(traits::of).orElse(OffenceTraits.NONE);
  }

  RuleBook rules() {
    return rules;
  }

  /** What the rules conclude on one walk. */
  static Conclusion conclude(Walk walk) {
    for (SpecificRule rule : SpecificRule.IN_ORDER) {
      Conclusion concluded = rule.conclude(walk);
      if (concluded != Conclusion.GO_ON) {
        return ofOffence(walk, concluded);
      }
    }
    return ofOffence(walk, TenSteps.conclude(walk, Course.ORDINARY));
  }

  /** What a conclusion is for the offence alleged. */
  static Conclusion ofOffence(Walk walk, Conclusion concluded) {
    return walk.alleges(OffenceTrait.RAPE)
        ? concluded.forRape(walk.holds(Input.CONTRARY_EVIDENCE))
        : concluded;
  }
}

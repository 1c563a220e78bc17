package uk.crimerecording.benchmarks.engine;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.record.OutcomeType;

/** Easy Rules: one rule for each check, made with its builder. */
final class EasyRulesEngine implements CheckEngine {

  private static final String FORM = "form";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();
  private final Set<OutcomeCheck> failed = EnumSet.noneOf(OutcomeCheck.class);

  EasyRulesEngine() {
    add(OutcomeCheck.VICTIM_TOLD, form -> form.victimBased() != Answer.NO && untold(form));
    add(OutcomeCheck.SUPERVISOR_APPROVED, form -> form.supervisorApproved() != Answer.YES);
    add(OutcomeCheck.RATIONALE_RECORDED, form -> form.rationaleRecorded() != Answer.YES);
    add(OutcomeCheck.NOT_BEFORE_RECORDING, form -> form.on().isBefore(form.recordedOn()));
    addSuspect();
    addOutcome1();
    addOutcomes14And15();
    addOutcomes16And18();
  }

  private static boolean untold(OutcomeForm form) {
    Answer told =
        form.victimChild() == Answer.YES ? form.guardianInformed() : form.victimInformed();
    return told != Answer.YES;
  }

  private void addSuspect() {
    add(
        OutcomeCheck.SUSPECT_ON_RECORD,
        form ->
            (form.type() == OutcomeType.TYPE_1
                    || form.type() == OutcomeType.TYPE_15
                    || form.type() == OutcomeType.TYPE_16)
                && (form.suspect() != Answer.YES || form.suspectNamed() == Answer.NO));
    add(
        OutcomeCheck.SUSPECT_FITS,
        form ->
            form.type() == OutcomeType.TYPE_1
                && form.suspect() == Answer.YES
                && form.suspectNamed() != Answer.NO
                && (form.suspectNamed() != Answer.YES || form.suspectLinked() != Answer.YES));
    add(
        OutcomeCheck.SUSPECT_IDENTITY,
        form ->
            (form.type() == OutcomeType.TYPE_15 || form.type() == OutcomeType.TYPE_16)
                && form.suspect() == Answer.YES
                && form.suspectNamed() != Answer.NO
                && form.suspectIdentified() == Answer.NO);
    add(
        OutcomeCheck.NO_NAMED_SUSPECT,
        form ->
            (form.type() == OutcomeType.TYPE_14 || form.type() == OutcomeType.TYPE_18)
                && form.suspect() != Answer.NO
                && form.suspectNamed() != Answer.NO);
  }

  private void addOutcome1() {
    add(
        OutcomeCheck.SUSPECT_TOLD,
        form -> form.type() == OutcomeType.TYPE_1 && form.suspectToldResponsible() != Answer.YES);
    add(
        OutcomeCheck.CHARGED,
        form -> form.type() == OutcomeType.TYPE_1 && form.charged() != Answer.YES);
    add(
        OutcomeCheck.CHARGE_RECORD_VERIFIED,
        form -> form.type() == OutcomeType.TYPE_1 && form.chargeRecordVerified() != Answer.YES);
  }

  private void addOutcomes14And15() {
    add(
        OutcomeCheck.UNSUPPORTED_14,
        form -> form.type() == OutcomeType.TYPE_14 && form.victimSupports() != Answer.NO);
    add(
        OutcomeCheck.POSITION_RECORDED_14,
        form -> form.type() == OutcomeType.TYPE_14 && form.victimPositionRecorded() != Answer.YES);
    add(
        OutcomeCheck.SUPPORTED_15,
        form ->
            form.type() == OutcomeType.TYPE_15
                && form.victimBased() != Answer.NO
                && form.victimSupports() != Answer.YES);
    add(
        OutcomeCheck.DIFFICULTIES_RECORDED,
        form ->
            form.type() == OutcomeType.TYPE_15
                && form.evidentialDifficultiesRecorded() != Answer.YES);
  }

  private void addOutcomes16And18() {
    add(
        OutcomeCheck.UNSUPPORTED_16,
        form -> form.type() == OutcomeType.TYPE_16 && form.victimSupports() != Answer.NO);
    add(
        OutcomeCheck.POSITION_RECORDED_16,
        form -> form.type() == OutcomeType.TYPE_16 && form.victimPositionRecorded() != Answer.YES);
    add(
        OutcomeCheck.VICTIM_REACHED,
        form -> form.type() == OutcomeType.TYPE_16 && form.victimReached() != Answer.YES);
    add(
        OutcomeCheck.EVIDENCE_LED_CONSIDERED,
        form ->
            form.type() == OutcomeType.TYPE_16
                && form.evidenceLedProsecutionConsidered() != Answer.YES);
    add(
        OutcomeCheck.INVESTIGATED,
        form ->
            form.type() == OutcomeType.TYPE_18 && form.investigatedAsFarAsPossible() != Answer.YES);
  }

  private void add(OutcomeCheck check, Predicate<OutcomeForm> fails) {
    rules.register(
        new RuleBuilder()
            .name(check.name())
            .when(facts -> fails.test(facts.get(FORM)))
            .then(facts -> failed.add(check))
            .build());
  }

  @Override
  public Set<OutcomeCheck> failedOf(CheckedRecord checked) {
    failed.clear();
    Facts facts = new Facts();
    facts.put(FORM, checked.form());
    engine.fire(rules, facts);
    return EnumSet.copyOf(failed);
  }
}

package uk.crimerecording.cli.generate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.cli.generate.CompleteFacts.When;
import uk.crimerecording.cli.generate.CrimeMix.Choice;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Victim;

/** Invents applications against which nothing stands. Immutable and thread-safe. */
final class ApplicationGenerator {

  private static final int ADULT = 18;
  private static final String RAPE = "19C";
  private static final Set<String> CHARGES = Set.of("1", "1A");
  private static final Set<String> CAUTIONS = Set.of("2", "2A", "3", "3A");
  private static final Set<String> NEEDING_AN_INSPECTOR = Set.of("8", "15", "16", "22");
  private static final List<String> RECEIVING_FORCES = List.of("01", "13", "43", "50", "52");
  private static final Fact<String> CAUTIONED_OFFENCE =
      FactVocabulary.standard().text("cautionedOffence");
  private static final Fact<LocalDate> VICTIM_INFORMED_ON =
      FactVocabulary.standard().date("victimInformedOn");

  private final ReferenceStyle references;
  private final CompleteFacts completeFacts;

  ApplicationGenerator(ReferenceStyle references) {
    this.references = references;
    this.completeFacts = CompleteFacts.load();
  }

  /** A complete application for what was chosen. */
  Application of(long ordinal, Choice choice, CrimeRecord crime, LocalDate on, Draw draw) {
    Set<When> so = situation(choice.mix(), crime);
    Facts.Builder facts = completeFacts.of(choice.application(), so);
    return CancellationCode.ofCode(choice.application())
        .<Application>map(code -> cancellation(code, ordinal, choice.mix(), so, facts, on, draw))
        .orElseGet(() -> outcome(choice, crime, facts, on));
  }

  private static Set<When> situation(ClassMix offence, CrimeRecord crime) {
    Set<When> so = EnumSet.of(When.ALWAYS);
    Victim victim = crime.victim().orElseThrow();
    if (victim.kind().equals(Optional.of(PartyKind.STATE))) {
      so.add(When.NO_VICTIM);
    } else {
      so.add(When.VICTIM);
      boolean child = victim.age().map(age -> age < ADULT).orElse(false);
      so.add(child ? When.GUARDIAN_TOLD : When.VICTIM_TOLD);
    }
    if (isDomesticOrHate(crime)) {
      so.add(When.DOMESTIC_OR_HATE);
    }
    if (offence.indictableOnly()) {
      so.add(When.INDICTABLE_ONLY);
    }
    if (!offence.summaryOnly()) {
      so.add(When.NOT_SUMMARY_ONLY);
    }
    return so;
  }

  private static boolean isDomesticOrHate(CrimeRecord crime) {
    return crime.flags().orElse(Set.of()).stream()
        .anyMatch(flag -> flag == CrimeFlag.DOMESTIC_ABUSE || flag.isHateCrime());
  }

  private static OutcomeApplication outcome(
      Choice choice, CrimeRecord crime, Facts.Builder facts, LocalDate on) {
    String applied = choice.application();
    ClassMix offence = choice.mix();
    boolean alternate = applied.endsWith("A");
    OffenceCode dealtWith = alternate ? offence.alternate().orElseThrow() : offence.code();
    if (CAUTIONS.contains(applied)) {
      facts.state(CAUTIONED_OFFENCE, dealtWith.value());
    }
    OutcomeApplication outcome =
        OutcomeApplication.of(
            OutcomeType.ofCode(applied).orElseThrow(),
            on,
            outcomeDecider(applied, offence, crime),
            facts.build());
    return CHARGES.contains(applied)
        ? outcome.charging(List.of(RecordedOffence.ofCode(dealtWith)))
        : outcome;
  }

  private static DecisionMaker outcomeDecider(String applied, ClassMix offence, CrimeRecord crime) {
    boolean rape = offence.classCode().equals(RAPE);
    if (applied.equals("5") && rape) {
      return registrar();
    }
    if (applied.equals("4")) {
      return trained(DecisionRole.DDM);
    }
    boolean grave = rape || isDomesticOrHate(crime) || crime.highRiskDomesticAbuse() == Answer.YES;
    Rank rank = grave && NEEDING_AN_INSPECTOR.contains(applied) ? Rank.INSPECTOR : Rank.SERGEANT;
    return DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(rank);
  }

  private CancellationApplication cancellation(
      CancellationCode code,
      long ordinal,
      ClassMix offence,
      Set<When> so,
      Facts.Builder facts,
      LocalDate on,
      Draw draw) {
    boolean tellsVictim = code != CancellationCode.C3 && code != CancellationCode.C4;
    if (tellsVictim && so.contains(When.VICTIM)) {
      facts.state(VICTIM_INFORMED_ON, on.minusDays(draw.below(2)));
    }
    boolean reserved = code == CancellationCode.C2 && offence.classCode().equals(RAPE);
    String force = RECEIVING_FORCES.get(draw.below(RECEIVING_FORCES.size()));
    return new CancellationApplication(
        code,
        Optional.of(on),
        Optional.of(reserved ? registrar() : trained(DecisionRole.DDM)),
        code == CancellationCode.C3
            ? Optional.of(references.of(ordinal % ReferenceStyle.MOST + 1))
            : Optional.empty(),
        code == CancellationCode.C1 ? Optional.of(force) : Optional.empty(),
        code == CancellationCode.C1
            ? Optional.of(force + "260" + draw.between(100_000, 999_999))
            : Optional.empty(),
        facts.build());
  }

  private static DecisionMaker trained(DecisionRole role) {
    return DecisionMaker.of(role).withStanding(Answer.YES, Answer.YES);
  }

  private static DecisionMaker registrar() {
    return trained(DecisionRole.FCR).withAccreditation(Answer.YES);
  }

  /** The names of all facts that an application may state. */
  Set<String> factNames() {
    Set<String> names = completeFacts.names();
    names.add(CAUTIONED_OFFENCE.name());
    names.add(VICTIM_INFORMED_ON.name());
    return names;
  }
}

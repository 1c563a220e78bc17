package uk.crimerecording.pnc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.IdentifierReading.Status;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.pnc.HomeOfficeCandidate.Listing;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeType;

/** Whether a recorded crime agrees with its work items (PNC-09 to PNC-12). */
final class CrimeOnPnc {

  private static final Set<OutcomeType> CHARGES_AND_CAUTIONS =
      Set.of(
          OutcomeType.TYPE_1,
          OutcomeType.TYPE_1A,
          OutcomeType.TYPE_2,
          OutcomeType.TYPE_2A,
          OutcomeType.TYPE_3,
          OutcomeType.TYPE_3A);
  private static final Set<OutcomeType> NEITHER_CHARGE_NOR_CAUTION =
      Set.of(OutcomeType.TYPE_14, OutcomeType.TYPE_15, OutcomeType.TYPE_16, OutcomeType.TYPE_18);

  private final CrimeRecord crime;
  private final Optional<List<PncWorkItem>> items;
  private final List<StatedOffence> offences;
  private final HomeOfficeCandidates candidates;
  private final PncSheet sheet;

  /**
   * An offence of an item that may be of the crime.
   *
   * @param item the item
   * @param offence the offence
   * @param ofCrime whether it is of the crime; never no
   */
  private record StatedOffence(PncWorkItem item, PncOffence offence, Answer ofCrime) {}

  /**
   * A crime beside its items.
   *
   * @param items the items that were handed over with the crime; empty where none is stated
   */
  CrimeOnPnc(
      CrimeRecord crime,
      Optional<List<PncWorkItem>> items,
      HomeOfficeCandidates candidates,
      PncSheet sheet) {
    this.crime = crime;
    this.items = items.map(all -> all.stream().filter(this::isLinked).toList());
    this.candidates = candidates;
    this.sheet = sheet;
    this.offences = new ArrayList<>();
    for (PncWorkItem item : this.items.orElse(List.of())) {
      Set<String> crimes = crimesOf(item);
      for (PncOffence offence : item.offences().orElse(List.of())) {
        Answer ofCrime = isOfCrime(offence, crimes);
        if (ofCrime != Answer.NO) {
          offences.add(new StatedOffence(item, offence, ofCrime));
        }
      }
    }
  }

  private boolean isLinked(PncWorkItem item) {
    return crimesOf(item).contains(crime.reference());
  }

  /** An item that states no crimes is of the crime with which the host hands it over. */
  private Set<String> crimesOf(PncWorkItem item) {
    Set<String> crimes = new HashSet<>(item.crimes().orElse(Set.of(crime.reference())));
    for (PncOffence offence : item.offences().orElse(List.of())) {
      offence.crime().ifPresent(crimes::add);
    }
    return crimes;
  }

  private Answer isOfCrime(PncOffence offence, Set<String> crimesOfItem) {
    if (offence.crime().isPresent()) {
      return Answer.of(offence.crime().get().equals(crime.reference()));
    }
    return crimesOfItem.size() == 1 ? Answer.YES : Answer.NOT_STATED;
  }

  /** Says that an answer needs the offences, where some or all of them are not stated. */
  private void missingOffences(PncQuestion question) {
    if (items.isEmpty()) {
      sheet.missing(question, PncPaths.ITEMS);
    } else if (items.get().stream().anyMatch(item -> item.offences().isEmpty())) {
      sheet.missing(question, PncPaths.OFFENCES);
    }
  }

  // ---- Class (PNC-09) -------------------------------------------------------------------------

  /** Compares the class of each offence with that of the crime; a difference is worth a note. */
  List<OffenceComparison> classes(OffenceCatalogue catalogue) {
    sheet.applies(PncQuestion.SAME_CLASS);
    missingOffences(PncQuestion.SAME_CLASS);
    Set<String> crimeClasses = classesOfCrime(catalogue);
    List<OffenceComparison> comparisons = new ArrayList<>();
    for (StatedOffence stated : offences) {
      if (stated.offence().cjsCode().isEmpty()) {
        sheet.missing(PncQuestion.SAME_CLASS, PncPaths.OFFENCE_CODE);
      } else {
        HomeOfficeLookup lookup = candidates.find(stated.offence().cjsCode().get());
        Answer differs = differs(lookup, crimeClasses);
        comparisons.add(new OffenceComparison(stated.item().reference(), lookup, differs));
        if (differs == Answer.NOT_STATED) {
          sheet.missing(
              PncQuestion.SAME_CLASS,
              crimeClasses.isEmpty() ? PncPaths.CRIME_OFFENCE : PncPaths.CANDIDATES);
        } else if (differs == Answer.YES) {
          note(stated, lookup);
        }
      }
    }
    return comparisons;
  }

  private Set<String> classesOfCrime(OffenceCatalogue catalogue) {
    if (crime.offence().classCode().isPresent()) {
      return Set.of(crime.offence().classCode().get());
    }
    Set<String> classes = new HashSet<>();
    crime
        .offence()
        .code()
        .ifPresent(code -> catalogue.classesOf(code).forEach(each -> classes.add(each.code())));
    return classes;
  }

  private static Answer differs(HomeOfficeLookup lookup, Set<String> crimeClasses) {
    boolean shared =
        lookup.candidates().stream()
            .flatMap(candidate -> candidate.classes().stream())
            .map(OffenceClass::code)
            .anyMatch(crimeClasses::contains);
    if (shared) {
      return Answer.NO;
    }
    boolean known =
        lookup.found().isPresent()
            && !crimeClasses.isEmpty()
            && lookup.candidates().stream()
                .noneMatch(candidate -> candidate.listing() == Listing.UNKNOWN);
    return known ? Answer.YES : Answer.NOT_STATED;
  }

  private void note(StatedOffence stated, HomeOfficeLookup lookup) {
    if (stated.ofCrime() == Answer.NOT_STATED) {
      sheet.missing(PncQuestion.SAME_CLASS, PncPaths.OFFENCE_CRIME);
      return;
    }
    String message = lookup.isOfBase() ? "pnc.other-class-of-base" : "pnc.other-class";
    sheet.found(
        PncQuestion.SAME_CLASS,
        sheet
            .finding(PncQuestion.SAME_CLASS, Severity.NOTE, PncPaths.OFFENCES, message)
            .with("item", Argument.code(stated.item().reference()))
            .with("offence", Argument.code(lookup.asked().canonical()))
            .with("crime-offence", Argument.code(crime.offence().text()))
            .with("candidate", Argument.code(lookup.candidates().get(0).code().value()))
            .with("candidates", Argument.count(lookup.candidates().size())));
  }

  // ---- Outcome (PNC-10 to PNC-12) -------------------------------------------------------------

  void outcome() {
    Optional<OutcomeType> outcome = crime.outcome().map(OutcomeApplied::type);
    outcome.filter(NEITHER_CHARGE_NOR_CAUTION::contains).ifPresent(this::noChargeBehind);
    outcome.filter(CHARGES_AND_CAUTIONS::contains).ifPresent(this::hasNumber);
    outcome.filter(OutcomeType.TYPE_1::equals).ifPresent(this::chargeBehind);
  }

  /** PNC-10: nobody was charged or cautioned; a conviction follows a charge. */
  private void noChargeBehind(OutcomeType outcome) {
    PncQuestion question = PncQuestion.DISPOSAL_WITHOUT_SUSPECT_OR_CHARGE;
    sheet.applies(question);
    missingOffences(question);
    for (StatedOffence stated : offences) {
      Optional<DisposalKind> kind = stated.offence().kind();
      if (kind.isEmpty()) {
        sheet.missing(question, PncPaths.DISPOSAL);
      } else if (kind.get().isCharge() || kind.get() == DisposalKind.CAUTIONED) {
        if (stated.ofCrime() == Answer.YES) {
          sheet.found(
              question,
              ofOutcome(question, "pnc.disposal-against-outcome", outcome, stated)
                  .with("pnc-disposal", Argument.code(kind.get().code())));
        } else {
          sheet.missing(question, PncPaths.OFFENCE_CRIME);
        }
      }
    }
  }

  /** PNC-11: a number whose check fails is one; that there is none is found where it is stated. */
  private void hasNumber(OutcomeType outcome) {
    PncQuestion question = PncQuestion.NUMBER_FOR_CHARGE_OR_CAUTION;
    sheet.applies(question);
    if (items.isEmpty()) {
      sheet.missing(question, PncPaths.ITEMS);
      return;
    }
    Answer number = Answer.NO;
    for (PncWorkItem item : items.get()) {
      number = number.or(hasNumber(item));
    }
    if (number == Answer.NOT_STATED) {
      sheet.missing(question, PncPaths.ASN);
    } else if (number == Answer.NO) {
      sheet.found(
          question,
          ofOutcome(question, "pnc.no-number", outcome).withMissing(List.of(PncPaths.ASN)));
    }
  }

  private static Answer hasNumber(PncWorkItem item) {
    if (item.arrestSummonsNumbers().isEmpty()) {
      return Answer.NOT_STATED;
    }
    Answer number = Answer.NO;
    for (IdentifierReading<ArrestSummonsNumber> reading : item.arrestSummonsNumbers().get()) {
      number = number.or(reading.status() == Status.WRONG_FORM ? Answer.NOT_STATED : Answer.YES);
    }
    return number;
  }

  /** PNC-12: of what the crime was charged for, not everything ended without action. */
  private void chargeBehind(OutcomeType outcome) {
    PncQuestion question = PncQuestion.CHARGE_BEHIND_OUTCOME;
    sheet.applies(question);
    if (offences.stream().anyMatch(each -> isCharge(each) && each.ofCrime() == Answer.YES)) {
      return;
    }
    missingOffences(question);
    offences.forEach(each -> openOf(each).ifPresent(path -> sheet.missing(question, path)));
    if (!sheet.isOpen(question)) {
      offences.stream()
          .filter(each -> isOf(each, DisposalKind.NO_FURTHER_ACTION))
          .findFirst()
          .map(ended -> ofOutcome(question, "pnc.ended-against-outcome", outcome, ended))
          .ifPresent(finding -> sheet.found(question, finding));
    }
  }

  /** What keeps open whether an offence was charged for the crime. */
  private static Optional<String> openOf(StatedOffence stated) {
    if (stated.offence().kind().isEmpty() || isOf(stated, DisposalKind.OTHER)) {
      return Optional.of(PncPaths.DISPOSAL);
    }
    return stated.ofCrime() == Answer.YES ? Optional.empty() : Optional.of(PncPaths.OFFENCE_CRIME);
  }

  private static boolean isOf(StatedOffence stated, DisposalKind kind) {
    return stated.offence().kind().equals(Optional.of(kind));
  }

  private static boolean isCharge(StatedOffence stated) {
    return stated.offence().kind().filter(DisposalKind::isCharge).isPresent();
  }

  private Finding ofOutcome(
      PncQuestion question, String message, OutcomeType outcome, StatedOffence stated) {
    return ofOutcome(question, message, outcome)
        .with("item", Argument.code(stated.item().reference()));
  }

  private Finding ofOutcome(PncQuestion question, String message, OutcomeType outcome) {
    return sheet
        .finding(question, Severity.REWORK, PncPaths.OUTCOME, message)
        .with("outcome", Argument.code(outcome.code()));
  }
}

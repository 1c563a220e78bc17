package uk.crimerecording.pnc;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeType;

/** Invented work items and crimes; the identifiers are published examples of their forms. */
final class Items {

  static final String ASN = "1101ZD0100000448754K";
  static final String OTHER_ASN = "1201ZD0100000445099L";
  static final String FAILED_ASN = "1201ZD0100000448754K";
  static final String PNC_ID = "1979/0163001B";
  static final String OTHER_PNC_ID = "2002/0073319Z";
  static final String FAILED_PNC_ID = "2001/0171310S";
  static final String CRO = "65656/91H";
  static final String FAILED_CRO = "65656/91U";
  static final String CRIME = "R-1";

  private Items() {}

  static PncWorkItem.Builder arrest(String reference) {
    return PncWorkItem.builder(reference, WorkType.CUSTODY_ARREST_RECORD);
  }

  static PncWorkItem.Builder disposal(String reference) {
    return PncWorkItem.builder(reference, WorkType.STANDALONE_DISPOSAL);
  }

  /** An item with numbers, a person and nothing else. */
  static PncWorkItem.Builder of(String reference, String person, String... numbers) {
    return numbered(arrest(reference), numbers).person(new PersonKey(person));
  }

  static PncWorkItem.Builder numbered(PncWorkItem.Builder item, String... numbers) {
    return item.arrestSummonsNumbers(
        Arrays.stream(numbers).map(ArrestSummonsNumber::read).toList());
  }

  static PncWorkItem.Builder withPncId(PncWorkItem.Builder item, String pncId) {
    return item.pncId(PncId.read(pncId, Year.of(2026)));
  }

  static PncWorkItem.Builder withCro(PncWorkItem.Builder item, String cro) {
    return item.croNumber(CroNumber.read(cro));
  }

  static PncOffence offence(String code) {
    return PncOffence.of(new CjsOffenceCode(code));
  }

  static PncOffence acpoOffence(String code) {
    return new PncOffence(
        Optional.empty(),
        Optional.of(new AcpoOffenceCode(code)),
        Optional.empty(),
        Optional.empty());
  }

  static PncOffence offence(String code, DisposalKind kind) {
    return offence(code).with(Disposal.of(kind));
  }

  static List<PncOffence> offences(String... codes) {
    return Arrays.stream(codes).map(Items::offence).toList();
  }

  static CrimeRecord crime(String offence) {
    return CrimeRecord.builder(CRIME, RecordedOffence.ofCode(OffenceCode.of(offence))).build();
  }

  static CrimeRecord crime(String offence, OutcomeType outcome) {
    return crime(offence).toBuilder()
        .event(new OutcomeApplied(outcome, Optional.of(LocalDate.of(2026, 6, 1))))
        .build();
  }

  /** A table of invented candidates. */
  static HomeOfficeCandidates table() {
    return HomeOfficeCandidates.builder(OffenceCatalogue.april2026())
        .add(new CjsOffenceCode("TH68010"), OffenceCode.of("046/00"), true)
        .add(new CjsOffenceCode("CJ88116"), OffenceCode.of("105/01"), true)
        .add(new CjsOffenceCode("OF61102"), OffenceCode.of("008/06"), true)
        .add(new CjsOffenceCode("RT88007"), OffenceCode.of("000/00"), false)
        .add(new CjsOffenceCode("PL96001"), OffenceCode.of("104/99"), true)
        .add(new CjsOffenceCode("PL96001"), OffenceCode.of("105/01"), true)
        .build();
  }

  /** The rules that found something. */
  static Set<String> rules(PncAssessment assessment) {
    Set<String> rules = new TreeSet<>();
    for (Finding finding : assessment.findings()) {
      rules.add(finding.rule().id().value());
    }
    return rules;
  }
}

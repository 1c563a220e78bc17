package uk.crimerecording.cli.scenario;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.crimerecording.record.CollarNumber;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.IncidentCode;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Restriction;
import uk.crimerecording.record.Viewer;

/** Turns a quality scenario that satisfies the format into the library's own types. */
final class QualityMapping {

  private QualityMapping() {}

  static CrimeRecord crime(Node crime) {
    CrimeRecord record = DomainMapping.crime(crime);
    return crime
        .find("details")
        .map(details -> record.toBuilder().details(details(details)).build())
        .orElse(record);
  }

  static Viewer viewer(Node given) {
    return Viewer.of(texts(given, "viewer").toList());
  }

  private static RecordDetails details(Node stated) {
    RecordDetails.Builder details =
        RecordDetails.builder()
            .statusStated(DomainMapping.answer(stated, "statusStated"))
            .crimeTypeStated(DomainMapping.answer(stated, "crimeTypeStated"))
            .outcomeStated(DomainMapping.answer(stated, "outcomeStated"))
            .hateCrime(DomainMapping.answer(stated, "hateCrime"))
            .exactTimeKnown(DomainMapping.answer(stated, "exactTimeKnown"))
            .repeatVictim(DomainMapping.answer(stated, "repeatVictim"))
            .restriction(restriction(stated));
    stated
        .text("modusOperandiLength")
        .map(Integer::valueOf)
        .ifPresent(details::modusOperandiLength);
    stated.text("earlierCrimes").map(Integer::valueOf).ifPresent(details::earlierCrimes);
    for (EntryKind kind : EntryKind.values()) {
      stated
          .text(kind.code())
          .map(Integer::valueOf)
          .ifPresent(number -> details.count(kind, number));
    }
    stated.find("features").ifPresent(list -> details.features(features(stated)));
    stated.text("offenceFrom").map(DomainMapping::time).ifPresent(details::offenceFrom);
    stated.text("offenceTo").map(DomainMapping::time).ifPresent(details::offenceTo);
    stated.text("recordingOfficer").map(CollarNumber::read).ifPresent(details::recordingOfficer);
    stated
        .text("supervisingOfficer")
        .map(CollarNumber::read)
        .ifPresent(details::supervisingOfficer);
    stated.text("openingCode").map(IncidentCode::read).ifPresent(details::openingCode);
    stated.text("closingCode").map(IncidentCode::read).ifPresent(details::closingCode);
    return details.build();
  }

  private static Set<CrimeFeature> features(Node details) {
    return texts(details, "features")
        .map(code -> CrimeFeature.ofCode(code).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Restriction restriction(Node details) {
    return switch (DomainMapping.answer(details, "restricted")) {
      case YES -> Restriction.to(texts(details, "accessList").toList());
      case NO -> Restriction.none();
      case NOT_STATED -> Restriction.notStated();
    };
  }

  private static Stream<String> texts(Node node, String name) {
    return node.find(name).map(Node::elements).stream().flatMap(Collection::stream).map(Node::text);
  }
}

package uk.crimerecording.cli.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.crimerecording.counting.CountingUnit;
import uk.crimerecording.counting.Disclosure;
import uk.crimerecording.counting.RecordedCrime;
import uk.crimerecording.counting.Report;
import uk.crimerecording.counting.ReportedPerson;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.IncidentQualifier;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.location.Place;
import uk.crimerecording.location.SeriesCrime;
import uk.crimerecording.location.WhereReported;
import uk.crimerecording.offence.Period;
import uk.crimerecording.party.Party;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;

/** Turns the report of a scenario that satisfies the format into the library's own types. */
final class ReportMapping {

  private ReportMapping() {}

  static Report report(Node given) {
    Report.Builder report = Report.builder().facts(DomainMapping.facts(given));
    elements(given, "people").forEach(person -> report.person(person(person)));
    elements(given, "offences").forEach(offence -> report.disclosure(disclosure(offence)));
    elements(given, "recorded").forEach(crime -> report.recorded(recorded(crime)));
    return report.build();
  }

  private static List<Node> elements(Node node, String name) {
    return node.find(name).map(Node::elements).orElse(List.of());
  }

  /** What the rules need to know of a person. */
  static Party party(Node person) {
    return new Party(
        DomainMapping.kind(person),
        DomainMapping.age(person),
        DomainMapping.sex(person),
        DomainMapping.role(person));
  }

  private static ReportedPerson person(Node person) {
    return new ReportedPerson(person.get("id").text(), party(person), person.text("household"));
  }

  private static Disclosure disclosure(Node offence) {
    Disclosure.Builder disclosure =
        Disclosure.builder(offence.get("id").text())
            .offenders(texts(offence, "offenders"))
            .independent(DomainMapping.answer(offence, "independent"))
            .facts(DomainMapping.facts(offence));
    offence.find("offence").map(DomainMapping::offence).ifPresent(disclosure::offence);
    offence.text("victim").ifPresent(disclosure::victim);
    offence.text("incident").ifPresent(disclosure::incident);
    offence.find("occurred").map(DomainMapping::period).ifPresent(disclosure::occurred);
    offence
        .find("unit")
        .ifPresent(
            units ->
                units
                    .members()
                    .forEach(
                        (name, id) ->
                            CountingUnit.ofCode(name)
                                .filter(unit -> id.isStated())
                                .ifPresent(unit -> disclosure.unit(unit, id.text()))));
    return disclosure.build();
  }

  private static RecordedCrime recorded(Node crime) {
    return new RecordedCrime(
        crime.get("ref").text(),
        DomainMapping.offence(crime.get("offence")),
        crime.text("victim"),
        texts(crime, "offenders"),
        DomainMapping.day(crime, "recordedOn"),
        DomainMapping.day(crime, "lastIncident"),
        DomainMapping.answer(crime, "offenderDealtWith"));
  }

  /** What was reported, as a recording or review scenario states it. */
  static ReportedMatter matter(Node given, Facts facts) {
    ReportedMatter.Builder matter = ReportedMatter.builder().facts(facts);
    given.find("report").ifPresent(report -> state(matter, report));
    given.find("victim").map(ReportMapping::party).ifPresent(matter::victim);
    given
        .find("suspect")
        .ifPresent(
            suspect ->
                matter
                    .suspect(party(suspect))
                    .suspectHasCapacity(DomainMapping.answer(suspect, "capacity")));
    given.text("recordedAt").map(DomainMapping::time).ifPresent(matter::recordedAt);
    return matter.build();
  }

  private static void state(ReportedMatter.Builder matter, Node report) {
    report.text("receivedAt").map(DomainMapping::time).ifPresent(matter::receivedAt);
    report.text("reporter").flatMap(Reporter::ofCode).ifPresent(matter::reporter);
    report.find("alleged").map(DomainMapping::offence).ifPresent(matter::alleged);
  }

  /** The incident log of a review scenario; nothing is stated where there is none. */
  static IncidentLog log(Node given) {
    IncidentLog.Builder log = IncidentLog.builder();
    given.find("log").ifPresent(stated -> state(log, stated));
    return log.build();
  }

  private static void state(IncidentLog.Builder log, Node stated) {
    stated.text("openedAt").map(DomainMapping::time).ifPresent(log::openedAt);
    stated.text("closedAt").map(DomainMapping::time).ifPresent(log::closedAt);
    stated.text("openingCategory").map(StatedCategory::named).ifPresent(log::openingCategory);
    stated.text("closingCategory").map(StatedCategory::named).ifPresent(log::closingCategory);
    stated
        .find("qualifiers")
        .map(names -> names.elements().stream().map(Node::text))
        .map(ReportMapping::nationalOnes)
        .ifPresent(log::qualifiers);
    log.reporterTold(DomainMapping.answer(stated, "reporterTold"));
    log.thrive(DomainMapping.answer(stated, "thrive"));
    stated
        .find("linkedCrimes")
        .map(crimes -> crimes.elements().stream().map(Node::text).toList())
        .ifPresent(log::linkedCrimes);
    stated
        .text("reportedIncident")
        .map(DomainMapping::offenceCode)
        .ifPresent(log::reportedIncident);
  }

  /** The national qualifiers among some names; those of a force's own decide nothing. */
  private static Set<IncidentQualifier> nationalOnes(Stream<String> names) {
    return names
        .map(IncidentQualifier::ofName)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where something happened, as a location scenario states it. */
  static WhereReported whereReported(Node given, Facts facts) {
    WhereReported.Builder where =
        WhereReported.builder().online(DomainMapping.answer(given, "online")).facts(facts);
    place(given, "suspectAt").ifPresent(where::suspectAt);
    place(given, "victimAt").ifPresent(where::victimAt);
    place(given, "victimResidence").ifPresent(where::victimResidence);
    place(given, "placeOfBusiness").ifPresent(where::placeOfBusiness);
    place(given, "reportedTo").ifPresent(where::reportedTo);
    given
        .find("series")
        .map(series -> series.elements().stream().map(ReportMapping::seriesCrime).toList())
        .ifPresent(where::series);
    return where.build();
  }

  private static Optional<Place> place(Node given, String name) {
    return given.text(name).map(Place::ofCode);
  }

  private static SeriesCrime seriesCrime(Node crime) {
    return new SeriesCrime(
        DomainMapping.offence(crime.get("offence")),
        Place.ofCode(crime.get("force").text()),
        crime.find("occurred").map(DomainMapping::period).map(Period::to));
  }

  private static List<String> texts(Node node, String name) {
    return elements(node, name).stream().map(Node::text).toList();
  }
}

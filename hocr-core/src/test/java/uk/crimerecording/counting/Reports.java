package uk.crimerecording.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** Reports taken apart, changed and put together again. */
final class Reports {

  private Reports() {}

  /** An offence as the tests write it: {@code 008/06}, {@code 28I} or {@code 058/00 58A}. */
  static RecordedOffence offence(String text) {
    int blank = text.indexOf(' ');
    if (blank > 0) {
      return RecordedOffence.of(
          OffenceCode.of(text.substring(0, blank)), text.substring(blank + 1));
    }
    return text.length() == 6 && text.charAt(3) == '/'
        ? RecordedOffence.ofCode(OffenceCode.of(text))
        : RecordedOffence.ofClass(text);
  }

  static Report of(
      List<ReportedPerson> people,
      List<Disclosure> disclosures,
      List<RecordedCrime> recorded,
      Facts facts) {
    Report.Builder builder = Report.builder().facts(facts);
    people.forEach(builder::person);
    disclosures.forEach(builder::disclosure);
    recorded.forEach(builder::recorded);
    return builder.build();
  }

  static Report withDisclosures(Report report, List<Disclosure> disclosures) {
    return of(report.people(), disclosures, report.recorded(), report.facts());
  }

  static Report withDisclosure(Report report, Disclosure changed) {
    return withDisclosures(
        report,
        report.disclosures().stream()
            .map(each -> each.id().equals(changed.id()) ? changed : each)
            .toList());
  }

  static Report withFacts(Report report, Facts facts) {
    return of(report.people(), report.disclosures(), report.recorded(), facts);
  }

  static Disclosure disclosure(Report report, String id) {
    return report.disclosures().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The parts of both reports; the facts of the second are those of the first. */
  static Report merged(Report one, Report other) {
    return of(
        joined(one.people(), other.people()),
        joined(one.disclosures(), other.disclosures()),
        joined(one.recorded(), other.recorded()),
        one.facts());
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** The same report with its parts, and the offenders of each, given in another order. */
  static Report shuffled(Report report, Random random) {
    List<Disclosure> disclosures =
        report.disclosures().stream()
            .map(each -> each.toBuilder().offenders(shuffle(each.offenders(), random)).build())
            .toList();
    List<RecordedCrime> recorded =
        report.recorded().stream()
            .map(
                each ->
                    new RecordedCrime(
                        each.reference(),
                        each.offence(),
                        each.victim(),
                        shuffle(each.offenders(), random),
                        each.recordedOn(),
                        each.lastIncident(),
                        each.offenderDealtWith()))
            .toList();
    return of(
        shuffle(report.people(), random),
        shuffle(disclosures, random),
        shuffle(recorded, random),
        report.facts());
  }

  private static <T> List<T> shuffle(List<T> parts, Random random) {
    List<T> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** The same report in which the ids of the disclosures are others. */
  static Report withDisclosureIds(Report report, UnaryOperator<String> id) {
    return withDisclosures(
        report, report.disclosures().stream().map(each -> withId(each, id)).toList());
  }

  private static Disclosure withId(Disclosure disclosure, UnaryOperator<String> id) {
    Disclosure.Builder builder =
        Disclosure.builder(id.apply(disclosure.id()))
            .offenders(disclosure.offenders())
            .independent(disclosure.independent())
            .facts(disclosure.facts());
    disclosure.offence().ifPresent(builder::offence);
    disclosure.victim().ifPresent(builder::victim);
    disclosure.occurred().ifPresent(builder::occurred);
    disclosure.incident().ifPresent(builder::incident);
    disclosure.units().forEach(builder::unit);
    return builder.build();
  }

  /** The same report in which every id begins with a prefix. */
  static Report prefixed(Report report, String prefix) {
    List<ReportedPerson> people =
        report.people().stream()
            .map(
                person ->
                    new ReportedPerson(
                        prefix + person.id(),
                        person.party(),
                        person.household().map(prefix::concat)))
            .toList();
    List<Disclosure> disclosures =
        report.disclosures().stream().map(each -> prefixed(each, prefix)).toList();
    List<RecordedCrime> recorded =
        report.recorded().stream()
            .map(
                each ->
                    new RecordedCrime(
                        prefix + each.reference(),
                        each.offence(),
                        each.victim().map(prefix::concat),
                        each.offenders().stream().map(prefix::concat).toList(),
                        each.recordedOn(),
                        each.lastIncident(),
                        each.offenderDealtWith()))
            .toList();
    return of(people, disclosures, recorded, report.facts());
  }

  private static Disclosure prefixed(Disclosure disclosure, String prefix) {
    Disclosure.Builder builder =
        Disclosure.builder(prefix + disclosure.id())
            .offenders(disclosure.offenders().stream().map(prefix::concat).toList())
            .independent(disclosure.independent());
    disclosure.offence().ifPresent(builder::offence);
    disclosure.victim().map(prefix::concat).ifPresent(builder::victim);
    disclosure.occurred().ifPresent(builder::occurred);
    disclosure.incident().map(prefix::concat).ifPresent(builder::incident);
    disclosure.units().forEach((unit, id) -> builder.unit(unit, prefix + id));
    Facts.Builder facts = disclosure.facts().toBuilder();
    disclosure
        .facts()
        .get(CountingFactNames.text("departmentOrFranchiseOf"))
        .ifPresent(
            shop -> facts.state(CountingFactNames.text("departmentOrFranchiseOf"), prefix + shop));
    return builder.facts(facts.build()).build();
  }

  /** Reports from which one part was left out, for the shortest counter-example. */
  static Stream<Report> smaller(Report report) {
    Stream<Report> fewer =
        IntStream.range(0, report.disclosures().size())
            .mapToObj(i -> withDisclosures(report, without(report.disclosures(), i)));
    Stream<Report> unrecorded =
        IntStream.range(0, report.recorded().size())
            .mapToObj(
                i ->
                    of(
                        report.people(),
                        report.disclosures(),
                        without(report.recorded(), i),
                        report.facts()));
    Stream<Report> lessStated =
        report.disclosures().stream()
            .flatMap(Reports::smaller)
            .map(changed -> withDisclosure(report, changed));
    Stream<Report> noFacts =
        report.facts().size() == 0 ? Stream.of() : Stream.of(withFacts(report, Facts.none()));
    Stream<Report> fewerPeople =
        IntStream.range(0, report.people().size())
            .mapToObj(
                i ->
                    of(
                        without(report.people(), i),
                        report.disclosures(),
                        report.recorded(),
                        report.facts()));
    return Stream.of(fewer, unrecorded, noFacts, lessStated, fewerPeople).flatMap(parts -> parts);
  }

  private static Stream<Disclosure> smaller(Disclosure disclosure) {
    Stream<Disclosure> fewerFacts =
        disclosure.facts().spelled().keySet().stream()
            .map(CountingFactNames::fact)
            .map(
                fact ->
                    disclosure.toBuilder()
                        .facts(disclosure.facts().toBuilder().unstate(fact).build())
                        .build());
    Stream<Disclosure> fewerOffenders =
        IntStream.range(0, disclosure.offenders().size())
            .mapToObj(
                i -> disclosure.toBuilder().offenders(without(disclosure.offenders(), i)).build());
    return Stream.concat(fewerFacts, fewerOffenders);
  }

  private static <T> List<T> without(List<T> parts, int index) {
    List<T> fewer = new ArrayList<>(parts);
    fewer.remove(index);
    return fewer;
  }

  /** The number of parts of a report: the shorter, the simpler. */
  static long size(Report report) {
    long facts = report.disclosures().stream().mapToLong(each -> each.facts().size()).sum();
    long offenders = report.disclosures().stream().mapToLong(each -> each.offenders().size()).sum();
    return 1000L * report.disclosures().size()
        + 100L * report.recorded().size()
        + 10L * offenders
        + 3L * report.facts().size()
        + 2L * facts
        + report.people().size();
  }

  /** Everything that a report states, for the message of a failed test. */
  static String described(Report report) {
    String people =
        report.people().stream()
            .map(
                each ->
                    each.id()
                        + " "
                        + each.party().kind().map(Enum::name).orElse("?")
                        + " "
                        + each.party().age().map(String::valueOf).orElse("?")
                        + " of "
                        + each.household().orElse("?"))
            .collect(Collectors.joining("; "));
    String disclosures =
        report.disclosures().stream().map(Reports::described).collect(Collectors.joining("\n  "));
    String recorded =
        report.recorded().stream().map(String::valueOf).collect(Collectors.joining("\n  "));
    return "people: "
        + people
        + "\nfacts: "
        + report.facts().spelled()
        + "\ndisclosures:\n  "
        + disclosures
        + "\nrecorded:\n  "
        + recorded;
  }

  private static String described(Disclosure disclosure) {
    return disclosure.id()
        + ": "
        + disclosure
            .offence()
            .map(each -> each.code().map(OffenceCode::value).orElse("") + " " + each.classCode())
            .orElse("no offence")
        + " on "
        + disclosure.victim().orElse("nobody")
        + " by "
        + disclosure.offenders()
        + " incident "
        + disclosure.incident().orElse("?")
        + " independent "
        + disclosure.independent()
        + " "
        + new TreeMap<>(disclosure.units())
        + " "
        + disclosure.occurred().map(String::valueOf).orElse("")
        + " "
        + disclosure.facts().spelled();
  }
}

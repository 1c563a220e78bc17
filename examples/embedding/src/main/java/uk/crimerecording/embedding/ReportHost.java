package uk.crimerecording.embedding;

import java.util.List;
import uk.crimerecording.classification.Circumstances;
import uk.crimerecording.classification.Classification;
import uk.crimerecording.classification.Classifier;
import uk.crimerecording.counting.CountingDecision;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.counting.Disclosure;
import uk.crimerecording.counting.Report;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.location.LocationDecision;
import uk.crimerecording.location.LocationRules;
import uk.crimerecording.location.Place;
import uk.crimerecording.location.WhereReported;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** A host that takes a report: which offence, how many crimes, which force. */
public final class ReportHost {

  private ReportHost() {}

  /**
   * Prints which offence facts support, how many crimes a report discloses and where they are
   * recorded.
   *
   * @param args none are read
   */
  public static void main(String[] args) {
    // readme:classification
    OffenceCatalogue catalogue = OffenceCatalogue.april2026();
    Classifier classifier = Classifier.of(catalogue); // reads the tables; thread-safe, keep one
    Facts.Builder facts = Facts.builder();
    facts.state(FactVocabulary.standard().text("conduct"), "damage-by-fire");
    facts.state(FactVocabulary.standard().text("intent"), "damage");
    Classification offence = classifier.classify(Circumstances.of(facts.build()));
    System.out.println(offence.candidates()); // 56A 056/01 or 56B 056/02
    System.out.println(offence.missing()); // [lifeEndangered]: the question that decides
    // readme:end
    count(catalogue);
    locate(catalogue);
  }

  private static void count(OffenceCatalogue catalogue) {
    // readme:counting
    CountingRules counting = CountingRules.of(catalogue); // reads the tables; thread-safe, keep one
    RecordedOffence assault = RecordedOffence.ofCode(OffenceCode.of("008/06"));
    RecordedOffence burglary = RecordedOffence.ofClass("28I");
    List<String> offender = List.of("s1");
    Report.Builder report = Report.builder();
    report.disclosure(
        Disclosure.builder("o1").offence(assault).victim("v1").offenders(offender).build());
    report.disclosure(
        Disclosure.builder("o2").offence(burglary).victim("v1").offenders(offender).build());
    CountingDecision count = counting.decide(report.build());
    System.out.println(count.crimes()); // 008/06 from o1, which absorbs o2
    System.out.println(count.reasoning().rules()); // CNT-01, CNT-04, CNT-05, CNT-06
    // readme:end
  }

  private static void locate(OffenceCatalogue catalogue) {
    // readme:location
    LocationRules location = LocationRules.of(catalogue);
    WhereReported.Builder where = WhereReported.builder();
    where.victimAt(Place.ofCode("13")).reportedTo(Place.ofCode("16"));
    LocationDecision decision = location.decide(where.build());
    System.out.println(decision.action() + " " + decision.forces()); // RECORD_CRIME, force 13
    // readme:end
  }
}

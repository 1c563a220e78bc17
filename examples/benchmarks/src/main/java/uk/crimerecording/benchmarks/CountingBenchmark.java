package uk.crimerecording.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.crimerecording.counting.CountingDecision;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.counting.Disclosure;
import uk.crimerecording.counting.Report;
import uk.crimerecording.counting.ReportedPerson;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.Sex;

/**
 * Counts of small and of very large reports. Reports and rules are made before; what is measured is
 * the count alone, or with its reasons.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CountingBenchmark {

  private static final LocalDate OCCURRED = LocalDate.of(2026, 5, 3);
  private static final int PEOPLE = 20;
  private static final long SEED = 20260401;

  /** Conduct, violence, messages, breaches, damage, theft and burglary. */
  private static final List<String> OFFENCES =
      List.of(
          "195/12", "008/65", "195/94", "008/06", "105/01", "005/28", "008/74", "066/39", "149/00",
          "039/00", "049/10", "028/03");

  private final CountingRules counting = CountingRules.of(OffenceCatalogue.april2026());
  private final Report five = five();

  /** A report of many disclosures. */
  @State(Scope.Thread)
  public static class Large {

    /** How many. */
    @Param({"10", "100", "200", "1000", "10000"})
    private int disclosures = 10;

    private Report report = Report.builder().build();

    /** Draws the report; the same number gives the same report. */
    @Setup
    public void draw() {
      report = random(disclosures);
    }
  }

  /** Makes sure that what is measured is what the names say. */
  @Setup
  public void check() {
    CountingDecision decision = counting.decide(five);
    if (decision.count() != 2 || !decision.isDecided()) {
      throw new IllegalStateException("Two crimes expected of " + decision.json());
    }
  }

  /** Stalking with an assault, a message, a breach and damage by one offender: two crimes. */
  @Benchmark
  public CountingDecision decideFive() {
    return counting.decide(five);
  }

  /** The same with its reasons. */
  @Benchmark
  public Reasoning decideFiveWithReasoning() {
    return counting.decide(five).reasoning();
  }

  /** Seeded disclosures between twenty people. */
  @Benchmark
  public CountingDecision decide(Large large) {
    return counting.decide(large.report);
  }

  private static Report five() {
    return people()
        .disclosure(
            disclosure(0, "008/65", 1, 2)
                .facts(
                    Facts.builder()
                        .state(FactVocabulary.standard().integer("occasions"), 4)
                        .build())
                .build())
        .disclosure(disclosure(1, "008/06", 1, 2).build())
        .disclosure(disclosure(2, "005/28", 1, 2).build())
        .disclosure(
            Disclosure.builder("o3").offence(code("008/74")).offenders(List.of("p2")).build())
        .disclosure(disclosure(4, "149/00", 1, 2).build())
        .build();
  }

  private static Report random(int disclosures) {
    Random random = new Random(SEED);
    Report.Builder report = people();
    for (int i = 0; i < disclosures; i++) {
      int victim = random.nextInt(PEOPLE);
      int offender = (victim + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
      String offence = OFFENCES.get(random.nextInt(OFFENCES.size()));
      Period day = Period.on(OCCURRED.minusDays(random.nextInt(60)));
      report.disclosure(disclosure(i, offence, victim, offender).occurred(day).build());
    }
    return report.build();
  }

  private static Report.Builder people() {
    Report.Builder report = Report.builder();
    for (int i = 0; i < PEOPLE; i++) {
      Party party = Party.person(20 + i, i % 2 == 0 ? Sex.FEMALE : Sex.MALE);
      report.person(new ReportedPerson("p" + i, party, Optional.of("h" + i / 2)));
    }
    return report;
  }

  private static Disclosure.Builder disclosure(int id, String offence, int victim, int offender) {
    return Disclosure.builder("o" + id)
        .offence(code(offence))
        .victim("p" + victim)
        .offenders(List.of("p" + offender))
        .occurred(Period.on(OCCURRED));
  }

  private static RecordedOffence code(String offence) {
    return RecordedOffence.ofCode(OffenceCode.of(offence));
  }
}

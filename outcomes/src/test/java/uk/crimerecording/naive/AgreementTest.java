package uk.crimerecording.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.desk.Desk;

/** The desk and the naive evaluator, each written from the rules alone, say the same. */
class AgreementTest {

  private static final Desk DESK = Desk.standard();

  /** A complete application and the changes made to it. */
  record Changed(String start, List<Tweak> tweaks) {

    Draft draft() {
      Draft draft = Draft.of(start);
      tweaks.forEach(tweak -> tweak.change().accept(draft));
      return draft;
    }

    @Override
    public String toString() {
      String[] cells = start.split("\t", -1);
      return cells[0] + " on " + cells[1] + " with " + tweaks;
    }
  }

  @Provide
  Arbitrary<Changed> outcomes() {
    return changed(false);
  }

  @Provide
  Arbitrary<Changed> cancellations() {
    return changed(true);
  }

  private static Arbitrary<Changed> changed(boolean cancellation) {
    List<String> starts =
        Draft.startingPoints().stream()
            .filter(line -> Draft.of(line).isCancellation() == cancellation)
            .toList();
    return Arbitraries.of(starts)
        .flatMap(
            start ->
                Arbitraries.of(Tweak.of(Draft.of(start)))
                    .list()
                    .ofMaxSize(6)
                    .map(tweaks -> new Changed(start, tweaks)));
  }

  @Property(tries = 12_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void changed_outcomes_are_decided_alike(@ForAll("outcomes") Changed changed) {
    assertEquals(Optional.empty(), disagreement(changed.draft()));
    everyVerdictComesUp(changed);
  }

  @Property(tries = 6_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void changed_cancellations_are_decided_alike(@ForAll("cancellations") Changed changed) {
    assertEquals(Optional.empty(), disagreement(changed.draft()));
    everyVerdictComesUp(changed);
  }

  @Test
  void every_single_change_to_a_complete_application_is_decided_alike() {
    List<String> disagreements = new ArrayList<>();
    for (String start : Draft.startingPoints()) {
      Set<String> seen = new LinkedHashSet<>();
      for (Tweak tweak : Tweak.of(Draft.of(start))) {
        if (seen.add(tweak.name())) {
          Changed changed = new Changed(start, List.of(tweak));
          disagreement(changed.draft())
              .ifPresent(difference -> disagreements.add(changed + ": " + difference));
        }
      }
    }
    assertEquals(List.of(), disagreements);
  }

  @Test
  void complete_applications_are_accepted_by_both() {
    for (String start : Draft.startingPoints()) {
      Draft draft = Draft.of(start);
      assertEquals(Verdict.ACCEPT, naive(draft).verdict(), start);
      assertEquals(Verdict.ACCEPT, desk(draft).verdict(), start);
    }
  }

  private static void everyVerdictComesUp(Changed changed) {
    Statistics.label("verdict")
        .collect(naive(changed.draft()).verdict())
        .coverage(
            coverage -> {
              for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).percentage(share -> share > 0.1);
              }
            });
  }

  private static NaiveAnswer naive(Draft draft) {
    return draft.isCancellation()
        ? NaiveCancellations.decide(DESK.catalogue(), draft.record(), draft.cancellation())
        : NaiveOutcomes.decide(DESK.catalogue(), draft.record(), draft.outcome());
  }

  private static Decision desk(Draft draft) {
    return DESK.decide(draft.record(), draft.application());
  }

  private static Optional<String> disagreement(Draft draft) {
    NaiveAnswer naive = naive(draft);
    Decision decision = desk(draft);
    if (naive.verdict() != decision.verdict()) {
      return Optional.of("naive " + naive + ", desk " + decision);
    }
    if (naive.verdict() == Verdict.RETURN
        && !naive.missing().equals(new TreeSet<>(decision.missing()))) {
      return Optional.of("naive misses " + naive.missing() + ", desk " + decision.missing());
    }
    if (naive.verdict() == Verdict.REFER && !naive.authority().equals(decision.authority())) {
      return Optional.of(
          "naive refers to " + naive.authority() + ", desk to " + decision.authority());
    }
    return Optional.empty();
  }
}

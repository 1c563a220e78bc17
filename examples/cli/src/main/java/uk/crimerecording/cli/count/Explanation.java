package uk.crimerecording.cli.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import uk.crimerecording.cli.explain.Detail;
import uk.crimerecording.cli.explain.OffenceText;
import uk.crimerecording.cli.explain.StepText;
import uk.crimerecording.counting.CountingDecision;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.counting.CountingUnits;
import uk.crimerecording.counting.Disclosure;
import uk.crimerecording.decision.Reasoning;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.OffenceCatalogue;

/** Why a count is as it is: what each disclosure met on its way, in order. Thread-safe. */
final class Explanation {

  private static final String INDENT = "    ";

  /** Separates the disclosure from the check in a step; no id has a blank. */
  private static final String ID_ENDS = ": ";

  private final CountingRules counting;
  private final OffenceCatalogue catalogue;
  private final OffenceText offences;
  private final Detail detail;

  Explanation(
      CountingRules counting, OffenceCatalogue catalogue, OffenceText offences, Detail detail) {
    this.counting = counting;
    this.catalogue = catalogue;
    this.offences = offences;
    this.detail = detail;
  }

  List<String> lines(CountingDecision decision) {
    Reasoning reasoning = decision.reasoning();
    Map<String, Set<TraceStep>> steps = new LinkedHashMap<>();
    for (TraceStep step : reasoning.trace().steps()) {
      steps.computeIfAbsent(disclosureOf(step), id -> new LinkedHashSet<>()).add(step);
    }
    List<String> lines = new ArrayList<>();
    for (Disclosure disclosure : decision.report().disclosures()) {
      Set<TraceStep> its = steps.getOrDefault(disclosure.id(), Set.of());
      if (detail == Detail.brief) {
        lines.add(disclosure.id() + "  " + brief(its));
      } else {
        lines.addAll(head(disclosure));
        its.forEach(
            step ->
                lines.addAll(StepText.lines(step, checkOf(step), reasoning.factsUsed(), INDENT)));
      }
    }
    return lines;
  }

  private static String disclosureOf(TraceStep step) {
    return step.check().substring(0, step.check().indexOf(ID_ENDS));
  }

  private static String checkOf(TraceStep step) {
    return step.check().substring(step.check().indexOf(ID_ENDS) + ID_ENDS.length());
  }

  private static String brief(Set<TraceStep> steps) {
    return steps.stream()
        .map(step -> step.rule().id() + (isOpen(step) ? " open" : ""))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static boolean isOpen(TraceStep step) {
    return step.result() == TraceStep.Result.NOT_DECIDABLE;
  }

  /** The disclosure with what its class counts by and its rank in the look-up table. */
  private List<String> head(Disclosure disclosure) {
    if (disclosure.offence().isEmpty()) {
      return List.of(disclosure.id() + "  offence not stated");
    }
    List<String> lines = new ArrayList<>();
    lines.add(disclosure.id() + "  " + offences.of(disclosure.offence().get()));
    counting
        .units()
        .of(disclosure.offence().get(), catalogue)
        .ifPresent(entry -> lines.add(INDENT + spell(entry)));
    disclosure
        .offence()
        .get()
        .code()
        .map(counting.principalCrimes()::rank)
        .filter(OptionalInt::isPresent)
        .ifPresent(
            rank ->
                lines.add(
                    INDENT
                        + "rank "
                        + rank.getAsInt()
                        + " of "
                        + counting.principalCrimes().ranks()
                        + " in the look-up table of the principal crime rule"));
    return lines;
  }

  private static String spell(CountingUnits.Entry entry) {
    return "counts by "
        + entry.words()
        + ": "
        + entry.generalRule()
        + " ["
        + entry.citation().text()
        + "]";
  }
}

package uk.crimerecording.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Invented rules, findings and decisions. */
final class Examples {

  static final String HASH = "00ff";

  private Examples() {}

  static Rule rule(String id) {
    return new Rule(
        new RuleId(id),
        "An invented rule",
        List.of(new Citation(SourceDocument.CRR, "An invented section", "12")),
        Optional.empty(),
        GoverningDate.DECIDED,
        Optional.empty(),
        Optional.empty(),
        Set.of(Subject.OUTCOME));
  }

  static Finding finding(String rule, Severity severity) {
    return Finding.of(rule(rule), severity, "crime.suspects", "invented.message");
  }

  static Finding missing(String... names) {
    return new Finding(
        rule("OUT-01"),
        Severity.REWORK,
        "facts",
        "invented.message",
        new TreeMap<>(),
        List.of(names));
  }

  static TraceStep step(String rule, TraceStep.Result result, String... read) {
    return new TraceStep(rule(rule), "a check", result, List.of(read));
  }

  /** A decision on an outcome for which a few facts are stated. */
  static Decision.Builder decision(Map<String, String> stated) {
    Map<String, String> copy = Map.copyOf(stated);
    return Decision.builder(
        Subject.OUTCOME,
        "15",
        Edition.APRIL_2026,
        HASH,
        new TreeMap<>(Map.of("rationaleRequired", "true")),
        name -> Optional.ofNullable(copy.get(name)));
  }
}

package uk.crimerecording.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.crimerecording.decision.AdditionalCrime;
import uk.crimerecording.decision.Alternative;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.OutcomeType;

/** Renders a decision in plain words for its readers. Immutable and thread-safe. */
final class Explainer {

  private static final String NOTE = "never";

  private final MessageCatalogue messages;
  private final RuleRegister rules;

  Explainer(MessageCatalogue messages, RuleRegister rules) {
    this.messages = messages;
    this.rules = rules;
  }

  List<String> explain(Decision decision, Audience audience) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(decision));
    switch (audience) {
      case OFFICER -> {
        lines.add(text("officer." + decision.verdict()));
        whatToDo(decision, lines);
      }
      case DECISION_MAKER -> {
        findingsWithRules(decision, lines);
        facts(decision, lines);
        appliedRules(decision, lines);
        horizon(decision, lines);
      }
      case AUDITOR -> {
        findingsWithRules(decision, lines);
        facts(decision, lines);
        everyCheck(decision, lines);
        provenance(decision, lines);
        horizon(decision, lines);
      }
    }
    return lines;
  }

  private String headline(Decision decision) {
    String what =
        switch (decision.subject()) {
          case OUTCOME -> "Outcome " + decision.applied();
          case CANCELLATION -> "Cancellation " + decision.applied();
          case RECLASSIFICATION -> "Reclassification to " + decision.applied();
          default -> decision.subject().code() + " " + decision.applied();
        };
    return what + ": " + text("verdict." + decision.verdict());
  }

  private String text(String id) {
    return messages.text(id).orElse(id);
  }

  /** Each thing once, prohibitions first; notes are for the desk, not for the officer. */
  private void whatToDo(Decision decision, List<String> lines) {
    Set<String> once = new LinkedHashSet<>();
    for (Severity severity : List.of(Severity.PROHIBITION, Severity.REWORK, Severity.REFERRAL)) {
      decision.findings().stream()
          .filter(finding -> finding.severity() == severity)
          .map(messages::render)
          .forEach(once::add);
    }
    once.forEach(line -> lines.add("- " + line));
    consequences(decision, lines);
  }

  private void consequences(Decision decision, List<String> lines) {
    if (!decision.alternatives().isEmpty()) {
      lines.add(
          "Instead: "
              + decision.alternatives().stream()
                  .map(Explainer::spell)
                  .collect(Collectors.joining("; or ")));
    }
    for (AdditionalCrime crime : decision.additional()) {
      lines.add(
          "Record in addition: " + crime.offence() + ", which takes outcome " + crime.outcome());
    }
    decision
        .authority()
        .ifPresent(authority -> lines.add("Who decides: " + text("authority." + authority.code())));
  }

  /** The code with its title, where it has one. */
  private static String spell(Alternative alternative) {
    String code = alternative.code();
    return switch (alternative.kind()) {
      case OUTCOME ->
          "outcome " + code + OutcomeType.ofCode(code).map(type -> ", " + type.title()).orElse("");
      case CANCELLATION ->
          "cancellation "
              + code
              + CancellationCode.ofCode(code).map(found -> ", " + found.title()).orElse("");
      case RECLASSIFICATION -> code;
    };
  }

  private void findingsWithRules(Decision decision, List<String> lines) {
    for (Finding finding : decision.findings()) {
      lines.add(
          "- "
              + finding.rule().id()
              + " ("
              + finding.severity().name().toLowerCase(Locale.ROOT)
              + ", "
              + finding.where()
              + "): "
              + messages.render(finding)
              + " ["
              + citations(finding.rule())
              + "]");
    }
    consequences(decision, lines);
  }

  private static String citations(Rule rule) {
    return rule.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
  }

  private static void facts(Decision decision, List<String> lines) {
    lines.add("Facts used:");
    for (Map.Entry<String, String> fact : decision.factsUsed().entrySet()) {
      lines.add("  " + fact.getKey() + " = " + fact.getValue());
    }
  }

  private void appliedRules(Decision decision, List<String> lines) {
    lines.add("Rules applied:");
    for (RuleId id : decision.trace().applied()) {
      Rule rule = rules.rule(id);
      lines.add("  " + id + " " + rule.title() + " [" + citations(rule) + "]");
    }
    Set<RuleId> others = decision.trace().notApplicable();
    lines.add(
        "Not applicable: "
            + (others.isEmpty()
                ? "none"
                : others.stream().map(RuleId::value).collect(Collectors.joining(", "))));
  }

  private void everyCheck(Decision decision, List<String> lines) {
    lines.add("Checks, in order:");
    for (TraceStep step : decision.trace().steps()) {
      lines.add(
          "  "
              + step.rule().id()
              + " "
              + messages.text("check." + step.check()).orElse(step.check())
              + ": "
              + result(step)
              + (step.read().isEmpty() ? "" : " (reads " + String.join(", ", step.read()) + ")"));
    }
  }

  /** A note is a check that is never met; it was given or does not apply. */
  private static String result(TraceStep step) {
    return step.check().equals(NOTE) && step.result() == TraceStep.Result.NOT_MET
        ? "given"
        : step.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void horizon(Decision decision, List<String> lines) {
    if (decision.beyondEdition()) {
      lines.add(
          "Dated after the edition "
              + decision.edition().name()
              + " is known to apply: check against the newer one.");
    }
  }

  private static void provenance(Decision decision, List<String> lines) {
    lines.add(
        "Edition " + decision.edition().name() + ", offence list " + decision.catalogueHash());
    decision.policy().forEach((setting, value) -> lines.add("Policy " + setting + " = " + value));
  }
}

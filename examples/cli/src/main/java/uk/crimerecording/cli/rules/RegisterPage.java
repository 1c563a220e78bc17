package uk.crimerecording.cli.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Subject;

/** The register as a page in Markdown. */
final class RegisterPage {

  private RegisterPage() {}

  static String of(RuleRegister register) {
    StringBuilder page =
        new StringBuilder("# Rules of the edition ").append(register.edition().name());
    page.append("\n\n").append(register.rules().size()).append(" rules.\n");
    register.rules().forEach(rule -> append(rule, page));
    return page.toString();
  }

  private static void append(Rule rule, StringBuilder page) {
    page.append("\n## ").append(rule.id()).append("\n\n").append(rule.title()).append("\n\n");
    for (Citation citation : rule.citations()) {
      item("Stands in", citation.text(), page);
    }
    item("Applies to", subjects(rule), page);
    item("In force", inForce(rule), page);
    rule.otherReading().ifPresent(other -> item("Other reading", other, page));
  }

  private static void item(String label, String text, StringBuilder page) {
    page.append("* ").append(label).append(": ").append(text).append('\n');
  }

  private static String subjects(Rule rule) {
    return rule.appliesTo().stream().sorted().map(Subject::code).collect(Collectors.joining(", "));
  }

  private static String inForce(Rule rule) {
    String from = day("from ", rule.inForceFrom());
    String until = day("until ", rule.inForceUntil());
    String span = (from + " " + until).strip();
    return (span.isEmpty() ? "throughout the edition" : span)
        + ", by the day "
        + rule.governingDate().name().toLowerCase(Locale.ROOT);
  }

  private static String day(String label, Optional<LocalDate> day) {
    return day.map(stated -> label + stated).orElse("");
  }
}

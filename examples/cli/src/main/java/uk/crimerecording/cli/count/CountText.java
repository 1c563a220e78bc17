package uk.crimerecording.cli.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.crimerecording.cli.explain.Detail;
import uk.crimerecording.cli.explain.FactText;
import uk.crimerecording.cli.explain.OffenceText;
import uk.crimerecording.counting.CountedCrime;
import uk.crimerecording.counting.CountingDecision;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.counting.NotCounted;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.OffenceCatalogue;

/**
 * A count in plain words: the crimes, what becomes of everything else, what is open, and why. It
 * has codes, ids, facts of the vocabulary and days only. Immutable and thread-safe.
 */
final class CountText {

  private static final String INDENT = "  ";

  private final MessageCatalogue messages = CountingRules.messages();
  private final OffenceText offences;
  private final Explanation explanation;

  CountText(CountingRules counting, OffenceCatalogue catalogue, Detail detail) {
    this.offences = new OffenceText(catalogue);
    this.explanation = new Explanation(counting, catalogue, offences, detail);
  }

  /** A count, line by line. */
  List<String> lines(String name, CountingDecision decision) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": " + headline(decision));
    int number = 1;
    for (CountedCrime crime : decision.crimes()) {
      lines.add(INDENT + number++ + INDENT + spell(crime));
    }
    section(lines, "Added to crimes on record", additions(decision));
    section(lines, "Reclassification to consider", reclassifications(decision));
    section(lines, "Not counted", notCounted(decision));
    section(lines, "Refer", referrals(decision));
    section(lines, "Open", open(decision));
    section(lines, "Note", notes(decision));
    section(lines, "Why", explanation.lines(decision));
    return lines;
  }

  private static void section(List<String> lines, String title, List<String> content) {
    if (!content.isEmpty()) {
      lines.add(title);
      content.forEach(line -> lines.add(INDENT + line));
    }
  }

  private static String headline(CountingDecision decision) {
    String crimes =
        switch (decision.count()) {
          case 0 -> "no new crime";
          case 1 -> "1 crime";
          default -> decision.count() + " crimes";
        };
    return decision.isDecided() ? crimes : crimes + ", open";
  }

  private String spell(CountedCrime crime) {
    List<String> parts = new ArrayList<>(List.of(offences.of(crime.offence())));
    List<String> others = crime.basis().stream().filter(id -> !id.equals(crime.from())).toList();
    parts.add("from " + crime.from() + (others.isEmpty() ? "" : " with " + join(others)));
    crime.offender().ifPresent(offender -> parts.add("by " + offender));
    if (!crime.absorbs().isEmpty()) {
      parts.add("absorbs " + join(crime.absorbs()));
    }
    return String.join(INDENT + " ", parts);
  }

  private static String join(Iterable<String> ids) {
    return String.join(", ", ids);
  }

  private static List<String> additions(CountingDecision decision) {
    List<String> lines = new ArrayList<>();
    decision.addedTo().forEach((reference, ids) -> lines.add(reference + INDENT + join(ids)));
    return lines;
  }

  private List<String> reclassifications(CountingDecision decision) {
    List<String> lines = new ArrayList<>();
    decision
        .reclassificationsToConsider()
        .forEach((reference, graver) -> lines.add(reference + " to " + offences.of(graver)));
    return lines;
  }

  private List<String> notCounted(CountingDecision decision) {
    return decision.notCounted().stream().map(left -> why(left, decision)).toList();
  }

  private String why(NotCounted left, CountingDecision decision) {
    return decision.reasoning().findings().stream()
        .filter(finding -> isAbout(finding, left))
        .findFirst()
        .map(this::spell)
        .orElseGet(() -> left.rule() + INDENT + left.disclosure());
  }

  private static boolean isAbout(Finding finding, NotCounted left) {
    return finding.rule().id().equals(left.rule())
        && argument(finding, "disclosure").equals(Optional.of(left.disclosure()));
  }

  private List<String> referrals(CountingDecision decision) {
    return decision.reasoning().findings().stream()
        .filter(finding -> finding.severity() == Severity.REFERRAL)
        .map(this::spell)
        .toList();
  }

  private List<String> open(CountingDecision decision) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : decision.reasoning().findings()) {
      if (!finding.missing().isEmpty()) {
        if (finding.severity() != Severity.REFERRAL) {
          lines.add(spell(finding));
        }
        finding.missing().forEach(path -> lines.add(INDENT + path + meaning(path, finding)));
      }
    }
    return lines;
  }

  /** What a fact means; a part of the report is in the text of the finding already. */
  private static String meaning(String path, Finding finding) {
    String name = argument(finding, "what").orElse(path.substring(path.lastIndexOf('.') + 1));
    return FactVocabulary.standard().find(name).map(fact -> ": " + FactText.of(fact)).orElse("");
  }

  private List<String> notes(CountingDecision decision) {
    return decision.reasoning().findings().stream()
        .filter(finding -> finding.missing().isEmpty())
        .filter(finding -> finding.severity() != Severity.REFERRAL)
        .filter(finding -> decision.notCounted().stream().noneMatch(left -> isAbout(finding, left)))
        .map(this::spell)
        .toList();
  }

  private String spell(Finding finding) {
    return finding.rule().id() + INDENT + messages.render(finding);
  }

  private static Optional<String> argument(Finding finding, String name) {
    return Optional.ofNullable(finding.arguments().get(name)).map(Argument::text);
  }
}

package uk.crimerecording.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.crimerecording.cli.report.RunSummary.Applied;
import uk.crimerecording.cli.report.RunSummary.Checks;
import uk.crimerecording.cli.report.RunSummary.ProblemKey;
import uk.crimerecording.cli.report.RunSummary.Refusal;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.Subject;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.Verdict;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.OutcomeType;

/**
 * The summary as a page for the people who have the work: one file without scripts or anything from
 * elsewhere, for a screen, a phone or paper.
 */
public final class ReportPage {

  private static final int WIDTH = 1000;

  private final RunSummary summary;
  private final Html page = new Html();

  private ReportPage(RunSummary summary) {
    this.summary = summary;
  }

  /** The page. */
  public static String of(RunSummary summary) {
    return new ReportPage(summary).page();
  }

  private String page() {
    page.markup("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<title>Crime recording: decisions and work list</title>\n<style>\n")
        .markup(style())
        .markup("</style>\n</head>\n<body>\n<header>\n")
        .markup("<h1>Crime recording: decisions and work list</h1>\n<p class=\"quiet\">")
        .text("Rules of the edition " + summary.desk().edition().name() + ". ")
        .text("System " + summary.profile().system() + ", profile " + summary.profile().name())
        .text(summary.profile().force().map(force -> ", force " + force).orElse(""))
        .text(". Files: " + String.join(", ", summary.sources()) + ".")
        .markup("</p>\n")
        .markup("<nav aria-label=\"Parts of this page\"><ul>")
        .markup("<li><a href=\"#glance\">At a glance</a></li>")
        .markup("<li><a href=\"#types\">Verdicts by type</a></li>")
        .markup("<li><a href=\"#work\">Work list</a></li>")
        .markup("<li><a href=\"#reading\">Reading of the records</a></li>")
        .markup("<li><a href=\"#checks\">Checks made</a></li>")
        .markup("</ul></nav>\n</header>\n<main>\n");
    glance();
    types();
    work();
    reading();
    checks();
    page.markup("</main>\n<footer>\n<p class=\"quiet hash\">")
        .text("Offence list " + summary.desk().catalogue().hash() + ". ")
        .text(policy())
        .text("Contains public sector information licensed under the Open Government Licence v3.0.")
        .markup("</p>\n</footer>\n</body>\n</html>\n");
    return page.toString();
  }

  private String policy() {
    return summary.policy().isEmpty()
        ? ""
        : summary.policy().entrySet().stream()
            .map(setting -> setting.getKey() + " " + setting.getValue())
            .collect(Collectors.joining(", ", "Force policy: ", ". "));
  }

  private static String style() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("Resource report.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---- At a glance ---------------------------------------------------------------------------

  private void glance() {
    page.markup("<section id=\"glance\">\n<h2>At a glance</h2>\n<dl class=\"figures\">\n");
    figure("Records seen", summary.seen());
    figure("Mapped", summary.mapped());
    figure("Rejected", summary.rejected());
    figure("Nothing applied for", summary.undecided());
    for (Verdict verdict : Verdict.values()) {
      figure(label(verdict), summary.verdicts(verdict));
    }
    page.markup("</dl>\n");
    if (summary.decided() > 0) {
      bar();
    }
    if (summary.beyondEdition() > 0) {
      page.markup("<p>")
          .number(summary.beyondEdition())
          .text(" decisions are dated after the last day for which this edition is known to be")
          .text(" the law: a newer edition may decide otherwise.")
          .markup("</p>\n");
    }
    page.markup("</section>\n");
  }

  private void figure(String name, long number) {
    page.markup("<div>").element("dt", name).markup("<dd>").number(number).markup("</dd></div>\n");
  }

  private void bar() {
    String shares =
        java.util.Arrays.stream(Verdict.values())
            .map(verdict -> label(verdict) + " " + percent(verdict))
            .collect(Collectors.joining(", "));
    page.markup("<svg class=\"bar\" role=\"img\" preserveAspectRatio=\"none\" viewBox=\"0 0 ")
        .markup(WIDTH + " 10\" aria-label=\"")
        .text("Shares of the verdicts: " + shares)
        .markup("\">");
    long before = 0;
    for (Verdict verdict : Verdict.values()) {
      long from = before * WIDTH / summary.decided();
      before += summary.verdicts(verdict);
      long to = before * WIDTH / summary.decided();
      page.markup("<rect class=\"" + style(verdict) + "\" y=\"0\" height=\"10\" x=\"" + from)
          .markup("\" width=\"" + (to - from) + "\"/>");
    }
    page.markup("</svg>\n<p class=\"key\">");
    for (Verdict verdict : Verdict.values()) {
      page.markup("<span><svg aria-hidden=\"true\" viewBox=\"0 0 10 10\"><rect class=\"")
          .markup(style(verdict) + "\" width=\"10\" height=\"10\"/></svg> ")
          .text(label(verdict) + " " + percent(verdict))
          .markup("</span>");
    }
    page.markup("</p>\n");
  }

  private String percent(Verdict verdict) {
    return String.format(
        Locale.ROOT, "%.1f %%", 100.0 * summary.verdicts(verdict) / summary.decided());
  }

  private static String label(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> "Accept";
      case REFER -> "Refer";
      case RETURN -> "Return";
      case REFUSE -> "Refuse";
    };
  }

  private static String style(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  // ---- By type -------------------------------------------------------------------------------

  private void types() {
    page.markup("<section id=\"types\">\n<h2>Verdicts by type</h2>\n<div class=\"wide\">\n")
        .markup("<table>\n<caption>Decisions by what was applied for</caption>\n<thead><tr>")
        .markup("<th scope=\"col\">Applied for</th>");
    for (Verdict verdict : Verdict.values()) {
      page.markup("<th scope=\"col\" class=\"n\">").text(label(verdict)).markup("</th>");
    }
    page.markup("<th scope=\"col\" class=\"n\">All</th></tr></thead>\n<tbody>\n");
    summary.byApplied().forEach(this::type);
    page.markup("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private void type(Applied applied, Counts<Verdict> verdicts) {
    page.markup("<tr><th scope=\"row\">").text(title(applied)).markup("</th>");
    for (Verdict verdict : Verdict.values()) {
      cell(verdicts.of(verdict));
    }
    cell(verdicts.total());
    page.markup("</tr>\n");
  }

  private void cell(long number) {
    page.markup("<td class=\"n\">").number(number).markup("</td>");
  }

  private static String title(Applied applied) {
    Optional<String> title =
        applied.subject() == Subject.OUTCOME
            ? OutcomeType.ofCode(applied.code()).map(OutcomeType::title)
            : CancellationCode.ofCode(applied.code()).map(CancellationCode::title);
    return applied.code() + title.map(text -> " " + text).orElse("");
  }

  // ---- Work list -----------------------------------------------------------------------------

  private void work() {
    page.markup("<section id=\"work\">\n<h2>Work list</h2>\n");
    page.markup("<h3>")
        .text("Return for rework: what has to be put on the record")
        .markup("</h3>\n");
    for (Map.Entry<String, Group> entry : byCount(summary.returns())) {
      group(Verdict.RETURN, fact(entry.getKey()), entry.getValue());
    }
    nothing(summary.returns());
    page.markup("<h3>").text("Refer: who has to decide").markup("</h3>\n");
    for (Map.Entry<Authority, Group> entry : byCount(summary.referrals())) {
      group(Verdict.REFER, "For " + authority(entry.getKey()), entry.getValue());
    }
    nothing(summary.referrals());
    page.markup("<h3>").text("Refuse: what the rules forbid").markup("</h3>\n");
    for (Map.Entry<Refusal, Group> entry : byCount(summary.refusals())) {
      group(Verdict.REFUSE, entry.getKey().text(), entry.getValue());
    }
    nothing(summary.refusals());
    page.markup("<h3>").text("Put right on the record: class, flags, dates").markup("</h3>\n");
    for (Map.Entry<Refusal, Group> entry : byCount(summary.onRecord())) {
      group(Verdict.RETURN, entry.getKey().text(), entry.getValue());
    }
    nothing(summary.onRecord());
    page.markup("<h3>").text("Monitor: dates to watch").markup("</h3>\n");
    for (Map.Entry<LocalDate, Group> entry : summary.monitored().entrySet()) {
      group(Verdict.ACCEPT, "Due on " + entry.getKey(), entry.getValue());
    }
    nothing(summary.monitored());
    page.markup("<h3>").text("For information").markup("</h3>\n");
    for (Map.Entry<Refusal, Group> entry : byCount(summary.notes())) {
      group(Verdict.ACCEPT, entry.getKey().text(), entry.getValue());
    }
    nothing(summary.notes());
    page.markup("</section>\n");
  }

  private void nothing(Map<?, Group> groups) {
    if (groups.isEmpty()) {
      page.markup("<p>Nothing.</p>\n");
    }
  }

  private static <K extends Comparable<? super K>> List<Map.Entry<K, Group>> byCount(
      Map<K, Group> groups) {
    return groups.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<K, Group> entry) -> -entry.getValue().count())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private String fact(String name) {
    String text = summary.desk().messages().text("fact." + name).orElse(name);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String authority(Authority authority) {
    return summary.desk().messages().text("authority." + authority.code()).orElse(authority.code());
  }

  private void group(Verdict verdict, String title, Group group) {
    page.markup("<article class=\"group " + style(verdict) + "\">\n<h4>")
        .text(title)
        .markup("</h4>\n<p>")
        .number(group.count())
        .text(group.count() == 1 ? " record" : " records")
        .markup("</p>\n<ul>\n");
    for (String id : group.rules()) {
      Rule rule = summary.rule(id);
      String citations =
          rule.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
      page.markup("<li>")
          .element("strong", id)
          .text(" " + rule.title() + " ")
          .markup("<span class=\"quiet\">(")
          .text(citations)
          .markup(")</span></li>\n");
    }
    page.markup("</ul>\n");
    if (!group.alternatives().isEmpty()) {
      page.element("p", "Instead: " + String.join(", ", group.alternatives())).markup("\n");
    }
    references(group);
    page.markup("</article>\n");
  }

  private void references(Group group) {
    boolean all = group.count() == group.references().size();
    page.markup("<p class=\"refs\">")
        .text(all ? "" : "The first " + group.references().size() + ": ")
        .text(String.join(" ", group.references()))
        .markup("</p>\n");
  }

  // ---- Reading -------------------------------------------------------------------------------

  private void reading() {
    page.markup("<section id=\"reading\">\n<h2>Reading of the records</h2>\n");
    problems("Rejected records, kept whole in rejected.jsonl", summary.rejections());
    problems("Warnings: what was read otherwise or stays not stated", summary.warnings());
    problems("Notes on the files as a whole", summary.sourceNotes());
    if (summary.unmappedValues() > 0) {
      page.markup("<p>")
          .number(summary.unmappedValues())
          .text(" values have no mapping in the force profile. The values themselves are not")
          .text(" repeated here; the command ")
          .element("code", "profile coverage")
          .text(" lists them for those who finish the profile.")
          .markup("</p>\n");
    }
    page.markup("</section>\n");
  }

  private void problems(String caption, Map<ProblemKey, Group> problems) {
    page.markup("<div class=\"wide\">\n<table>\n<caption>").text(caption).markup("</caption>\n");
    page.markup("<thead><tr><th scope=\"col\">Problem</th><th scope=\"col\">Field</th>")
        .markup("<th scope=\"col\" class=\"n\">Times</th><th scope=\"col\">Where</th></tr>")
        .markup("</thead>\n<tbody>\n");
    for (Map.Entry<ProblemKey, Group> entry : byCount(problems)) {
      ProblemKey key = entry.getKey();
      page.markup("<tr><th scope=\"row\">")
          .text(key.code().meaning())
          .markup("<br><span class=\"quiet\">")
          .text(key.code().name())
          .markup("</span></th>")
          .element("td", key.field());
      cell(entry.getValue().count());
      page.markup("<td>");
      references(entry.getValue());
      page.markup("</td></tr>\n");
    }
    if (problems.isEmpty()) {
      page.markup("<tr><td colspan=\"4\">None.</td></tr>\n");
    }
    page.markup("</tbody>\n</table>\n</div>\n");
  }

  // ---- Checks --------------------------------------------------------------------------------

  private void checks() {
    page.markup("<section id=\"checks\">\n<h2>Checks made</h2>\n<div class=\"wide\">\n<table>\n")
        .markup("<caption>How often the checks of each rule were made</caption>\n<thead><tr>")
        .markup("<th scope=\"col\">Rule</th><th scope=\"col\" class=\"n\">Met</th>")
        .markup("<th scope=\"col\" class=\"n\">Not met</th>")
        .markup("<th scope=\"col\" class=\"n\">Not decidable</th>")
        .markup("<th scope=\"col\" class=\"n\">Not applicable</th></tr></thead>\n<tbody>\n");
    summary
        .checks()
        .forEach(
            (id, checks) -> {
              page.markup("<tr><th scope=\"row\">")
                  .text(id.value() + " ")
                  .markup("<span class=\"quiet\">")
                  .text(summary.rule(id.value()).title())
                  .markup("</span></th>");
              results(checks);
              page.markup("</tr>\n");
            });
    page.markup("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private void results(Checks checks) {
    for (TraceStep.Result result : TraceStep.Result.values()) {
      cell(checks.of(result));
    }
  }
}

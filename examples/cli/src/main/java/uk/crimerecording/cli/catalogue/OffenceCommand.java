package uk.crimerecording.cli.catalogue;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.offence.ClassQuestion;
import uk.crimerecording.offence.Correction;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceClass;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceStatus;
import uk.crimerecording.offence.OffenceSubgroup;
import uk.crimerecording.offence.ReportedIncident;
import uk.crimerecording.offence.SearchResult;

/**
 * The command {@code offence}: look-up by code, class or words (rules CAT-03, CAT-07, CAT-10), with
 * what is counted and the rank among principal crimes (CNT-04, CNT-06).
 */
@Command(
    name = "offence",
    description = "Looks up an offence, a class or a reported incident, and how it is counted.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
public final class OffenceCommand implements Callable<Integer> {

  private static final int NOTHING_FOUND = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CODE|CLASS|WORDS",
      description = "A code (008/06), a class (8N) or words of a title or act.")
  private List<String> query;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Say which codes are in force on this day, such as 2026-05-01.")
  private @Nullable LocalDate on;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "25",
      description = "Print at most N rows (default: ${DEFAULT-VALUE}).")
  private int limit;

  /** Creates the command for picocli to fill in. */
  public OffenceCommand() {}

  /**
   * Looks up and prints.
   *
   * @return 0 where something was found, otherwise 1
   */
  @Override
  public Integer call() {
    OffenceCatalogue catalogue = OffenceCatalogue.april2026();
    SearchResult result = catalogue.search(String.join(" ", query));
    CountingLines counting = CountingLines.of(catalogue);
    PrintWriter out = spec.commandLine().getOut();
    printReading(out, result);
    printClasses(out, catalogue, counting, result);
    List<OffenceClass> shown = isByCode(result) ? List.of() : result.classes();
    int printed = 0;
    for (Offence offence : result.offences()) {
      if (printed++ == limit) {
        out.println("... and " + (result.offences().size() - limit) + " more rows");
        break;
      }
      print(out, offence);
      counting.ofRow(offence, shown).forEach(out::println);
    }
    for (ReportedIncident incident : result.incidents()) {
      print(out, incident);
      counting.ofIncident(incident).forEach(out::println);
    }
    LocalDate day = on;
    if (day != null) {
      for (OffenceCode code : codes(result).stream().limit(limit).toList()) {
        out.println(code + " on " + day + ": " + describe(catalogue.inForce(code, day)));
      }
    }
    out.flush();
    return result.isFound() ? CatalogueCommand.DONE : NOTHING_FOUND;
  }

  private static void printReading(PrintWriter out, SearchResult result) {
    String changes =
        result.changes().stream()
            .map(change -> words(change.name()))
            .collect(Collectors.joining(", "));
    String how = changes.isEmpty() ? "" : " (changed: " + changes + ")";
    String readAs = result.readAs().orElse("");
    switch (result.reading()) {
      case CODE -> out.println("read as the code " + readAs + how);
      case CLASS -> out.println("read as the class " + readAs + how);
      case CODE_OR_CLASS -> out.println("read as the code or class " + readAs + how);
      case UNLISTED_CODE -> out.println("read as the code " + readAs + how + ": not on the list");
      case WORDS ->
          out.println(
              result.isFound()
                  ? "read as words: " + result.offences().size() + " rows"
                  : "read as words: nothing found");
      case NOTHING -> out.println("nothing to look up");
    }
  }

  private static void printClasses(
      PrintWriter out, OffenceCatalogue catalogue, CountingLines counting, SearchResult result) {
    for (OffenceClass offenceClass : result.classes()) {
      out.println("class " + offenceClass.code() + " " + offenceClass.title());
      if (!isByCode(result)) {
        counting.ofClass(offenceClass).forEach(out::println);
      }
    }
    if (!isByCode(result)) {
      return;
    }
    Set<ClassQuestion> questions = catalogue.whatTellsApart(result.classes());
    for (ClassQuestion question : questions) {
      Map<String, List<String>> byAnswer = new LinkedHashMap<>();
      for (OffenceClass offenceClass : result.classes()) {
        String answer = catalogue.answersFor(offenceClass).get(question);
        if (answer != null) {
          byAnswer.computeIfAbsent(answer, a -> new ArrayList<>()).add(offenceClass.code());
        }
      }
      out.println("what tells them apart: " + words(question.name()));
      byAnswer.forEach(
          (answer, classes) -> out.println("  " + answer + ": " + String.join(", ", classes)));
    }
  }

  private static boolean isByCode(SearchResult result) {
    return result.reading() == SearchResult.Reading.CODE;
  }

  private static void print(PrintWriter out, Offence offence) {
    out.println();
    out.println(
        offence.code()
            + offence.offenceClass().map(c -> " [" + c.code() + "] ").orElse(" [open] ")
            + offence.title());
    out.println(
        "  law       "
            + offence.act()
            + offence.section().map(section -> ", " + section).orElse(""));
    out.println(
        "  trial     "
            + words(offence.mode().name())
            + "; maximum sentence "
            + offence.maximumSentence()
            + "; basis "
            + offence.basis().mark());
    out.println(
        "  group     "
            + offence.group().title()
            + offence.subgroup().map(OffenceSubgroup::title).map(s -> ", " + s).orElse(""));
    out.println("  status    " + status(offence));
    for (Correction correction : offence.corrections()) {
      String kind = correction.kind() == Correction.Kind.CORRECTED ? "corrected " : "noted     ";
      out.println("  " + kind + correction.field().column() + ": " + correction.reason());
    }
  }

  private static String status(Offence offence) {
    StringBuilder status = new StringBuilder(offence.current() ? "current" : "not current");
    offence.commenced().ifPresent(date -> status.append("; commenced ").append(date));
    offence.ceased().ifPresent(date -> status.append("; ceased ").append(date));
    offence.successor().ifPresent(code -> status.append("; use ").append(code));
    return status.toString();
  }

  private static void print(PrintWriter out, ReportedIncident incident) {
    out.println();
    out.println(incident.code() + " [" + incident.incidentClass().code() + "] " + incident.title());
    out.println(
        "  status    "
            + (incident.current() ? "current" : "not current")
            + incident.added().map(date -> "; added " + date).orElse("")
            + incident.deleted().map(date -> "; withdrawn " + date).orElse(""));
  }

  private static List<OffenceCode> codes(SearchResult result) {
    List<OffenceCode> codes = new ArrayList<>();
    result.offences().stream().map(Offence::code).distinct().forEach(codes::add);
    result.incidents().stream().map(ReportedIncident::code).forEach(codes::add);
    return codes;
  }

  private static String describe(OffenceStatus status) {
    if (status instanceof OffenceStatus.NotYetCommenced awaited) {
      return "not yet commenced" + awaited.from().map(from -> ", in force from " + from).orElse("");
    }
    if (status instanceof OffenceStatus.Ceased ceased) {
      return "ceased " + ceased.on() + use(ceased.successor());
    }
    if (status instanceof OffenceStatus.Withdrawn withdrawn) {
      return "withdrawn, without a date that settles this day" + use(withdrawn.successor());
    }
    return status.isInForce() ? "in force" : "not on the list";
  }

  private static String use(Optional<OffenceCode> successor) {
    return successor.map(code -> "; use " + code).orElse("");
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

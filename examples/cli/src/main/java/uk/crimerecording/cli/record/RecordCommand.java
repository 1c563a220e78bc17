package uk.crimerecording.cli.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.crimerecording.cli.explain.Detail;
import uk.crimerecording.cli.scenario.Input;
import uk.crimerecording.cli.scenario.InputFormat;
import uk.crimerecording.cli.scenario.InputReader;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.recording.RecordingAction;
import uk.crimerecording.recording.RecordingDecision;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;

/** Decides whether and when reports are recorded, with reasons (REC-01 to REC-38). */
@Command(
    name = "record",
    description = {
      "Decides whether and when a report is recorded as a crime, and says why.",
      "In a terminal it asks for what is missing, one question after the other."
    },
    exitCodeList = {
      "0:decided, or open",
      "1:a decision is open, with --strict",
      "2:bad usage",
      "3:the file is neither a matter nor a scenario file, or is not sound"
    })
public final class RecordCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int OPEN = 1;
  private static final int REJECTED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "a matter, or a scenario file: all its scenarios of kind recording (default: a report of"
              + " which nothing is known)")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "of a scenario file, decide this scenario only; may be given several times")
  private Set<String> ids = Set.of();

  @Mixin private Statements statements = new Statements();

  @Option(
      names = "--ask",
      description = "ask for what is missing, also where the answers are piped in")
  private boolean ask;

  @Option(names = "--plain", description = "ask nothing, also in a terminal")
  private boolean plain;

  @Option(
      names = "--json",
      description = "print each decision as one line of JSON; asks with --ask only")
  private boolean json;

  @Option(
      names = "--explain",
      paramLabel = "brief|full",
      description = "the rules by id, or every check with title and citation (the default)")
  private Detail detail = Detail.full;

  @Option(names = "--strict", description = "an open decision fails the run")
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    if (ask && plain) {
      throw usage("--ask and --plain exclude each other");
    }
    InputReader<ReportedMatter> reader = new InputReader<>(spec, InputFormat.MATTERS);
    List<Input<ReportedMatter>> matters = withStatements(read(reader));
    if (reader.rejected()) {
      return REJECTED;
    }
    RecordingRules rules = RecordingRules.of(OffenceCatalogue.april2026());
    if (asks(matters.size())) {
      matters = List.of(asked(matters.get(0), rules));
    }
    return print(matters, rules) && strict ? OPEN : DONE;
  }

  private List<Input<ReportedMatter>> read(InputReader<ReportedMatter> reader) throws IOException {
    if (file.isPresent()) {
      return reader.read(List.of(file.get()), ids);
    }
    if (!ids.isEmpty()) {
      throw usage("--id picks from a scenario file");
    }
    return List.of(new Input<>("report", false, ReportedMatter.builder().build()));
  }

  private List<Input<ReportedMatter>> withStatements(List<Input<ReportedMatter>> read) {
    List<Input<ReportedMatter>> matters = new ArrayList<>();
    for (Input<ReportedMatter> each : read) {
      try {
        matters.add(new Input<>(each.name(), each.hasId(), statements.applyTo(each.value())));
      } catch (IllegalArgumentException e) {
        throw usage(String.valueOf(e.getMessage()));
      }
    }
    return matters;
  }

  private boolean asks(int matters) {
    if (ask && matters != 1) {
      throw usage("--ask is about one matter: pick it with --id");
    }
    return ask || (matters == 1 && !plain && !json && Terminal.isThere());
  }

  /** The questions go where they do not mix with what a program reads. */
  private Input<ReportedMatter> asked(Input<ReportedMatter> matter, RecordingRules rules)
      throws IOException {
    PrintWriter out = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
    ReportedMatter more = Dialogue.about(matter.value(), rules, Terminal.answers(), out);
    out.println();
    out.flush();
    return new Input<>(matter.name(), matter.hasId(), more);
  }

  /** Prints the decisions; whether one is open. */
  private boolean print(List<Input<ReportedMatter>> matters, RecordingRules rules) {
    PrintWriter out = spec.commandLine().getOut();
    RecordText text = new RecordText(rules, detail);
    boolean open = false;
    String separator = "";
    for (Input<ReportedMatter> matter : matters) {
      RecordingDecision decision = rules.decide(matter.value());
      open |= decision.action() == RecordingAction.MORE_FACTS_NEEDED;
      if (json) {
        out.println(decision.toJson());
      } else {
        out.print(separator);
        text.lines(matter.name(), matter.value(), decision).forEach(out::println);
        separator = System.lineSeparator();
      }
    }
    out.flush();
    return open;
  }

  private ParameterException usage(String text) {
    return new ParameterException(spec.commandLine(), text);
  }
}

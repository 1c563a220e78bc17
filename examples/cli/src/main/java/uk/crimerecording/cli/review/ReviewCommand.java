package uk.crimerecording.cli.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import uk.crimerecording.cli.profile.ProfileOptions;
import uk.crimerecording.cli.profile.Systems;
import uk.crimerecording.cli.scenario.Input;
import uk.crimerecording.cli.scenario.InputFormat;
import uk.crimerecording.cli.scenario.InputReader;
import uk.crimerecording.cli.scenario.LoggedMatter;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.review.ConfidenceLevel;
import uk.crimerecording.review.LogReview;
import uk.crimerecording.review.Review;
import uk.crimerecording.review.ReviewTotals;

/** Reviews incident logs and adds the reviews up (NSIR-01 to NSIR-05, AUD-03). */
@Command(
    name = "review",
    description = {
      "Reviews incident logs: what each should have become, and what is wrong with it.",
      "Ends with the rates of crimes recorded and recorded in time."
    },
    exitCodeList = {
      "0:reviewed",
      "1:findings that fail the run as asked",
      "2:bad usage",
      "3:a file has neither logs nor scenarios, or is not sound; an event was rejected"
    })
public final class ReviewCommand implements Callable<Integer> {

  private static final int REVIEWED = 0;
  private static final int FAILED_AS_ASKED = 1;
  private static final int REJECTED = 3;

  /** What makes a run fail. */
  enum FailOn {
    returns,
    refer
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "incident logs, or a scenario file: all its scenarios of kind review;",
        "with --system exports of dispatch events, files or directories, plain or gzip"
      })
  private List<Path> files = List.of();

  @Option(
      names = "--system",
      paramLabel = "SYSTEM",
      converter = Systems.Converter.class,
      completionCandidates = Systems.Names.class,
      description = "the system that wrote the exports: ${COMPLETION-CANDIDATES}")
  private Optional<HostSystem> system = Optional.empty();

  @Mixin private ProfileOptions profile = new ProfileOptions();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "review this log or scenario only; may be given several times")
  private Set<String> ids = Set.of();

  @Option(
      names = "--json",
      description = "print each review as one line of JSON, and the totals as the last")
  private boolean json;

  @Option(
      names = "--confidence",
      paramLabel = "90|95|99",
      converter = ConfidenceConverter.class,
      description = "how often the intervals hold the true rate, in per cent (95)")
  private ConfidenceLevel confidence = ConfidenceLevel.NINETY_FIVE;

  @Option(
      names = "--fail-on",
      paramLabel = "return|refer",
      split = ",",
      converter = FailOnConverter.class,
      description =
          "end with exit code 1 where a log has a finding that its officer puts right, or one for"
              + " the registrar")
  private List<FailOn> failOn = List.of();

  private final Set<Severity> severities = EnumSet.noneOf(Severity.class);

  @Override
  public Integer call() throws IOException {
    LogReview rules = LogReview.of(RecordingRules.of(OffenceCatalogue.april2026()));
    ReviewTotals.Builder totals = ReviewTotals.builder();
    PrintWriter out = spec.commandLine().getOut();
    ReviewText text = new ReviewText(OffenceCatalogue.april2026(), confidence);
    boolean rejected =
        read(
            (name, log) -> {
              Review review = rules.review(log.log(), log.matter());
              totals.add(review);
              review.findings().forEach(finding -> severities.add(finding.severity()));
              if (json) {
                out.println(ReviewLines.of(name, review));
              } else {
                text.lines(name, review).forEach(out::println);
              }
            });
    if (json) {
      out.println(ReviewLines.of(totals.build(), confidence));
    } else if (totals.build().logs() > 0) {
      text.lines(totals.build()).forEach(out::println);
    }
    out.flush();
    if (rejected) {
      return REJECTED;
    }
    return fails() ? FAILED_AS_ASKED : REVIEWED;
  }

  /** Hands over every log; true where something could not be read. */
  private boolean read(LogReader.Consumer logs) throws IOException {
    if (system.isPresent()) {
      SystemAdapter adapter =
          SystemAdapter.of(system.get()).with(Systems.profile(system.get(), profile));
      return new LogReader(adapter, spec.commandLine().getErr()).read(files, ids, logs);
    }
    if (profile.profile().isPresent()) {
      throw new ParameterException(spec.commandLine(), "--profile needs --system");
    }
    InputReader<LoggedMatter> reader = new InputReader<>(spec, InputFormat.LOGS);
    for (Input<LoggedMatter> log : reader.read(files, ids)) {
      logs.accept(log.name(), log.value());
    }
    return reader.rejected();
  }

  private boolean fails() {
    return failOn.stream()
        .anyMatch(
            kind ->
                switch (kind) {
                  case returns -> severities.contains(Severity.REWORK);
                  case refer -> severities.contains(Severity.REFERRAL);
                });
  }

  /** Reads what makes a run fail; a Java name cannot be {@code return}. */
  static final class FailOnConverter implements ITypeConverter<FailOn> {

    @Override
    public FailOn convert(String text) {
      return switch (text) {
        case "return" -> FailOn.returns;
        case "refer" -> FailOn.refer;
        default -> throw new TypeConversionException("expected return or refer");
      };
    }
  }

  /** Reads a level of confidence in per cent. */
  static final class ConfidenceConverter implements ITypeConverter<ConfidenceLevel> {

    @Override
    public ConfidenceLevel convert(String text) {
      return switch (text) {
        case "90" -> ConfidenceLevel.NINETY;
        case "95" -> ConfidenceLevel.NINETY_FIVE;
        case "99" -> ConfidenceLevel.NINETY_NINE;
        default -> throw new TypeConversionException("expected 90, 95 or 99");
      };
    }
  }
}

package uk.crimerecording.cli.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.crimerecording.classification.Classifier;
import uk.crimerecording.counting.CountingRules;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.location.LocationRules;
import uk.crimerecording.pnc.PncRules;
import uk.crimerecording.process.ApplicationProcess;
import uk.crimerecording.quality.DataQuality;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.review.LogReview;

/** Prints every rule with its citations. */
@Command(
    name = "rules",
    description = "Prints the register of rules: where each stands, when it is in force.")
public final class RulesCommand implements Callable<Integer> {

  /** How the register is printed. */
  enum Format {
    md,
    json
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "md|json",
      description = "a page in Markdown (the default) or JSON")
  private Format format = Format.md;

  @Override
  public Integer call() throws IOException {
    RuleRegister register = register();
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.json ? RegisterJson.of(register) : RegisterPage.of(register));
    out.flush();
    return 0;
  }

  /** What is decided about reports and records, and how decisions are disputed. */
  public static RuleRegister register() {
    Desk desk = Desk.standard();
    return CountingRules.register(desk.edition())
        .and(Classifier.of(desk.catalogue()).register())
        .and(LocationRules.of(desk.catalogue()).register())
        .withPartsOf(RecordingRules.register(desk.edition()))
        .withPartsOf(LogReview.register(desk.edition()))
        .withPartsOf(desk.rules())
        .and(PncRules.register(desk.edition()))
        .and(ApplicationProcess.rules(desk.edition()))
        .and(DataQuality.register(desk.edition()));
  }
}

package uk.crimerecording.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;
import uk.crimerecording.cli.assess.AssessCommand;
import uk.crimerecording.cli.catalogue.CatalogueCommand;
import uk.crimerecording.cli.catalogue.OffenceCommand;
import uk.crimerecording.cli.convert.ConvertCommand;
import uk.crimerecording.cli.count.CountCommand;
import uk.crimerecording.cli.generate.GenerateCommand;
import uk.crimerecording.cli.profile.ProfileCommand;
import uk.crimerecording.cli.quality.QualityCommand;
import uk.crimerecording.cli.record.RecordCommand;
import uk.crimerecording.cli.review.ReviewCommand;
import uk.crimerecording.cli.rules.RulesCommand;
import uk.crimerecording.cli.scenario.CasesCommand;

/** The command line: {@code crime-recording COMMAND ...}. */
@Command(
    name = "crime-recording",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    description = "Decides, with reasons, how crime is recorded in England and Wales.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AssessCommand.class,
      CasesCommand.class,
      RecordCommand.class,
      ReviewCommand.class,
      CountCommand.class,
      QualityCommand.class,
      OffenceCommand.class,
      RulesCommand.class,
      CatalogueCommand.class,
      ProfileCommand.class,
      ConvertCommand.class,
      GenerateCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:findings that fail the run as asked",
      "2:bad usage",
      "3:input rejected"
    })
public final class Main {

  private static final int INPUT_REJECTED = 3;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    CommandLine commandLine = commandLine();
    commandLine.setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
    int exitCode = commandLine.execute(arguments);
    commandLine.getOut().flush();
    System.exit(exitCode);
  }

  /** The command line with all commands; it prints to the writers that it is given. */
  public static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setExecutionExceptionHandler(Main::handle);
    return commandLine;
  }

  private static int handle(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      command.getErr().println("Cannot read or write: " + failure.getMessage());
      return INPUT_REJECTED;
    }
    throw failure;
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}

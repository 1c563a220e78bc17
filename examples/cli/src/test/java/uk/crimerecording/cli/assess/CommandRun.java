package uk.crimerecording.cli.assess;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import uk.crimerecording.cli.Main;

/**
 * A run of the command line.
 *
 * @param exitCode how it ended
 * @param out standard output
 * @param err standard error
 */
public record CommandRun(int exitCode, String out, String err) {

  /** Runs a command. */
  public static CommandRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exitCode = commandLine.execute(texts);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}

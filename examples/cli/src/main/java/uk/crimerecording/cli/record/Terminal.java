package uk.crimerecording.cli.record;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where questions can be asked. */
final class Terminal {

  private Terminal() {}

  /** Whether somebody sits at a terminal: nothing is piped in or out. */
  static boolean isThere() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).isPresent();
  }

  /**
   * Before Java 22 there is a console on a terminal only; from then on there is always one, and it
   * says whether it is a terminal by a method that Java 17 does not have.
   */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** The answers that are typed or piped in. */
  static BufferedReader answers() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }
}

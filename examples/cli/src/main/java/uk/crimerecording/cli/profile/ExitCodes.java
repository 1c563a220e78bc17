package uk.crimerecording.cli.profile;

/** How the commands for force profiles end. */
final class ExitCodes {

  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int REJECTED = 3;

  private ExitCodes() {}
}

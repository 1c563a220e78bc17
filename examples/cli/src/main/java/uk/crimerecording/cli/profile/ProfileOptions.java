package uk.crimerecording.cli.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name a force profile and what it may extend. */
public final class ProfileOptions {

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "the force profile (default: the shipped one of the system)")
  private Optional<Path> profile = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description = "a profile that --profile extends, or one that such a one extends; repeatable")
  private List<Path> bases = new ArrayList<>();

  /** The file of the profile; empty where the shipped one is meant. */
  public Optional<Path> profile() {
    return profile;
  }

  /** The files of profiles that it may extend, in any order. */
  public List<Path> bases() {
    return bases;
  }
}

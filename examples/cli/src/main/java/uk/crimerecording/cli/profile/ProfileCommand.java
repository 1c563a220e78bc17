package uk.crimerecording.cli.profile;

import picocli.CommandLine.Command;

/** Groups the commands for force profiles. */
@Command(
    name = "profile",
    description = "Checks a force profile and what it covers.",
    subcommands = {CheckCommand.class, CoverageCommand.class})
public final class ProfileCommand {}

package uk.crimerecording.cli.profile;

import picocli.CommandLine.Command;

/** Groups the commands for force profiles. */
@Command(
    name = "profile",
    description = "Begins a force profile, checks it, and lists what it does not cover.",
    subcommands = {InitCommand.class, CheckCommand.class, CoverageCommand.class})
public final class ProfileCommand {}

package uk.crimerecording.cli.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.ProfileFamily;

/** The host systems that the command line knows: those that are installed beside it. */
public final class Systems {

  private Systems() {}

  /**
   * A force profile of a system.
   *
   * @param options name the profile; where they do not, it is the one that is shipped
   * @throws IntakeException if the profile cannot be used
   */
  public static ForceProfile profile(HostSystem system, ProfileOptions options) {
    return profile(system, options.profile(), options.bases());
  }

  /**
   * A force profile of a system.
   *
   * @param file the file of the profile; without one the profile that is shipped
   * @param bases the files of profiles that it may extend, in any order
   * @throws uk.crimerecording.intake.IntakeException if the profile cannot be used
   */
  public static ForceProfile profile(HostSystem system, Optional<Path> file, List<Path> bases) {
    return file.map(path -> family(bases, path).profile(path.toString()).forSystem(system.name()))
        .orElseGet(system::defaultProfile);
  }

  /** A profile and those that it may extend beside the shipped ones, by their paths as given. */
  static ProfileFamily family(List<Path> bases, Path file) {
    ProfileFamily family = ProfileFamily.of(shippedProfiles());
    for (Path base : bases) {
      family = family.with(base.toString(), text(base));
    }
    return family.with(file.toString(), text(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IntakeException("The force profile " + file + " cannot be read as UTF-8 text");
    }
  }

  /** The same profile for a force. */
  public static ForceProfile forForce(ForceProfile profile, String force) {
    StringBuilder override = new StringBuilder();
    override.append("{\"schema\":");
    DecisionJson.string(override, ForceProfile.SCHEMA);
    override.append(",\"name\":");
    DecisionJson.string(override, profile.name());
    override.append(",\"extends\":");
    DecisionJson.string(override, profile.name());
    override.append(",\"system\":");
    DecisionJson.string(override, profile.system());
    override.append(",\"force\":");
    DecisionJson.string(override, force);
    override.append('}');
    return ForceProfile.parse(override.toString(), profile);
  }

  /** The shipped profiles of all systems, which other profiles may extend. */
  public static ForceProfile[] shippedProfiles() {
    return HostSystem.installed().stream()
        .flatMap(system -> system.profiles().stream())
        .toArray(ForceProfile[]::new);
  }

  /** Reads the name on the command line. */
  public static final class Converter implements ITypeConverter<HostSystem> {
    @Override
    public HostSystem convert(String value) {
      return HostSystem.named(value)
          .orElseThrow(
              () ->
                  new TypeConversionException("expected one of " + String.join(", ", new Names())));
    }
  }

  /** The names on the command line, for its help. */
  public static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }

    private static List<String> names() {
      return HostSystem.installed().stream().map(HostSystem::name).toList();
    }
  }
}

package uk.crimerecording.cli.profile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.crimerecording.connect.ConnectAdapter;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheAdapter;

/** The systems whose records can be read, as the command line names them. */
public enum HostSystem {
  /** NicheRMS. */
  NICHE(NicheAdapter.SYSTEM),
  /** Connect and Athena. */
  CONNECT(ConnectAdapter.SYSTEM);

  private final String code;

  HostSystem(String code) {
    this.code = code;
  }

  /** The name on the command line and in profiles. */
  public String code() {
    return code;
  }

  /**
   * A force profile of the system.
   *
   * @param file the file of the profile; without one the profile that is shipped
   * @throws uk.crimerecording.intake.IntakeException if the profile cannot be used
   */
  public ForceProfile profile(Optional<Path> file) {
    return switch (this) {
      case NICHE -> file.map(NicheAdapter::profile).orElseGet(NicheAdapter::defaultProfile);
      case CONNECT -> file.map(ConnectAdapter::profile).orElseGet(ConnectAdapter::defaultProfile);
    };
  }

  /** An adapter of the system that reads by a profile. */
  public SystemAdapter adapter(ForceProfile profile, IntakeSettings settings) {
    return switch (this) {
      case NICHE -> NicheAdapter.with(profile, settings);
      case CONNECT -> ConnectAdapter.with(profile, settings);
    };
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

  /** Reads the name on the command line. */
  public static final class Converter implements ITypeConverter<HostSystem> {
    @Override
    public HostSystem convert(String value) {
      for (HostSystem system : HostSystem.values()) {
        if (system.code.equals(value)) {
          return system;
        }
      }
      throw new TypeConversionException("expected one of " + codes());
    }
  }

  /** The names on the command line, for its help. */
  public static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(HostSystem.values()).map(HostSystem::code).iterator();
    }
  }

  private static String codes() {
    return String.join(", ", new Codes());
  }
}

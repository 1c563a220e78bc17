package uk.crimerecording.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.pnc.PncWorkItem;
import uk.crimerecording.record.CrimeRecord;

/**
 * Reads the records of one host system by a force profile: the port through which records come in.
 * What differs between systems is the {@link HostSystem}. Immutable and thread-safe.
 */
public final class SystemAdapter {

  private final HostSystem system;
  private final ForceProfile profile;
  private final IntakeSettings settings;

  private SystemAdapter(HostSystem system, ForceProfile profile, IntakeSettings settings) {
    this.system = Objects.requireNonNull(system);
    this.profile = profile.forSystem(system.name());
    this.settings = Objects.requireNonNull(settings);
  }

  /** An adapter with the profile that is shipped with the system and standard settings. */
  public static SystemAdapter of(HostSystem system) {
    return new SystemAdapter(system, system.defaultProfile(), IntakeSettings.standard());
  }

  /**
   * The same adapter with another profile.
   *
   * @throws IntakeException if the profile is for another system
   */
  public SystemAdapter with(ForceProfile other) {
    return new SystemAdapter(system, other, settings);
  }

  /** The same adapter with other settings. */
  public SystemAdapter with(IntakeSettings other) {
    return new SystemAdapter(system, profile, other);
  }

  /** The system. */
  public HostSystem system() {
    return system;
  }

  /** The profile that says where the values stand. */
  public ForceProfile profile() {
    return profile;
  }

  /** What records are read against. */
  public IntakeSettings settings() {
    return settings;
  }

  /**
   * Reads the crimes of a file or a directory, plain or compressed with gzip. A directory is read
   * in the order of its file names, without its subdirectories and hidden files; files that the
   * profile says are joined tables together with the others.
   *
   * @throws IntakeException if there is nothing to read at the path
   */
  public Intake<CrimeRecord> read(Path path) {
    return read(Source.at(path));
  }

  /**
   * Reads the crimes of a stream, plain or compressed with gzip. Closing the intake closes the
   * stream.
   *
   * @param stream the input
   * @param name the name of the source in problems; an ending such as {@code .jsonl} counts
   */
  public Intake<CrimeRecord> read(InputStream stream, String name) {
    return read(List.of(Source.of(name, stream)));
  }

  /**
   * Reads the crimes of some sources, one after the other; those that the profile says are joined
   * tables together with the others.
   */
  public Intake<CrimeRecord> read(List<Source> sources) {
    return Intake.ofCrimes(sources, system, profile, settings);
  }

  /**
   * Reads the dispatch events of a file or a directory, as {@link #read(Path)} reads crimes.
   *
   * @throws IntakeException if there is nothing to read at the path, or the profile has no layout
   *     of logs
   */
  public Intake<DispatchEvent> readLogs(Path path) {
    return readLogs(Source.at(path));
  }

  /**
   * Reads the dispatch events of some sources, one after the other.
   *
   * @throws IntakeException if the profile has no layout of logs
   */
  public Intake<DispatchEvent> readLogs(List<Source> sources) {
    return Intake.ofLogs(sources, system, profile, settings);
  }

  /**
   * Reads the work items for the Police National Computer of a file or a directory, as {@link
   * #read(Path)} reads crimes.
   *
   * @throws IntakeException if there is nothing to read at the path, or the profile has no layout
   *     of work items
   */
  public Intake<PncWorkItem> readWorkItems(Path path) {
    return readWorkItems(Source.at(path));
  }

  /**
   * Reads the work items for the Police National Computer of some sources, one after the other.
   *
   * @throws IntakeException if the profile has no layout of work items
   */
  public Intake<PncWorkItem> readWorkItems(List<Source> sources) {
    return Intake.ofWorkItems(sources, system, profile, settings);
  }

  @Override
  public String toString() {
    return system.name() + " by " + profile;
  }
}

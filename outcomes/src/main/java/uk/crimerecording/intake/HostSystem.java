package uk.crimerecording.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A kind of system that holds crime records: what a vendor implements so that its records can be
 * read. Where the values of a record stand and what they mean is in the profile; here stands only
 * how the text of a record is taken apart. Rows of separated cells are read for every system.
 *
 * <p>Systems are found by {@link ServiceLoader} or handed to {@link SystemAdapter#of}.
 * Implementations have a public constructor without parameters, or a public static method {@code
 * provider()}, and are immutable and thread-safe.
 */
public interface HostSystem {

  /** The name of the system in profiles and on command lines, such as {@code niche}. */
  String name();

  /** The profile that is shipped with the system, which the profiles of forces extend. */
  ForceProfile defaultProfile();

  /** Every profile that is shipped with the system, the {@link #defaultProfile} first. */
  default List<ForceProfile> profiles() {
    return List.of(defaultProfile());
  }

  /**
   * A parser for the records of one source.
   *
   * @param layout where the values stand, in a format other than rows of cells
   * @param limits the limits of one record
   * @return empty where the system has no records of that format
   */
  Optional<RecordParser> parser(Layout layout, IntakeLimits limits);

  /**
   * The profile in a file, which may extend a shipped one.
   *
   * @param file a file in UTF-8
   * @param bases further profiles that it may extend
   * @throws ProfileException if it is not valid, with every problem
   * @throws IntakeException if it cannot be read or is for another system
   */
  default ForceProfile profile(Path file, ForceProfile... bases) {
    List<ForceProfile> known = new ArrayList<>(List.of(bases));
    known.addAll(profiles());
    return ForceProfile.read(file, known.toArray(ForceProfile[]::new)).forSystem(name());
  }

  /**
   * The systems that can be found beside this library, in the order of their names.
   *
   * <p>They are looked for through the class loader of this library, never through that of the
   * thread, which is another one in parallel streams.
   */
  static List<HostSystem> installed() {
    return installed(HostSystem.class.getClassLoader());
  }

  /** The systems that a class loader finds, in the order of their names. */
  static List<HostSystem> installed(ClassLoader loader) {
    return ServiceLoader.load(HostSystem.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(HostSystem::name))
        .toList();
  }

  /** The installed system of a name, or empty where there is none. */
  static Optional<HostSystem> named(String name) {
    return installed().stream().filter(system -> system.name().equals(name)).findFirst();
  }
}

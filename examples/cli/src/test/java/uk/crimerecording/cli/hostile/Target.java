package uk.crimerecording.cli.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.Source;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheSystem;

/** A file of the shape that a system really gives, and how it is read. */
enum Target {
  NICHE_CSV("niche.csv", NicheSystem.adapter()),
  NICHE_XML("niche.xml", NicheSystem.adapter()),
  NICHE_JSON("niche.jsonl", force()),
  CONNECT_CSV("connect.csv", ConnectSystem.adapter()),
  CONNECT_JSON("connect.json", ConnectSystem.adapter()),
  CONNECT_JSON_LINES("connect.jsonl", ConnectSystem.adapter());

  /** A profile that says what the export of a force means. */
  static final String PROFILE = "force.json";

  private final String file;
  private final SystemAdapter adapter;

  Target(String file, SystemAdapter adapter) {
    this.file = file;
    this.adapter = adapter;
  }

  /** The name of the file, which has the ending that readers look at. */
  String file() {
    return file;
  }

  /** The file as it should be. */
  byte[] sound() {
    return resource(file);
  }

  /** The name of the system that it comes from. */
  String system() {
    return adapter.system().name();
  }

  /** Reads sources that should be such files. */
  Intake<?> read(List<Source> sources, IntakeLimits limits) {
    return adapter.with(IntakeSettings.standard().with(limits)).read(sources);
  }

  /** The same target by another profile of its system. */
  Intake<?> read(List<Source> sources, ForceProfile profile) {
    return adapter.with(profile).read(sources);
  }

  private static SystemAdapter force() {
    String profile = new String(resource(PROFILE), StandardCharsets.UTF_8);
    return NicheSystem.adapter().with(ForceProfile.parse(profile, bases()));
  }

  /** The profiles that one of a force may extend. */
  static ForceProfile[] bases() {
    return new ForceProfile[] {NicheSystem.adapter().profile(), ConnectSystem.adapter().profile()};
  }

  static byte[] resource(String name) {
    try (InputStream in = Target.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

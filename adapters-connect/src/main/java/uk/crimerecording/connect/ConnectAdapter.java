package uk.crimerecording.connect;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

/**
 * Reads Connect investigations. In JSON each is an object with its {@code event}, the {@code
 * entities} around it and the {@code links} between them; the objects are the items of an array
 * that is the document or a member of it, or follow one another, so that memory does not grow with
 * the input. In CSV each is a row. No layout of the vendor is public, so everything that differs
 * between forces is in the profile (rule SYS-01). Immutable and thread-safe.
 */
public final class ConnectAdapter implements SystemAdapter {

  /** The name of the system in profiles. */
  public static final String SYSTEM = "connect";

  private static final Map<Format, RecordParser.Factory> PARSERS =
      Map.of(Format.JSON, InvestigationParser::new);

  private final ForceProfile profile;
  private final IntakeSettings settings;

  private ConnectAdapter(ForceProfile profile, IntakeSettings settings) {
    this.profile = profile.forSystem(SYSTEM);
    this.settings = Objects.requireNonNull(settings);
  }

  private static final class Holder {
    static final ForceProfile DEFAULT =
        ForceProfile.resource(
            "connect-default.json",
            ConnectAdapter.class.getResourceAsStream("connect-default.json"));
  }

  /** The profile that is shipped: a plausible export in national vocabulary. */
  public static ForceProfile defaultProfile() {
    return Holder.DEFAULT;
  }

  /**
   * The profile in a file, which may extend the shipped one.
   *
   * @throws uk.crimerecording.intake.IntakeException if it cannot be read, is not valid or is for
   *     another system
   */
  public static ForceProfile profile(Path file) {
    return ForceProfile.read(file, defaultProfile()).forSystem(SYSTEM);
  }

  /** An adapter with standard settings. */
  public static ConnectAdapter with(ForceProfile profile) {
    return with(profile, IntakeSettings.standard());
  }

  /**
   * An adapter.
   *
   * @throws uk.crimerecording.intake.IntakeException if the profile is for another system
   */
  public static ConnectAdapter with(ForceProfile profile, IntakeSettings settings) {
    return new ConnectAdapter(profile, settings);
  }

  @Override
  public String system() {
    return SYSTEM;
  }

  @Override
  public ForceProfile profile() {
    return profile;
  }

  @Override
  public Intake<CrimeRecord> read(Path path) {
    return Intake.ofCrimes(path, profile, settings, PARSERS);
  }

  @Override
  public Intake<CrimeRecord> read(InputStream stream, String name) {
    return Intake.ofCrimes(stream, name, profile, settings, PARSERS);
  }
}

package uk.crimerecording.connect;

import java.util.Optional;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.SystemAdapter;

/**
 * Connect and Athena: investigations as persons, objects, locations and events with links between
 * them in JSON, or as rows of cells. No layout of the vendor is public, so everything that differs
 * between forces is in the profile (rule SYS-01). Immutable and thread-safe.
 */
public final class ConnectSystem implements HostSystem, RecordWriter.Provider {

  /** The name of the system in profiles. */
  public static final String NAME = "connect";

  private static final String PROFILE = "connect-default.json";

  /** The system; for {@link java.util.ServiceLoader}, hosts take {@link #adapter()}. */
  public ConnectSystem() {}

  private static final class Holder {
    static final ForceProfile DEFAULT =
        ForceProfile.resource(PROFILE, ConnectSystem.class.getResourceAsStream(PROFILE));
  }

  /** An adapter with the shipped profile: a plausible export in national vocabulary. */
  public static SystemAdapter adapter() {
    return SystemAdapter.of(new ConnectSystem());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ForceProfile defaultProfile() {
    return Holder.DEFAULT;
  }

  @Override
  public Optional<RecordParser> parser(Layout layout, IntakeLimits limits) {
    return layout.format() == Format.JSON
        ? Optional.of(InvestigationReader.parser(layout, limits))
        : Optional.empty();
  }

  @Override
  public RecordWriter writer(Layout layout) {
    return new PoleWriter(layout);
  }

  @Override
  public String toString() {
    return NAME;
  }
}

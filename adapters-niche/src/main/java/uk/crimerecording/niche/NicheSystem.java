package uk.crimerecording.niche;

import java.util.Optional;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.intake.json.JsonRecords;

/**
 * NicheRMS: occurrences as rows of cells, as XML and as JSON lines, and dispatch events as XML. No
 * layout of the vendor is public, so everything that differs between forces is in the profile (rule
 * SYS-01). Immutable and thread-safe.
 */
public final class NicheSystem implements HostSystem {

  /** The name of the system in profiles. */
  public static final String NAME = "niche";

  private static final String PROFILE = "niche-default.json";

  /** The system; for {@link java.util.ServiceLoader}, hosts take {@link #adapter()}. */
  public NicheSystem() {}

  private static final class Holder {
    static final ForceProfile DEFAULT =
        ForceProfile.resource(PROFILE, NicheSystem.class.getResourceAsStream(PROFILE));
  }

  /** An adapter with the shipped profile: a plausible export in national vocabulary. */
  public static SystemAdapter adapter() {
    return SystemAdapter.of(new NicheSystem());
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
    return switch (layout.format()) {
      case XML -> Optional.of(new ElementParser(layout, limits));
      case JSON -> Optional.of(new JsonRecords(layout, limits));
      case CSV -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return NAME;
  }
}

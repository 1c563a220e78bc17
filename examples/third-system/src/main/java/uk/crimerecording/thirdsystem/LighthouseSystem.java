package uk.crimerecording.thirdsystem;

import java.util.Optional;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.json.JsonRecords;

/** Lighthouse, an invented system that holds its crimes as JSON. Immutable and thread-safe. */
// readme:system
public final class LighthouseSystem implements HostSystem {

  private static final String RESOURCE = "lighthouse-default.json";
  private static final ForceProfile PROFILE =
      ForceProfile.resource(RESOURCE, LighthouseSystem.class.getResourceAsStream(RESOURCE));

  /** The system; for {@link java.util.ServiceLoader}. */
  public LighthouseSystem() {}

  @Override
  public String name() {
    return "lighthouse";
  }

  @Override
  public ForceProfile defaultProfile() {
    return PROFILE;
  }

  @Override
  public Optional<RecordParser> parser(Layout layout, IntakeLimits limits) {
    return layout.format() == Format.JSON
        ? Optional.of(new JsonRecords(layout, limits))
        : Optional.empty();
  }
}
// readme:end

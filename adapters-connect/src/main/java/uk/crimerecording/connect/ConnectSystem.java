package uk.crimerecording.connect;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.intake.json.JsonRecords;

/**
 * Connect and Athena: investigations as persons, objects, locations and events with links between
 * them in JSON, documents of the Police iHub standard data model, or rows of cells. No layout of
 * the vendor is public, so everything that differs between forces is in the profile (rule SYS-01).
 *
 * <p>A JSON document tells its notation by its members. The profile says where the values stand in
 * the notation that its paths are of; for a document of the other one the shipped profile does.
 * Only investigations are such documents: logs and work items in JSON are read by the paths of
 * their layout alone. No layout of them is shipped. Immutable and thread-safe.
 */
public final class ConnectSystem implements HostSystem, RecordWriter.Provider {

  /** The name of the system in profiles. */
  public static final String NAME = "connect";

  private static final String PROFILE = "connect-default.json";
  private static final String IHUB_PROFILE = "connect-ihub.json";

  /** The system; for {@link java.util.ServiceLoader}, hosts take {@link #adapter()}. */
  public ConnectSystem() {}

  private static final class Holder {
    static final ForceProfile DEFAULT = profile(PROFILE);
    static final ForceProfile IHUB = profile(IHUB_PROFILE, DEFAULT);

    private static ForceProfile profile(String resource, ForceProfile... bases) {
      return ForceProfile.resource(
          resource, ConnectSystem.class.getResourceAsStream(resource), bases);
    }
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

  /**
   * The profile {@code connect-ihub}: documents of the Police iHub standard data model. A profile
   * that extends it says where else a force has its values.
   */
  public static ForceProfile ihubProfile() {
    return Holder.IHUB;
  }

  /** The shipped profiles: {@code connect-default}, then {@code connect-ihub}. */
  @Override
  public List<ForceProfile> profiles() {
    return List.of(Holder.DEFAULT, Holder.IHUB);
  }

  @Override
  public Optional<RecordParser> parser(Layout layout, IntakeLimits limits) {
    if (layout.format() != Format.JSON) {
      return Optional.empty();
    }
    if (layout.content() != Content.CRIMES) {
      return Optional.of(new JsonRecords(layout, limits));
    }
    ForceProfile shipped = IhubNotation.isLayout(layout) ? Holder.DEFAULT : Holder.IHUB;
    Layout other = shipped.layout(layout.content(), Format.JSON).orElse(layout);
    return Optional.of(DocumentReader.parser(layout, other, limits));
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

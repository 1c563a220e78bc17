package uk.crimerecording.cli.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;

/**
 * What a draft begins from: the profile that it extends, and what the records of the sample are.
 *
 * @param system the system that wrote the sample
 * @param profile the profile that the draft extends
 * @param content what the records are
 */
record DraftBase(HostSystem system, ForceProfile profile, Content content) {

  DraftBase {
    Objects.requireNonNull(system);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(content);
  }

  /**
   * The layout of the profile for a format; where it has none, an empty one.
   *
   * @throws IntakeException if the system has no records of that format
   */
  Layout layout(Format format) {
    Layout layout = profile.layout(content, format).orElseGet(() -> empty(format));
    boolean isRead =
        format == Format.CSV || system.parser(layout, IntakeLimits.standard()).isPresent();
    if (!isRead) {
      throw new IntakeException(
          "The system " + system.name() + " has no " + content.code() + " in " + format.code());
    }
    return layout;
  }

  private Layout empty(Format format) {
    return new Layout(
        content,
        format,
        ',',
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Set.of(),
        Map.of(),
        List.of());
  }

  /** The fields that are facts. */
  List<DomainField> facts() {
    return DomainField.all().stream()
        .filter(field -> field.content() == content && field.fact().isPresent())
        .toList();
  }
}

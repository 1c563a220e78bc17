package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.ProfileException;
import uk.crimerecording.intake.ProfileFamily;
import uk.crimerecording.intake.ProfileProblem;

/**
 * What holds for every profile, however broken. It is refused with its problems, or it says what
 * any other could say: then every sound file of its system is read by it without an exception.
 */
final class ProfileLaws {

  private static final String STATION = "station.json";

  private static final List<String> BASES =
      List.of(
          "hostile-force",
          "hostile-station",
          "niche-default",
          "connect-ihub",
          "national-vocabulary",
          "nobody");

  private ProfileLaws() {}

  /** Reads a broken profile of a force. */
  static void hold(long seed) {
    String json = broken("PROFILE", Target.PROFILE, new Random(seed));
    long before = Laws.allocated();
    List<ProfileProblem> problems = ForceProfile.check(json, Target.bases());
    Laws.inProportion(Laws.allocated() - before, json.length());
    assertTrue(problems.size() <= json.length() + 1, "more problems than characters");
    if (problems.isEmpty()) {
      readBy(ForceProfile.parse(json, Target.bases()));
    } else {
      assertEquals(
          problems,
          assertThrows(ProfileException.class, () -> ForceProfile.parse(json, Target.bases()))
              .problems());
    }
  }

  /** Reads the profiles of a force and of one of its stations, which may be broken. */
  static void holdForFamily(long seed) {
    Random random = new Random(seed);
    String force = extending(other(Target.PROFILE, random), random);
    String station = extending(other(STATION, random), random);
    ProfileFamily family = ProfileFamily.of(Target.bases());
    family =
        random.nextBoolean()
            ? family.with("force", force).with("station", station)
            : family.with("station", station).with("force", force);
    long before = Laws.allocated();
    Map<String, List<ProfileProblem>> problems = family.check();
    Laws.inProportion(Laws.allocated() - before, force.length() + station.length());
    assertEquals(2, problems.size(), "a document without an account");
    for (Map.Entry<String, List<ProfileProblem>> document : problems.entrySet()) {
      if (document.getValue().isEmpty()) {
        readBy(family.profile(document.getKey()));
      } else {
        refused(family, document.getKey(), document.getValue());
      }
    }
  }

  private static void refused(ProfileFamily family, String source, List<ProfileProblem> problems) {
    ProfileException thrown = assertThrows(ProfileException.class, () -> family.profile(source));
    assertTrue(thrown.problems().containsAll(problems), "problems that are not told");
  }

  /** A document that may extend another one than it does. */
  private static String extending(String json, Random random) {
    String base = BASES.get(random.nextInt(BASES.size()));
    return random.nextInt(3) == 0
        ? json.replaceFirst("\"extends\": *\"[^\"]*\"", "\"extends\": \"" + base + "\"")
        : json;
  }

  /** A document as it is, with other values, or broken. */
  private static String other(String name, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Target.text(name);
      case 1 -> broken("PROFILE_FAMILY", name, random);
      default ->
          new String(
              new Mutator("PROFILE_FAMILY", Target.resource(name), random)
                  .revalued(Marked.places(name)),
              StandardCharsets.UTF_8);
    };
  }

  private static String broken(String kind, String name, Random random) {
    return new String(
        new Mutator(kind, Target.resource(name), random).broken(), StandardCharsets.UTF_8);
  }

  private static void readBy(ForceProfile profile) {
    for (Target target : Target.values()) {
      if (profile.system().equals(target.system()) && hasLayout(profile, target)) {
        HostileInput input = HostileInput.of(target, target.sound());
        try (Intake<?> intake = target.read(input.sources(), profile)) {
          Laws.rejectedIsKept(input, intake);
        }
      }
    }
  }

  private static boolean hasLayout(ForceProfile profile, Target target) {
    return Stream.of(Format.values())
        .anyMatch(format -> profile.layout(target.content(), format).isPresent());
  }
}

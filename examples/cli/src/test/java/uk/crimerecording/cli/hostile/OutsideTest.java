package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.ProfileProblem;
import uk.crimerecording.intake.ProfileProblem.Code;

/** Input and profiles that point at what stands outside of them: nothing of it is read. */
class OutsideTest {

  private static final String SECRET = "zqmark-outside";

  @TempDir private Path folder;

  private Path secret() throws IOException {
    return Files.writeString(folder.resolve("secret.txt"), SECRET);
  }

  private static List<IntakeResult<?>> read(String file) {
    List<IntakeResult<?>> results = new java.util.ArrayList<>();
    HostileInput input = HostileInput.of(Target.NICHE_XML, file.getBytes(StandardCharsets.UTF_8));
    Laws.hold(input);
    try (Intake<?> intake = Target.NICHE_XML.read(input.sources(), IntakeLimits.standard())) {
      intake.forEach(results::add);
      assertFalse(intake.notes().toString().contains(SECRET));
    }
    return results;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"@\">]>#&e;#",
        "<!DOCTYPE a SYSTEM \"@\">#1#",
        "<!DOCTYPE a PUBLIC \"-//A\" \"@\">#1#",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"@\"> %p;]>#1#",
        "<?xml-stylesheet href=\"@\"?>#1#",
        "#<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"@\"/>#"
      })
  void nothing_outside_an_xml_file_is_read(String pattern) throws IOException {
    String[] parts = pattern.split("#", -1);
    String file =
        parts[0]
            + "<occurrences><occurrence number=\"93260000001\"><classification code=\"008/06\"/>"
            + "<dates><reported>"
            + parts[1]
            + "</reported></dates></occurrence></occurrences>";
    List<IntakeResult<?>> results = read(file.replace("@", secret().toUri().toString()));
    assertEquals(1, results.size());
    assertFalse(results.toString().contains(SECRET));
    if (results.get(0) instanceof IntakeResult.Rejected<?> rejected) {
      assertFalse(rejected.source().text().contains(SECRET));
    }
  }

  private static List<Code> codes(String json) {
    return ForceProfile.check(json, Target.bases()).stream().map(ProfileProblem::code).toList();
  }

  @Test
  void a_profile_extends_only_what_is_at_hand() throws IOException {
    Path base = Files.write(folder.resolve("base.json"), Target.resource(Target.PROFILE));
    for (String name :
        List.of(
            base.toString(),
            "../" + base.getFileName(),
            base.toUri().toString(),
            "base.json",
            "niche-default.json",
            "../niche/niche-default",
            "/etc/passwd",
            "hostile",
            "niche-default\\u0000",
            "NICHE-DEFAULT")) {
      String json =
          "{\"schema\":\"crime-recording/force-profile/1\",\"name\":\"hostile\","
              + "\"system\":\"niche\",\"extends\":\""
              + name
              + "\"}";
      assertTrue(codes(json).contains(Code.UNKNOWN_BASE), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N{1,99}N{1,99}N{1,99}N{1,99}N{1,99}N{1,99}N{1,99}N{1,99}N{1,99}A",
        "X{0,99}X{0,99}X{0,99}X{0,99}X{0,99}X{0,99}X{0,99}X{0,99}X{0,99}/"
      })
  void a_reference_form_of_many_ways_takes_no_time(String form) {
    String json =
        new String(Target.resource(Target.PROFILE), StandardCharsets.UTF_8)
            .replace("A{2,3}X{0,4}N", form);
    ForceProfile profile = ForceProfile.parse(json, Target.bases());
    HostileInput input =
        HostileInput.of(
            Target.NICHE_JSON,
            ("{\"ref\":\"" + "1".repeat(60) + "\",\"offence\":{\"code\":\"008/06\"}}\n")
                .repeat(50)
                .getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          try (Intake<?> intake = Target.NICHE_JSON.read(input.sources(), profile)) {
            intake.forEach(result -> {});
            assertEquals(50, intake.totals().seen());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void a_profile_of_many_parts_is_read_or_refused_and_no_more(int count) {
    String fields = "\"reference\":\"ref\",\"offenceCode\":\"code\",\"kind\":\"";
    String profile =
        "{\"schema\":\"crime-recording/force-profile/1\",\"name\":\"hostile\","
            + "\"system\":\"niche\",\"extends\":\"national-vocabulary\",\"layouts\":"
            + "{\"json\":{\"record\":\"records\",\"fields\":{";
    assertEquals(List.of(), codes(profile + fields + "a/".repeat(count) + "a\"}}}}"));
    assertEquals(List.of(), codes(profile + fields + "{n}".repeat(count) + "\"}}}}"));
    assertTrue(codes("[".repeat(count)).contains(Code.NOT_JSON));
    assertTrue(codes("{\"a\":".repeat(count)).contains(Code.NOT_JSON));
    assertTrue(codes("{\"schema\":" + "9".repeat(count) + "}").contains(Code.WRONG_TYPE));
  }
}

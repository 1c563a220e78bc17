package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.cli.assess.CommandRun;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.ProfileFamily;
import uk.crimerecording.intake.ProfileProblem;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** Two invented forces, one with a station of its own, that spell everything differently. */
class WorkedExampleTest {

  private static final Path PROFILES = Path.of("..", "profiles");

  /** An export with the profile that reads it. */
  enum Force {
    NORTHMERE("niche", "northmere.csv", "northmere.json"),
    HARBOUR("niche", "northmere-harbour.xml", "northmere-harbour.json", "northmere.json"),
    SOUTHVALE("connect", "southvale-export.json", "southvale.json");

    private final String system;
    private final Path export;
    private final Path profile;
    private final List<Path> bases = new ArrayList<>();

    Force(String system, String export, String profile, String... bases) {
      this.system = system;
      this.export = PROFILES.resolve(export);
      this.profile = PROFILES.resolve(profile);
      for (String base : bases) {
        this.bases.add(PROFILES.resolve(base));
      }
    }

    private ForceProfile profile() {
      return Systems.family(bases, profile).profile(profile.toString());
    }

    private Object[] command(Object... beginning) {
      List<Object> words = new ArrayList<>(List.of(beginning));
      for (Path base : bases) {
        words.addAll(List.of("--base", base));
      }
      return words.toArray();
    }

    private List<IntakeResult.Mapped<CrimeRecord>> records(ForceProfile by) {
      List<IntakeResult.Mapped<CrimeRecord>> records = new ArrayList<>();
      HostSystem host = HostSystem.named(system).orElseThrow();
      try (Intake<CrimeRecord> intake = SystemAdapter.of(host).with(by).read(export)) {
        intake.forEach(
            result ->
                result.match(
                    records::add,
                    rejected -> {
                      throw new AssertionError(rejected.problems().toString());
                    }));
      }
      return records;
    }
  }

  /** What the twelve crimes are, as written down before any export of them was. */
  private static final List<String> CRIMES =
      List.of(
          "030/02 30C 2026-04-07T09:25 2026-04-05..2026-04-06 [] business - outcome 18 on"
              + " 2026-06-30 by supervisor sergeant, 4 facts",
          "008/06 8N 2026-04-15T14:41 2026-04-15..2026-04-15 [alcohol, domestic-abuse] person 41"
              + " female none, male 30 YES YES - outcome 16 on 2026-06-17 by supervisor sergeant,"
              + " 7 facts",
          "149/00 58B 2026-05-13T11:41 2026-05-12..2026-05-13 [] business, male 19 YES YES, female"
              + " 22 YES YES - outcome 8 on 2026-07-05 by supervisor sergeant, 9 facts",
          "044/00 44 2026-05-14T10:55 2026-05-13..2026-05-13 [] person 56 male none, NO NO -"
              + " outcome 18 on 2026-06-04 by supervisor sergeant, 4 facts",
          "195/12 8Q 2026-06-09T13:38 2026-05-01..2026-06-08 [domestic-abuse] person 70 female"
              + " none, male 25 YES YES - outcome 1 on 2026-07-05 by supervisor sergeant, 5 facts",
          "105/01 105A 2026-06-10T08:02 2026-06-09..2026-06-09 [hate-race] person 33 male"
              + " shop-worker, female 44 YES YES - outcome 3 on 2026-06-23 by supervisor sergeant,"
              + " 8 facts",
          "020/05 20A 2026-07-07T11:31 2026-07-07..2026-07-07 [] person 30 female none - outcome 14"
              + " on 2026-07-26 by ddm inspector, 4 facts",
          "034/01 34B 2026-05-17T15:38 2026-05-17..2026-05-17 [] person 89 female none, male 24 YES"
              + " YES - cancellation C4 on 2026-07-28 by ddm, 3 facts",
          "028/03 28I 2026-08-28T11:34 2026-08-27..2026-08-28 [] person 87 male none, male 52 YES"
              + " YES - cancellation C2 on 2026-10-04 by ddm, 8 facts",
          "N300/02 2026-09-06T16:33 2026-09-05..2026-09-05",
          "008/73 104 2026-09-13T19:46 2026-09-13..2026-09-13 [alcohol] person constable, male YES"
              + " YES",
          "086/02 86 2026-10-17T12:12 2026-10-05..2026-10-05 [child-sexual-abuse, online-crime]"
              + " state, male 32 YES YES - cancellation C1 on 2026-11-20 by ddm, 3 facts");

  private static String line(CrimeRecord record) {
    List<String> words = new ArrayList<>();
    words.add(record.offence().text());
    record.offence().classCode().ifPresent(words::add);
    record.reportedAt().ifPresent(at -> words.add(at.toLocalDateTime().toString()));
    record.occurred().ifPresent(period -> words.add(period.from() + ".." + period.to()));
    record
        .flags()
        .ifPresent(
            flags ->
                words.add(flags.stream().map(flag -> flag.code()).sorted().toList().toString()));
    String suspects =
        record.suspects().orElse(List.of()).stream()
            .map(suspect -> ", " + line(suspect))
            .collect(Collectors.joining());
    record.victim().ifPresent(victim -> words.add(line(victim) + suspects));
    record.application().ifPresent(application -> words.add("- " + line(application)));
    return String.join(" ", words);
  }

  private static String line(Victim victim) {
    return words(
        List.of(
            victim.kind().map(PartyKind::code),
            victim.age().map(String::valueOf),
            victim.sex().map(Sex::code),
            victim.role().map(VictimRole::code)));
  }

  private static String line(Suspect suspect) {
    return words(
        List.of(
            suspect.sex().map(Sex::code),
            suspect.age().map(String::valueOf),
            Optional.of(suspect.named().name()),
            Optional.of(suspect.identityEstablished().name())));
  }

  private static String line(Application application) {
    DecisionMaker by = application.by().orElseThrow();
    return words(
            List.of(
                Optional.of(application.code().startsWith("C") ? "cancellation" : "outcome"),
                Optional.of(application.code()),
                application.on().map(LocalDate::toString).map(on -> "on " + on),
                by.role().map(DecisionRole::code).map(role -> "by " + role),
                by.rank().map(rank -> rank.code())))
        + ", "
        + application.facts().size()
        + " facts";
  }

  private static String words(List<Optional<String>> words) {
    return words.stream().flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  /** Everything that a record says but its reference. */
  private static List<Object> content(CrimeRecord record) {
    List<Function<CrimeRecord, Object>> parts =
        List.of(
            CrimeRecord::offence,
            CrimeRecord::reportedAt,
            CrimeRecord::recordedAt,
            CrimeRecord::occurred,
            CrimeRecord::victim,
            CrimeRecord::suspects,
            CrimeRecord::flags,
            CrimeRecord::highRiskDomesticAbuse,
            CrimeRecord::intimatePartner,
            CrimeRecord::related,
            CrimeRecord::history,
            CrimeRecord::application);
    return parts.stream().map(part -> part.apply(record)).toList();
  }

  private static List<CrimeRecord> crimes(Force force) {
    return force.records(force.profile()).stream().map(IntakeResult.Mapped::record).toList();
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void every_export_holds_the_crimes_that_were_written_down(Force force) {
    assertEquals(CRIMES, crimes(force).stream().map(WorkedExampleTest::line).toList());
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void the_same_crimes_come_out_of_every_export(Force force) {
    assertEquals(
        crimes(Force.NORTHMERE).stream().map(WorkedExampleTest::content).toList(),
        crimes(force).stream().map(WorkedExampleTest::content).toList());
  }

  @Test
  void every_record_has_a_reference_of_its_own_in_every_export() {
    Set<String> references = new TreeSet<>();
    for (Force force : Force.values()) {
      crimes(force).forEach(record -> references.add(record.reference()));
    }
    assertEquals(CRIMES.size() * Force.values().length, references.size());
    assertTrue(
        references.containsAll(List.of("NM26-0000101", "HB/101/26", "35/101/26")),
        references::toString);
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void nothing_is_wrong_with_any_record(Force force) {
    force
        .records(force.profile())
        .forEach(mapped -> assertEquals(List.of(), mapped.problems(), mapped.toString()));
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void check_and_coverage_have_nothing_to_say(Force force) {
    CommandRun check = CommandRun.of(force.command("profile", "check", force.profile));
    assertEquals(new CommandRun(0, "The profile is valid.\n", ""), lines(check));
    CommandRun coverage =
        CommandRun.of(
            force.command(
                "profile",
                "coverage",
                force.export,
                "--system",
                force.system,
                "--profile",
                force.profile,
                "--strict"));
    assertEquals(
        new CommandRun(0, force.export + ": seen 12 = mapped 12 + rejected 0\n", ""),
        lines(coverage));
  }

  private static CommandRun lines(CommandRun run) {
    return new CommandRun(run.exitCode(), run.out().replace("\r\n", "\n"), run.err());
  }

  @Test
  void every_key_that_a_profile_can_have_is_used_and_differs() throws Exception {
    JsonNode schema = schema();
    Set<String> used = new TreeSet<>();
    Set<String> layoutUsed = new TreeSet<>();
    Set<String> fieldUsed = new TreeSet<>();
    for (Force force : Force.values()) {
      JsonNode profile = new ObjectMapper().readTree(force.profile.toFile());
      profile.fieldNames().forEachRemaining(used::add);
      profile
          .path("layouts")
          .forEach(layout -> layout.fieldNames().forEachRemaining(layoutUsed::add));
      profile
          .path("perField")
          .forEach(field -> field.fieldNames().forEachRemaining(fieldUsed::add));
    }
    Set<String> known = names(schema.path("properties"));
    // The system is that of the base; other contents than crimes have examples of their own.
    known.remove("system");
    known.removeIf(key -> Content.ofKey(key).filter(c -> c != Content.CRIMES).isPresent());
    assertEquals(known, used);
    Set<String> layoutKnown = names(schema.at("/$defs/layout/properties"));
    // Parts belong to other contents than crimes; joined files are tested with their adapter.
    layoutKnown.removeAll(Set.of("parts", "tables"));
    assertEquals(layoutKnown, layoutUsed);
    assertEquals(
        names(schema.at("/properties/perField/additionalProperties/properties")), fieldUsed);
  }

  @Test
  void the_two_forces_have_nothing_in_common() throws Exception {
    JsonNode north = new ObjectMapper().readTree(Force.NORTHMERE.profile.toFile());
    JsonNode south = new ObjectMapper().readTree(Force.SOUTHVALE.profile.toFile());
    for (String key :
        List.of(
            "name",
            "extends",
            "force",
            "encoding",
            "dates",
            "booleans",
            "references",
            "listSeparator",
            "rangeSeparator",
            "unknown")) {
      assertTrue(north.has(key) && south.has(key), key);
      assertTrue(!north.path(key).equals(south.path(key)), key);
    }
    for (String field : names(north.path("values"))) {
      Set<String> shared = names(north.path("values").path(field));
      shared.retainAll(names(south.path("values").path(field)));
      assertEquals(Set.of(), shared, field);
    }
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = ForceProfile.class.getResourceAsStream("force-profile.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void a_first_draft_has_no_problem_and_reads_every_record_once_its_suggestions_are_accepted(
      Force force, @TempDir Path folder) throws Exception {
    Path draft = folder.resolve("draft.json");
    assertEquals(
        0,
        CommandRun.of("profile", "init", force.export, "--system", force.system, "--out", draft)
            .exitCode());
    Map<String, List<ProfileProblem>> problems =
        ProfileFamily.of(Systems.shippedProfiles()).with("d", Files.readString(draft)).check();
    assertEquals(
        Set.of(ProfileProblem.Code.OPEN_ENTRY),
        problems.get("d").stream().map(ProfileProblem::code).collect(Collectors.toSet()));

    String accepted =
        Files.readString(draft).replace("\"? ", "\"").replace(": \"?\"", ": \"not-stated\"");
    Files.writeString(draft, accepted);
    ForceProfile profile = Systems.family(List.of(), draft).profile(draft.toString());
    List<CrimeRecord> records =
        force.records(profile).stream().map(IntakeResult.Mapped::record).toList();
    assertEquals(
        crimes(force).stream().map(CrimeRecord::reference).toList(),
        records.stream().map(CrimeRecord::reference).toList());
    assertEquals(
        crimes(force).stream().map(CrimeRecord::offence).toList(),
        records.stream().map(CrimeRecord::offence).toList());
    assertEquals(
        crimes(force).stream().map(CrimeRecord::reportedAt).toList(),
        records.stream().map(CrimeRecord::reportedAt).toList());
  }
}

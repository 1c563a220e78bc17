package uk.crimerecording.cli.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.Source;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheSystem;

/** Files of the shape that a system really gives, and how they are read. */
enum Target {
  NICHE_CSV(Content.CRIMES, NicheSystem.adapter(), resources("niche.csv")),
  NICHE_TABLES(
      Content.CRIMES,
      NicheSystem.adapter(),
      resources("occurrences.csv", "persons.csv", "officers.csv", "tasks.csv")),
  NICHE_XML(Content.CRIMES, NicheSystem.adapter(), resources("niche.xml")),
  NICHE_JSON(Content.CRIMES, force(), resources("niche.jsonl")),
  CONNECT_CSV(Content.CRIMES, ConnectSystem.adapter(), resources("connect.csv")),
  CONNECT_JSON(Content.CRIMES, ConnectSystem.adapter(), resources("connect.json")),
  CONNECT_JSON_LINES(Content.CRIMES, ConnectSystem.adapter(), resources("connect.jsonl")),
  CONNECT_IHUB(
      Content.CRIMES,
      ConnectSystem.adapter().with(ConnectSystem.ihubProfile()),
      resources("ihub.json")),
  DISPATCH_XML(Content.LOGS, NicheSystem.adapter(), samples("dispatch.xml")),
  WORK_ITEM_LINES(Content.WORK_ITEMS, NicheSystem.adapter(), resources("items.jsonl")),
  WORK_ITEM_TABLES(
      Content.WORK_ITEMS, NicheSystem.adapter(), resources("items.csv", "offences.csv"));

  /** A profile that says what the export of a force means. */
  static final String PROFILE = "force.json";

  private final Content content;
  private final SystemAdapter adapter;
  private final List<HostileFile> files;

  Target(Content content, SystemAdapter adapter, List<HostileFile> files) {
    this.content = content;
    this.adapter = adapter;
    this.files = files;
  }

  /** The files as they should be; the first one holds the records. */
  List<HostileFile> sound() {
    return files;
  }

  /** What the records are. */
  Content content() {
    return content;
  }

  /** The name of the system that the files come from. */
  String system() {
    return adapter.system().name();
  }

  /** Whether the files are read by the profile that is shipped with the system. */
  boolean isByDefault() {
    return adapter.profile().name().equals(adapter.system().defaultProfile().name());
  }

  /** Reads sources that should be such files. */
  Intake<?> read(List<Source> sources, IntakeLimits limits) {
    return read(sources, adapter.with(IntakeSettings.standard().with(limits)));
  }

  /** The same target by another profile of its system. */
  Intake<?> read(List<Source> sources, ForceProfile profile) {
    return read(sources, adapter.with(profile));
  }

  private Intake<?> read(List<Source> sources, SystemAdapter reader) {
    return switch (content) {
      case CRIMES -> reader.read(sources);
      case LOGS -> reader.readLogs(sources);
      case WORK_ITEMS -> reader.readWorkItems(sources);
    };
  }

  private static SystemAdapter force() {
    return NicheSystem.adapter().with(ForceProfile.parse(text(PROFILE), bases()));
  }

  /** The profiles that one of a force may extend. */
  static ForceProfile[] bases() {
    return new ForceProfile[] {
      NicheSystem.adapter().profile(),
      ConnectSystem.adapter().profile(),
      ConnectSystem.ihubProfile()
    };
  }

  private static List<HostileFile> resources(String... names) {
    return Stream.of(names).map(name -> new HostileFile(name, resource(name))).toList();
  }

  private static List<HostileFile> samples(String... names) {
    return Stream.of(names).map(name -> new HostileFile(name, sample(name))).toList();
  }

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(Path.of("..", "sample-data", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a table beside these tests, without those that explain it. */
  static Stream<String> lines(String name) {
    return text(name).lines().filter(line -> !line.startsWith("#"));
  }

  /** The text of a resource beside these tests. */
  static String text(String name) {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  static byte[] resource(String name) {
    try (InputStream in = Target.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package uk.crimerecording.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeSettings;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.ProfileException;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.record.CrimeRecord;

/** What holds for the export of every system in each of its formats. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class IntakeContract {

  private static final String HUGE = "HUGE";
  private static final String MARK = "MARKED";
  private static final String FLAG = "alcohol";

  /** Reads the exports. */
  protected abstract SystemAdapter adapter();

  /** The formats of the system. */
  protected abstract List<Export> exports();

  /** A reference in the usual form; other numbers give other references. */
  protected abstract String reference(int number);

  /** Further records in which a text stands where a value belongs, whatever the text is. */
  protected List<String> marked(Export export, String text) {
    return List.of();
  }

  Stream<Export> everyExport() {
    return exports().stream();
  }

  Stream<Export> nestingExports() {
    return exports().stream().filter(export -> export.nested(reference(1), 1).isPresent());
  }

  @Provide
  Arbitrary<Export> anyExport() {
    return Arbitraries.of(exports());
  }

  private String sound(Export export, int number) {
    return export.record(reference(number), FLAG, "note");
  }

  private String file(Export export, int records) {
    return export.file(
        IntStream.rangeClosed(1, records).mapToObj(number -> sound(export, number)).toList(), "\n");
  }

  private List<String> references(int... numbers) {
    return Arrays.stream(numbers).mapToObj(this::reference).toList();
  }

  private static List<String> references(Run<CrimeRecord> run) {
    return run.mapped().stream().map(CrimeRecord::reference).toList();
  }

  private Run<CrimeRecord> read(Export export, String text) {
    return read(export, text.getBytes(StandardCharsets.UTF_8));
  }

  private Run<CrimeRecord> read(Export export, byte[] bytes) {
    return read(export, new ByteArrayInputStream(bytes));
  }

  private Run<CrimeRecord> read(Export export, InputStream stream) {
    return Run.of(adapter().read(stream, export.fileName()));
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void plain_gzip_and_every_unicode_encoding_with_a_mark_give_the_same_records(Export export) {
    String file = file(export, 3);
    Run<CrimeRecord> plain = read(export, file);
    assertEquals(references(1, 2, 3), references(plain));
    assertEquals(List.of(), plain.codes());
    assertEquals(List.of(), plain.notes());
    assertTrue(plain.coverage().isComplete());
    assertEquals(plain.mapped(), read(export, Inputs.gzip(file)).mapped());
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] marked = ("\uFEFF" + file).getBytes(charset);
      assertEquals(plain.mapped(), read(export, marked).mapped());
    }
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void the_second_record_of_a_reference_is_rejected(Export export) {
    Run<CrimeRecord> run =
        read(export, export.file(List.of(sound(export, 1), sound(export, 1)), "\n"));
    assertEquals(List.of(ProblemCode.DUPLICATE_REFERENCE), run.codes());
    assertEquals(1, run.totals().mapped());
    assertEquals(1, run.totals().duplicates());
  }

  // Broken input

  @ParameterizedTest
  @MethodSource("everyExport")
  void a_wrong_encoding_rejects_its_record_and_keeps_its_bytes(Export export) {
    String broken = export.record(reference(1), FLAG, "caf\u00E9");
    byte[] file =
        export.file(List.of(broken, sound(export, 2)), "\n").getBytes(StandardCharsets.ISO_8859_1);
    Run<CrimeRecord> run = read(export, file);
    assertEquals(List.of(ProblemCode.WRONG_ENCODING), run.codes());
    assertEquals(references(2), references(run));
    byte[] kept = run.rejected().get(0).source().bytes();
    assertTrue(new String(kept, StandardCharsets.ISO_8859_1).contains("caf\u00E9"));
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void a_file_that_breaks_off_within_a_record_yields_what_was_whole(Export export) {
    String file = file(export, 2);
    String last = sound(export, 2);
    int start = file.indexOf(last);
    Run<CrimeRecord> run = read(export, file.substring(0, start + last.length() / 2));
    assertEquals(references(1), references(run));
    assertEquals(List.of(ProblemCode.TRUNCATED_INPUT), run.codes());
    assertEquals(
        1 + file.substring(0, start).chars().filter(c -> c == '\n').count(),
        run.rejected().get(0).location().line());
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void a_file_without_its_end_yields_its_records_and_says_so(Export export) {
    String file = file(export, 2);
    int end = file.indexOf(sound(export, 2)) + sound(export, 2).length();
    Run<CrimeRecord> run = read(export, file.substring(0, end));
    boolean hasEnd = !file.substring(end).isBlank();
    assertEquals(references(1, 2), references(run));
    assertEquals(hasEnd ? List.of(ProblemCode.TRUNCATED_INPUT) : List.of(), run.codes());
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void a_truncated_gzip_yields_what_was_whole(Export export) {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      records.add(sound(export, (int) (i * 7919L % 10_007)));
    }
    byte[] bytes = Inputs.gzip(export.file(records, "\n"));
    Run<CrimeRecord> run = read(export, Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(run.totals().mapped() > 500);
    assertEquals(1, run.totals().rejected());
    assertTrue(run.codes().contains(ProblemCode.TRUNCATED_INPUT));
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void a_field_of_100_megabytes_spoils_its_record_alone_and_is_not_held(Export export) {
    long length = 100L << 20;
    String file =
        export.file(
            List.of(sound(export, 1), export.record(reference(2), FLAG, HUGE), sound(export, 3)),
            "\n");
    String[] around = file.split(HUGE, 2);
    Run<CrimeRecord> run = read(export, Inputs.around(around[0], length, around[1]));
    assertEquals(references(1, 3), references(run));
    assertEquals(1, run.codes().size());
    assertTrue(
        List.of(ProblemCode.FIELD_TOO_LONG, ProblemCode.RECORD_TOO_LONG)
            .contains(run.codes().get(0)));
    assertTrue(run.rejected().get(0).source().length() > length);
    assertFalse(run.rejected().get(0).source().isWhole());
    assertTrue(run.rejected().get(0).source().text().length() <= 1 << 20);
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void a_value_longer_than_the_limit_rejects_its_record(Export export) {
    IntakeSettings narrow = IntakeSettings.standard().with(new IntakeLimits(30, 1 << 16, 64));
    String longer = export.record(reference(1), "x".repeat(40), "note");
    byte[] file = export.file(List.of(longer), "\n").getBytes(StandardCharsets.UTF_8);
    Run<CrimeRecord> run = Run.of(adapter().with(narrow), file, export.fileName());
    assertEquals(List.of(ProblemCode.FIELD_TOO_LONG), run.codes());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("nestingExports")
  void a_record_nested_too_deep_is_rejected(Export export) {
    String deep = export.nested(reference(1), 10_000).orElseThrow();
    Run<CrimeRecord> run = read(export, export.file(List.of(deep, sound(export, 2)), "\n"));
    assertEquals(List.of(ProblemCode.NESTED_TOO_DEEP), run.codes());
    assertEquals(references(2), references(run));
  }

  // Profiles

  @Test
  void a_profile_that_is_not_valid_or_for_another_system_is_refused(@TempDir Path folder)
      throws Exception {
    HostSystem system = adapter().system();
    Path file = folder.resolve("force.json");
    String profile =
        """
        {"schema": "crime-recording/force-profile/1", "name": "x", "extends": "%s",
         "colour": "blue"}
        """
            .formatted(system.defaultProfile().name());
    Files.writeString(file, profile);
    assertThrows(ProfileException.class, () -> system.profile(file));
    Files.writeString(file, profile.replace("colour", "system"));
    IntakeException thrown = assertThrows(IntakeException.class, () -> system.profile(file));
    assertFalse(thrown instanceof ProfileException);
    Files.writeString(file, profile.replace("\"colour\"", "\"description\""));
    assertEquals(system.name(), system.profile(file).system());
  }

  // Laws

  @Property(tries = 1_500)
  void the_account_adds_up_and_no_value_shows_however_broken_the_file(
      @ForAll("anyExport") Export export,
      @ForAll @IntRange(min = 0, max = 5_000) int place,
      @ForAll @IntRange(min = 0, max = 255) int noise,
      @ForAll @IntRange(min = 0, max = 3) int kind) {
    String record = export.record(reference(1), FLAG, MARK);
    byte[] bytes =
        export
            .file(List.of(record, sound(export, 2), record, sound(export, 3)), "\n")
            .getBytes(StandardCharsets.UTF_8);
    int at = place % bytes.length;
    byte[] broken = bytes.clone();
    switch (kind) {
      case 0 -> broken[at] = (byte) noise;
      case 1 -> broken = Arrays.copyOf(bytes, at);
      default -> broken[at] = (byte) "\"<>{}[],:\n".charAt(noise % 10);
    }
    // The account itself is checked where the run is collected.
    showsNothing(read(export, broken));
  }

  @Property(tries = 200)
  void blanks_and_byte_order_marks_never_change_the_records(
      @ForAll("anyExport") Export export,
      @ForAll @IntRange(min = 0, max = 9) int records,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 3) Integer> blanks) {
    String gap =
        blanks.stream().map(b -> " \n\r\t".substring(b, b + 1)).collect(Collectors.joining());
    List<String> sound =
        IntStream.range(0, records).mapToObj(number -> sound(export, number)).toList();
    Run<CrimeRecord> plain = read(export, export.file(sound, ""));
    Run<CrimeRecord> spaced = read(export, "\uFEFF" + export.file(sound, gap));
    assertEquals(records, plain.totals().mapped());
    assertEquals(plain.mapped(), spaced.mapped());
    assertEquals(plain.totals(), spaced.totals());
  }

  @ParameterizedTest
  @MethodSource("everyExport")
  void no_value_of_the_input_ever_shows(Export export) {
    for (String broken : List.of("", "<", "\" ", "\\", "\u0001")) {
      String text = MARK + broken;
      List<String> records =
          new ArrayList<>(
              List.of(
                  text,
                  export.record(text, FLAG, "note"),
                  export.record(reference(1), text, "note"),
                  export.record(reference(1), FLAG, text)));
      records.addAll(marked(export, text));
      for (String record : records) {
        showsNothing(read(export, export.file(List.of(record), "\n")));
      }
    }
  }

  private static void showsNothing(Run<CrimeRecord> run) {
    for (IntakeResult<?> result : run.results()) {
      assertUnmarked(result.problems());
      // A reference that can be one is the name of its record.
      assertUnmarked(result.toString().replace("record=" + MARK + " ", ""));
    }
    assertUnmarked(run.notes());
    assertUnmarked(run.totals());
    assertUnmarked(run.coverage());
  }

  private static void assertUnmarked(Object said) {
    assertFalse(said.toString().toUpperCase(Locale.ROOT).contains(MARK), "a value is shown");
  }
}

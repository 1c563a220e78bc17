package uk.crimerecording.cli.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.IntakeException;
import uk.crimerecording.intake.ProfileProblem;
import uk.crimerecording.niche.NicheSystem;

class SampleReaderTest {

  private static final DraftBase NICHE = base(new NicheSystem(), Content.CRIMES);
  private static final DraftBase CONNECT = base(new ConnectSystem(), Content.CRIMES);
  private static final DraftBase NICHE_ITEMS = base(new NicheSystem(), Content.WORK_ITEMS);
  private static final DraftBase CONNECT_ITEMS = base(new ConnectSystem(), Content.WORK_ITEMS);

  private static final List<DraftBase> BASES =
      Stream.of(Content.values())
          .flatMap(
              content ->
                  Stream.of(base(new NicheSystem(), content), base(new ConnectSystem(), content)))
          .toList();

  @TempDir private Path folder;

  private static DraftBase base(HostSystem system, Content content) {
    return new DraftBase(system, system.defaultProfile(), content);
  }

  private Sample sample(DraftBase base, String text) throws IOException {
    return SampleReader.read(Files.writeString(folder.resolve("sample"), text), base);
  }

  @Test
  void rows_are_taken_apart_with_their_quotation_marks() throws Exception {
    Sample sample = sample(NICHE, "A|B\r\n\"one | \"\"two\"\"\nthree\"|x\r\n1\r\n|\r\n");
    assertEquals(Format.CSV, sample.format());
    assertEquals("|", sample.separator());
    assertEquals(2, sample.records());
    assertEquals(List.of("one | \"two\"\nthree"), sample.place("A").kept());
    assertEquals(Set.of("x"), sample.place("B").values().keySet());
    assertTrue(sample.hasHeading());
  }

  @Test
  void a_path_of_elements_and_attributes_is_below_its_record_or_party() throws Exception {
    Sample sample =
        sample(
            NICHE,
            "<all><head>x</head><row n='1'><a>2</a><people><p as='VIC'><age>3</age></p>"
                + "<p as='SUS'/></people></row><row n='2'><a b='4'/></row></all>");
    assertEquals("row", sample.record());
    assertEquals(2, sample.records());
    assertEquals(Optional.of("people/p"), sample.parties());
    assertEquals(Set.of("@n", "a", "a/@b"), Set.copyOf(sample.places().keySet()));
    assertEquals(Set.of("@as", "age"), Set.copyOf(sample.partyPlaces().keySet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "[{'a': {'b': 1}}, {'a': {'b': 2}}] ! investigations",
        "{'a': {'b': 1}} {'a': {'b': 2}} ! investigations",
        "{'total': 2, 'rows': [{'a': {'b': 1}}, {'a': {'b': 2}}], 'more': [1]} ! rows",
        "{'investigations': [{'a': {'b': 1}}, 7, {'a': {'b': [2, null]}}]} ! investigations"
      })
  void records_of_json_stand_in_an_array_or_one_after_the_other(String json, String record)
      throws Exception {
    Sample sample = sample(CONNECT, json.replace('\'', '"'));
    assertEquals(record, sample.record());
    assertEquals(2, sample.records());
    assertEquals(Set.of("1", "2"), sample.place("a/b").values().keySet());
  }

  @Test
  void parties_of_json_are_its_entities_and_their_roles_the_reasons_of_links() throws Exception {
    Sample sample =
        sample(
            CONNECT,
            "{\"event\": {\"x\": 1}, \"entities\": [{\"id\": \"a\", \"type\": \"PER\"},"
                + " {\"type\": \"location\"}], \"links\": [{\"reason\": \"aggrieved\"}]}");
    assertEquals(1, sample.records());
    assertEquals(Set.of("PER"), sample.partyPlace("type").values().keySet());
    assertEquals(Set.of("aggrieved"), sample.partyPlace(JsonSample.LINK_REASON).values().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-04, yyyy-MM-dd, ",
    "04-05-2026 10:15, dd-MM-yyyy, ",
    "04/05/2026 10:15:30.5Z, dd/MM/yyyy, ",
    "04/05/2026 - 05/05/2026, dd/MM/yyyy, ' - '",
    "2026-05-04/2026-05-05, yyyy-MM-dd, /",
    "04/05/26, , ",
    "see 04/05/2026, , "
  })
  void days_and_ranges_of_them_are_known_by_their_spelling(
      String value, String spelling, String separator) {
    PlaceSample place = new PlaceSample();
    place.add(value);
    assertEquals(spelling == null ? Set.of() : Set.of(spelling), place.dateSpellings());
    assertEquals(Optional.ofNullable(separator), place.rangeSeparator());
  }

  @Test
  void the_forms_of_values_are_told_without_the_values() {
    PlaceSample place = new PlaceSample();
    List.of("AB/1/26", "CD/1234/26", "55220133119").forEach(place::add);
    assertEquals(Set.of("A{2}/N{1,4}/N{2}", "N{11}"), place.forms());
    for (String other : List.of("-x", "x-", "a-1", "1.a")) {
      place.add(other);
    }
    assertEquals(Set.of(), place.forms(), "too many forms are none");
  }

  @Test
  void many_or_long_values_are_no_pick_list() {
    PlaceSample many = new PlaceSample();
    for (int i = 0; i < 61; i++) {
      many.add("v" + i);
    }
    assertTrue(many.isTooMany() && many.values().isEmpty());
    PlaceSample longer = new PlaceSample();
    longer.add("x".repeat(60));
    assertFalse(longer.isTooMany());
    longer.add("x".repeat(61));
    assertTrue(longer.isTooMany() && longer.values().isEmpty());
  }

  @Test
  void only_crimes_have_their_parties_apart_from_them() throws Exception {
    Sample sample = sample(NICHE_ITEMS, "[{\"entities\": [1], \"links\": [{\"reason\": 2}]}]");
    assertEquals(Set.of("entities", "links/reason"), sample.places().keySet());
    assertEquals(Set.of(), sample.partyPlaces().keySet());
  }

  @Test
  void a_part_of_a_record_is_no_array_of_records() throws Exception {
    String item = "{\"number\": 1, \"offences\": [{\"cjsCode\": 2}, {\"cjsCode\": 3}]}";
    Sample one = sample(NICHE_ITEMS, item);
    assertEquals(1, one.records());
    assertEquals(Set.of("number", "offences/cjsCode"), one.places().keySet());
    Sample several = sample(CONNECT_ITEMS, item + "\n" + item);
    assertEquals(2, several.records());
    assertEquals(Set.of("offences"), several.repeated());
    assertEquals("things", sample(CONNECT_ITEMS, "{\"things\": [" + item + "]}").record());
  }

  @Test
  void names_that_may_be_values_are_not_kept() throws Exception {
    Sample sample =
        sample(CONNECT, "[{\"55220133119\": 1, \"" + "n".repeat(61) + "\": 2, \"fine\": 3}]");
    assertEquals(Set.of("fine"), sample.places().keySet());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<a>",
            "</a>",
            "<occurrence n='1'>",
            "</occurrence>",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            ";",
            "\n",
            "reference",
            "\"offences\":",
            "<dispatchEvent id='1'>",
            "</dispatchEvent>",
            "<persons>",
            "</persons>",
            "WorkItemNumber,",
            "\"entities\":",
            "\"links\":",
            "\"event\":",
            "1",
            "null",
            "\u0000",
            "&x;",
            "NK",
            "nk,",
            "{1}",
            "2026-05-04/04/05/2026",
            "2026-05-04 - 2026-05-05",
            "<!DOCTYPE a>",
            "OccurrenceNumber,",
            "55/1/26",
            "\ud800",
            "é");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 500)
  void no_text_makes_a_draft_fail_or_be_wrong(@ForAll("texts") String text) throws Exception {
    for (DraftBase base : BASES) {
      Path file = Files.createTempFile("sample", "");
      try {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        ProfileDraft draft = new ProfileDraft(SampleReader.read(file, base), base);
        String document = draft.document("draft", Optional.empty()).toString();
        for (ProfileProblem problem : ForceProfile.check(document, base.profile())) {
          assertEquals(ProfileProblem.Code.OPEN_ENTRY, problem.code(), document);
        }
      } catch (IntakeException e) {
        assertFalse(String.valueOf(e.getMessage()).isBlank());
      } finally {
        Files.delete(file);
      }
    }
  }
}

package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordSplitterTest {

  private static final IntakeLimits LIMITS = IntakeLimits.standard();

  private static RecordSplitter rows(SourceText text, IntakeLimits limits) {
    return new CellSplitter(text, limits, ',');
  }

  private static RecordSplitter elements(SourceText text, IntakeLimits limits) {
    return RecordSplitter.elements(text, limits, "r");
  }

  private static RecordSplitter objects(SourceText text, IntakeLimits limits) {
    return RecordSplitter.objects(text, limits, "records");
  }

  /** Every record as line, flaw where there is one, and text. */
  private static List<String> split(
      BiFunction<SourceText, IntakeLimits, RecordSplitter> kind, String text) {
    return split(kind.apply(Samples.text(text), LIMITS));
  }

  private static List<String> split(RecordSplitter splitter) {
    List<String> records = new ArrayList<>();
    while (splitter.advance()) {
      String flaw = splitter.flaw().map(code -> code + " ").orElse("");
      SourceRecord record = splitter.record(Location.of("sample"));
      records.add(splitter.line() + ":" + flaw + record.text());
      assertTrue(records.size() < 10_000, "does not end");
    }
    return records;
  }

  // Rows

  @Test
  void rows_end_with_any_kind_of_line_end() {
    assertEquals(
        List.of("1:a,b", "2:c,d", "3:e,f", "4:g,h"),
        split(RecordSplitterTest::rows, "a,b\nc,d\r\ne,f\rg,h"));
  }

  @Test
  void blank_rows_are_none() {
    assertEquals(
        List.of("2: a", "5:\"b\""),
        split(RecordSplitterTest::rows, "\n a\n,,\n\"\",\" \"\n\"b\"\n\n"));
  }

  @Test
  void a_quoted_cell_holds_separators_line_ends_and_quotation_marks() {
    CellSplitter rows = new CellSplitter(Samples.text("\"a,\"\"\nb\",c\nd,e\n"), LIMITS, ',');
    assertTrue(rows.advance());
    assertEquals("a,\"\nb", rows.text(0));
    assertEquals("c", rows.text(1));
    assertTrue(rows.advance());
    assertEquals(3, rows.line());
    assertEquals("d", rows.text(0));
  }

  @Test
  void empty_cells_are_counted_and_stated_ones_know_their_column() {
    CellSplitter rows = new CellSplitter(Samples.text(",,a, ,\"\",\" b \",\n,,,\nc"), LIMITS, ',');
    assertTrue(rows.advance());
    assertEquals(7, rows.cells());
    assertEquals(2, rows.stated());
    assertEquals("2 a", rows.column(0) + " " + rows.text(0));
    assertEquals("5 b", rows.column(1) + " " + rows.text(1));
    assertTrue(rows.advance());
    assertEquals(3, rows.line());
    assertEquals(1, rows.cells());
    assertEquals("0 c", rows.column(0) + " " + rows.text(0));
  }

  @Test
  void a_text_that_ends_behind_a_separator_ends_with_an_empty_cell() {
    CellSplitter rows = new CellSplitter(Samples.text("a,b\nc,"), LIMITS, ',');
    assertTrue(rows.advance());
    assertTrue(rows.advance());
    assertEquals(2, rows.cells());
    assertTrue(rows.isLast());
  }

  @Test
  void a_quotation_mark_within_a_plain_cell_is_a_mark_like_any_other() {
    CellSplitter rows = new CellSplitter(Samples.text("6\" knife,b\n"), LIMITS, ',');
    assertTrue(rows.advance());
    assertEquals("6\" knife", rows.text(0));
  }

  @Test
  void a_quotation_mark_that_is_never_closed_costs_one_line() {
    assertEquals(
        List.of("1:a,b", "2:BROKEN_QUOTE c,\"d", "3:e,f", "4:g,h"),
        split(RecordSplitterTest::rows, "a,b\nc,\"d\ne,f\ng,h\n"));
  }

  @Test
  void text_behind_a_closing_quotation_mark_costs_one_line() {
    assertEquals(
        List.of("1:BROKEN_QUOTE \"a\"b,c", "2:d,e"),
        split(RecordSplitterTest::rows, "\"a\"b,c\nd,e\n"));
    assertEquals(
        List.of("1:BROKEN_QUOTE \"a,", "2:BROKEN_QUOTE \"b\"c", "3:d,e"),
        split(RecordSplitterTest::rows, "\"a,\n\"b\"c\nd,e\n"));
  }

  @Test
  void a_quoted_cell_that_the_text_ends_within_is_truncated() {
    assertEquals(
        List.of("1:a,b", "2:TRUNCATED_INPUT c,\"d"), split(RecordSplitterTest::rows, "a,b\nc,\"d"));
  }

  @Test
  void a_cell_longer_than_the_limit_spoils_its_row_alone() {
    IntakeLimits limits = new IntakeLimits(100, 1 << 15, 4);
    for (String long0 : List.of("x".repeat(100_000), "\"" + "x".repeat(100_000) + "\"")) {
      RecordSplitter rows = rows(Samples.text("a,b\n1," + long0 + "\n2,c\n"), limits);
      assertTrue(rows.advance());
      assertTrue(rows.advance());
      assertEquals(ProblemCode.FIELD_TOO_LONG, rows.flaw().orElseThrow());
      SourceRecord record = rows.record(Location.of("sample"));
      assertEquals(2 + long0.length(), record.length());
      assertEquals(100, record.text().length());
      assertTrue(rows.advance());
      assertEquals("3:2,c", rows.line() + ":" + rows.record(Location.of("s")).text());
    }
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("ab,\"\n\r <>/r{}[]:\\!-?'&;").ofMaxLength(60);
  }

  @Property(tries = 2_000)
  void the_size_of_the_pieces_read_never_changes_the_records(@ForAll("noise") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (BiFunction<SourceText, IntakeLimits, RecordSplitter> kind : kinds()) {
      assertEquals(
          split(kind.apply(Samples.text(bytes, StandardCharsets.UTF_8), LIMITS)),
          split(
              kind.apply(Samples.open(Samples.trickle(bytes, 1), StandardCharsets.UTF_8), LIMITS)));
    }
  }

  @Property(tries = 2_000)
  void what_is_split_into_rows_lines_or_objects_is_the_whole_text(@ForAll("noise") String text) {
    String wanted = strip(text, " ,\n\r\"");
    StringBuilder rows = new StringBuilder();
    split(RecordSplitterTest::rows, text).forEach(r -> rows.append(unlabelled(r)));
    assertEquals(wanted, strip(rows.toString(), " ,\n\r\""));
    StringBuilder lines = new StringBuilder();
    split(RecordSplitter::lines, text).forEach(r -> lines.append(unlabelled(r)));
    assertEquals(strip(text, " \n\r"), strip(lines.toString(), " \n\r"));
  }

  private static String unlabelled(String record) {
    String text = record.substring(record.indexOf(':') + 1);
    for (ProblemCode code : ProblemCode.values()) {
      if (text.startsWith(code + " ")) {
        return text.substring(code.name().length() + 1);
      }
    }
    return text;
  }

  private static String strip(String text, String without) {
    StringBuilder left = new StringBuilder();
    text.chars().filter(c -> without.indexOf(c) < 0).forEach(c -> left.append((char) c));
    return left.toString();
  }

  private static List<BiFunction<SourceText, IntakeLimits, RecordSplitter>> kinds() {
    return List.of(
        RecordSplitterTest::rows,
        RecordSplitter::lines,
        RecordSplitterTest::elements,
        RecordSplitterTest::objects);
  }

  // Lines

  @Test
  void a_record_a_line_and_no_blank_ones() {
    assertEquals(List.of("2:{1}\r", "4:{2}"), split(RecordSplitter::lines, " \n{1}\r\n\n  {2}"));
  }

  @Test
  void a_line_longer_than_the_limit_spoils_itself_alone() {
    IntakeLimits limits = new IntakeLimits(10, 1 << 15, 4);
    String text = "a\n" + "x".repeat(200_000) + "\nb\n";
    assertEquals(
        List.of("1:a", "2:RECORD_TOO_LONG xxxxxxxxxx", "3:b"),
        split(RecordSplitter.lines(Samples.text(text), limits)));
  }

  // Elements

  @Test
  void elements_of_a_name_whatever_their_prefix() {
    assertEquals(
        List.of("2:<r a='>'>1</r>", "2:<n:r/>", "3:<r><!-- </r> --><![CDATA[</r>]]></r>"),
        split(
            RecordSplitterTest::elements,
            "<?xml version='1.0'?><!-- <r> -->\n<d><r a='>'>1</r><n:r/>\n"
                + "<r><!-- </r> --><![CDATA[</r>]]></r></d>"));
  }

  @Test
  void a_record_knows_the_elements_around_it() {
    RecordSplitter elements =
        elements(Samples.text("<d xmlns:n='u'><e><n:r/></e><f><n:r/></f></d>"), LIMITS);
    assertTrue(elements.advance());
    assertEquals("<d xmlns:n='u'><e>", elements.context());
    assertEquals("</e></d>", elements.closing());
    assertTrue(elements.advance());
    assertEquals("<d xmlns:n='u'><f>", elements.context());
  }

  @Test
  void an_element_that_is_not_closed_ends_where_the_next_begins() {
    assertEquals(
        List.of("1:MALFORMED_RECORD <r>1", "1:<r>2</r>", "1:MALFORMED_RECORD <r>3"),
        split(RecordSplitterTest::elements, "<d><r>1<r>2</r><r>3</d>"));
  }

  @Test
  void a_document_that_ends_too_early_gives_a_last_broken_record() {
    assertEquals(
        List.of("1:<r/>", "2:TRUNCATED_INPUT <r>2"),
        split(RecordSplitterTest::elements, "<d><r/>\n<r>2"));
    assertEquals(
        List.of("1:<r/>", "2:TRUNCATED_INPUT "), split(RecordSplitterTest::elements, "<d><r/>\n"));
  }

  @Test
  void a_document_type_declaration_is_passed_over_and_reported() {
    RecordSplitter elements =
        elements(
            Samples.text("<!DOCTYPE d [<!ENTITY a \"]>\"><!ENTITY b SYSTEM 'x'>]><d><r/></d>"),
            LIMITS);
    assertTrue(elements.advance());
    assertEquals(ProblemCode.DECLARATION_IGNORED, elements.takeAside().orElseThrow());
    assertEquals(4, elements.length());
  }

  @Test
  void text_between_elements_is_reported() {
    RecordSplitter elements = elements(Samples.text("<d>stray<r/></d>"), LIMITS);
    assertTrue(elements.advance());
    assertEquals(ProblemCode.STRAY_TEXT, elements.takeAside().orElseThrow());
  }

  @Test
  void an_element_longer_than_the_limit_spoils_itself_alone() {
    IntakeLimits limits = new IntakeLimits(10, 1 << 15, 4);
    String text = "<d><r>1</r><r>" + "x".repeat(200_000) + "</r><r>2</r></d>";
    assertEquals(
        List.of("1:<r>1</r>", "1:RECORD_TOO_LONG <r>xxxxxxx", "1:<r>2</r>"),
        split(elements(Samples.text(text), limits)));
  }

  @Test
  void a_tag_longer_than_the_limit_outside_of_records_spoils_none() {
    IntakeLimits limits = new IntakeLimits(10, 1 << 15, 4);
    String text = "<d a='" + "x".repeat(200_000) + "'><r>1</r></d>";
    assertEquals(List.of("1:<r>1</r>"), split(elements(Samples.text(text), limits)));
  }

  // Objects

  @Test
  void objects_of_a_member_of_the_document() {
    assertEquals(
        List.of("2:{\"records\":[{}]}", "2:{\"a\":\"}\\\"]\"}"),
        split(
            RecordSplitterTest::objects,
            "{\"x\": {\"records\": 1}, \"records\" :\n"
                + "[{\"records\":[{}]}, {\"a\":\"}\\\"]\"} ], \"y\": [{\"z\": 1}]}"));
  }

  @Test
  void objects_of_an_array_or_one_after_the_other() {
    assertEquals(
        List.of("1:{\"a\":1}", "2:{\"b\":[2]}"),
        split(RecordSplitterTest::objects, "[{\"a\":1},\n{\"b\":[2]}]"));
    assertEquals(
        List.of("1:{\"a\":1}", "2:{\"b\":[2]}"),
        split(RecordSplitterTest::objects, "{\"a\":1}\n{\"b\":[2]}\n"));
  }

  @Test
  void what_is_no_object_is_a_broken_record() {
    assertEquals(
        List.of(
            "1:MALFORMED_RECORD 1", "1:MALFORMED_RECORD \"x\"", "1:MALFORMED_RECORD [2]", "1:{}"),
        split(RecordSplitterTest::objects, "[1,\"x\",[2],{}]"));
    assertEquals(
        List.of("1:{}", "1:MALFORMED_RECORD }", "2:MALFORMED_RECORD what"),
        split(RecordSplitterTest::objects, "{}}\nwhat\n"));
  }

  @Test
  void a_json_document_that_ends_too_early_gives_a_last_broken_record() {
    assertEquals(
        List.of("1:{\"a\":1}", "1:TRUNCATED_INPUT {\"b"),
        split(RecordSplitterTest::objects, "{\"records\":[{\"a\":1},{\"b"));
    assertEquals(
        List.of("1:{\"a\":1}", "1:TRUNCATED_INPUT "),
        split(RecordSplitterTest::objects, "{\"records\":[{\"a\":1},"));
    assertEquals(
        List.of("1:{\"a\":1}", "1:TRUNCATED_INPUT "),
        split(RecordSplitterTest::objects, "{\"records\":[{\"a\":1}],\"b\":"));
  }

  @Test
  void an_object_longer_than_the_limit_spoils_itself_alone() {
    IntakeLimits limits = new IntakeLimits(10, 1 << 15, 4);
    String text = "[{\"a\":1},{\"b\":\"" + "x".repeat(200_000) + "\"},{\"c\":1}]";
    assertEquals(
        List.of("1:{\"a\":1}", "1:RECORD_TOO_LONG {\"b\":\"xxxx", "1:{\"c\":1}"),
        split(objects(Samples.text(text), limits)));
  }

  @Test
  void a_header_longer_than_the_limit_spoils_no_record() {
    IntakeLimits limits = new IntakeLimits(10, 1 << 15, 4);
    String text = "{\"b\":\"" + "x".repeat(200_000) + "\",\"records\":[{\"c\":1}]}";
    assertEquals(List.of("1:{\"c\":1}"), split(objects(Samples.text(text), limits)));
  }
}

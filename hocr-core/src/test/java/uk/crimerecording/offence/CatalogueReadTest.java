package uk.crimerecording.offence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.crimerecording.decision.Edition;

class CatalogueReadTest {

  private static final Edition EDITION =
      new Edition("2027-28", LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31));

  private static final String ROW =
      "008/06\t8N\tAssault with injury\tActual bodily harm\tAct 1861\tSec 47\tE\t5\tV\t"
          + "Violence Against The Person\tViolence with injury\tY\t\t\t\t\t\tact=Act 1861\\u0020";

  private static final String OFFENCE_COLUMNS =
      "code\tclass\tclass_title\ttitle\tact\tsection\tmode\tmax_sentence\tbasis\tgroup\tsubgroup"
          + "\tcurrent\tchanged\tcommenced\tceased\tsuccessor\tcomment\traw";

  private static final String OVERLAY_COLUMNS =
      "code\tclass\ttitle\tact\tsection\tfield\tkind\tvalue\treason\n";

  private static String list(String... rows) {
    return "# crime-recording offence list\n"
        + "# source A list\n# edition 2027-28\n# published 2027-04-01\n# source-sha256 00\n"
        + "# compiled-by format 1\n# sheet offences\n"
        + OFFENCE_COLUMNS
        + "\n"
        + String.join("\n", rows)
        + "\n# sheet incidents\ncode\tclass\tclass_title\ttitle\tadded\tdeleted\tcomment\n"
        + "N100/01\tN100\tReported rape\tNot confirmed\t2015\t\t\n";
  }

  private static OffenceCatalogue read(String list, String overlay) {
    return OffenceCatalogue.read(
        EDITION, list.getBytes(StandardCharsets.UTF_8), overlay.getBytes(StandardCharsets.UTF_8));
  }

  private static CatalogueFormatException refusal(String list, String overlay) {
    return assertThrows(CatalogueFormatException.class, () -> read(list, overlay));
  }

  @Test
  void a_host_reads_a_list_of_its_own() throws Exception {
    String list = list(ROW);
    OffenceCatalogue catalogue = read(list, "");
    assertEquals(EDITION, catalogue.edition());
    assertEquals(1, catalogue.offences().size());
    assertEquals("Act 1861 ", catalogue.offences().get(0).rawSpellings().get(OffenceField.ACT));
    assertEquals(1, catalogue.reportedIncidents().size());
    assertTrue(catalogue.corrections().isEmpty());
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
    assertEquals(HexFormat.of().formatHex(digest), catalogue.hash());
    assertEquals(catalogue.hash(), catalogue.hash());
  }

  @Test
  void a_byte_order_mark_carriage_returns_and_empty_lines_change_nothing() {
    String list = "\ufeff" + list(ROW).replace("\n", "\r\n\r\n");
    OffenceCatalogue catalogue = read(list, "");
    assertEquals(1, catalogue.offences().size());
    assertEquals("Act 1861", catalogue.offences().get(0).act());
  }

  @Test
  void changing_the_bytes_afterwards_changes_nothing() {
    byte[] bytes = list(ROW).getBytes(StandardCharsets.UTF_8);
    OffenceCatalogue catalogue = OffenceCatalogue.read(EDITION, bytes, new byte[0]);
    byte[] kept = bytes.clone();
    Arrays.fill(bytes, (byte) 0);
    assertEquals(OffenceCatalogue.read(EDITION, kept, new byte[0]).hash(), catalogue.hash());
  }

  @ParameterizedTest
  @CsvSource({
    "'\tE\t5\t', '\tX\t5\t', mode",
    "'\tE\t5\t', '\tE\t15\t', max_sentence",
    "'\t5\tV\t', '\t5\tQ\t', basis",
    "Violence Against The Person, Violence, group",
    "Violence with injury, Violence with, subgroup",
    "'\tY\t', '\ty\t', current",
    "008/06, 8/6, code",
    "008/06, N08/06, code",
    "008/06, N100/06, code"
  })
  void an_unknown_value_is_refused_with_its_line_and_column(String from, String to, String column) {
    CatalogueFormatException refusal = refusal(list(ROW.replaceFirst(from, to)), "");
    assertEquals("compiled list", refusal.part());
    assertEquals(9, refusal.line());
    assertEquals("compiled list, line 9: column " + column + " is not valid", refusal.getMessage());
  }

  @Test
  void a_date_that_is_none_is_refused() {
    String row = ROW.replace("\tY\t\t", "\tY\tApr-26\t");
    assertTrue(refusal(list(row), "").getMessage().contains("column changed"));
  }

  @Test
  void rows_of_too_few_or_too_many_columns_are_refused() {
    assertTrue(refusal(list(ROW + "\tmore"), "").getMessage().contains("more than 18 columns"));
    assertTrue(refusal(list("008/06\t8N"), "").getMessage().contains("fewer than 18 columns"));
  }

  @Test
  void another_edition_another_format_or_no_header_is_refused() {
    assertTrue(
        refusal(list(ROW).replace("edition 2027-28", "edition 2026-27"), "")
            .getMessage()
            .contains("not of the edition 2027-28"));
    assertTrue(
        refusal(list(ROW).replace("format 1", "format 2"), "")
            .getMessage()
            .contains("not of format 1"));
    assertTrue(
        refusal(list(ROW).replace("# published 2027-04-01\n", ""), "")
            .getMessage()
            .contains("lacks published"));
    assertTrue(
        refusal(list(ROW).replace("2027-04-01", "2027-04"), "")
            .getMessage()
            .contains("published is no day"));
    assertTrue(refusal("", "").getMessage().contains("there are no offences"));
    assertTrue(refusal(ROW, "").getMessage().contains("before the first sheet"));
    assertTrue(
        refusal(list(ROW).replace("\tclass_title\t", "\ttitles\t"), "")
            .getMessage()
            .contains("columns are not those"));
  }

  @Test
  void the_same_row_twice_is_refused() {
    CatalogueFormatException refusal = refusal(list(ROW, ROW), "");
    assertEquals(10, refusal.line());
    assertTrue(refusal.getMessage().contains("natural key"));
  }

  @Test
  void a_class_of_two_titles_or_a_code_of_two_groups_is_refused() {
    String other = ROW.replace("Sec 47", "Sec 48");
    assertTrue(
        refusal(list(ROW, other.replace("Assault with injury", "Assault")), "")
            .getMessage()
            .contains("class_title"));
    assertTrue(
        refusal(list(ROW, other.replace("Violence Against The Person", "Theft")), "")
            .getMessage()
            .contains("column group"));
  }

  @Test
  void a_raw_spelling_that_cannot_be_decoded_is_refused() {
    assertTrue(
        refusal(list(ROW.replace("\\u0020", "\\u00")), "").getMessage().contains("column raw"));
    assertTrue(refusal(list(ROW.replace("act=", "law=")), "").getMessage().contains("column raw"));
  }

  @Test
  void an_incident_that_is_none_is_refused() {
    assertTrue(
        refusal(list(ROW).replace("N100/01", "100/01"), "")
            .getMessage()
            .contains("reported incident"));
    assertTrue(
        refusal(list(ROW).replace("\t2015\t", "\tlong ago\t"), "").getMessage().contains("date"));
  }

  @Test
  void an_overlay_corrects_in_the_open() {
    String key = "008/06\t8N\tActual bodily harm\tAct 1861\tSec 47\t";
    OffenceCatalogue catalogue =
        read(list(ROW), OVERLAY_COLUMNS + key + "max_sentence\tcorrect\t7\tA reason\n");
    Offence offence = catalogue.offences().get(0);
    assertEquals(MaximumSentence.years(7), offence.maximumSentence());
    assertEquals("5", offence.listedValue(OffenceField.MAX_SENTENCE));
    assertEquals(catalogue.corrections(), offence.corrections());
  }

  @ParameterizedTest
  @CsvSource({
    "'008/06\t8N\tOther title\tAct 1861\tSec 47\tsubgroup\tcorrect\tRape\tR', no row of the list",
    "'008/06\t8N\tActual bodily harm\tAct 1861\tSec 47\tlaw\tcorrect\tRape\tR', no field",
    "'008/06\t8N\tActual bodily harm\tAct 1861\tSec 47\tsubgroup\tmend\tRape\tR', kind",
    "'008/06\t\t\t\t\tsubgroup\tcorrect\tRape\tR', key of a row",
    "'8/6\t\t\t\t\tsubgroup\tnote\t\tR', no code",
    "'008/06\tsubgroup', fewer than 9"
  })
  void an_overlay_that_fits_no_row_is_refused(String line, String problem) {
    CatalogueFormatException refusal = refusal(list(ROW), OVERLAY_COLUMNS + line + "\n");
    assertEquals("overlay", refusal.part());
    assertEquals(2, refusal.line());
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }

  @Test
  void a_field_is_corrected_once_only() {
    String line = "008/06\t8N\tActual bodily harm\tAct 1861\tSec 47\tmax_sentence\tcorrect\t7\tR\n";
    CatalogueFormatException refusal = refusal(list(ROW), OVERLAY_COLUMNS + line + line);
    assertTrue(refusal.getMessage().contains("corrected already"));
  }

  @Test
  void a_corrected_value_must_be_valid_too() {
    String line =
        "008/06\t8N\tActual bodily harm\tAct 1861\tSec 47\tmax_sentence\tcorrect\t70\tR\n";
    assertTrue(refusal(list(ROW), OVERLAY_COLUMNS + line).getMessage().contains("max_sentence"));
  }

  @Test
  void a_refusal_never_repeats_the_contents() {
    String message = refusal(list(ROW.replace("\tE\t5\t", "\tE\tsecret\t")), "").getMessage();
    assertFalse(message.contains("secret"));
  }
}

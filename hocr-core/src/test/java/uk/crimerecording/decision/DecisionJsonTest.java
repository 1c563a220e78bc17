package uk.crimerecording.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.crimerecording.decision.Examples.decision;
import static uk.crimerecording.decision.Examples.finding;
import static uk.crimerecording.decision.Examples.missing;
import static uk.crimerecording.decision.Examples.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {

  private static Decision everything() {
    return decision(Map.of("age", "17", "rationale", "true"))
        .decidedOn(LocalDate.of(2027, 4, 1))
        .step(step("OUT-02", TraceStep.Result.MET, "rationale"))
        .step(step("OUT-01", TraceStep.Result.NOT_MET, "age"))
        .step(step("OUT-03", TraceStep.Result.NOT_APPLICABLE, "unread"))
        .step(step("OUT-04", TraceStep.Result.NOT_APPLICABLE))
        .finding(
            finding("OUT-01", Severity.PROHIBITION)
                .with("offence", Argument.code("008/06"))
                .with("age", Argument.count(17)))
        .finding(missing("approval", "signature"))
        .alternatives(
            List.of(
                new Alternative(Alternative.Kind.CANCELLATION, "C4"),
                new Alternative(Alternative.Kind.OUTCOME, "16")))
        .additional(new AdditionalCrime("049/10", "1"))
        .additional(new AdditionalCrime("008/06", "1"))
        .authority(Authority.FCR)
        .build();
  }

  @Test
  void a_decision_is_one_line_with_keys_in_a_fixed_order() {
    assertEquals(
        "{'subject':'outcome','applied':'15','verdict':'REFUSE','authority':'fcr',"
                .replace('\'', '"')
            + ("'missing':['approval','signature'],"
                    + "'alternatives':[{'kind':'outcome','code':'16'},"
                    + "{'kind':'cancellation','code':'C4'}],"
                    + "'additional':[{'offence':'049/10','outcome':'1'},"
                    + "{'offence':'008/06','outcome':'1'}],"
                    + "'findings':[{'rule':'OUT-01','severity':'PROHIBITION',"
                    + "'where':'crime.suspects','message':'invented.message',"
                    + "'arguments':{'age':'17','offence':'008/06'},'missing':[],"
                    + "'citations':['CRR 2026/27, An invented section, p. 12']},"
                    + "{'rule':'OUT-01','severity':'REWORK','where':'facts',"
                    + "'message':'invented.message','arguments':{},"
                    + "'missing':['approval','signature'],"
                    + "'citations':['CRR 2026/27, An invented section, p. 12']}],"
                    + "'rulesApplied':['OUT-01','OUT-02'],"
                    + "'rulesNotApplicable':['OUT-03','OUT-04'],"
                    + "'factsUsed':{'age':'17','rationale':'true'},"
                    + "'edition':'2026-27','beyondEdition':true,'catalogue':'00ff',"
                    + "'policy':{'rationaleRequired':'true'}}")
                .replace('\'', '"'),
        DecisionJson.of(everything()));
  }

  @Test
  void an_authority_that_is_not_needed_is_left_out() {
    assertEquals(
        ("{'subject':'outcome','applied':'15','verdict':'ACCEPT','missing':[],"
                + "'alternatives':[],'additional':[],'findings':[],'rulesApplied':[],"
                + "'rulesNotApplicable':[],'factsUsed':{},'edition':'2026-27',"
                + "'beyondEdition':false,'catalogue':'00ff',"
                + "'policy':{'rationaleRequired':'true'}}")
            .replace('\'', '"'),
        DecisionJson.of(decision(Map.of()).build()));
  }

  @Test
  void equal_decisions_are_equal_byte_for_byte() {
    assertEquals(DecisionJson.of(everything()), DecisionJson.of(everything()));
    assertEquals(everything(), everything());
    assertNotEquals(DecisionJson.of(everything()), DecisionJson.of(decision(Map.of()).build()));
  }

  @Test
  void a_decision_is_appended_to_what_stands_already() {
    StringBuilder out = new StringBuilder("before ");
    DecisionJson.append(out, everything());

    assertEquals("before " + DecisionJson.of(everything()), out.toString());
  }

  @Test
  void marks_of_json_and_control_characters_are_escaped() {
    assertEquals(
        "\"\\\"\\\\\\n\\r\\t\\u0000\\u001f \u007f\u00e9/\"",
        json("\"\\\n\r\t\u0000\u001f \u007f\u00e9/"));
    assertEquals("\"\"", json(""));
  }

  @Property
  void any_text_is_read_back_unchanged(@ForAll String text) {
    String json = json(text);

    assertEquals(text, unescape(json));
    assertTrue(json.chars().allMatch(c -> c >= 0x20));
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder();
    DecisionJson.string(out, text);
    return out.toString();
  }

  /** A reader of JSON strings that accepts nothing else. */
  private static String unescape(String json) {
    StringBuilder text = new StringBuilder();
    assertEquals('"', json.charAt(0));
    int i = 1;
    while (json.charAt(i) != '"') {
      char c = json.charAt(i++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = json.charAt(i++);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case '"', '\\' -> text.append(escaped);
        case 'u' -> {
          text.append((char) Integer.parseInt(json.substring(i, i + 4), 16));
          i += 4;
        }
        default -> throw new AssertionError("No escape of JSON: " + escaped);
      }
    }
    assertEquals(json.length(), i + 1);
    return text.toString();
  }
}

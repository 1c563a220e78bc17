package uk.crimerecording.recording;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;

/** The canonical JSON of a recording decision: one line, keys in a fixed order, no white space. */
final class RecordingJson {

  private RecordingJson() {}

  static void append(StringBuilder out, RecordingDecision decision) {
    out.append("{\"subject\":\"recording\"");
    member(out, "decision", decision.action().name());
    member(out, "conclusion", decision.conclusion());
    decision.incident().map(OffenceCode::value).ifPresent(code -> member(out, "incident", code));
    decision.ground().ifPresent(ground -> out.append(",\"ground\":").append(ground.number()));
    decision.category().ifPresent(category -> member(out, "category", category.code()));
    decision.due().ifPresent(due -> member(out, "dueBy", due.toOffsetDateTime().toString()));
    if (decision.late() != Answer.NOT_STATED) {
      out.append(",\"late\":").append(decision.late() == Answer.YES);
    }
    steps(out, decision);
    strings(out, "notifications", decision.notifications().stream().map(Duty::code).toList());
    strings(out, "oversight", decision.oversight().stream().map(Duty::code).toList());
    strings(out, "followUps", decision.followUps().stream().map(Duty::code).toList());
    strings(out, "missing", decision.missing());
    ways(out, decision);
    strings(out, "presumed", decision.presumed());
    DecisionJson.append(out, decision.reasoning());
    out.append('}');
  }

  private static void steps(StringBuilder out, RecordingDecision decision) {
    out.append(",\"steps\":[");
    String comma = "";
    for (StepTaken taken : decision.steps()) {
      out.append(comma).append("{\"step\":").append(taken.step().number());
      member(out, "question", hyphenated(taken.step()));
      member(out, "result", hyphenated(taken.result()));
      out.append('}');
      comma = ",";
    }
    out.append(']');
  }

  private static void ways(StringBuilder out, RecordingDecision decision) {
    out.append(",\"ways\":[");
    String comma = "";
    for (Way way : decision.ways()) {
      out.append(comma).append("{\"answers\":{");
      String inner = "";
      for (Map.Entry<String, String> answer : way.answers().entrySet()) {
        out.append(inner);
        DecisionJson.string(out, answer.getKey());
        out.append(':');
        DecisionJson.string(out, answer.getValue());
        inner = ",";
      }
      out.append('}');
      member(out, "decision", way.action().name());
      out.append('}');
      comma = ",";
    }
    out.append(']');
  }

  private static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void member(StringBuilder out, String key, String value) {
    out.append(',');
    DecisionJson.string(out, key);
    out.append(':');
    DecisionJson.string(out, value);
  }

  private static void strings(StringBuilder out, String key, Collection<String> values) {
    out.append(',');
    DecisionJson.string(out, key);
    out.append(":[");
    String comma = "";
    for (String value : values) {
      out.append(comma);
      DecisionJson.string(out, value);
      comma = ",";
    }
    out.append(']');
  }
}

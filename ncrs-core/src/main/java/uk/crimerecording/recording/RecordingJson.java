package uk.crimerecording.recording;

import java.util.Locale;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;

/** The canonical JSON of a recording decision: one line, keys in a fixed order, no white space. */
final class RecordingJson {

  private RecordingJson() {}

  static void append(StringBuilder out, RecordingDecision decision) {
    out.append("{\"subject\":\"recording\"");
    DecisionJson.member(out, "decision", decision.action().name());
    DecisionJson.member(out, "conclusion", decision.conclusion());
    decision
        .incident()
        .map(OffenceCode::value)
        .ifPresent(code -> DecisionJson.member(out, "incident", code));
    decision.ground().ifPresent(ground -> out.append(",\"ground\":").append(ground.number()));
    decision
        .category()
        .ifPresent(category -> DecisionJson.member(out, "category", category.code()));
    decision
        .due()
        .ifPresent(due -> DecisionJson.member(out, "dueBy", due.toOffsetDateTime().toString()));
    if (decision.late() != Answer.NOT_STATED) {
      out.append(",\"late\":").append(decision.late() == Answer.YES);
    }
    steps(out, decision);
    DecisionJson.strings(
        out, "notifications", decision.notifications().stream().map(Duty::code).toList());
    DecisionJson.strings(out, "oversight", decision.oversight().stream().map(Duty::code).toList());
    DecisionJson.strings(out, "followUps", decision.followUps().stream().map(Duty::code).toList());
    DecisionJson.strings(out, "missing", decision.missing());
    ways(out, decision);
    DecisionJson.strings(out, "presumed", decision.presumed());
    DecisionJson.append(out, decision.reasoning());
    out.append('}');
  }

  private static void steps(StringBuilder out, RecordingDecision decision) {
    out.append(",\"steps\":[");
    String comma = "";
    for (StepTaken taken : decision.steps()) {
      out.append(comma).append("{\"step\":").append(taken.step().number());
      DecisionJson.member(out, "question", hyphenated(taken.step()));
      DecisionJson.member(out, "result", hyphenated(taken.result()));
      out.append('}');
      comma = ",";
    }
    out.append(']');
  }

  private static void ways(StringBuilder out, RecordingDecision decision) {
    out.append(",\"ways\":[");
    String comma = "";
    for (Way way : decision.ways()) {
      out.append(comma).append("{\"decision\":");
      DecisionJson.string(out, way.action().name());
      way.incident()
          .map(OffenceCode::value)
          .ifPresent(code -> DecisionJson.member(out, "incident", code));
      DecisionJson.map(out, "answers", way.answers());
      out.append('}');
      comma = ",";
    }
    out.append(']');
  }

  private static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package uk.crimerecording.cli.assess;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.WorkItem;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.Location;
import uk.crimerecording.intake.Problem;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.intake.SourceRecord;

/** The lines of {@code decisions.jsonl} and {@code rejected.jsonl}. Not thread-safe. */
final class ResultLines {

  private static final char HIGHEST_CONTROL = 0x1F;

  private final StringBuilder line = new StringBuilder(4096);

  /** A mapped record with its decision, or null where nothing is applied for. */
  CharSequence decision(IntakeResult.Mapped<?> mapped, Assessment assessment) {
    line.setLength(0);
    line.append("{\"reference\":");
    DecisionJson.string(line, assessment.reference());
    member("kind", mapped.kind().code());
    location(mapped.location());
    line.append(",\"decision\":");
    assessment
        .decision()
        .ifPresentOrElse(
            decision -> DecisionJson.append(line, decision), () -> line.append("null"));
    record(assessment);
    problems("warnings", mapped.problems());
    return line.append("}\n");
  }

  /** What is found on the record itself, and what has to be done with it. */
  private void record(Assessment assessment) {
    line.append(",\"onRecord\":[");
    String comma = "";
    for (Finding finding : assessment.onRecord()) {
      line.append(comma);
      DecisionJson.append(line, finding);
      comma = ",";
    }
    line.append("],\"work\":[");
    comma = "";
    for (WorkItem item : assessment.work()) {
      line.append(comma).append("{\"action\":");
      DecisionJson.string(line, item.action().name());
      item.due().ifPresent(due -> member("due", due.toString()));
      line.append('}');
      comma = ",";
    }
    line.append(']');
  }

  /** A rejected record, kept whole: the only line that repeats what stood in the source. */
  CharSequence rejected(IntakeResult.Rejected<?> rejected) {
    line.setLength(0);
    SourceRecord source = rejected.source();
    line.append("{\"kind\":");
    Optional<RecordKind> kind = rejected.kind();
    if (kind.isPresent()) {
      DecisionJson.string(line, kind.get().code());
    } else {
      line.append("null");
    }
    location(source.location());
    problems("problems", rejected.problems());
    line.append(",\"length\":").append(source.length());
    line.append(",\"whole\":").append(source.isWhole());
    line.append(",\"personalData\":true,\"text\":");
    raw(source.text());
    return line.append("}\n");
  }

  private void location(Location location) {
    member("source", location.source());
    line.append(",\"line\":").append(location.line());
    line.append(",\"record\":").append(location.record());
  }

  private void problems(String name, List<Problem> problems) {
    line.append(",\"").append(name).append("\":[");
    String comma = "";
    for (Problem problem : problems) {
      line.append(comma).append("{\"code\":");
      DecisionJson.string(line, problem.code().name());
      member("severity", problem.severity().name());
      problem.field().ifPresent(field -> member("field", field));
      problem.place().ifPresent(place -> member("place", place));
      problem.valueClass().ifPresent(value -> member("value", value));
      line.append('}');
      comma = ",";
    }
    line.append(']');
  }

  private void member(String name, String value) {
    line.append(",\"").append(name).append("\":");
    raw(value);
  }

  /** A text that may hold half a pair of code units, which UTF-8 cannot: those are escaped. */
  private void raw(String text) {
    line.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c <= HIGHEST_CONTROL || Character.isSurrogate(c)) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }
}

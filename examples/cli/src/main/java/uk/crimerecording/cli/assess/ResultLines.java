package uk.crimerecording.cli.assess;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.DecisionEncoder;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.JsonBytes;
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

  private static final JsonBytes.Part REFERENCE = JsonBytes.part("{\"reference\":");
  private static final JsonBytes.Part KIND = JsonBytes.part(",\"kind\":");
  private static final JsonBytes.Part SOURCE = JsonBytes.part(",\"source\":");
  private static final JsonBytes.Part LINE = JsonBytes.part(",\"line\":");
  private static final JsonBytes.Part RECORD = JsonBytes.part(",\"record\":");
  private static final JsonBytes.Part DECISION = JsonBytes.part(",\"decision\":");
  private static final JsonBytes.Part NULL = JsonBytes.part("null");
  private static final JsonBytes.Part ON_RECORD = JsonBytes.part(",\"onRecord\":[");
  private static final JsonBytes.Part WORK = JsonBytes.part("],\"work\":[");
  private static final JsonBytes.Part ACTION = JsonBytes.part("{\"action\":");
  private static final JsonBytes.Part DUE = JsonBytes.part(",\"due\":");
  private static final JsonBytes.Part WARNINGS = JsonBytes.part("],\"warnings\":[");
  private static final JsonBytes.Part END = JsonBytes.part("]}\n");

  private static final JsonBytes.Part REJECTED_KIND = JsonBytes.part("{\"kind\":");
  private static final JsonBytes.Part PROBLEMS = JsonBytes.part(",\"problems\":[");
  private static final JsonBytes.Part CODE = JsonBytes.part("{\"code\":");
  private static final JsonBytes.Part SEVERITY = JsonBytes.part(",\"severity\":");
  private static final JsonBytes.Part FIELD = JsonBytes.part(",\"field\":");
  private static final JsonBytes.Part PLACE = JsonBytes.part(",\"place\":");
  private static final JsonBytes.Part VALUE = JsonBytes.part(",\"value\":");
  private static final JsonBytes.Part LENGTH = JsonBytes.part(",\"length\":");
  private static final JsonBytes.Part WHOLE = JsonBytes.part(",\"whole\":true");
  private static final JsonBytes.Part CUT = JsonBytes.part(",\"whole\":false");
  private static final JsonBytes.Part TEXT = JsonBytes.part(",\"text\":");
  private static final JsonBytes.Part PERSONAL = JsonBytes.part(",\"personalData\":true");
  private static final JsonBytes.Part JOINED = JsonBytes.part(",\"joined\":[");
  private static final JsonBytes.Part JOINED_SOURCE = JsonBytes.part("{\"source\":");

  private final DecisionEncoder encoder = new DecisionEncoder();

  /** A mapped record with its decision, or null where nothing is applied for. */
  void decision(JsonBytes out, IntakeResult.Mapped<?> mapped, Assessment assessment) {
    out.part(REFERENCE).text(assessment.reference());
    out.part(KIND).text(mapped.kind().code());
    location(out, mapped.location());
    out.part(DECISION);
    Optional<Decision> decision = assessment.decision();
    if (decision.isPresent()) {
      encoder.append(out, decision.get());
    } else {
      out.part(NULL);
    }
    List<Finding> onRecord = assessment.onRecord();
    out.part(ON_RECORD);
    encoder.findings(out, onRecord);
    out.part(WORK);
    work(out, assessment.work());
    out.part(WARNINGS);
    problems(out, mapped.problems());
    out.part(END);
  }

  /** What has to be done. */
  private static void work(JsonBytes out, List<WorkItem> work) {
    for (int i = 0; i < work.size(); i++) {
      comma(out, i);
      WorkItem item = work.get(i);
      out.part(ACTION).text(item.action().name());
      item.due().ifPresent(due -> out.part(DUE).text(due.toString()));
      out.mark('}');
    }
  }

  /** A rejected record, kept whole: the only line that repeats what stood in the source. */
  void rejected(JsonBytes out, IntakeResult.Rejected<?> rejected) {
    SourceRecord source = rejected.source();
    out.part(REJECTED_KIND);
    Optional<RecordKind> kind = rejected.kind();
    if (kind.isPresent()) {
      out.text(kind.get().code());
    } else {
      out.part(NULL);
    }
    location(out, source.location());
    out.part(PROBLEMS);
    problems(out, rejected.problems());
    out.mark(']').part(PERSONAL);
    text(out, source);
    joined(out, source.joined());
    out.mark('}').mark('\n');
  }

  private static void text(JsonBytes out, SourceRecord source) {
    out.part(LENGTH).number(source.length());
    out.part(source.isWhole() ? WHOLE : CUT);
    out.part(TEXT);
    raw(out, source.text());
  }

  /** The rows of other files that belong to a rejected record. */
  private static void joined(JsonBytes out, List<SourceRecord> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.part(JOINED);
    for (int i = 0; i < rows.size(); i++) {
      comma(out, i);
      SourceRecord row = rows.get(i);
      out.part(JOINED_SOURCE);
      raw(out, row.location().source());
      out.part(LINE).number(row.location().line());
      text(out, row);
      out.mark('}');
    }
    out.mark(']');
  }

  private static void location(JsonBytes out, Location location) {
    out.part(SOURCE);
    raw(out, location.source());
    out.part(LINE).number(location.line());
    out.part(RECORD).number(location.record());
  }

  private static void problems(JsonBytes out, List<Problem> problems) {
    for (int i = 0; i < problems.size(); i++) {
      comma(out, i);
      Problem problem = problems.get(i);
      out.part(CODE).text(problem.code().name());
      out.part(SEVERITY).text(problem.severity().name());
      member(out, FIELD, problem.field());
      member(out, PLACE, problem.place());
      member(out, VALUE, problem.valueClass());
      out.mark('}');
    }
  }

  private static void member(JsonBytes out, JsonBytes.Part name, Optional<String> value) {
    if (value.isPresent()) {
      out.part(name);
      raw(out, value.get());
    }
  }

  private static void comma(JsonBytes out, int before) {
    if (before > 0) {
      out.mark(',');
    }
  }

  /** A text that may hold half a pair of code units, which UTF-8 cannot: those are escaped. */
  private static void raw(JsonBytes out, String text) {
    if (!hasSpecial(text)) {
      out.text(text);
      return;
    }
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (isSpecial(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    out.part(JsonBytes.part(json.append('"').toString()));
  }

  private static boolean hasSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpecial(char c) {
    return c <= HIGHEST_CONTROL || Character.isSurrogate(c);
  }
}

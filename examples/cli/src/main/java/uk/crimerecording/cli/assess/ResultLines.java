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

  private static final byte[] REFERENCE = JsonBytes.fragment("{\"reference\":");
  private static final byte[] KIND = JsonBytes.fragment(",\"kind\":");
  private static final byte[] SOURCE = JsonBytes.fragment(",\"source\":");
  private static final byte[] LINE = JsonBytes.fragment(",\"line\":");
  private static final byte[] RECORD = JsonBytes.fragment(",\"record\":");
  private static final byte[] DECISION = JsonBytes.fragment(",\"decision\":");
  private static final byte[] NULL = JsonBytes.fragment("null");
  private static final byte[] ON_RECORD = JsonBytes.fragment(",\"onRecord\":[");
  private static final byte[] WORK = JsonBytes.fragment("],\"work\":[");
  private static final byte[] ACTION = JsonBytes.fragment("{\"action\":");
  private static final byte[] DUE = JsonBytes.fragment(",\"due\":");
  private static final byte[] WARNINGS = JsonBytes.fragment("],\"warnings\":[");
  private static final byte[] END = JsonBytes.fragment("]}\n");

  private static final byte[] REJECTED_KIND = JsonBytes.fragment("{\"kind\":");
  private static final byte[] PROBLEMS = JsonBytes.fragment(",\"problems\":[");
  private static final byte[] CODE = JsonBytes.fragment("{\"code\":");
  private static final byte[] SEVERITY = JsonBytes.fragment(",\"severity\":");
  private static final byte[] FIELD = JsonBytes.fragment(",\"field\":");
  private static final byte[] PLACE = JsonBytes.fragment(",\"place\":");
  private static final byte[] VALUE = JsonBytes.fragment(",\"value\":");
  private static final byte[] LENGTH = JsonBytes.fragment("],\"length\":");
  private static final byte[] WHOLE = JsonBytes.fragment(",\"whole\":true");
  private static final byte[] CUT = JsonBytes.fragment(",\"whole\":false");
  private static final byte[] TEXT = JsonBytes.fragment(",\"personalData\":true,\"text\":");

  private final DecisionEncoder encoder = new DecisionEncoder();

  /** A mapped record with its decision, or null where nothing is applied for. */
  void decision(JsonBytes out, IntakeResult.Mapped<?> mapped, Assessment assessment) {
    out.fragment(REFERENCE).text(assessment.reference());
    out.fragment(KIND).text(mapped.kind().code());
    location(out, mapped.location());
    out.fragment(DECISION);
    Optional<Decision> decision = assessment.decision();
    if (decision.isPresent()) {
      encoder.append(out, decision.get());
    } else {
      out.fragment(NULL);
    }
    List<Finding> onRecord = assessment.onRecord();
    out.fragment(ON_RECORD);
    encoder.findings(out, onRecord);
    out.fragment(WORK);
    work(out, assessment.work());
    out.fragment(WARNINGS);
    problems(out, mapped.problems());
    out.fragment(END);
  }

  /** What has to be done. */
  private static void work(JsonBytes out, List<WorkItem> work) {
    for (int i = 0; i < work.size(); i++) {
      comma(out, i);
      WorkItem item = work.get(i);
      out.fragment(ACTION).text(item.action().name());
      item.due().ifPresent(due -> out.fragment(DUE).text(due.toString()));
      out.mark('}');
    }
  }

  /** A rejected record, kept whole: the only line that repeats what stood in the source. */
  void rejected(JsonBytes out, IntakeResult.Rejected<?> rejected) {
    SourceRecord source = rejected.source();
    out.fragment(REJECTED_KIND);
    Optional<RecordKind> kind = rejected.kind();
    if (kind.isPresent()) {
      out.text(kind.get().code());
    } else {
      out.fragment(NULL);
    }
    location(out, source.location());
    out.fragment(PROBLEMS);
    problems(out, rejected.problems());
    out.fragment(LENGTH).number(source.length());
    out.fragment(source.isWhole() ? WHOLE : CUT);
    out.fragment(TEXT);
    raw(out, source.text());
    out.mark('}').mark('\n');
  }

  private static void location(JsonBytes out, Location location) {
    out.fragment(SOURCE);
    raw(out, location.source());
    out.fragment(LINE).number(location.line());
    out.fragment(RECORD).number(location.record());
  }

  private static void problems(JsonBytes out, List<Problem> problems) {
    for (int i = 0; i < problems.size(); i++) {
      comma(out, i);
      Problem problem = problems.get(i);
      out.fragment(CODE).text(problem.code().name());
      out.fragment(SEVERITY).text(problem.severity().name());
      member(out, FIELD, problem.field());
      member(out, PLACE, problem.place());
      member(out, VALUE, problem.valueClass());
      out.mark('}');
    }
  }

  private static void member(JsonBytes out, byte[] name, Optional<String> value) {
    if (value.isPresent()) {
      out.fragment(name);
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
    out.fragment(JsonBytes.fragment(json.append('"').toString()));
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

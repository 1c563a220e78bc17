package uk.crimerecording.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.cli.report.RunSummary.Applied;
import uk.crimerecording.cli.report.RunSummary.Checks;
import uk.crimerecording.cli.report.RunSummary.ProblemKey;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.Verdict;

/** The summary as JSON, for programs. Keys stand in a fixed order. */
public final class SummaryJson {

  private final JsonGenerator json;

  private SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  /** The summary as one JSON document. */
  public static String of(RunSummary summary) throws IOException {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      new SummaryJson(json).write(summary);
    }
    return text.append('\n').toString();
  }

  private void write(RunSummary summary) throws IOException {
    json.writeStartObject();
    text("schema", "crime-recording/summary/1");
    text("edition", summary.desk().edition().name());
    text("catalogue", summary.desk().catalogue().hash());
    object("policy", summary.policy(), this::text);
    text("system", summary.profile().system());
    text("profile", summary.profile().name());
    Optional<String> force = summary.profile().force();
    if (force.isPresent()) {
      text("force", force.get());
    }
    json.writeArrayFieldStart("sources");
    for (String source : summary.sources()) {
      json.writeString(source);
    }
    json.writeEndArray();
    text("personalData", "in rejected.jsonl only");
    records(summary);
    json.writeObjectFieldStart("verdicts");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(verdict.name(), summary.verdicts(verdict));
    }
    json.writeEndObject();
    applied(summary);
    findings(summary);
    checks(summary);
    object("missing", summary.missing().asMap(), json::writeNumberField);
    work(summary);
    problems("rejections", summary.rejections());
    problems("warnings", summary.warnings());
    problems("notesOnSources", summary.sourceNotes());
    json.writeEndObject();
  }

  private interface Member<V> {
    void write(String name, V value) throws IOException;
  }

  private <V> void object(String name, Map<String, V> members, Member<? super V> member)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, V> entry : members.entrySet()) {
      member.write(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  private void records(RunSummary summary) throws IOException {
    json.writeObjectFieldStart("records");
    json.writeNumberField("seen", summary.seen());
    json.writeNumberField("mapped", summary.mapped());
    json.writeNumberField("rejected", summary.rejected());
    json.writeNumberField("crimes", summary.crimes());
    json.writeNumberField("incidents", summary.incidents());
    json.writeNumberField("decided", summary.decided());
    json.writeNumberField("nothingAppliedFor", summary.undecided());
    json.writeNumberField("duplicates", summary.duplicates());
    json.writeNumberField("unmappedValues", summary.unmappedValues());
    json.writeNumberField("decidedAfterTheEdition", summary.beyondEdition());
    json.writeEndObject();
  }

  private void applied(RunSummary summary) throws IOException {
    json.writeArrayFieldStart("applications");
    for (Map.Entry<Applied, Counts<Verdict>> entry : summary.byApplied().entrySet()) {
      json.writeStartObject();
      text("subject", entry.getKey().subject().code());
      text("code", entry.getKey().code());
      for (Verdict verdict : Verdict.values()) {
        json.writeNumberField(verdict.name(), entry.getValue().of(verdict));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(RunSummary summary) throws IOException {
    json.writeObjectFieldStart("findings");
    for (Map.Entry<RuleId, Counts<Severity>> entry : summary.byRule().entrySet()) {
      json.writeObjectFieldStart(entry.getKey().value());
      for (Map.Entry<Severity, Long> count : entry.getValue().asMap().entrySet()) {
        json.writeNumberField(count.getKey().name(), count.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void checks(RunSummary summary) throws IOException {
    json.writeObjectFieldStart("checks");
    for (Map.Entry<RuleId, Checks> entry : summary.checks().entrySet()) {
      Checks checks = entry.getValue();
      json.writeObjectFieldStart(entry.getKey().value());
      json.writeNumberField("applied", checks.applied());
      json.writeNumberField("met", checks.of(TraceStep.Result.MET));
      json.writeNumberField("notMet", checks.of(TraceStep.Result.NOT_MET));
      json.writeNumberField("notDecidable", checks.of(TraceStep.Result.NOT_DECIDABLE));
      json.writeNumberField("notApplicable", checks.of(TraceStep.Result.NOT_APPLICABLE));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void work(RunSummary summary) throws IOException {
    json.writeObjectFieldStart("workList");
    json.writeArrayFieldStart("RETURN");
    for (Map.Entry<String, Group> entry : summary.returns().entrySet()) {
      group("missing", entry.getKey(), entry.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("REFER");
    for (var entry : summary.referrals().entrySet()) {
      group("authority", entry.getKey().code(), entry.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("REFUSE");
    for (var entry : summary.refusals().entrySet()) {
      group("finding", entry.getKey().text(), entry.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("RECORD");
    for (var entry : summary.onRecord().entrySet()) {
      group("finding", entry.getKey().text(), entry.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("MONITOR");
    for (var entry : summary.monitored().entrySet()) {
      group("due", entry.getKey().toString(), entry.getValue());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void group(String name, String value, Group group) throws IOException {
    json.writeStartObject();
    text(name, value);
    strings("rules", group.rules());
    if (!group.alternatives().isEmpty()) {
      strings("alternatives", group.alternatives());
    }
    json.writeNumberField("records", group.count());
    strings("first", group.references());
    json.writeEndObject();
  }

  private void problems(String name, Map<ProblemKey, Group> problems) throws IOException {
    json.writeArrayFieldStart(name);
    for (Map.Entry<ProblemKey, Group> entry : problems.entrySet()) {
      json.writeStartObject();
      text("code", entry.getKey().code().name());
      if (!entry.getKey().field().isEmpty()) {
        text("field", entry.getKey().field());
      }
      json.writeNumberField("count", entry.getValue().count());
      strings("first", entry.getValue().references());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

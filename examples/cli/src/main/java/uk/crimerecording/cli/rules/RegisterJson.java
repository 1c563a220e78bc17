package uk.crimerecording.cli.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.crimerecording.decision.Citation;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Subject;

/** The register as JSON; what a rule does not state is absent. */
final class RegisterJson {

  private RegisterJson() {}

  static String of(RuleRegister register) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("edition", register.edition().name());
      json.writeArrayFieldStart("rules");
      for (Rule rule : register.rules()) {
        write(rule, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(Rule rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id().value());
    json.writeStringField("title", rule.title());
    json.writeArrayFieldStart("citations");
    for (Citation citation : rule.citations()) {
      json.writeStartObject();
      json.writeStringField("document", citation.document().name());
      json.writeStringField("edition", citation.document().edition());
      json.writeStringField("section", citation.section());
      json.writeStringField("pages", citation.pages());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("governingDate", rule.governingDate().name().toLowerCase(Locale.ROOT));
    writeDay("inForceFrom", rule.inForceFrom(), json);
    writeDay("inForceUntil", rule.inForceUntil(), json);
    json.writeArrayFieldStart("appliesTo");
    List<String> subjects = rule.appliesTo().stream().sorted().map(Subject::code).toList();
    for (String subject : subjects) {
      json.writeString(subject);
    }
    json.writeEndArray();
    if (rule.otherReading().isPresent()) {
      json.writeStringField("otherReading", rule.otherReading().get());
    }
    json.writeEndObject();
  }

  private static void writeDay(String name, Optional<LocalDate> day, JsonGenerator json)
      throws IOException {
    if (day.isPresent()) {
      json.writeStringField(name, day.get().toString());
    }
  }
}

package uk.crimerecording.counting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.crimerecording.decision.Authority;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/** The canonical JSON of a counting decision: one line, keys in a fixed order, no white space. */
final class CountingJson {

  private CountingJson() {}

  static void append(StringBuilder out, CountingDecision decision) {
    out.append("{\"subject\":\"counting\",\"count\":").append(decision.count());
    out.append(",\"crimes\":[");
    String comma = "";
    for (CountedCrime crime : decision.crimes()) {
      out.append(comma);
      append(out, crime);
      comma = ",";
    }
    out.append("],\"addedTo\":{");
    comma = "";
    for (Map.Entry<String, List<String>> added : decision.addedTo().entrySet()) {
      out.append(comma);
      DecisionJson.string(out, added.getKey());
      out.append(':');
      strings(out, added.getValue());
      comma = ",";
    }
    out.append("},\"reclassificationsToConsider\":{");
    comma = "";
    for (Map.Entry<String, RecordedOffence> graver :
        decision.reclassificationsToConsider().entrySet()) {
      out.append(comma);
      DecisionJson.string(out, graver.getKey());
      out.append(":{");
      offence(out, graver.getValue());
      out.append('}');
      comma = ",";
    }
    out.append("},\"notCounted\":[");
    comma = "";
    for (NotCounted left : decision.notCounted()) {
      out.append(comma).append("{\"disclosure\":");
      DecisionJson.string(out, left.disclosure());
      out.append(",\"rule\":");
      DecisionJson.string(out, left.rule().value());
      out.append('}');
      comma = ",";
    }
    out.append(']');
    if (decision.referTo().isPresent()) {
      out.append(",\"refer\":");
      DecisionJson.string(out, decision.referTo().map(Authority::code).orElseThrow());
    }
    out.append(",\"missing\":");
    strings(out, decision.missing());
    DecisionJson.append(out, decision.reasoning());
    out.append('}');
  }

  private static void append(StringBuilder out, CountedCrime crime) {
    out.append('{');
    offence(out, crime.offence());
    out.append(",\"from\":");
    DecisionJson.string(out, crime.from());
    out.append(",\"basis\":");
    strings(out, crime.basis());
    if (crime.offender().isPresent()) {
      out.append(",\"offender\":");
      DecisionJson.string(out, crime.offender().get());
    }
    out.append(",\"absorbs\":");
    strings(out, crime.absorbs());
    out.append('}');
  }

  private static void offence(StringBuilder out, RecordedOffence offence) {
    String comma = "";
    if (offence.code().isPresent()) {
      out.append("\"offence\":");
      DecisionJson.string(out, offence.code().map(OffenceCode::value).orElseThrow());
      comma = ",";
    }
    if (offence.classCode().isPresent()) {
      out.append(comma).append("\"class\":");
      DecisionJson.string(out, offence.classCode().get());
    }
  }

  private static void strings(StringBuilder out, Collection<String> values) {
    out.append('[');
    String comma = "";
    for (String value : values) {
      out.append(comma);
      DecisionJson.string(out, value);
      comma = ",";
    }
    out.append(']');
  }
}

package uk.crimerecording.quality;

import java.util.Map;
import java.util.SortedSet;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.decision.RuleId;

/** The canonical JSON of a report: one line, keys in a fixed order, no white space. */
final class QualityJson {

  private QualityJson() {}

  static void append(StringBuilder out, QualityReport report) {
    out.append("{\"subject\":\"quality\"");
    DecisionJson.member(out, "reference", report.reference());
    out.append(",\"withheld\":").append(report.withheld());
    DecisionJson.member(out, "verdict", report.verdict().name());
    DecisionJson.strings(out, "missing", report.missing());
    out.append(",\"open\":{");
    String comma = "";
    for (Map.Entry<RuleId, SortedSet<String>> open : report.open().entrySet()) {
      out.append(comma);
      DecisionJson.string(out, open.getKey().value());
      out.append(':');
      list(out, open.getValue());
      comma = ",";
    }
    out.append('}');
    DecisionJson.append(out, report.reasoning());
    out.append('}');
  }

  private static void list(StringBuilder out, SortedSet<String> paths) {
    out.append('[');
    String comma = "";
    for (String path : paths) {
      out.append(comma);
      DecisionJson.string(out, path);
      comma = ",";
    }
    out.append(']');
  }
}

package uk.crimerecording.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The canonical JSON of a decision: one line, keys in a fixed order, no white space, so that equal
 * decisions are equal byte for byte. Written by hand because the core carries no JSON library.
 * Stateless and thread-safe.
 */
public final class DecisionJson {

  private DecisionJson() {}

  /** The decision as one line of JSON, without a line end. */
  public static String of(Decision decision) {
    StringBuilder out = new StringBuilder(1024);
    append(out, decision);
    return out.toString();
  }

  /** Appends the decision as one line of JSON. */
  public static void append(StringBuilder out, Decision decision) {
    out.append("{\"subject\":");
    string(out, decision.subject().code());
    member(out, "applied", decision.applied());
    member(out, "verdict", decision.verdict().name());
    decision.authority().ifPresent(authority -> member(out, "authority", authority.code()));
    strings(out, "missing", decision.missing());
    out.append(",\"alternatives\":[");
    String comma = "";
    for (Alternative alternative : decision.alternatives()) {
      out.append(comma).append("{\"kind\":");
      string(out, alternative.kind().name().toLowerCase(java.util.Locale.ROOT));
      member(out, "code", alternative.code());
      out.append('}');
      comma = ",";
    }
    out.append("],\"additional\":[");
    comma = "";
    for (AdditionalCrime crime : decision.additional()) {
      out.append(comma).append("{\"offence\":");
      string(out, crime.offence());
      member(out, "outcome", crime.outcome());
      out.append('}');
      comma = ",";
    }
    out.append(']');
    reasons(out, decision.findings(), decision.trace(), decision.factsUsed());
    member(out, "edition", decision.edition().name());
    out.append(",\"beyondEdition\":").append(decision.beyondEdition());
    member(out, "catalogue", decision.catalogueHash());
    map(out, "policy", decision.policy());
    out.append('}');
  }

  /**
   * Appends the reasoning as members of a JSON object that has members already: findings, rules,
   * facts used, edition and content hash of the offence list.
   */
  public static void append(StringBuilder out, Reasoning reasoning) {
    reasons(out, reasoning.findings(), reasoning.trace(), reasoning.factsUsed());
    member(out, "edition", reasoning.edition().name());
    member(out, "catalogue", reasoning.catalogueHash());
  }

  private static void reasons(
      StringBuilder out, List<Finding> findings, Trace trace, Map<String, String> factsUsed) {
    out.append(",\"findings\":[");
    String comma = "";
    for (Finding finding : findings) {
      out.append(comma);
      append(out, finding);
      comma = ",";
    }
    out.append(']');
    rules(out, trace);
    map(out, "factsUsed", factsUsed);
  }

  /** Appends which rules were applied and which are not applicable, as two members. */
  static void rules(StringBuilder out, Trace trace) {
    strings(out, "rulesApplied", trace.applied().stream().map(RuleId::value).toList());
    strings(out, "rulesNotApplicable", trace.notApplicable().stream().map(RuleId::value).toList());
  }

  /** Appends one finding as a JSON object. */
  public static void append(StringBuilder out, Finding finding) {
    out.append("{\"rule\":");
    string(out, finding.rule().id().value());
    member(out, "severity", finding.severity().name());
    member(out, "where", finding.where());
    member(out, "message", finding.message());
    out.append(",\"arguments\":{");
    String comma = "";
    for (Map.Entry<String, Argument> argument : finding.arguments().entrySet()) {
      out.append(comma);
      string(out, argument.getKey());
      out.append(':');
      string(out, argument.getValue().text());
      comma = ",";
    }
    out.append('}');
    strings(out, "missing", finding.missing());
    strings(out, "citations", finding.rule().citations().stream().map(Citation::text).toList());
    out.append('}');
  }

  /** Appends a member with a text to a JSON object that has members already. */
  public static void member(StringBuilder out, String key, String value) {
    out.append(',');
    string(out, key);
    out.append(':');
    string(out, value);
  }

  /** Appends a member with a list of texts to a JSON object that has members already. */
  public static void strings(StringBuilder out, String key, Collection<String> values) {
    out.append(',');
    string(out, key);
    out.append(":[");
    String comma = "";
    for (String value : values) {
      out.append(comma);
      string(out, value);
      comma = ",";
    }
    out.append(']');
  }

  /** Appends a member with texts by key to a JSON object that has members already. */
  public static void map(StringBuilder out, String key, Map<String, String> values) {
    out.append(',');
    string(out, key);
    out.append(":{");
    String comma = "";
    for (Map.Entry<String, String> entry : values.entrySet()) {
      out.append(comma);
      string(out, entry.getKey());
      out.append(':');
      string(out, entry.getValue());
      comma = ",";
    }
    out.append('}');
  }

  /** Appends a JSON string with its quotes. */
  public static void string(StringBuilder out, String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}

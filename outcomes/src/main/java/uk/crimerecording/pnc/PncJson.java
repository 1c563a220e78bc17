package uk.crimerecording.pnc;

import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.offence.OffenceClass;

/** The canonical JSON of an assessment: one line, keys in a fixed order, no white space. */
final class PncJson {

  private PncJson() {}

  /** What is not stated has no member, as in scenario files. */
  static String of(PncAssessment assessment) {
    StringBuilder out = new StringBuilder(1024);
    out.append("{\"subject\":\"pnc\"");
    assessment.crime().ifPresent(crime -> DecisionJson.member(out, "crime", crime));
    out.append(",\"items\":").append(assessment.items()).append(",\"conflicts\":[");
    String comma = "";
    for (PncConflict conflict : assessment.conflicts()) {
      out.append(comma).append("{\"rule\":");
      DecisionJson.string(out, conflict.finding().rule().id().value());
      DecisionJson.strings(out, "items", conflict.items());
      out.append('}');
      comma = ",";
    }
    out.append("],\"offences\":[");
    comma = "";
    for (OffenceComparison comparison : assessment.offences()) {
      out.append(comma);
      append(out, comparison);
      comma = ",";
    }
    out.append(']');
    DecisionJson.strings(out, "missing", assessment.missing());
    DecisionJson.append(out, assessment.reasoning());
    return out.append('}').toString();
  }

  private static void append(StringBuilder out, OffenceComparison comparison) {
    HomeOfficeLookup lookup = comparison.lookup();
    out.append("{\"item\":");
    DecisionJson.string(out, comparison.item());
    DecisionJson.member(out, "offence", lookup.asked().canonical());
    lookup
        .found()
        .map(CjsOffenceCode::canonical)
        .ifPresent(found -> DecisionJson.member(out, "found", found));
    if (comparison.differs().isStated()) {
      out.append(",\"differs\":").append(comparison.differs() == Answer.YES);
    }
    out.append(",\"candidates\":[");
    String comma = "";
    for (HomeOfficeCandidate candidate : lookup.candidates()) {
      out.append(comma).append("{\"code\":");
      DecisionJson.string(out, candidate.code().value());
      out.append(",\"notifiable\":").append(candidate.markedNotifiable());
      DecisionJson.member(out, "listing", candidate.listing().code());
      DecisionJson.strings(
          out, "classes", candidate.classes().stream().map(OffenceClass::code).toList());
      out.append('}');
      comma = ",";
    }
    out.append("]}");
  }
}

package uk.crimerecording.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes many decisions as JSON, each as {@link DecisionJson} does, byte for byte. What decisions
 * have in common is prepared when it is met first and kept: which rules applied, the names of the
 * facts, citations, edition and policy. What it keeps is bounded. Not thread-safe: one for each
 * thread.
 */
public final class DecisionEncoder {

  private static final int MOST_KEPT = 1 << 12;

  private static final JsonBytes.Part SUBJECT = JsonBytes.part("{\"subject\":");
  private static final JsonBytes.Part APPLIED = JsonBytes.part(",\"applied\":");
  private static final JsonBytes.Part VERDICT = JsonBytes.part(",\"verdict\":");
  private static final JsonBytes.Part AUTHORITY = JsonBytes.part(",\"authority\":");
  private static final JsonBytes.Part MISSING = JsonBytes.part(",\"missing\":[");
  private static final JsonBytes.Part ALTERNATIVES = JsonBytes.part("],\"alternatives\":[");
  private static final JsonBytes.Part KIND = JsonBytes.part("{\"kind\":");
  private static final JsonBytes.Part CODE = JsonBytes.part(",\"code\":");
  private static final JsonBytes.Part ADDITIONAL = JsonBytes.part("],\"additional\":[");
  private static final JsonBytes.Part OFFENCE = JsonBytes.part("{\"offence\":");
  private static final JsonBytes.Part OUTCOME = JsonBytes.part(",\"outcome\":");
  private static final JsonBytes.Part FINDINGS = JsonBytes.part("],\"findings\":[");
  private static final JsonBytes.Part RULE = JsonBytes.part("{\"rule\":");
  private static final JsonBytes.Part SEVERITY = JsonBytes.part(",\"severity\":");
  private static final JsonBytes.Part WHERE = JsonBytes.part(",\"where\":");
  private static final JsonBytes.Part MESSAGE = JsonBytes.part(",\"message\":");
  private static final JsonBytes.Part ARGUMENTS = JsonBytes.part(",\"arguments\":{");
  private static final JsonBytes.Part MISSING_OF_FINDING = JsonBytes.part("},\"missing\":[");

  private static final JsonBytes.Part TRUE = JsonBytes.part("true");
  private static final JsonBytes.Part FALSE = JsonBytes.part("false");

  private final Map<Trace, Form> forms = new HashMap<>();
  private final Map<RuleId, Citations> citations = new HashMap<>();

  /** An encoder that has met nothing yet. */
  public DecisionEncoder() {}

  /** Appends a decision as a JSON object. */
  public void append(JsonBytes out, Decision decision) {
    out.part(SUBJECT).text(decision.subject().code());
    out.part(APPLIED).text(decision.applied());
    out.part(VERDICT).text(decision.verdict().name());
    Optional<Authority> authority = decision.authority();
    if (authority.isPresent()) {
      out.part(AUTHORITY).text(authority.get().code());
    }
    out.part(MISSING);
    texts(out, decision.findings().isEmpty() ? List.of() : decision.missing());
    out.part(ALTERNATIVES);
    alternatives(out, decision.alternatives());
    out.part(ADDITIONAL);
    additional(out, decision.additional());
    out.part(FINDINGS);
    findings(out, decision.findings());
    form(decision).append(out, decision);
  }

  private Form form(Decision decision) {
    Form known = forms.get(decision.trace());
    if (known == null || !known.fits(decision)) {
      if (forms.size() >= MOST_KEPT) {
        forms.clear();
      }
      known = new Form(decision);
      forms.put(decision.trace(), known);
    }
    return known;
  }

  private static void alternatives(JsonBytes out, List<Alternative> alternatives) {
    for (int i = 0; i < alternatives.size(); i++) {
      comma(out, i);
      Alternative alternative = alternatives.get(i);
      out.part(KIND).text(alternative.kind().name().toLowerCase(Locale.ROOT));
      out.part(CODE).text(alternative.code()).mark('}');
    }
  }

  private static void additional(JsonBytes out, List<AdditionalCrime> crimes) {
    for (int i = 0; i < crimes.size(); i++) {
      comma(out, i);
      out.part(OFFENCE).text(crimes.get(i).offence());
      out.part(OUTCOME).text(crimes.get(i).outcome()).mark('}');
    }
  }

  /** Appends findings as JSON objects with commas between them. */
  public void findings(JsonBytes out, List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      comma(out, i);
      append(out, findings.get(i));
    }
  }

  /** Appends one finding as a JSON object. */
  public void append(JsonBytes out, Finding finding) {
    out.part(RULE).text(finding.rule().id().value());
    out.part(SEVERITY).text(finding.severity().name());
    out.part(WHERE).text(finding.where());
    out.part(MESSAGE).text(finding.message());
    out.part(ARGUMENTS);
    int count = 0;
    for (Map.Entry<String, Argument> argument : finding.arguments().entrySet()) {
      comma(out, count++);
      out.text(argument.getKey()).mark(':').text(argument.getValue().text());
    }
    out.part(MISSING_OF_FINDING);
    texts(out, finding.missing());
    out.part(citations(finding.rule()));
  }

  private JsonBytes.Part citations(Rule rule) {
    Citations known = citations.get(rule.id());
    if (known == null || !known.rule.equals(rule)) {
      if (citations.size() >= MOST_KEPT) {
        citations.clear();
      }
      known = new Citations(rule);
      citations.put(rule.id(), known);
    }
    return known.json;
  }

  private static void texts(JsonBytes out, Iterable<String> texts) {
    int count = 0;
    for (String text : texts) {
      comma(out, count++);
      out.text(text);
    }
  }

  private static void comma(JsonBytes out, int before) {
    if (before > 0) {
      out.mark(',');
    }
  }

  /** The end of a finding of a rule. */
  private static final class Citations {

    private final Rule rule;
    private final JsonBytes.Part json;

    Citations(Rule rule) {
      this.rule = rule;
      StringBuilder text = new StringBuilder("]");
      DecisionJson.strings(
          text, "citations", rule.citations().stream().map(Citation::text).toList());
      this.json = JsonBytes.part(text.append('}').toString());
    }
  }

  /** What the decisions with one trace have in common, under one law. */
  private static final class Form {

    private final Edition edition;
    private final String catalogueHash;
    private final SortedMap<String, String> policy;
    private final JsonBytes.Part rules;
    private final Facts<?> facts;
    private final JsonBytes.Part before;
    private final JsonBytes.Part after;

    Form(Decision decision) {
      this.edition = decision.edition();
      this.catalogueHash = decision.catalogueHash();
      this.policy = decision.policy();
      StringBuilder text = new StringBuilder("]");
      DecisionJson.rules(text, decision.trace());
      this.rules = JsonBytes.part(text.append(",\"factsUsed\":{").toString());
      this.facts = Facts.of(decision.trace(), decision.stated());
      text.setLength(0);
      DecisionJson.member(text.append('}'), "edition", edition.name());
      this.before = JsonBytes.part(text.append(",\"beyondEdition\":").toString());
      text.setLength(0);
      DecisionJson.member(text, "catalogue", catalogueHash);
      DecisionJson.map(text, "policy", policy);
      this.after = JsonBytes.part(text.append('}').toString());
    }

    boolean fits(Decision decision) {
      return Objects.equals(edition, decision.edition())
          && Objects.equals(catalogueHash, decision.catalogueHash())
          && Objects.equals(policy, decision.policy())
          && facts.fit(decision.stated());
    }

    void append(JsonBytes out, Decision decision) {
      out.part(rules);
      facts.append(out, decision.stated());
      out.part(before).part(decision.beyondEdition() ? TRUE : FALSE).part(after);
    }
  }

  /** The facts that the decisions with one trace read, of cases of one kind, in their order. */
  private static final class Facts<C> {

    private final Function<String, Function<C, Optional<String>>> kind;
    private final List<Function<C, Optional<String>>> spellings = new ArrayList<>();
    private final List<JsonBytes.Part> names = new ArrayList<>();

    private Facts(Trace trace, Stated<C> stated) {
      this.kind = stated.spellings();
      for (String name : new TreeSet<>(trace.read())) {
        spellings.add(kind.apply(name));
        StringBuilder text = new StringBuilder();
        DecisionJson.string(text, name);
        names.add(JsonBytes.part(text.append(':').toString()));
      }
    }

    static <C> Facts<C> of(Trace trace, Stated<C> stated) {
      return new Facts<>(trace, stated);
    }

    boolean fit(Stated<?> stated) {
      return kind.equals(stated.spellings());
    }

    @SuppressWarnings("unchecked") // a case of the kind, because fit was asked before
    void append(JsonBytes out, Stated<?> stated) {
      C kase = (C) stated.kase();
      int count = 0;
      for (int i = 0; i < names.size(); i++) {
        Optional<String> value = spellings.get(i).apply(kase);
        if (value.isPresent()) {
          comma(out, count++);
          out.part(names.get(i)).text(value.get());
        }
      }
    }
  }
}

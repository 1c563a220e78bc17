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

  private static final byte[] SUBJECT = JsonBytes.fragment("{\"subject\":");
  private static final byte[] APPLIED = JsonBytes.fragment(",\"applied\":");
  private static final byte[] VERDICT = JsonBytes.fragment(",\"verdict\":");
  private static final byte[] AUTHORITY = JsonBytes.fragment(",\"authority\":");
  private static final byte[] MISSING = JsonBytes.fragment(",\"missing\":[");
  private static final byte[] ALTERNATIVES = JsonBytes.fragment("],\"alternatives\":[");
  private static final byte[] KIND = JsonBytes.fragment("{\"kind\":");
  private static final byte[] CODE = JsonBytes.fragment(",\"code\":");
  private static final byte[] ADDITIONAL = JsonBytes.fragment("],\"additional\":[");
  private static final byte[] OFFENCE = JsonBytes.fragment("{\"offence\":");
  private static final byte[] OUTCOME = JsonBytes.fragment(",\"outcome\":");
  private static final byte[] FINDINGS = JsonBytes.fragment("],\"findings\":[");
  private static final byte[] RULE = JsonBytes.fragment("{\"rule\":");
  private static final byte[] SEVERITY = JsonBytes.fragment(",\"severity\":");
  private static final byte[] WHERE = JsonBytes.fragment(",\"where\":");
  private static final byte[] MESSAGE = JsonBytes.fragment(",\"message\":");
  private static final byte[] ARGUMENTS = JsonBytes.fragment(",\"arguments\":{");
  private static final byte[] MISSING_OF_FINDING = JsonBytes.fragment("},\"missing\":[");

  private static final byte[] TRUE = JsonBytes.fragment("true");
  private static final byte[] FALSE = JsonBytes.fragment("false");

  private final Map<Trace, Form> forms = new HashMap<>();
  private final Map<RuleId, Citations> citations = new HashMap<>();

  /** An encoder that has met nothing yet. */
  public DecisionEncoder() {}

  /** Appends a decision as a JSON object. */
  public void append(JsonBytes out, Decision decision) {
    out.fragment(SUBJECT).text(decision.subject().code());
    out.fragment(APPLIED).text(decision.applied());
    out.fragment(VERDICT).text(decision.verdict().name());
    Optional<Authority> authority = decision.authority();
    if (authority.isPresent()) {
      out.fragment(AUTHORITY).text(authority.get().code());
    }
    out.fragment(MISSING);
    texts(out, decision.findings().isEmpty() ? List.of() : decision.missing());
    out.fragment(ALTERNATIVES);
    alternatives(out, decision.alternatives());
    out.fragment(ADDITIONAL);
    additional(out, decision.additional());
    out.fragment(FINDINGS);
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
      out.fragment(KIND).text(alternative.kind().name().toLowerCase(Locale.ROOT));
      out.fragment(CODE).text(alternative.code()).mark('}');
    }
  }

  private static void additional(JsonBytes out, List<AdditionalCrime> crimes) {
    for (int i = 0; i < crimes.size(); i++) {
      comma(out, i);
      out.fragment(OFFENCE).text(crimes.get(i).offence());
      out.fragment(OUTCOME).text(crimes.get(i).outcome()).mark('}');
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
    out.fragment(RULE).text(finding.rule().id().value());
    out.fragment(SEVERITY).text(finding.severity().name());
    out.fragment(WHERE).text(finding.where());
    out.fragment(MESSAGE).text(finding.message());
    out.fragment(ARGUMENTS);
    int count = 0;
    for (Map.Entry<String, Argument> argument : finding.arguments().entrySet()) {
      comma(out, count++);
      out.text(argument.getKey()).mark(':').text(argument.getValue().text());
    }
    out.fragment(MISSING_OF_FINDING);
    texts(out, finding.missing());
    out.fragment(citations(finding.rule()));
  }

  private byte[] citations(Rule rule) {
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
    private final byte[] json;

    Citations(Rule rule) {
      this.rule = rule;
      StringBuilder text = new StringBuilder("]");
      DecisionJson.strings(
          text, "citations", rule.citations().stream().map(Citation::text).toList());
      this.json = JsonBytes.fragment(text.append('}').toString());
    }
  }

  /** What the decisions with one trace have in common, under one law. */
  private static final class Form {

    private final Edition edition;
    private final String catalogueHash;
    private final SortedMap<String, String> policy;
    private final byte[] rules;
    private final Facts<?> facts;
    private final byte[] before;
    private final byte[] after;

    Form(Decision decision) {
      this.edition = decision.edition();
      this.catalogueHash = decision.catalogueHash();
      this.policy = decision.policy();
      StringBuilder text = new StringBuilder("]");
      DecisionJson.rules(text, decision.trace());
      this.rules = JsonBytes.fragment(text.append(",\"factsUsed\":{").toString());
      this.facts = Facts.of(decision.trace(), decision.stated());
      text.setLength(0);
      DecisionJson.member(text.append('}'), "edition", edition.name());
      this.before = JsonBytes.fragment(text.append(",\"beyondEdition\":").toString());
      text.setLength(0);
      DecisionJson.member(text, "catalogue", catalogueHash);
      DecisionJson.map(text, "policy", policy);
      this.after = JsonBytes.fragment(text.append('}').toString());
    }

    boolean fits(Decision decision) {
      return Objects.equals(edition, decision.edition())
          && Objects.equals(catalogueHash, decision.catalogueHash())
          && Objects.equals(policy, decision.policy())
          && facts.fit(decision.stated());
    }

    void append(JsonBytes out, Decision decision) {
      out.fragment(rules);
      facts.append(out, decision.stated());
      out.fragment(before).fragment(decision.beyondEdition() ? TRUE : FALSE).fragment(after);
    }
  }

  /** The facts that the decisions with one trace read, of cases of one kind, in their order. */
  private static final class Facts<C> {

    private final Function<String, Function<C, Optional<String>>> kind;
    private final List<Function<C, Optional<String>>> spellings = new ArrayList<>();
    private final List<byte[]> names = new ArrayList<>();

    private Facts(Trace trace, Stated<C> stated) {
      this.kind = stated.spellings();
      for (String name : new TreeSet<>(trace.read())) {
        spellings.add(kind.apply(name));
        StringBuilder text = new StringBuilder();
        DecisionJson.string(text, name);
        names.add(JsonBytes.fragment(text.append(':').toString()));
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
          out.fragment(names.get(i)).text(value.get());
        }
      }
    }
  }
}

package uk.crimerecording.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The answer to one application, with its reasons: the verdict, every finding at once, what is
 * missing, which rules applied and which did not, the facts used, the alternatives and the
 * authority needed. It names the edition and the content hash of the offence list, so that it can
 * be replayed.
 *
 * <p>Equal inputs give equal decisions and byte-equal JSON ({@link DecisionJson}). Immutable and
 * thread-safe.
 */
public final class Decision {

  private static final Trace NO_CHECKS = new Trace(List.of());

  private final Subject subject;
  private final String applied;
  private final Edition edition;
  private final String catalogueHash;
  private final SortedMap<String, String> policy;
  private final Verdict verdict;
  private final List<Finding> findings;
  private final Trace trace;
  private final Stated<?> stated;
  private final List<Alternative> alternatives;
  private final List<AdditionalCrime> additional;
  private final Optional<Authority> authority;
  private final boolean beyondEdition;

  private Decision(Builder builder) {
    this.subject = builder.subject;
    this.applied = builder.applied;
    this.edition = builder.edition;
    this.catalogueHash = builder.catalogueHash;
    this.policy = builder.policy;
    this.verdict = builder.verdict;
    this.findings = List.copyOf(builder.findings);
    this.trace = builder.trace.and(builder.steps);
    this.stated = builder.stated;
    this.alternatives = ImmutableSortedSet.copyOf(builder.alternatives).asList();
    this.additional = ImmutableSet.copyOf(builder.additional).asList();
    this.authority = builder.authority;
    this.beyondEdition = builder.beyondEdition;
  }

  /**
   * A builder.
   *
   * @param subject what the decision is about
   * @param applied the code applied for, such as the outcome type {@code 15} or {@code C2}
   * @param edition the edition applied
   * @param catalogueHash content hash of the offence list used
   * @param policy the force policy in effect, by setting
   * @param stated gives the one spelling of a stated fact or path of the case; must answer the same
   *     for ever, because it is asked only when somebody looks at the facts used
   */
  public static Builder builder(
      Subject subject,
      String applied,
      Edition edition,
      String catalogueHash,
      SortedMap<String, String> policy,
      Function<String, Optional<String>> stated) {
    return builder(
        subject, applied, edition, catalogueHash, policy, stated, Decision::spellingByName);
  }

  private static Function<Function<String, Optional<String>>, Optional<String>> spellingByName(
      String name) {
    return stated -> stated.apply(name);
  }

  /**
   * A builder of decisions on cases of one kind.
   *
   * @param subject what the decision is about
   * @param applied the code applied for, such as the outcome type {@code 15} or {@code C2}
   * @param edition the edition applied
   * @param catalogueHash content hash of the offence list used
   * @param policy the force policy in effect, by setting
   * @param kase the case decided; must not change
   * @param spellings how a fact or path is spelled in any case of the kind, by its name; must
   *     answer the same for ever
   * @param <C> the kind of case
   */
  public static <C> Builder builder(
      Subject subject,
      String applied,
      Edition edition,
      String catalogueHash,
      SortedMap<String, String> policy,
      C kase,
      Function<String, Function<C, Optional<String>>> spellings) {
    return new Builder(
        subject, applied, edition, catalogueHash, policy, new Stated<>(kase, spellings));
  }

  /** What the decision is about. */
  public Subject subject() {
    return subject;
  }

  /** The code applied for. */
  public String applied() {
    return applied;
  }

  /** The edition applied. */
  public Edition edition() {
    return edition;
  }

  /**
   * Whether the decision is dated after the last day for which its edition is known to be the law:
   * a newer edition may decide otherwise.
   */
  public boolean beyondEdition() {
    return beyondEdition;
  }

  /** The content hash of the offence list used, in hexadecimal. */
  public String catalogueHash() {
    return catalogueHash;
  }

  /** The force policy in effect, by setting. */
  public SortedMap<String, String> policy() {
    return policy;
  }

  /** The verdict. */
  public Verdict verdict() {
    return verdict;
  }

  /** Every finding, in the order of the checks. */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The smallest set of facts and paths that are not stated, or not satisfied, and keep this
   * decision open: a fact is named only where no other stated fact settles the check.
   */
  public Set<String> missing() {
    Set<String> names = new LinkedHashSet<>();
    findings.forEach(finding -> names.addAll(finding.missing()));
    return names;
  }

  /** Every check made. */
  public Trace trace() {
    return trace;
  }

  /** The facts and paths that were read and are stated, by name, each with its spelling. */
  public SortedMap<String, String> factsUsed() {
    SortedMap<String, String> used = new TreeMap<>();
    for (String name : trace.read()) {
      stated.spelling(name).ifPresent(value -> used.put(name, value));
    }
    return used;
  }

  /** What the case states. */
  Stated<?> stated() {
    return stated;
  }

  /** What the rules point to instead, in order. */
  public List<Alternative> alternatives() {
    return alternatives;
  }

  /** Crimes that have to be recorded in addition. */
  public List<AdditionalCrime> additional() {
    return additional;
  }

  /** Who has to decide instead: the next step to take; named beside a return too. */
  public Optional<Authority> authority() {
    return authority;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decision that && DecisionJson.of(this).equals(DecisionJson.of(that));
  }

  @Override
  public int hashCode() {
    return 31 * applied.hashCode() + missing().hashCode();
  }

  @Override
  public String toString() {
    return subject + " " + applied + ": " + verdict + " " + findings;
  }

  /** Collects what the checks find. Not thread-safe. */
  public static final class Builder {

    private final Subject subject;
    private final String applied;
    private final Edition edition;
    private final String catalogueHash;
    private final ImmutableSortedMap<String, String> policy;
    private final Stated<?> stated;
    private final List<Finding> findings = new ArrayList<>(0);
    private Trace trace = NO_CHECKS;
    private final List<TraceStep> steps = new ArrayList<>(0);
    private final List<Alternative> alternatives = new ArrayList<>(0);
    private final List<AdditionalCrime> additional = new ArrayList<>(0);
    private Optional<Authority> authority = Optional.empty();
    private Verdict verdict = Verdict.ACCEPT;
    private boolean beyondEdition;

    private Builder(
        Subject subject,
        String applied,
        Edition edition,
        String catalogueHash,
        SortedMap<String, String> policy,
        Stated<?> stated) {
      this.subject = subject;
      this.applied = applied;
      this.edition = edition;
      this.catalogueHash = catalogueHash;
      // no copy where the settings are immutable already, as those of a force policy are
      this.policy = ImmutableSortedMap.copyOfSorted(policy);
      this.stated = stated;
    }

    /** States the day on which the decision takes effect. */
    public Builder decidedOn(LocalDate day) {
      beyondEdition = edition.isBeyondHorizon(day);
      return this;
    }

    /** Adds a check to the trace. */
    public Builder step(TraceStep step) {
      steps.add(step);
      return this;
    }

    /**
     * Adds checks that other decisions have too.
     *
     * @throws IllegalStateException if a check was added before
     */
    public Builder steps(Trace shared) {
      if (!trace.steps().isEmpty() || !steps.isEmpty()) {
        throw new IllegalStateException("Shared checks come first");
      }
      trace = shared;
      return this;
    }

    /** Adds a finding; its severity raises the verdict. */
    public Builder finding(Finding finding) {
      findings.add(finding);
      verdict = verdict.strongest(finding.severity().verdict());
      return this;
    }

    /** Adds what the rules point to instead. */
    public Builder alternatives(Collection<Alternative> more) {
      alternatives.addAll(more);
      return this;
    }

    /** Adds a crime that has to be recorded in addition. */
    public Builder additional(AdditionalCrime crime) {
      additional.add(crime);
      return this;
    }

    /** Names an authority that is needed; the highest one counts. */
    public Builder authority(Authority needed) {
      if (authority.isEmpty() || needed.compareTo(authority.get()) > 0) {
        authority = Optional.of(needed);
      }
      return this;
    }

    /** The verdict so far. */
    public Verdict verdict() {
      return verdict;
    }

    /** The decision. */
    public Decision build() {
      return new Decision(this);
    }
  }
}

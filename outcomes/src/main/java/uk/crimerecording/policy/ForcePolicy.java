package uk.crimerecording.policy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import uk.crimerecording.decision.Authority;

/**
 * The choices that a force makes where the official documents disagree or leave a requirement to
 * local policy. Passed in, and recorded in every decision. Immutable and thread-safe.
 *
 * @param supervisorApprovalRequired whether an outcome needs a supervisor's approval (OUT-04)
 * @param rationaleRequired whether every outcome needs a written rationale (OUT-04)
 * @param relatedCrimeBarsAdultCaution whether "caution" in the principal crime related offence rule
 *     means the adult caution as well as the youth caution (CNT-30)
 * @param murderEndorsement who endorses an alternate offence on murder (OUT-12): the registrar, as
 *     the outcomes guidance says, or a designated decision maker, as the counting rules say
 * @param forceRules rules of the force's own, checked after those of the edition
 */
public record ForcePolicy(
    boolean supervisorApprovalRequired,
    boolean rationaleRequired,
    boolean relatedCrimeBarsAdultCaution,
    Authority murderEndorsement,
    List<ForceRule> forceRules) {

  private static final ForcePolicy STANDARD = new ForcePolicy(true, true, true, Authority.FCR);

  /** A policy without rules of the force's own. */
  public ForcePolicy(
      boolean supervisorApprovalRequired,
      boolean rationaleRequired,
      boolean relatedCrimeBarsAdultCaution,
      Authority murderEndorsement) {
    this(
        supervisorApprovalRequired,
        rationaleRequired,
        relatedCrimeBarsAdultCaution,
        murderEndorsement,
        List.of());
  }

  /**
   * A policy.
   *
   * @throws IllegalArgumentException if the endorsement of murder is neither the registrar's nor a
   *     designated decision maker's
   */
  public ForcePolicy {
    Objects.requireNonNull(murderEndorsement);
    forceRules = List.copyOf(forceRules);
    if (murderEndorsement != Authority.FCR && murderEndorsement != Authority.DDM) {
      throw new IllegalArgumentException(
          "The rules let the registrar or a designated decision maker endorse, nobody else");
    }
  }

  /** The stricter reading everywhere. */
  public static ForcePolicy standard() {
    return STANDARD;
  }

  /** The same policy with rules of the force's own. */
  public ForcePolicy withForceRules(List<ForceRule> own) {
    return new ForcePolicy(
        supervisorApprovalRequired,
        rationaleRequired,
        relatedCrimeBarsAdultCaution,
        murderEndorsement,
        own);
  }

  /** The settings by name, as a decision records them. */
  public SortedMap<String, String> settings() {
    ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.naturalOrder();
    if (!forceRules.isEmpty()) {
      settings.put(
          "forceRules",
          forceRules.stream().map(own -> own.rule().id().value()).collect(Collectors.joining(" ")));
    }
    settings.put("murderEndorsement", murderEndorsement.code());
    settings.put("rationaleRequired", Boolean.toString(rationaleRequired));
    settings.put("relatedCrimeBarsAdultCaution", Boolean.toString(relatedCrimeBarsAdultCaution));
    settings.put("supervisorApprovalRequired", Boolean.toString(supervisorApprovalRequired));
    return settings.build();
  }
}

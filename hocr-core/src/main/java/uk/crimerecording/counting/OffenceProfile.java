package uk.crimerecording.counting;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Optional;
import uk.crimerecording.counting.ConductHierarchy.Standing;
import uk.crimerecording.offence.RecordedOffence;

/**
 * Everything that counting needs to know of a stated offence, worked out once. Immutable and
 * thread-safe; there is one instance for each offence.
 *
 * @param offence the offence
 * @param name class and code in one, the same for equal offences
 * @param soleCode the code, stated or the only current one of the class; empty where it is open
 * @param listed whether the list of the edition has it
 * @param unit what it counts by; empty where its class is open and classes differ
 * @param generalRule number of the general rule that it shares with others
 * @param gravity how grave it is
 * @param roles the roles it has in counting rules; never changed
 * @param stateBased whether it has no victim
 * @param victimBased whether it always has one
 * @param precedence the precedence rows in which it counts, and those in which it is counted over
 * @param conductStandings how each conduct crime stands against it, by code
 * @param undefinedOffenders of a rape, the offence for offenders who cannot be told apart
 */
record OffenceProfile(
    RecordedOffence offence,
    String name,
    String soleCode,
    boolean listed,
    Optional<CountingUnit> unit,
    int generalRule,
    Gravity gravity,
    EnumSet<OffenceRole> roles,
    boolean stateBased,
    boolean victimBased,
    Precedence.Place precedence,
    ImmutableMap<String, Standing> conductStandings,
    Optional<RecordedOffence> undefinedOffenders) {

  boolean is(OffenceRole role) {
    return roles.contains(role);
  }

  /** Whether only the class is stated and several codes may be meant. */
  boolean isCodeOpen() {
    return soleCode.isEmpty() && gravity.parts().size() > 1;
  }

  /** The code, or empty where only the class is stated. */
  String code() {
    return offence.code().isPresent() ? offence.code().get().value() : "";
  }

  /** Whether the principal crime rule never compares it with crimes against a victim. */
  boolean standsAlone() {
    return stateBased
        || is(OffenceRole.COUNTED_BESIDE)
        || is(OffenceRole.MODERN_SLAVERY)
        || is(OffenceRole.WEAPON_POSSESSION)
        || is(OffenceRole.GOING_EQUIPPED);
  }
}

package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingRule.CNT_05;
import static uk.crimerecording.counting.CountingRule.CNT_06;
import static uk.crimerecording.counting.CountingRule.CNT_11;
import static uk.crimerecording.counting.CountingRule.CNT_12;
import static uk.crimerecording.counting.CountingRule.CNT_20;
import static uk.crimerecording.counting.CountingRule.CNT_21;
import static uk.crimerecording.counting.CountingRule.CNT_22;
import static uk.crimerecording.counting.CountingRule.CNT_25;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.counting.ConductHierarchy.Standing;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/**
 * Fourth step: of the crimes of one offender or group against one victim only the principal one is
 * recorded; a conduct crime first (CNT-20 to CNT-25), then by the general order (CNT-06). A crime
 * with several victims is absorbed only where it is in its relationship with each of them.
 */
final class RelationshipStep {

  private final Count count;
  private final SameParties parties;
  private final PrincipalChoice choice;

  RelationshipStep(Count count, SameParties parties) {
    this.count = count;
    this.parties = parties;
    this.choice = new PrincipalChoice(count);
  }

  /** Absorbs what is not the principal crime of its relationship. */
  void run(List<Entry> crimes) {
    Map<String, List<Entry>> byVictim = new LinkedHashMap<>();
    for (Entry crime : crimes) {
      if (crime.members().isEmpty() && !crime.victimCounts()) {
        continue;
      }
      for (String victim : victims(crime)) {
        byVictim.computeIfAbsent(victim, id -> new ArrayList<>(2)).add(crime);
      }
    }
    for (List<Entry> ofVictim : byVictim.values()) {
      if (ofVictim.size() > 1) {
        for (List<Entry> relationship : parties.groups(ofVictim, isGroupOfInterest(ofVictim))) {
          if (relationship.size() > 1) {
            decide(relationship);
          }
        }
      }
    }
  }

  /** The victims whose relationship with the offenders the crime belongs to. */
  private static Set<String> victims(Entry crime) {
    if (crime.members().isEmpty()) {
      return crime.victimCounts() ? Set.of(crime.victim().orElseThrow()) : Set.of();
    }
    Set<String> victims = new HashSet<>();
    for (Entry part : crime.parts()) {
      if (part.victimCounts()) {
        victims.add(part.victim().orElseThrow());
      }
    }
    return victims;
  }

  /** Those who penetrated are counted one by one, so it is all one who acted with whom. */
  private static boolean isGroupOfInterest(List<Entry> crimes) {
    for (Entry crime : crimes) {
      if (!crime.isByPenetrator()) {
        return true;
      }
    }
    return false;
  }

  private void decide(List<Entry> relationship) {
    count.applied(CNT_05, "sequence", relationship.get(0));
    noteBurglaryAndRobbery(relationship);
    List<Entry> conduct = ofRole(relationship, OffenceRole.CONDUCT);
    if (conduct.isEmpty()) {
      decideByOrder(relationship);
    } else {
      decideWithConduct(relationship, conduct);
    }
  }

  private static List<Entry> ofRole(List<Entry> crimes, OffenceRole role) {
    List<Entry> found = new ArrayList<>(crimes.size());
    for (Entry crime : crimes) {
      if (crime.is(role)) {
        found.add(crime);
      }
    }
    return found;
  }

  private void noteBurglaryAndRobbery(List<Entry> relationship) {
    if (ofRole(relationship, OffenceRole.INJURY).isEmpty()) {
      return;
    }
    for (Entry crime : relationship) {
      if (crime.is(OffenceRole.AGGRAVATED_BURGLARY)) {
        count.applied(CNT_12, "aggravated-burglary", crime);
      } else if (crime.is(OffenceRole.ROBBERY)) {
        count.applied(CNT_11, "injury", crime);
      }
    }
  }

  private void absorb(Entry crime, Entry principal) {
    crime.loseTo(principal, crime.members().isEmpty() ? 1 : victims(crime).size());
  }

  // ---- The general order ------------------------------------------------------------------------

  /** Absorbs everything into the gravest; what ties with it by another unit stands beside it. */
  private void decideByOrder(List<Entry> crimes) {
    Entry principal = choice.of(crimes);
    List<Entry> beside = new ArrayList<>(0);
    for (Entry crime : crimes) {
      if (PrincipalChoice.standBeside(principal, crime)) {
        beside.add(crime);
      } else if (crime != principal) {
        noteOrder(principal, crime);
        absorb(crime, principal);
      }
    }
    decideEachUnit(beside);
  }

  /** Of the crimes that stand beside another, those of one unit are one. */
  private void decideEachUnit(List<Entry> beside) {
    Map<String, List<Entry>> units = new LinkedHashMap<>(0);
    for (Entry crime : beside) {
      units.computeIfAbsent(crime.unitId(), id -> new ArrayList<>(1)).add(crime);
    }
    for (List<Entry> ofUnit : units.values()) {
      if (ofUnit.size() > 1) {
        decideByOrder(ofUnit);
      }
    }
  }

  private void noteOrder(Entry principal, Entry crime) {
    Precedence.Place mine = principal.profile().precedence();
    Precedence.Place its = crime.profile().precedence();
    boolean byClassRule = Precedence.countsOver(mine, its);
    count.applied(
        byClassRule ? CountingRule.of(count.profiles().precedence().rule(mine, its)) : CNT_06,
        "principal-crime",
        crime);
  }

  // ---- Conduct crimes ---------------------------------------------------------------------------

  private void decideWithConduct(List<Entry> relationship, List<Entry> conduct) {
    Entry gravest = Order.first(conduct);
    count.applied(CNT_20, "conduct-crime", gravest);
    for (Entry other : conduct) {
      if (other.profile().soleCode().isEmpty()) {
        count.missingPart(CNT_21, "conduct-crime", other, "offence.code");
      }
      if (other != gravest) {
        count.applied(CNT_22, "conduct-crime", other);
      }
    }
    if (gravest.profile().soleCode().isEmpty()) {
      absorbAll(relationship, Order.first(relationship));
      return;
    }
    List<Entry> graver = new ArrayList<>(0);
    List<Entry> beaten = new ArrayList<>(relationship.size());
    List<Entry> unclear = new ArrayList<>(0);
    for (Entry other : relationship) {
      if (!other.is(OffenceRole.CONDUCT)) {
        count.applied(CNT_21, "conduct-crime", other);
        switch (standing(gravest, other)) {
          case PRINCIPAL -> beaten.add(other);
          case OPEN -> {
            // In most cases the conduct crime counts; the code may say otherwise.
            count.missingPart(CNT_21, "conduct-crime", other, "offence.code");
            beaten.add(other);
          }
          case BEATEN -> graver.add(other);
          default -> unclear.add(other);
        }
      }
    }
    if (!unclear.isEmpty()) {
      absorbAll(relationship, decidedByRegistrar(relationship, gravest, unclear));
    } else if (graver.isEmpty()) {
      absorbAll(relationship, gravest);
    } else {
      absorbIntoGraver(relationship, graver, beaten);
    }
  }

  private void absorbAll(List<Entry> relationship, Entry principal) {
    for (Entry other : relationship) {
      if (other != principal) {
        absorb(other, principal);
      }
    }
  }

  /** The conduct crime is not the principal crime: the gravest of those over it is. */
  private void absorbIntoGraver(List<Entry> relationship, List<Entry> graver, List<Entry> beaten) {
    Entry principal = choice.of(graver);
    List<Entry> beside = new ArrayList<>(0);
    for (Entry other : relationship) {
      if (graver.contains(other) && PrincipalChoice.standBeside(principal, other)) {
        beside.add(other);
      } else if (other != principal) {
        absorb(other, principal);
      }
    }
    decideEachUnit(beside);
    for (Entry other : beaten) {
      if (Order.byRule(other, principal) == Answer.YES) {
        // each of the three is principal over the next: no order decides
        count.refer(principal, other);
      }
    }
  }

  private Standing standing(Entry conduct, Entry other) {
    Standing standing = conductStanding(conduct, other);
    if (standing != Standing.UNCLEAR
        || other.stated(CountingFacts.PRINCIPAL_UNCLEAR) != Answer.NO) {
      return standing;
    }
    count.applied(CNT_06, "principal-crime", other, CountingFacts.PRINCIPAL_UNCLEAR);
    return switch (Order.countsOver(conduct, other)) {
      case YES -> Standing.PRINCIPAL;
      case NO -> Standing.BEATEN;
      case NOT_STATED -> Standing.UNCLEAR;
    };
  }

  private static Standing conductStanding(Entry conduct, Entry other) {
    return other
        .profile()
        .conductStandings()
        .getOrDefault(conduct.profile().soleCode(), Standing.UNCLEAR);
  }

  private Entry decidedByRegistrar(List<Entry> relationship, Entry conduct, List<Entry> unclear) {
    Optional<OffenceCode> decided = decidedOffence(relationship);
    if (decided.isPresent()) {
      count.applied(CNT_25, "combination", conduct, CountingFacts.FCR_DECIDED);
      Entry chosen = withCode(relationship, decided.get().value());
      if (chosen != null) {
        return chosen;
      }
      conduct.takeFor(count.profiles().profile(RecordedOffence.ofCode(decided.get())));
      return conduct;
    }
    for (Entry other : unclear) {
      count.refer(conduct, other);
      if (conductStanding(conduct, other) == Standing.UNCLEAR
          && !other.stated(CountingFacts.PRINCIPAL_UNCLEAR).isStated()) {
        count.missing(CNT_25, "combination", other, CountingFacts.PRINCIPAL_UNCLEAR);
      }
    }
    // Until the registrar decides, the general order gives the crime to record.
    return Order.first(relationship);
  }

  private static Optional<OffenceCode> decidedOffence(List<Entry> relationship) {
    return relationship.stream()
        .flatMap(crime -> crime.parts().stream())
        .flatMap(crime -> crime.value(CountingFacts.FCR_DECIDED).stream())
        .flatMap(code -> OffenceCode.read(code).stream())
        .map(reading -> reading.code())
        .findFirst();
  }

  private static @Nullable Entry withCode(List<Entry> crimes, String code) {
    for (Entry crime : crimes) {
      if (crime.profile().code().equals(code)) {
        return crime;
      }
    }
    return null;
  }
}

package uk.crimerecording.naive;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.offence.Basis;
import uk.crimerecording.offence.ModeOfTrial;
import uk.crimerecording.offence.Offence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceGroup;
import uk.crimerecording.offence.OffenceSubgroup;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeRecord;

/** What the offence list says of one recorded offence, asked row by row. */
final class NaiveOffence {

  private final RecordedOffence recorded;
  private final List<Offence> rows;

  NaiveOffence(OffenceCatalogue catalogue, RecordedOffence recorded) {
    this.recorded = recorded;
    this.rows =
        catalogue.offences().stream()
            .filter(row -> recorded.code().isEmpty() || row.code().equals(recorded.code().get()))
            .filter(
                row ->
                    recorded.classCode().isEmpty()
                        || row.offenceClass()
                            .map(named -> named.code().equals(recorded.classCode().get()))
                            .orElse(false))
            .toList();
  }

  boolean isIncident() {
    return recorded.code().map(OffenceCode::isReportedIncident).orElse(false)
        || recorded.classCode().map(code -> code.startsWith("N") && !isNfib(code)).orElse(false);
  }

  private static boolean isNfib(String classCode) {
    return classCode.startsWith("NFIB");
  }

  boolean isReportedRape() {
    return recorded.code().map(code -> code.value().startsWith("N100/")).orElse(false)
        || recorded.classCode().equals(Optional.of("N100"));
  }

  boolean isCode(String code) {
    return recorded.code().map(own -> own.value().equals(code)).orElse(false);
  }

  boolean inClass(String code) {
    return rows.stream()
        .anyMatch(row -> row.offenceClass().map(named -> named.code().equals(code)).orElse(false));
  }

  boolean isFraud() {
    return rows.stream().anyMatch(row -> row.group() == OffenceGroup.NFIB_FRAUD);
  }

  boolean isRape() {
    return rows.stream().anyMatch(row -> row.subgroup().equals(Optional.of(OffenceSubgroup.RAPE)));
  }

  boolean isAttemptedRape() {
    return isRape() && rows.stream().allMatch(row -> row.title().startsWith("Attempted"));
  }

  boolean isHomicide() {
    return rows.stream()
        .anyMatch(row -> row.subgroup().equals(Optional.of(OffenceSubgroup.HOMICIDE)));
  }

  boolean isMurder() {
    return inClass("1");
  }

  boolean isRobbery() {
    return rows.stream().anyMatch(row -> row.group() == OffenceGroup.ROBBERY);
  }

  boolean isTheft() {
    return rows.stream().anyMatch(row -> row.group() == OffenceGroup.THEFT);
  }

  boolean isSexual() {
    return rows.stream().anyMatch(row -> row.group() == OffenceGroup.SEXUAL_OFFENCES);
  }

  boolean isSlavery() {
    return inClass("106");
  }

  boolean isMutilation() {
    return isCode("008/52") || isCode("008/68");
  }

  boolean isKnifePossession() {
    return isCode("008/26") || isCode("008/27");
  }

  boolean isConduct() {
    return inClass("8L") || inClass("8M") || inClass("8Q") || inClass("8U");
  }

  /** Whether it is triable on indictment only; empty where its rows differ. */
  Optional<Boolean> isIndictableOnly() {
    return only(ModeOfTrial.INDICTABLE_ONLY);
  }

  /** Whether it is triable summarily only; empty where its rows differ. */
  Optional<Boolean> isSummaryOnly() {
    return only(ModeOfTrial.SUMMARY_ONLY);
  }

  private Optional<Boolean> only(ModeOfTrial mode) {
    boolean all = !rows.isEmpty() && rows.stream().allMatch(row -> row.mode() == mode);
    boolean none = rows.stream().noneMatch(row -> row.mode() == mode);
    if (all) {
      return Optional.of(true);
    }
    return none ? Optional.of(false) : Optional.empty();
  }

  /** Whether another code is this offence, or one of this class where only the class is known. */
  boolean isSameAs(RecordedOffence other) {
    if (recorded.code().isPresent()) {
      return recorded.code().equals(other.code());
    }
    return recorded.equals(other)
        || rows.stream().anyMatch(row -> other.code().equals(Optional.of(row.code())));
  }

  boolean isMakingOff() {
    return inClass("49A");
  }

  /** Whether somebody can be told: the record's victim, otherwise the list, which may not say. */
  Optional<Boolean> hasVictim(CrimeRecord crime) {
    Optional<PartyKind> kind = crime.victim().flatMap(victim -> victim.kind());
    if (kind.isPresent()) {
      return Optional.of(kind.get() != PartyKind.STATE);
    }
    if (rows.stream().allMatch(row -> row.basis() == Basis.STATE)) {
      return Optional.of(false);
    }
    if (rows.stream().allMatch(row -> row.basis() == Basis.VICTIM)) {
      return Optional.of(true);
    }
    return Optional.empty();
  }
}

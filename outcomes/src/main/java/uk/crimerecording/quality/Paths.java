package uk.crimerecording.quality;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.Period;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Entered;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.IncidentCode;
import uk.crimerecording.record.RecordDetails;
import uk.crimerecording.record.Victim;

/**
 * The paths into a record that findings and reasons name, and the one spelling of what is there.
 */
final class Paths {

  static final String ATTEMPTED = "attempted";
  static final String OFFENCE = "crime.offence";
  static final String OFFENCE_CODE = "crime.offence.code";
  static final String OFFENCE_CLASS = "crime.offence.class";
  static final String REPORTED_AT = "crime.reportedAt";
  static final String RECORDED_AT = "crime.recordedAt";
  static final String OCCURRED = "crime.occurred";
  static final String FLAGS = "crime.flags";
  static final String SUSPECTS = "crime.suspects";
  static final String OUTCOME = "crime.outcome";
  static final String VICTIM_KIND = "crime.victim.kind";
  static final String STATUS = "crime.details.statusStated";
  static final String CRIME_TYPE = "crime.details.crimeTypeStated";
  static final String HATE_CRIME = "crime.details.hateCrime";
  static final String METHOD = "crime.details.modusOperandiLength";
  static final String FEATURES = "crime.details.features";
  static final String RECORDING_OFFICER = "crime.details.recordingOfficer";
  static final String SUPERVISING_OFFICER = "crime.details.supervisingOfficer";
  static final String OFFENCE_FROM = "crime.details.offenceFrom";
  static final String OFFENCE_TO = "crime.details.offenceTo";
  static final String EXACT_TIME = "crime.details.exactTimeKnown";
  static final String EARLIER_CRIMES = "crime.details.earlierCrimes";
  static final String REPEAT_VICTIM = "crime.details.repeatVictim";
  static final String OPENING_CODE = "crime.details.openingCode";
  static final String CLOSING_CODE = "crime.details.closingCode";
  static final String RESTRICTED = "crime.details.restricted";
  static final String LOCATIONS = "crime.details.locations";
  static final String SUSPECT_ENTRIES = "crime.details.suspectEntries";
  static final String PROPERTY_STOLEN = "crime.details.propertyStolen";
  static final String PROPERTY_DAMAGED = "crime.details.propertyDamaged";
  static final String PROPERTY_RECOVERED = "crime.details.propertyRecovered";
  static final String VEHICLES = "crime.details.vehicles";

  private static final String DETAILS = "crime.details.";

  private Paths() {}

  /** The path of a number of entries. */
  static String of(EntryKind kind) {
    return DETAILS + kind.code();
  }

  /** The spelling of what a record states at a path; officers are named, never spelled. */
  static Optional<String> spelled(String path, CrimeRecord record, Facts facts) {
    if (path.startsWith(DETAILS)) {
      return spelled(path, record.details());
    }
    return switch (path) {
      case OFFENCE -> Optional.of(record.offence().text());
      case REPORTED_AT -> record.reportedAt().map(Paths::spelled);
      case RECORDED_AT -> record.recordedAt().map(Paths::spelled);
      case OCCURRED -> record.occurred().map(Paths::spelled);
      case FLAGS ->
          record.flags().map(flags -> joined(flags.stream().map(CrimeFlag::code).toList()));
      case SUSPECTS -> record.suspects().map(List::size).map(String::valueOf);
      case OUTCOME -> record.outcome().map(applied -> applied.type().code());
      case VICTIM_KIND -> record.victim().flatMap(Victim::kind).map(PartyKind::code);
      default -> FactVocabulary.standard().find(path).flatMap(fact -> facts.spelling(fact));
    };
  }

  private static Optional<String> spelled(String path, RecordDetails details) {
    return switch (path) {
      case STATUS -> spelled(details.statusStated());
      case CRIME_TYPE -> spelled(details.crimeTypeStated());
      case HATE_CRIME -> spelled(details.hateCrime());
      case METHOD -> details.modusOperandiLength().map(String::valueOf);
      case FEATURES ->
          details
              .features()
              .map(features -> joined(features.stream().map(CrimeFeature::code).toList()));
      case RECORDING_OFFICER -> details.recordingOfficer().map(Paths::spelled);
      case SUPERVISING_OFFICER -> details.supervisingOfficer().map(Paths::spelled);
      case OFFENCE_FROM -> details.offenceFrom().map(Paths::spelled);
      case OFFENCE_TO -> details.offenceTo().map(Paths::spelled);
      case EXACT_TIME -> spelled(details.exactTimeKnown());
      case EARLIER_CRIMES -> details.earlierCrimes().map(String::valueOf);
      case REPEAT_VICTIM -> spelled(details.repeatVictim());
      case OPENING_CODE -> details.openingCode().map(Paths::code);
      case CLOSING_CODE -> details.closingCode().map(Paths::code);
      case RESTRICTED -> spelled(details.restriction().restricted());
      default ->
          EntryKind.ofCode(path.substring(DETAILS.length()))
              .flatMap(details::count)
              .map(String::valueOf);
    };
  }

  private static Optional<String> spelled(Answer answer) {
    return answer.isStated() ? Optional.of(String.valueOf(answer == Answer.YES)) : Optional.empty();
  }

  private static String spelled(ZonedDateTime moment) {
    return moment.toOffsetDateTime().toString();
  }

  private static String spelled(Period period) {
    return period.from().equals(period.to())
        ? period.from().toString()
        : period.from() + "/" + period.to();
  }

  private static String spelled(Entered<?> entry) {
    return entry.isValid() ? "valid" : "invalid";
  }

  private static String code(Entered<IncidentCode> entry) {
    return entry.value().map(IncidentCode::text).orElse("invalid");
  }

  private static String joined(Collection<String> codes) {
    return codes.stream().collect(Collectors.joining(" "));
  }
}

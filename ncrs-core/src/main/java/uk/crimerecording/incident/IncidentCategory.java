package uk.crimerecording.incident;

import java.util.Optional;

/**
 * The categories with which an incident log that is not crimed closes (NSIR-01).
 *
 * <p>The national list has names but no public numbers; {@link #code} is this library's own and
 * stays the same from version to version.
 */
public enum IncidentCategory {
  /** Death or injury because of a vehicle on a road. */
  ROAD_COLLISION_DEATH_OR_INJURY(
      IncidentGroup.TRANSPORT, "transport-rtc-death-injury", "rtc death/injury"),
  /** Any other road traffic collision. */
  ROAD_COLLISION_DAMAGE_ONLY(
      IncidentGroup.TRANSPORT, "transport-rtc-damage-only", "rtc damage only"),
  /** Something else that disrupts, or may disrupt, road users. */
  HIGHWAY_DISRUPTION(IncidentGroup.TRANSPORT, "transport-highway-disruption", "highway disruption"),
  /** An offence on the road that is no notifiable crime, suspected ones included. */
  ROAD_RELATED_OFFENCE(
      IncidentGroup.TRANSPORT, "transport-road-related-offence", "road related offence"),
  /** An incident of the transport system off the road. */
  RAIL_AIR_OR_MARINE_INCIDENT(
      IncidentGroup.TRANSPORT, "transport-rail-air-marine-incident", "rail/air/marine incident"),
  /** Aimed at, or telling on, a person or group rather than the community. */
  ANTI_SOCIAL_BEHAVIOUR_PERSONAL(IncidentGroup.ANTI_SOCIAL_BEHAVIOUR, "asb-personal", "personal"),
  /** Trouble or annoyance to the local community in general. */
  ANTI_SOCIAL_BEHAVIOUR_NUISANCE(IncidentGroup.ANTI_SOCIAL_BEHAVIOUR, "asb-nuisance", "nuisance"),
  /** Harm to natural, built or social surroundings. */
  ANTI_SOCIAL_BEHAVIOUR_ENVIRONMENTAL(
      IncidentGroup.ANTI_SOCIAL_BEHAVIOUR, "asb-environmental", "environmental"),
  /** An emergency call without an explanation, or dialled in error. */
  ABANDONED_999_CALL(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-abandoned-999-call", "abandoned 999 call"),
  /** Persons absent, wanted or on conditions, and checks and breaches of those. */
  ABSCONDER_OR_COURT_ORDER(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE,
      "safety-absconder",
      "absconder/awol/wanted persons/court orders/bail"),
  /** An alarm, with no evidence of a notifiable crime. */
  ALARM(IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-alarm", "alarm"),
  /** Animals themselves, not the conduct of their owners. */
  ANIMALS_OR_WILDLIFE(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-animals-wildlife", "animals/wildlife"),
  /** A dispute about legal rights, outside a relationship. */
  CIVIL_DISPUTES(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-civil-disputes", "civil disputes"),
  /** Concern for the welfare of somebody who is not missing; collapse, illness, injury. */
  CONCERN_FOR_SAFETY(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-concern-for-safety", "concern for safety"),
  /** A domestic matter that amounts to no notifiable crime. */
  DOMESTIC_INCIDENT(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-domestic-incident", "domestic incident"),
  /** Firearms or imitations, with no notifiable crime. */
  FIREARMS(IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-firearms", "firearms"),
  /** False calls made to emergency services. */
  HOAX_CALLS(IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-hoax-calls", "hoax calls"),
  /** Immigration or asylum matters. */
  IMMIGRATION(IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-immigration", "immigration"),
  /** An accident or incident at a place of work, without a death. */
  INDUSTRIAL_INCIDENT_OR_ACCIDENT(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE,
      "safety-industrial-incident-accident",
      "industrial incident/accident"),
  /** Licensed premises, betting, sales under age. */
  LICENSING(IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-licensing", "licensing"),
  /** Somebody whose whereabouts are unknown. */
  MISSING_PERSON(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-missing-person", "missing person"),
  /** Natural forces, or a warning of them. */
  NATURAL_DISASTER(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-natural-disaster", "natural disaster"),
  /** Protests and industrial action that needed police unplanned. */
  PROTEST_OR_DEMONSTRATION(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE,
      "safety-protest-demonstration",
      "protest/demonstration"),
  /** A sudden death that is no crime. */
  SUDDEN_DEATH(IncidentGroup.PUBLIC_SAFETY_AND_WELFARE, "safety-sudden-death", "sudden death"),
  /** Something that arouses suspicion, or something left insecure. */
  SUSPICIOUS_CIRCUMSTANCES(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE,
      "safety-suspicious-circumstances",
      "suspicious circumstances/insecure premises or vehicles"),
  /** A package, object or substance that causes concern. */
  SUSPICIOUS_PACKAGE_OR_OBJECT(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE,
      "safety-suspicious-package-or-object",
      "suspicious package or object"),
  /** Any other incident. */
  INCIDENT_NOT_RECORDED_ELSEWHERE(
      IncidentGroup.PUBLIC_SAFETY_AND_WELFARE,
      "safety-incident-not-recorded-elsewhere",
      "incident not recorded elsewhere"),
  /** A log that is not needed, such as one opened by mistake. */
  CANCEL_EXIT_OR_ERROR(
      IncidentGroup.ADMINISTRATION, "admin-cancel-exit-error", "cancel/exit/error"),
  /** First contact about a complaint or dissatisfaction. */
  COMPLAINTS_AGAINST_POLICE(
      IncidentGroup.ADMINISTRATION, "admin-complaints-against-police", "complaints against police"),
  /** A question answered or general advice given. */
  CONTACT_RECORD(IncidentGroup.ADMINISTRATION, "admin-contact-record", "contact record"),
  /** The same details stand on another log already (NSIR-03). */
  DUPLICATE(IncidentGroup.ADMINISTRATION, "admin-duplicate", "duplicate"),
  /** Property lost or found; a missing person found on another log. */
  LOST_OR_FOUND(IncidentGroup.ADMINISTRATION, "admin-lost-found", "lost/found property/person"),
  /** Messages passed on, and information about future events. */
  MESSAGES(IncidentGroup.ADMINISTRATION, "admin-messages", "messages"),
  /** Work that the police themselves cause. */
  POLICE_GENERATED_RESOURCE_ACTIVITY(
      IncidentGroup.ADMINISTRATION,
      "admin-police-generated-resource-activity",
      "police generated resource activity"),
  /** An event that was planned and notified. */
  PRE_PLANNED_EVENT(IncidentGroup.ADMINISTRATION, "admin-pre-planned-event", "pre-planned event"),
  /** Tests of systems, and training. */
  TEST_OR_TRAINING(IncidentGroup.ADMINISTRATION, "admin-test-training", "test/training");

  private final IncidentGroup group;
  private final String code;
  private final String nationalName;

  IncidentCategory(IncidentGroup group, String code, String nationalName) {
    this.group = group;
    this.code = code;
    this.nationalName = nationalName;
  }

  /** The theme it belongs to. */
  public IncidentGroup group() {
    return group;
  }

  /** This library's own code: small letters, digits and hyphens; no official one is public. */
  public String code() {
    return code;
  }

  /** The national name in lower case, without its group: {@code personal}. */
  public String nationalName() {
    return nationalName;
  }

  /** The category of a code, or empty where there is none. */
  public static Optional<IncidentCategory> ofCode(String code) {
    for (IncidentCategory category : values()) {
      if (category.code.equals(code)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  /**
   * The category of a national name, whatever its letter case and blanks; the name of the group, or
   * its usual short form, may stand in front of it, with a colon, a dash or a blank between: {@code
   * Anti-social behaviour: personal}.
   *
   * @return empty where the list has no such name
   */
  public static Optional<IncidentCategory> ofName(String name) {
    String normalised = NationalNames.normalised(name);
    for (IncidentCategory category : values()) {
      if (category.isNamed(normalised)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  private boolean isNamed(String normalised) {
    return nationalName.equals(normalised)
        || group.after(normalised).filter(nationalName::equals).isPresent();
  }
}

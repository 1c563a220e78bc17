package uk.crimerecording.counting;

import java.util.Optional;

/**
 * What a class counts by (CNT-01, CNT-02, CNT-04): one crime for each of these. Immutable and
 * thread-safe.
 */
public enum CountingUnit {
  /** The victim, or the person a thing is done to. */
  VICTIM("victim"),
  /** The specific intended victim; without one, the offender or group. */
  SPECIFIC_VICTIM_OR_GROUP(""),
  /** The offender, even where several act together. */
  OFFENDER(""),
  /** The offender or the group of offenders who act together. */
  OFFENDER_GROUP(""),
  /** The offender or group, for each owner that suffers. */
  OFFENDER_GROUP_PER_OWNER(""),
  /** The relationship of a victim with an offender or group. */
  RELATIONSHIP(""),
  /** The person who penetrated a victim. */
  PENETRATOR(""),
  /** All offenders against a victim whom the victim cannot tell apart, together. */
  UNDEFINED_OFFENDERS(""),
  /** The driver. */
  DRIVER("driver"),
  /** The death. */
  DEATH("death"),
  /** The recipient of a communication. */
  RECIPIENT("recipient"),
  /** The household. */
  HOUSEHOLD("household"),
  /** The building. */
  BUILDING("building"),
  /** The owner of property. */
  OWNER("owner"),
  /** The owner of a vehicle. */
  VEHICLE_OWNER("vehicleOwner"),
  /** The owner of a pedal cycle. */
  CYCLE_OWNER("cycleOwner"),
  /** The business. */
  BUSINESS("business"),
  /** The shop, market stall, department store or branch. */
  SHOP("shop"),
  /** The employee or group of employees. */
  EMPLOYEE_OR_GROUP("employeeOrGroup"),
  /** The making off. */
  MAKING_OFF("makingOff"),
  /** The incident, whoever takes part. */
  INCIDENT("incident"),
  /** The application for a grant, passport or licence. */
  APPLICATION("application"),
  /** The application for a benefit, however many payments follow. */
  BENEFIT_APPLICATION("benefitApplication"),
  /** The tax return. */
  TAX_RETURN("taxReturn"),
  /** The account. */
  ACCOUNT("account"),
  /** The insurance policy. */
  POLICY("policy"),
  /** The contract. */
  CONTRACT("contract"),
  /** The pension. */
  PENSION("pension"),
  /** The server. */
  SERVER("server"),
  /** The computer. */
  COMPUTER("computer"),
  /** The telephone exchange. */
  EXCHANGE("exchange"),
  /** The victim where the offence has one, otherwise the offender or group. */
  BY_BASIS("");

  private final String code;

  CountingUnit(String code) {
    this.code = code;
  }

  /** The name in JSON of a unit that a report may name; empty where the parties are the unit. */
  public String code() {
    return code;
  }

  /** Whether it is a thing or an event, of which one victim may have several. */
  boolean isThing() {
    return switch (this) {
      case HOUSEHOLD,
          BUILDING,
          SHOP,
          OWNER,
          VEHICLE_OWNER,
          CYCLE_OWNER,
          BUSINESS,
          MAKING_OFF,
          INCIDENT,
          APPLICATION,
          BENEFIT_APPLICATION,
          TAX_RETURN,
          ACCOUNT,
          POLICY,
          CONTRACT,
          PENSION,
          SERVER,
          COMPUTER,
          EXCHANGE ->
          true;
      default -> false;
    };
  }

  /** The unit of a name in JSON, or empty where a report may name none of this name. */
  public static Optional<CountingUnit> ofCode(String code) {
    for (CountingUnit unit : values()) {
      if (!code.isEmpty() && unit.code.equals(code)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}

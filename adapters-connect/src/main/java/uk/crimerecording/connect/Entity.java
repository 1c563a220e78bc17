package uk.crimerecording.connect;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.identifier.PoliceIdentifier;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.RawValue;
import uk.crimerecording.intake.RecordDraft;

/** One person, object, location or event. Not thread-safe. */
final class Entity {

  /** The index of the event itself, which stands in no list. */
  static final int EVENT = -1;

  private static final String PNC_ID = "pncID";
  private static final String CRO_NUMBER = "croNumber";

  /** An attribute that a person does not have. */
  private static final String BUSINESS_NAME = "businessName";

  private static final String RELATION_TO_SUSPECT = "victimRelationshipToSuspect";

  private static final String INCIDENT_INVOLVEMENT = "incidentInvolvement";
  private static final String INVOLVED_IN_CRIME = "howInvolvedInCrime";

  /** All years of two digits are read as of one century, so that spellings can be compared. */
  private static final Year ONE_CENTURY = Year.of(2099);

  private static final int CENTURY_DIGITS = 2;

  private final int index;
  private String id = "";
  private String type = "";
  private String relation = "";
  private String involvement = "";
  private boolean business;
  private boolean linked;
  private boolean sameIncident;
  private final List<String> identifiers = new ArrayList<>(0);
  private final List<DomainField> fields = new ArrayList<>();
  private final List<RawValue> values = new ArrayList<>();

  Entity(int index) {
    this.index = index;
  }

  int index() {
    return index;
  }

  /** An entity is equal to itself only, and found faster by its index. */
  @Override
  public int hashCode() {
    return index;
  }

  String id() {
    return id;
  }

  void id(String text) {
    id = text;
  }

  String type() {
    return type;
  }

  void type(String text) {
    type = text;
  }

  boolean isPerson() {
    return type.equals(NationalModel.PERSON);
  }

  /** What stands as the relation of a victim to the suspect, or blank. */
  String relation() {
    return relation;
  }

  /** What the person reporting says to be, or blank. */
  String involvement() {
    return involvement;
  }

  void link() {
    linked = true;
  }

  boolean isLinked() {
    return linked;
  }

  void sameIncident(boolean linkedAsSame) {
    sameIncident |= linkedAsSame;
  }

  /** Whether the event is said to be the same as this one. */
  boolean isSameIncident() {
    return sameIncident;
  }

  boolean isBusinessAsPerson() {
    return business && isPerson();
  }

  /** What names a person nationally, each in one spelling. */
  List<String> identifiers() {
    return isPerson() ? identifiers : List.of();
  }

  /** Whether an attribute matters for integrity. */
  static boolean isOfInterest(String attribute) {
    return switch (attribute) {
      case PNC_ID,
          CRO_NUMBER,
          BUSINESS_NAME,
          RELATION_TO_SUSPECT,
          INCIDENT_INVOLVEMENT,
          INVOLVED_IN_CRIME ->
          true;
      default -> false;
    };
  }

  /** Takes an attribute that matters for integrity, and no other. */
  void attribute(String name, String text) {
    switch (name) {
      case PNC_ID ->
          identifiers.add(
              PNC_ID + " " + spelt(PncId.read(text, ONE_CENTURY), text, CENTURY_DIGITS));
      case CRO_NUMBER -> identifiers.add(CRO_NUMBER + " " + spelt(CroNumber.read(text), text, 0));
      case BUSINESS_NAME -> business = true;
      case RELATION_TO_SUSPECT -> relation = text;
      case INCIDENT_INVOLVEMENT, INVOLVED_IN_CRIME -> involvement = text;
      default -> {}
    }
  }

  private static String spelt(
      IdentifierReading<? extends PoliceIdentifier> reading, String text, int ignored) {
    Optional<String> canonical = reading.identifier().map(PoliceIdentifier::canonical);
    return canonical
        .map(spelling -> spelling.substring(ignored))
        .orElseGet(() -> text.strip().toUpperCase(Locale.ROOT));
  }

  void state(DomainField field, RawValue value) {
    fields.add(field);
    values.add(value);
  }

  void copyTo(RecordDraft.PartyDraft party) {
    for (int i = 0; i < fields.size(); i++) {
      party.state(fields.get(i), values.get(i));
    }
  }
}

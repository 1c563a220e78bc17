package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.crimerecording.dispatch.Involvement;
import uk.crimerecording.dispatch.NarrativeCategory;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.incident.IncidentCategory;
import uk.crimerecording.incident.IncidentQualifier;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.pnc.DisposalKind;
import uk.crimerecording.pnc.WorkType;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Religion;
import uk.crimerecording.recording.Reporter;

/**
 * A field of the domain that a profile finds in a host's records: the fixed part of a crime record,
 * its victim and suspects, the application that waits for a decision, its tasks, what its data
 * quality is judged by as {@code details.<name>}, an incident log and its parts as {@code
 * log.<name>}, a work item for the Police National Computer as {@code item.<name>}, and every fact
 * of the public vocabulary as {@code facts.<name>} and {@code log.facts.<name>} (rule SYS-01).
 * There is one instance per name. Immutable and thread-safe.
 */
public final class DomainField {

  /** What a field is read as. */
  public enum Type {
    /** A crime reference. */
    REFERENCE,
    /** An offence code, or a class where the system holds no code. */
    OFFENCE,
    /** Several offences. */
    OFFENCES,
    /** The code of a class. */
    OFFENCE_CLASS,
    /** A day. */
    DAY,
    /** A day with a time. */
    TIME,
    /** Yes or no. */
    YES_NO,
    /** A whole number, not negative. */
    NUMBER,
    /** One of the field's values. */
    PICK,
    /** Several of the field's values, or {@code none}. */
    PICKS,
    /** A code of at most 40 letters, digits and marks. */
    CODE,
    /** Pounds and pence. */
    MONEY,
    /** Several short texts. */
    TEXTS,
    /** Anything: that there is something is kept, and nothing else. */
    PRESENCE,
    /** A text, of which the number of characters is kept. */
    LENGTH,
    /** A short code as it was entered; in another form only that there is one is kept. */
    ENTRY,
    /** An identifier of a person or an arrest. */
    IDENTIFIER
  }

  /** What a field belongs to. */
  public enum Owner {
    /** The record itself. */
    RECORD,
    /** Its victim. */
    VICTIM,
    /** One of its suspects. */
    SUSPECT,
    /** The link between a record and a party (rule SYS-04). */
    LINK,
    /** A task on the record. */
    TASK,
    /** A part of the record that it has several of. */
    PART
  }

  /** States that a list holds nothing; an empty list is not the same as one not stated. */
  public static final String NONE = "none";

  /** Prefix of the fields that are facts. */
  static final String FACTS = "facts.";

  /** Prefix of the fields of incident logs. */
  private static final String LOG = "log.";

  /** Prefix of the fields of work items for the Police National Computer. */
  private static final String ITEM = "item.";

  private static final Map<String, Object> PARTY_KINDS =
      spellings(PartyKind.values(), PartyKind::code);
  private static final Map<String, Object> SEXES = spellings(Sex.values(), Sex::code);

  static final DomainField REFERENCE = record(0, "reference", Type.REFERENCE);
  static final DomainField KIND =
      picked(1, "kind", Type.PICK, spellings(RecordKind.ofOccurrences(), RecordKind::code));
  static final DomainField OFFENCE_CODE = record(2, "offenceCode", Type.OFFENCE);
  static final DomainField OFFENCE_CLASS = record(3, "offenceClass", Type.OFFENCE_CLASS);
  static final DomainField REPORTED_AT = record(4, "reportedAt", Type.TIME);
  static final DomainField RECORDED_AT = record(5, "recordedAt", Type.TIME);
  static final DomainField OCCURRED_FROM = record(6, "occurredFrom", Type.DAY);
  static final DomainField OCCURRED_TO = record(7, "occurredTo", Type.DAY);
  static final DomainField FLAGS =
      picked(8, "flags", Type.PICKS, spellings(CrimeFlag.values(), CrimeFlag::code));
  static final DomainField HIGH_RISK = record(9, "highRiskDomesticAbuse", Type.YES_NO);
  static final DomainField INTIMATE_PARTNER = record(10, "intimatePartner", Type.YES_NO);
  static final DomainField SUSPECT_COUNT = record(11, "suspectCount", Type.NUMBER);
  static final DomainField RELATED = record(12, "related", Type.OFFENCES);
  static final DomainField RELATED_CHARGEABLE = record(13, "related.chargeable", Type.OFFENCES);
  static final DomainField EARLIER_OUTCOME =
      picked(14, "earlier.outcome", Type.PICK, spellings(OutcomeType.values(), OutcomeType::code));
  static final DomainField EARLIER_OUTCOME_ON = record(15, "earlier.outcomeOn", Type.DAY);
  static final DomainField EARLIER_CANCELLATION =
      picked(
          16,
          "earlier.cancellation",
          Type.PICK,
          spellings(CancellationCode.values(), CancellationCode::code));
  static final DomainField EARLIER_CANCELLATION_ON = record(17, "earlier.cancellationOn", Type.DAY);
  static final DomainField OUTCOME =
      picked(
          18, "application.outcome", Type.PICK, spellings(OutcomeType.values(), OutcomeType::code));
  static final DomainField CANCELLATION =
      picked(
          19,
          "application.cancellation",
          Type.PICK,
          spellings(CancellationCode.values(), CancellationCode::code));
  static final DomainField APPLIED_ON = record(20, "application.on", Type.DAY);
  static final DomainField CHARGED = record(21, "application.charged", Type.OFFENCES);
  static final DomainField CHARGED_STATUTES = record(22, "application.chargedStatutes", Type.TEXTS);
  static final DomainField DUPLICATE_OF = record(23, "application.duplicateOf", Type.CODE);
  static final DomainField RECEIVING_FORCE = record(24, "application.receivingForce", Type.CODE);
  static final DomainField RECEIVING_REFERENCE =
      record(25, "application.receivingReference", Type.CODE);
  static final DomainField BY_ROLE =
      picked(
          26,
          "application.by.role",
          Type.PICK,
          spellings(DecisionRole.values(), DecisionRole::code));
  static final DomainField BY_RANK =
      picked(27, "application.by.rank", Type.PICK, spellings(Rank.values(), Rank::code));
  static final DomainField BY_STAFF = record(28, "application.by.staffEquivalent", Type.YES_NO);
  static final DomainField BY_ACCREDITED = record(29, "application.by.accredited", Type.YES_NO);
  static final DomainField BY_TRAINED = record(30, "application.by.trained", Type.YES_NO);
  static final DomainField BY_INDEPENDENT = record(31, "application.by.independent", Type.YES_NO);
  static final DomainField BY_FCR_TEAM = record(32, "application.by.fcrTeam", Type.YES_NO);
  static final DomainField PERCEIVED_RELIGION =
      picked(33, "perceivedReligion", Type.PICK, spellings(Religion.values(), Religion::code));
  static final DomainField ENHANCED_RIGHTS = record(34, "enhancedRights", Type.YES_NO);

  /** The offence that a reclassification is applied for. */
  static final DomainField RECLASSIFICATION =
      record(35, "application.reclassification", Type.OFFENCE);

  /** The fields of the details of a record come after the others, before the facts. */
  private static final int FIRST_DETAIL = 36;

  static final DomainField STATUS = record(36, "details.status", Type.PRESENCE);
  static final DomainField CRIME_TYPE = record(37, "details.crimeType", Type.PRESENCE);
  static final DomainField OUTCOME_STATED = record(38, "details.outcome", Type.PRESENCE);
  static final DomainField HATE_CRIME = record(39, "details.hateCrime", Type.YES_NO);
  static final DomainField MODUS_OPERANDI = record(40, "details.modusOperandi", Type.LENGTH);
  static final DomainField FEATURES =
      picked(
          41, "details.features", Type.PICKS, spellings(CrimeFeature.values(), CrimeFeature::code));
  static final DomainField RECORDING_OFFICER = record(42, "details.recordingOfficer", Type.ENTRY);
  static final DomainField SUPERVISING_OFFICER =
      record(43, "details.supervisingOfficer", Type.ENTRY);
  static final DomainField OFFENCE_FROM = record(44, "details.offenceFrom", Type.TIME);
  static final DomainField OFFENCE_TO = record(45, "details.offenceTo", Type.TIME);
  static final DomainField EXACT_TIME = record(46, "details.exactTimeKnown", Type.YES_NO);
  static final DomainField EARLIER_CRIMES = record(47, "details.earlierCrimes", Type.NUMBER);
  static final DomainField REPEAT_VICTIM = record(48, "details.repeatVictim", Type.YES_NO);
  static final DomainField OPENING_CODE = record(49, "details.openingCode", Type.ENTRY);
  static final DomainField CLOSING_CODE = record(50, "details.closingCode", Type.ENTRY);
  static final DomainField RESTRICTED = record(51, "details.restricted", Type.YES_NO);
  static final DomainField ACCESS_LIST = record(52, "details.accessList", Type.TEXTS);

  /** The kinds of entries, in the order of their fields. */
  static final List<EntryKind> ENTRY_KINDS = List.of(EntryKind.values());

  private static final Map<EntryKind, DomainField> ENTRIES = entries();

  static final DomainField VICTIM_KIND =
      party(0, "victim.kind", Owner.VICTIM, Type.PICK, PARTY_KINDS);
  static final DomainField VICTIM_AGE = party(1, "victim.age", Owner.VICTIM, Type.NUMBER, Map.of());
  static final DomainField VICTIM_SEX = party(2, "victim.sex", Owner.VICTIM, Type.PICK, SEXES);
  static final DomainField VICTIM_ROLE =
      party(
          3,
          "victim.role",
          Owner.VICTIM,
          Type.PICK,
          spellings(VictimRole.values(), VictimRole::code));

  static final DomainField SUSPECT_KIND =
      party(0, "suspects.kind", Owner.SUSPECT, Type.PICK, PARTY_KINDS);
  static final DomainField SUSPECT_AGE =
      party(1, "suspects.age", Owner.SUSPECT, Type.NUMBER, Map.of());
  static final DomainField SUSPECT_SEX = party(2, "suspects.sex", Owner.SUSPECT, Type.PICK, SEXES);
  static final DomainField SUSPECT_NAMED =
      party(3, "suspects.named", Owner.SUSPECT, Type.YES_NO, Map.of());
  static final DomainField SUSPECT_IDENTIFIED =
      party(4, "suspects.identityEstablished", Owner.SUSPECT, Type.YES_NO, Map.of());
  static final DomainField SUSPECT_LINKED =
      party(5, "suspects.linked", Owner.SUSPECT, Type.YES_NO, Map.of());

  /** The role in a link between a record and a party (rule SYS-04). */
  static final DomainField ROLE =
      party(0, "role", Owner.LINK, Type.PICK, spellings(PartyRole.values(), PartyRole::code));

  /** The number of fields that a victim or suspect has at most. */
  static final int PARTY_FIELDS = 6;

  static final DomainField TASK_TYPE =
      task(0, "task.type", Type.PICK, spellings(TaskType.values(), TaskType::code));
  static final DomainField TASK_STATUS =
      task(1, "task.status", Type.PICK, spellings(TaskStatus.values(), TaskStatus::code));
  static final DomainField TASK_ON = task(2, "task.on", Type.TIME, Map.of());

  private static final Map<String, Object> CATEGORIES = categories();
  private static final Map<String, Object> QUALIFIERS = qualifiers();
  private static final Map<String, Object> INVOLVEMENTS =
      spellings(Involvement.values(), Involvement::code);

  static final DomainField LOG_EVENT = log(0, "event", Type.REFERENCE, Map.of());
  static final DomainField LOG_AGENCY = log(1, "agency", Type.CODE, Map.of());
  static final DomainField LOG_DATE = log(2, "date", Type.DAY, Map.of());
  static final DomainField LOG_OPENED_AT = log(3, "openedAt", Type.TIME, Map.of());
  static final DomainField LOG_CLOSED_AT = log(4, "closedAt", Type.TIME, Map.of());
  static final DomainField LOG_REPORTED_AT = log(5, "reportedAt", Type.TIME, Map.of());
  static final DomainField LOG_DISPATCH_TYPE = log(6, "dispatchType", Type.CODE, Map.of());
  static final DomainField LOG_POLICE_TYPE = log(7, "policeType", Type.CODE, Map.of());
  static final DomainField LOG_CALL_SOURCE =
      log(8, "callSource", Type.PICK, spellings(Reporter.values(), Reporter::code));
  static final DomainField LOG_PRIORITY = log(9, "priority", Type.CODE, Map.of());
  static final DomainField LOG_OPENING_CATEGORY = log(10, "openingCategory", Type.PICK, CATEGORIES);
  static final DomainField LOG_CLOSING_CATEGORY = log(11, "closingCategory", Type.PICK, CATEGORIES);
  static final DomainField LOG_QUALIFIERS = log(12, "qualifiers", Type.PICKS, QUALIFIERS);
  static final DomainField LOG_THRIVE = log(13, "thrive", Type.YES_NO, Map.of());
  static final DomainField LOG_REPORTER_TOLD = log(14, "reporterTold", Type.YES_NO, Map.of());
  static final DomainField LOG_LINKED_CRIMES = log(15, "linkedCrimes", Type.TEXTS, Map.of());
  static final DomainField LOG_REPORTED_INCIDENT =
      log(16, "reportedIncident", Type.OFFENCE, Map.of());
  static final DomainField LOG_ALLEGED = log(17, "alleged", Type.OFFENCE, Map.of());
  static final DomainField LOG_RECORDED_AT = log(18, "crimeRecordedAt", Type.TIME, Map.of());

  static final DomainField EMPLOYEE_RESPONSIBLE =
      part(0, LOG + "employee.responsible", RecordPart.EMPLOYEES, Type.YES_NO, Map.of());
  static final DomainField PERSON_INVOLVEMENT =
      part(0, LOG + "person.involvement", RecordPart.PERSONS, Type.PICK, INVOLVEMENTS);
  static final DomainField PERSON_DEFAULT =
      part(1, LOG + "person.defaultInvolvement", RecordPart.PERSONS, Type.PICK, INVOLVEMENTS);
  static final DomainField NARRATIVE_CATEGORY =
      part(
          0,
          LOG + "narrative.category",
          RecordPart.NARRATIVES,
          Type.PICK,
          spellings(NarrativeCategory.values(), NarrativeCategory::code));
  static final DomainField NARRATIVE_AT =
      part(1, LOG + "narrative.at", RecordPart.NARRATIVES, Type.TIME, Map.of());
  static final DomainField NARRATIVE_TEXT =
      part(2, LOG + "narrative.text", RecordPart.NARRATIVES, Type.LENGTH, Map.of());
  static final DomainField DISPOSAL_CATEGORY =
      part(0, LOG + "disposal.category", RecordPart.DISPOSALS, Type.PICK, CATEGORIES);
  static final DomainField DISPOSAL_QUALIFIERS =
      part(1, LOG + "disposal.qualifiers", RecordPart.DISPOSALS, Type.PICKS, QUALIFIERS);

  static final DomainField ITEM_REFERENCE = item(0, "reference", Type.REFERENCE, Map.of());
  static final DomainField ITEM_TYPE =
      item(1, "type", Type.PICK, spellings(WorkType.values(), WorkType::code));
  static final DomainField ITEM_PNC_ID = item(2, "pncId", Type.IDENTIFIER, Map.of());
  static final DomainField ITEM_CRO_NUMBER = item(3, "croNumber", Type.IDENTIFIER, Map.of());
  static final DomainField ITEM_NUMBERS = item(4, "arrestSummonsNumbers", Type.TEXTS, Map.of());
  static final DomainField ITEM_PERSON = item(5, "person", Type.IDENTIFIER, Map.of());
  static final DomainField ITEM_ARREST = item(6, "arrest", Type.IDENTIFIER, Map.of());
  static final DomainField ITEM_CRIMES = item(7, "crimes", Type.TEXTS, Map.of());

  static final DomainField OFFENCE_CJS_CODE = offence(0, "cjsCode", Type.CODE, Map.of());
  static final DomainField OFFENCE_ACPO_CODE = offence(1, "acpoCode", Type.CODE, Map.of());
  static final DomainField OFFENCE_DISPOSAL = offence(2, "disposal", Type.CODE, Map.of());
  static final DomainField OFFENCE_DISPOSAL_KIND =
      offence(3, "disposalKind", Type.PICK, spellings(DisposalKind.values(), DisposalKind::code));
  static final DomainField OFFENCE_CRIME = offence(4, "crime", Type.CODE, Map.of());

  /** The number of fields that a part of a record has at most. */
  static final int PART_FIELDS = 5;

  private static final List<DomainField> FIXED =
      fixed(
          REFERENCE,
          KIND,
          OFFENCE_CODE,
          OFFENCE_CLASS,
          REPORTED_AT,
          RECORDED_AT,
          OCCURRED_FROM,
          OCCURRED_TO,
          FLAGS,
          HIGH_RISK,
          INTIMATE_PARTNER,
          SUSPECT_COUNT,
          RELATED,
          RELATED_CHARGEABLE,
          EARLIER_OUTCOME,
          EARLIER_OUTCOME_ON,
          EARLIER_CANCELLATION,
          EARLIER_CANCELLATION_ON,
          OUTCOME,
          CANCELLATION,
          APPLIED_ON,
          CHARGED,
          CHARGED_STATUTES,
          DUPLICATE_OF,
          RECEIVING_FORCE,
          RECEIVING_REFERENCE,
          BY_ROLE,
          BY_RANK,
          BY_STAFF,
          BY_ACCREDITED,
          BY_TRAINED,
          BY_INDEPENDENT,
          BY_FCR_TEAM,
          PERCEIVED_RELIGION,
          ENHANCED_RIGHTS,
          RECLASSIFICATION,
          STATUS,
          CRIME_TYPE,
          OUTCOME_STATED,
          HATE_CRIME,
          MODUS_OPERANDI,
          FEATURES,
          RECORDING_OFFICER,
          SUPERVISING_OFFICER,
          OFFENCE_FROM,
          OFFENCE_TO,
          EXACT_TIME,
          EARLIER_CRIMES,
          REPEAT_VICTIM,
          OPENING_CODE,
          CLOSING_CODE,
          RESTRICTED,
          ACCESS_LIST);

  private static final List<DomainField> FIXED_OF_LOGS =
      List.of(
          LOG_EVENT,
          LOG_AGENCY,
          LOG_DATE,
          LOG_OPENED_AT,
          LOG_CLOSED_AT,
          LOG_REPORTED_AT,
          LOG_DISPATCH_TYPE,
          LOG_POLICE_TYPE,
          LOG_CALL_SOURCE,
          LOG_PRIORITY,
          LOG_OPENING_CATEGORY,
          LOG_CLOSING_CATEGORY,
          LOG_QUALIFIERS,
          LOG_THRIVE,
          LOG_REPORTER_TOLD,
          LOG_LINKED_CRIMES,
          LOG_REPORTED_INCIDENT,
          LOG_ALLEGED,
          LOG_RECORDED_AT);

  /** The fields of a record that are no facts come first. */
  static final int FIRST_FACT = FIXED.size();

  private static final List<DomainField> FACT_FIELDS = facts(Content.CRIMES, FACTS, FIRST_FACT);
  private static final List<DomainField> FACT_FIELDS_OF_LOGS =
      facts(Content.LOGS, LOG + FACTS, FIXED_OF_LOGS.size());
  private static final List<DomainField> ALL = everyField();
  private static final Map<String, DomainField> BY_NAME = byName(ALL);
  private static final Map<Content, List<DomainField>> RECORD_FIELDS = recordFields(ALL);

  private final int index;
  private final String name;
  private final Content content;
  private final Owner owner;
  private final Type type;
  private final Map<String, Object> spellings;
  private final Optional<Fact<?>> fact;
  private final Optional<RecordPart> part;

  private DomainField(
      int index,
      String name,
      Content content,
      Owner owner,
      Type type,
      Map<String, Object> spellings,
      Optional<Fact<?>> fact,
      Optional<RecordPart> part) {
    this.index = index;
    this.name = name;
    this.content = content;
    this.owner = owner;
    this.type = type;
    this.spellings = spellings;
    this.fact = fact;
    this.part = part;
  }

  private static DomainField of(
      int index,
      String name,
      Content content,
      Owner owner,
      Type type,
      Map<String, Object> spellings) {
    return new DomainField(
        index, name, content, owner, type, spellings, Optional.empty(), Optional.empty());
  }

  private static DomainField record(int index, String name, Type type) {
    return of(index, name, Content.CRIMES, Owner.RECORD, type, Map.of());
  }

  private static DomainField picked(
      int index, String name, Type type, Map<String, Object> spellings) {
    return of(index, name, Content.CRIMES, Owner.RECORD, type, spellings);
  }

  private static DomainField party(
      int index, String name, Owner owner, Type type, Map<String, Object> spellings) {
    return of(index, name, Content.CRIMES, owner, type, spellings);
  }

  private static DomainField task(
      int index, String name, Type type, Map<String, Object> spellings) {
    return of(index, name, Content.CRIMES, Owner.TASK, type, spellings);
  }

  private static DomainField log(int index, String name, Type type, Map<String, Object> spellings) {
    return of(index, LOG + name, Content.LOGS, Owner.RECORD, type, spellings);
  }

  private static DomainField item(
      int index, String name, Type type, Map<String, Object> spellings) {
    return of(index, ITEM + name, Content.WORK_ITEMS, Owner.RECORD, type, spellings);
  }

  private static DomainField offence(
      int index, String name, Type type, Map<String, Object> spellings) {
    return part(index, ITEM + "offence." + name, RecordPart.OFFENCES, type, spellings);
  }

  private static DomainField part(
      int index, String name, RecordPart part, Type type, Map<String, Object> spellings) {
    return new DomainField(
        index,
        name,
        part.content(),
        Owner.PART,
        type,
        spellings,
        Optional.empty(),
        Optional.of(part));
  }

  /** The national categories by code and by name; {@code unlisted} is any other. */
  private static Map<String, Object> categories() {
    Map<String, Object> spellings = new LinkedHashMap<>();
    for (IncidentCategory category : IncidentCategory.values()) {
      spellings.put(category.code(), StatedCategory.of(category));
      spellings.put(category.nationalName(), StatedCategory.of(category));
    }
    spellings.put("unlisted", new StatedCategory(Optional.empty()));
    return Collections.unmodifiableMap(spellings);
  }

  private static Map<String, Object> qualifiers() {
    Map<String, Object> spellings = new LinkedHashMap<>();
    for (IncidentQualifier qualifier : IncidentQualifier.values()) {
      spellings.put(qualifier.code(), qualifier);
      spellings.put(qualifier.nationalName(), qualifier);
    }
    return Collections.unmodifiableMap(spellings);
  }

  private static <T> Map<String, Object> spellings(T[] values, Function<T, String> code) {
    Map<String, Object> spellings = new LinkedHashMap<>();
    for (T value : values) {
      spellings.put(code.apply(value), value);
    }
    return Collections.unmodifiableMap(spellings);
  }

  private static Map<EntryKind, DomainField> entries() {
    Map<EntryKind, DomainField> fields = new EnumMap<>(EntryKind.class);
    for (EntryKind kind : ENTRY_KINDS) {
      int index = ACCESS_LIST.index + 1 + fields.size();
      fields.put(kind, record(index, "details." + kind.code(), Type.NUMBER));
    }
    return Collections.unmodifiableMap(fields);
  }

  /** The fields of a record without facts, with those of its entries. */
  private static List<DomainField> fixed(DomainField... named) {
    List<DomainField> fields = new ArrayList<>(List.of(named));
    ENTRY_KINDS.forEach(kind -> fields.add(of(kind)));
    return List.copyOf(fields);
  }

  private static List<DomainField> facts(Content content, String prefix, int first) {
    List<DomainField> fields = new ArrayList<>();
    for (Fact<?> fact : FactVocabulary.standard().facts()) {
      Map<String, Object> spellings = new LinkedHashMap<>();
      fact.values().forEach(value -> spellings.put(value, value));
      fields.add(
          new DomainField(
              first + fields.size(),
              prefix + fact.name(),
              content,
              Owner.RECORD,
              type(fact.type()),
              Collections.unmodifiableMap(spellings),
              Optional.of(fact),
              Optional.empty()));
    }
    return List.copyOf(fields);
  }

  private static Type type(FactType type) {
    return switch (type) {
      case BOOLEAN -> Type.YES_NO;
      case ENUM -> Type.PICK;
      case DATE -> Type.DAY;
      case MONEY -> Type.MONEY;
      case INTEGER -> Type.NUMBER;
      case CODE -> Type.CODE;
    };
  }

  private static List<DomainField> everyField() {
    List<DomainField> all = new ArrayList<>(FIXED);
    all.addAll(
        List.of(
            VICTIM_KIND,
            VICTIM_AGE,
            VICTIM_SEX,
            VICTIM_ROLE,
            SUSPECT_KIND,
            SUSPECT_AGE,
            SUSPECT_SEX,
            SUSPECT_NAMED,
            SUSPECT_IDENTIFIED,
            SUSPECT_LINKED,
            ROLE,
            TASK_TYPE,
            TASK_STATUS,
            TASK_ON));
    all.addAll(FIXED_OF_LOGS);
    all.addAll(
        List.of(
            EMPLOYEE_RESPONSIBLE,
            PERSON_INVOLVEMENT,
            PERSON_DEFAULT,
            NARRATIVE_CATEGORY,
            NARRATIVE_AT,
            NARRATIVE_TEXT,
            DISPOSAL_CATEGORY,
            DISPOSAL_QUALIFIERS));
    all.addAll(
        List.of(
            ITEM_REFERENCE,
            ITEM_TYPE,
            ITEM_PNC_ID,
            ITEM_CRO_NUMBER,
            ITEM_NUMBERS,
            ITEM_PERSON,
            ITEM_ARREST,
            ITEM_CRIMES,
            OFFENCE_CJS_CODE,
            OFFENCE_ACPO_CODE,
            OFFENCE_DISPOSAL,
            OFFENCE_DISPOSAL_KIND,
            OFFENCE_CRIME));
    all.addAll(FACT_FIELDS);
    all.addAll(FACT_FIELDS_OF_LOGS);
    return List.copyOf(all);
  }

  private static Map<Content, List<DomainField>> recordFields(List<DomainField> all) {
    Map<Content, List<DomainField>> fields = new EnumMap<>(Content.class);
    for (Content content : Content.values()) {
      fields.put(
          content,
          all.stream()
              .filter(field -> field.content == content && field.owner == Owner.RECORD)
              .sorted(Comparator.comparingInt(DomainField::index))
              .toList());
    }
    return Collections.unmodifiableMap(fields);
  }

  private static Map<String, DomainField> byName(List<DomainField> fields) {
    Map<String, DomainField> names = new HashMap<>();
    fields.forEach(field -> names.put(field.name, field));
    return Map.copyOf(names);
  }

  /** All fields: those of the record, its parties, then the facts in the order of their names. */
  public static List<DomainField> all() {
    return ALL;
  }

  /** The field of a name, or empty where there is none. */
  public static Optional<DomainField> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The name in profiles. */
  public String name() {
    return name;
  }

  /** What the field is read as. */
  public Type type() {
    return type;
  }

  /** The domain's own spellings of the values of a pick-list field; otherwise empty. */
  public Set<String> values() {
    return Collections.unmodifiableSet(new TreeSet<>(spellings.keySet()));
  }

  /** The field of the number of entries of a kind. */
  static DomainField of(EntryKind kind) {
    return Objects.requireNonNull(ENTRIES.get(kind));
  }

  /** Whether the field belongs to the details of a record. */
  boolean isDetail() {
    return content == Content.CRIMES
        && owner == Owner.RECORD
        && index >= FIRST_DETAIL
        && index < FIRST_FACT;
  }

  /** The fact, where the field is one. */
  public Optional<Fact<?>> fact() {
    return fact;
  }

  /** The position among the fields of the same owner. */
  int index() {
    return index;
  }

  /** What the field belongs to. */
  public Owner owner() {
    return owner;
  }

  Map<String, Object> spellings() {
    return spellings;
  }

  boolean isPickList() {
    return type == Type.PICK || type == Type.PICKS;
  }

  /** Whether the field takes several values; an empty list is then stated as {@link #NONE}. */
  public boolean isList() {
    return type == Type.PICKS || type == Type.OFFENCES || type == Type.TEXTS;
  }

  /** The part of a record whose field it is, where it is one. */
  public Optional<RecordPart> part() {
    return part;
  }

  /** The content whose records have the field; a role belongs to the links of every record. */
  public Content content() {
    return content;
  }

  /** The fields of a record itself, without those of its parties, by their position. */
  static List<DomainField> ofRecord(Content content) {
    return RECORD_FIELDS.getOrDefault(content, List.of());
  }

  @Override
  public String toString() {
    return name;
  }
}

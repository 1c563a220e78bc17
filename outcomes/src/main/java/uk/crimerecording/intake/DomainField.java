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
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Religion;

/**
 * A field of the domain that a profile finds in a host's records: the fixed part of a crime record,
 * its victim and suspects, the application that waits for a decision, what its data quality is
 * judged by as {@code details.<name>}, and every fact of the public vocabulary as {@code
 * facts.<name>} (rule SYS-01). There is one instance per name. Immutable and thread-safe.
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
    ENTRY
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
    LINK
  }

  /** States that a list holds nothing; an empty list is not the same as one not stated. */
  public static final String NONE = "none";

  /** Prefix of the fields that are facts. */
  static final String FACTS = "facts.";

  private static final Map<String, Object> PARTY_KINDS =
      spellings(PartyKind.values(), PartyKind::code);
  private static final Map<String, Object> SEXES = spellings(Sex.values(), Sex::code);

  static final DomainField REFERENCE = record(0, "reference", Type.REFERENCE);
  static final DomainField KIND =
      picked(1, "kind", Type.PICK, spellings(RecordKind.values(), RecordKind::code));
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

  /** The fields of a record that are no facts come first. */
  static final int FIRST_FACT = FIXED.size();

  private static final List<DomainField> FACT_FIELDS = facts();
  private static final List<DomainField> ALL = all(FIXED, FACT_FIELDS);
  private static final Map<String, DomainField> BY_NAME = byName(ALL);
  private static final Map<Content, List<DomainField>> RECORD_FIELDS = recordFields(ALL);

  private final int index;
  private final String name;
  private final Content content;
  private final Owner owner;
  private final Type type;
  private final Map<String, Object> spellings;
  private final Optional<Fact<?>> fact;

  private DomainField(
      int index,
      String name,
      Content content,
      Owner owner,
      Type type,
      Map<String, Object> spellings,
      Optional<Fact<?>> fact) {
    this.index = index;
    this.name = name;
    this.content = content;
    this.owner = owner;
    this.type = type;
    this.spellings = spellings;
    this.fact = fact;
  }

  private static DomainField record(int index, String name, Type type) {
    return new DomainField(
        index, name, Content.CRIMES, Owner.RECORD, type, Map.of(), Optional.empty());
  }

  private static DomainField picked(
      int index, String name, Type type, Map<String, Object> spellings) {
    return new DomainField(
        index, name, Content.CRIMES, Owner.RECORD, type, spellings, Optional.empty());
  }

  private static DomainField party(
      int index, String name, Owner owner, Type type, Map<String, Object> spellings) {
    return new DomainField(index, name, Content.CRIMES, owner, type, spellings, Optional.empty());
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

  private static List<DomainField> facts() {
    List<DomainField> fields = new ArrayList<>();
    for (Fact<?> fact : FactVocabulary.standard().facts()) {
      Map<String, Object> spellings = new LinkedHashMap<>();
      fact.values().forEach(value -> spellings.put(value, value));
      fields.add(
          new DomainField(
              FIRST_FACT + fields.size(),
              FACTS + fact.name(),
              Content.CRIMES,
              Owner.RECORD,
              type(fact.type()),
              Collections.unmodifiableMap(spellings),
              Optional.of(fact)));
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

  private static List<DomainField> all(List<DomainField> fixed, List<DomainField> facts) {
    List<DomainField> all = new ArrayList<>(fixed);
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
            ROLE));
    all.addAll(facts);
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

package uk.crimerecording.cli.generate;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.form.RawRecord;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.Sex;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry.OutcomeApplied;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * A record as an export shows it: a text for each domain field that is stated, by the field's name.
 * Defects are planted here, so that they are the same in every format. Not thread-safe.
 */
final class ExportRow {

  /** Fields that no generated record states. */
  static final Set<String> NEVER_STATED =
      Set.of("perceivedReligion", "enhancedRights", "application.reclassification");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final String SUSPECT_PREFIX = "suspects.";
  private static final String VICTIM_PREFIX = "victim.";
  private static final String LIST_SEPARATOR = ";";
  private static final String NONE = "none";

  private final Map<String, String> record = new LinkedHashMap<>();
  private final Map<String, String> victim = new LinkedHashMap<>();
  private final List<Map<String, String>> suspects = new ArrayList<>();

  private ExportRow() {}

  /** The row of a record. */
  static ExportRow of(GeneratedRecord generated) {
    ExportRow row = new ExportRow();
    CrimeRecord crime = generated.record();
    row.put("reference", crime.reference());
    row.put("kind", generated.kind().code());
    row.put("offenceCode", crime.offence().code().map(OffenceCode::value));
    row.put("offenceClass", crime.offence().classCode());
    row.put("reportedAt", crime.reportedAt().map(ExportRow::text));
    row.put("recordedAt", crime.recordedAt().map(ExportRow::text));
    row.put("occurredFrom", crime.occurred().map(period -> period.from().toString()));
    row.put("occurredTo", crime.occurred().map(period -> period.to().toString()));
    row.put("flags", crime.flags().map(flags -> list(flags.stream().map(CrimeFlag::code))));
    row.put("highRiskDomesticAbuse", crime.highRiskDomesticAbuse());
    row.put("intimatePartner", crime.intimatePartner());
    row.put("suspectCount", crime.suspects().map(list -> Integer.toString(list.size())));
    row.put(
        "related",
        crime.related().map(list -> list(list.stream().map(related -> related.offence().text()))));
    crime.outcome().ifPresent(row::earlierOutcome);
    crime.application().ifPresent(row::application);
    crime.victim().ifPresent(row::victim);
    crime.suspects().ifPresent(list -> list.forEach(row::suspect));
    return row;
  }

  private void earlierOutcome(OutcomeApplied outcome) {
    put("earlier.outcome", outcome.type().code());
    put("earlier.outcomeOn", outcome.on().map(LocalDate::toString));
  }

  private void application(Application application) {
    boolean outcome = application instanceof OutcomeApplication;
    put(outcome ? "application.outcome" : "application.cancellation", application.code());
    put("application.on", application.on().map(LocalDate::toString));
    if (application instanceof OutcomeApplication applied) {
      put(
          "application.charged",
          applied.charged().map(list -> list(list.stream().map(RecordedOffence::text))));
    } else if (application instanceof CancellationApplication applied) {
      put("application.duplicateOf", applied.duplicateOf());
      put("application.receivingForce", applied.receivingForce());
      put("application.receivingReference", applied.receivingReference());
    }
    application.by().ifPresent(this::decider);
    application.facts().spelled().forEach((name, value) -> put("facts." + name, value));
  }

  private void decider(DecisionMaker by) {
    put("application.by.role", by.role().map(DecisionRole::code));
    put("application.by.rank", by.rank().map(Rank::code));
    put("application.by.accredited", by.accredited());
    put("application.by.trained", by.trained());
    put("application.by.independent", by.independent());
  }

  private void victim(Victim stated) {
    put("victim.kind", stated.kind().map(PartyKind::code));
    put("victim.age", stated.age().map(String::valueOf));
    put("victim.sex", stated.sex().map(Sex::code));
    put("victim.role", stated.role().map(VictimRole::code));
  }

  private void suspect(Suspect stated) {
    Map<String, String> suspect = new LinkedHashMap<>();
    stated.kind().ifPresent(kind -> suspect.put("suspects.kind", kind.code()));
    stated.age().ifPresent(age -> suspect.put("suspects.age", age.toString()));
    stated.sex().ifPresent(sex -> suspect.put("suspects.sex", sex.code()));
    suspect.put("suspects.named", text(stated.named()));
    suspect.put("suspects.identityEstablished", text(stated.identityEstablished()));
    suspect.put("suspects.linked", text(stated.linked()));
    suspects.add(suspect);
  }

  private static String text(ZonedDateTime time) {
    return time.format(TIME);
  }

  private static String text(Answer answer) {
    return answer.isStated() ? Boolean.toString(answer == Answer.YES) : "";
  }

  private static String list(Stream<String> items) {
    String joined = items.collect(Collectors.joining(LIST_SEPARATOR));
    return joined.isEmpty() ? NONE : joined;
  }

  private void put(String field, Answer answer) {
    put(field, text(answer));
  }

  private void put(String field, Optional<String> value) {
    value.ifPresent(text -> put(field, text));
  }

  /**
   * Gives a field another text. A field of suspects is that of the first, who is added where there
   * is none; a blank text means that nothing is stated.
   */
  void put(String field, String value) {
    Map<String, String> part = part(field);
    if (value.isEmpty()) {
      part.remove(field);
    } else {
      part.put(field, value);
    }
  }

  private Map<String, String> part(String field) {
    if (field.startsWith(VICTIM_PREFIX)) {
      return victim;
    }
    if (!field.startsWith(SUSPECT_PREFIX)) {
      return record;
    }
    if (suspects.isEmpty()) {
      suspects.add(new LinkedHashMap<>());
    }
    return suspects.get(0);
  }

  /** Takes all suspects out. */
  void removeSuspects() {
    suspects.clear();
  }

  /** The text of a field of the record; empty where nothing is stated. */
  String get(String field) {
    return record.getOrDefault(field, "");
  }

  /** The values as a writer takes them. */
  RawRecord raw(SampleFormat format) {
    return new RawRecord(
        values(record),
        victim.isEmpty() ? Optional.empty() : Optional.of(party(victim, "victim", format)),
        suspects.stream().map(suspect -> party(suspect, "suspect", format)).toList());
  }

  private static Map<DomainField, List<String>> party(
      Map<String, String> fields, String role, SampleFormat format) {
    Map<DomainField, List<String>> party = values(fields);
    party.put(DomainField.find("role").orElseThrow(), List.of(format.role(role)));
    return party;
  }

  private static Map<DomainField, List<String>> values(Map<String, String> fields) {
    Map<DomainField, List<String>> values = new LinkedHashMap<>();
    fields.forEach(
        (name, text) -> {
          DomainField field = DomainField.find(name).orElseThrow();
          if (!text.isEmpty()) {
            values.put(
                field, field.isList() ? List.of(text.split(LIST_SEPARATOR, -1)) : List.of(text));
          }
        });
    return values;
  }
}

package uk.crimerecording.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.intake.DomainField;

/**
 * The raw values of a record as an export spells them, a list as its items. Values may be personal
 * data: its {@code toString} counts them. Immutable and thread-safe.
 *
 * @param record the values of the record itself
 * @param victim the values of the victim with its role, where one is stated
 * @param suspects the values of each suspect with its role
 */
public record RawRecord(
    Map<DomainField, List<String>> record,
    Optional<Map<DomainField, List<String>>> victim,
    List<Map<DomainField, List<String>>> suspects) {

  /** Raw values. */
  public RawRecord {
    record = copy(record);
    victim = victim.map(RawRecord::copy);
    suspects = suspects.stream().map(RawRecord::copy).toList();
  }

  private static Map<DomainField, List<String>> copy(Map<DomainField, List<String>> values) {
    Map<DomainField, List<String>> copy = new LinkedHashMap<>();
    values.forEach((field, texts) -> copy.put(field, List.copyOf(texts)));
    return Collections.unmodifiableMap(copy);
  }

  /** The values of the victim and the suspects. */
  public List<Map<DomainField, List<String>>> parties() {
    List<Map<DomainField, List<String>>> parties = new ArrayList<>(suspects.size() + 1);
    victim.ifPresent(parties::add);
    parties.addAll(suspects);
    return parties;
  }

  @Override
  public String toString() {
    return record.size() + " values, " + suspects.size() + " suspects";
  }
}

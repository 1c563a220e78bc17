package uk.crimerecording.pnc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.CjsOffenceCode;

/** The offences of all work items that have one arrest/summons number (PNC-04, PNC-06). */
final class OffencesOfNumber {

  private final List<PncWorkItem> items;
  private final Function<PncOffence, Optional<String>> code;
  private final PncSheet sheet;

  private OffencesOfNumber(
      List<PncWorkItem> items, Function<PncOffence, Optional<String>> code, PncSheet sheet) {
    this.items = items;
    this.code = code;
    this.sheet = sheet;
  }

  static void check(List<PncWorkItem> items, PncSheet sheet) {
    if (items.stream().anyMatch(item -> item.offences().isEmpty())) {
      missing(PncPaths.OFFENCES, sheet);
    }
    commonCode(items)
        .ifPresentOrElse(
            code -> {
              OffencesOfNumber offences = new OffencesOfNumber(items, code, sheet);
              offences.contradictions();
              offences.duplicates();
            },
            () -> missing(PncPaths.OFFENCE_CODE, sheet));
  }

  private static void missing(String path, PncSheet sheet) {
    sheet.missing(PncQuestion.SAME_OFFENCES_FOR_A_NUMBER, path);
    sheet.missing(PncQuestion.NO_DUPLICATES, path);
  }

  /** The code that every offence has: offences that have none in common cannot be compared. */
  private static Optional<Function<PncOffence, Optional<String>>> commonCode(
      List<PncWorkItem> items) {
    List<Function<PncOffence, Optional<String>>> codes =
        List.of(
            offence -> offence.cjsCode().map(CjsOffenceCode::canonical),
            offence -> offence.acpoCode().map(AcpoOffenceCode::canonical));
    return codes.stream()
        .filter(
            each ->
                items.stream()
                    .flatMap(item -> item.offences().stream().flatMap(List::stream))
                    .allMatch(offence -> each.apply(offence).isPresent()))
        .findFirst();
  }

  private Set<String> codes(PncWorkItem item) {
    Set<String> codes = new HashSet<>();
    for (PncOffence offence : item.offences().orElse(List.of())) {
      code.apply(offence).ifPresent(codes::add);
    }
    return codes;
  }

  /**
   * The records of the arrest have an offence in common, and a disposal is for an offence of the
   * arrest, once the offences of all its records are stated.
   */
  private void contradictions() {
    List<PncWorkItem> arrests =
        items.stream().filter(item -> item.type().isArrestRecord()).toList();
    List<PncWorkItem> involved =
        new ArrayList<>(arrests.stream().filter(item -> !codes(item).isEmpty()).toList());
    if (involved.isEmpty()) {
      return;
    }
    Set<String> common = codes(involved.get(0));
    Set<String> known = new HashSet<>();
    for (PncWorkItem item : involved) {
      common.retainAll(codes(item));
      known.addAll(codes(item));
    }
    boolean contradict = common.isEmpty();
    if (arrests.stream().allMatch(item -> item.offences().isPresent())) {
      List<PncWorkItem> others =
          items.stream()
              .filter(item -> !item.type().isArrestRecord() && !known.containsAll(codes(item)))
              .toList();
      contradict |= !others.isEmpty();
      involved.addAll(others);
    }
    if (contradict) {
      conflict(PncQuestion.SAME_OFFENCES_FOR_A_NUMBER, "pnc.number-of-other-offences", involved);
    }
  }

  /**
   * An offence of some records.
   *
   * @param arrest whether it stands on records of the arrest; otherwise on disposals
   * @param code its code
   */
  private record Entry(boolean arrest, String code) {}

  /** The same offence twice on one record is two counts, and on two records a duplicate. */
  private void duplicates() {
    Map<Entry, List<PncWorkItem>> entries = new HashMap<>();
    for (PncWorkItem item : items) {
      for (String each : codes(item)) {
        Entry entry = new Entry(item.type().isArrestRecord(), each);
        entries.computeIfAbsent(entry, key -> new ArrayList<>(1)).add(item);
      }
    }
    entries.forEach(
        (entry, its) -> {
          List<PncWorkItem> repeated = repeated(entry.code(), its);
          if (repeated.size() > 1) {
            conflict(PncQuestion.NO_DUPLICATES, "pnc.recorded-twice", repeated, entry.code());
          }
        });
  }

  /** Those of some items with an offence that nothing tells apart: the crime is not another. */
  private List<PncWorkItem> repeated(String offence, List<PncWorkItem> its) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (PncWorkItem item : its) {
      Set<String> crimes = crimes(offence, item);
      if (crimes.isEmpty()) {
        return its;
      }
      crimes.stream().filter(crime -> !seen.add(crime)).forEach(twice::add);
    }
    return its.stream()
        .filter(item -> !Collections.disjoint(crimes(offence, item), twice))
        .toList();
  }

  /** The crimes that an offence of an item belongs to; none where that is not stated. */
  private Set<String> crimes(String offence, PncWorkItem item) {
    Set<String> crimes = new HashSet<>();
    for (PncOffence each : item.offences().orElse(List.of())) {
      if (code.apply(each).filter(offence::equals).isPresent()) {
        Set<String> its = each.crime().map(Set::of).or(item::crimes).orElse(Set.of());
        if (its.isEmpty()) {
          return Set.of();
        }
        crimes.addAll(its);
      }
    }
    return crimes;
  }

  private void conflict(PncQuestion question, String message, Collection<PncWorkItem> involved) {
    sheet.conflict(
        question, sheet.finding(question, Severity.REWORK, PncPaths.OFFENCES, message), involved);
  }

  private void conflict(
      PncQuestion question, String message, Collection<PncWorkItem> involved, String offence) {
    Finding finding = sheet.finding(question, Severity.REWORK, PncPaths.OFFENCES, message);
    sheet.conflict(question, finding.with("offence", Argument.code(offence)), involved);
  }
}

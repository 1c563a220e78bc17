package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingRule.CNT_05;
import static uk.crimerecording.counting.CountingRule.CNT_17;
import static uk.crimerecording.counting.CountingRule.CNT_18;
import static uk.crimerecording.counting.CountingRule.CNT_24;
import static uk.crimerecording.counting.CountingRule.CNT_26;
import static uk.crimerecording.counting.CountingRule.CNT_27;
import static uk.crimerecording.counting.CountingRule.CNT_28;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.Period;

/**
 * Second step: what belongs to a crime that is on record between the same parties. An incident is
 * finished when police know of it, so what happens later is a new crime (CNT-05); only conduct that
 * continues is added (CNT-26, CNT-27).
 */
final class Continuation {

  private static final int MONTHS_WITHIN_WHICH_CONDUCT_CONTINUES = 3;
  private static final String CHECK = "crime-on-record";

  private final Count count;
  private final Map<String, List<RecordedCrime>> byVictim = new HashMap<>();

  Continuation(Count count) {
    this.count = count;
    for (RecordedCrime crime : count.report().recorded()) {
      crime
          .victim()
          .ifPresent(
              victim -> byVictim.computeIfAbsent(victim, id -> new ArrayList<>()).add(crime));
    }
  }

  /** Whether the disclosure was added to a crime on record, and so is not counted. */
  boolean isAdded(Entry entry) {
    if (count.report().recorded().isEmpty()) {
      return false;
    }
    noteTaking(entry);
    List<RecordedCrime> crimes =
        entry.victim().map(victim -> byVictim.getOrDefault(victim, List.of())).orElse(List.of());
    for (RecordedCrime crime : crimes) {
      if (isBySameOffender(crime, entry) && isAdded(crime, entry)) {
        return true;
      }
    }
    return false;
  }

  private void noteTaking(Entry entry) {
    if (!entry.is(OffenceRole.DEATH_BY_TAKING)) {
      return;
    }
    for (RecordedCrime crime : count.report().recorded()) {
      boolean shared = crime.offenders().stream().anyMatch(entry.offenders()::contains);
      if (shared && profile(crime).is(OffenceRole.TAKING)) {
        count.applied(CNT_18, CHECK, entry);
      }
    }
  }

  private OffenceProfile profile(RecordedCrime crime) {
    return count.profiles().profile(crime.offence());
  }

  private boolean isBySameOffender(RecordedCrime crime, Entry entry) {
    if (crime.offenders().isEmpty()) {
      count.missingPath(CNT_05, CHECK, entry, path(crime, "offenders"), "offenders");
      return false;
    }
    if (entry.offenders().isEmpty()) {
      count.missingPart(CNT_05, CHECK, entry, "offenders");
      return false;
    }
    return crime.offenders().stream().anyMatch(entry.offenders()::contains);
  }

  private boolean isAdded(RecordedCrime crime, Entry entry) {
    if (entry.profile().standsAlone() || profile(crime).standsAlone()) {
      return false;
    }
    boolean conduct = profile(crime).is(OffenceRole.CONDUCT);
    if (conduct && entry.is(OffenceRole.CONDUCT)) {
      return continues(crime, entry, CNT_26);
    }
    if (conduct && entry.is(OffenceRole.CONTINUING_COMMUNICATION)) {
      return continues(crime, entry, CNT_27);
    }
    if (isOlderThan(crime, entry)) {
      return true;
    }
    if (conduct) {
      count.applied(CNT_28, CHECK, entry);
      if (entry.is(OffenceRole.THREATENING_COMMUNICATION)) {
        count.applied(CNT_27, CHECK, entry);
      }
      count.remark(CNT_28, entry, "counting.note-on-conduct-crime", crime);
    } else {
      count.applied(CNT_05, CHECK, entry);
    }
    return false;
  }

  // ---- Conduct that continues -----------------------------------------------------------------

  private boolean continues(RecordedCrime crime, Entry entry, CountingRule rule) {
    if (entry.value(CountingFacts.COURSE_ENDED_BY).isPresent()) {
      count.applied(CNT_24, "course-ended", entry, CountingFacts.COURSE_ENDED_BY);
      count.applied(rule, CHECK, entry);
      return false;
    }
    Answer continuing = entry.answer(CountingFacts.CONTINUES_CONDUCT);
    // What the text says of an offender who was dealt with concerns further conduct only.
    Answer dealtWith = rule == CNT_26 ? crime.offenderDealtWith() : Answer.NO;
    Answer inTime = isWithinPeriod(crime, entry).or(entry.answer(CountingFacts.GAP_ACCEPTED));
    Answer added = continuing.and(dealtWith.negate()).and(inTime);
    if (added == Answer.NOT_STATED) {
      askWhatIsOpen(crime, entry, rule, dealtWith, inTime);
      return false;
    }
    count.applied(rule, CHECK, entry, CountingFacts.CONTINUES_CONDUCT);
    if (added == Answer.NO) {
      noteNewCrime(crime, entry, rule);
      return false;
    }
    add(crime, entry);
    return true;
  }

  private void noteNewCrime(RecordedCrime crime, Entry entry, CountingRule rule) {
    if (rule == CNT_27) {
      count.applied(CNT_28, CHECK, entry);
      count.remark(CNT_28, entry, "counting.note-on-conduct-crime", crime);
    }
  }

  private void askWhatIsOpen(
      RecordedCrime crime, Entry entry, CountingRule rule, Answer dealtWith, Answer inTime) {
    if (!entry.answer(CountingFacts.CONTINUES_CONDUCT).isStated()) {
      count.missing(rule, CHECK, entry, CountingFacts.CONTINUES_CONDUCT);
    }
    if (!dealtWith.isStated()) {
      count.missingPath(rule, CHECK, entry, path(crime, "offenderDealtWith"), "offenderDealtWith");
    }
    if (!inTime.isStated()) {
      if (crime.lastIncident().isEmpty()) {
        count.missingPath(rule, CHECK, entry, path(crime, "lastIncident"), "lastIncident");
      }
      if (isWithinPeriod(crime, entry) == Answer.NO) {
        count.missing(rule, CHECK, entry, CountingFacts.GAP_ACCEPTED);
      } else if (crime.lastIncident().isPresent() || entry.disclosure().occurred().isEmpty()) {
        // not stated at all, or a period that begins within the three months and ends after them
        count.missingPart(rule, CHECK, entry, "occurred");
      }
    }
  }

  /** The same day of the third month is still within. */
  private static Answer isWithinPeriod(RecordedCrime crime, Entry entry) {
    Optional<LocalDate> last = crime.lastIncident();
    Optional<Period> occurred = entry.disclosure().occurred();
    if (last.isEmpty() || occurred.isEmpty()) {
      return Answer.NOT_STATED;
    }
    LocalDate end = last.get().plusMonths(MONTHS_WITHIN_WHICH_CONDUCT_CONTINUES);
    if (!occurred.get().to().isAfter(end)) {
      return Answer.YES;
    }
    return occurred.get().from().isAfter(end) ? Answer.NO : Answer.NOT_STATED;
  }

  // ---- What had happened before the crime was recorded ------------------------------------------

  private boolean isOlderThan(RecordedCrime crime, Entry entry) {
    if (crime.recordedOn().isEmpty()) {
      return false;
    }
    if (isNewlyDefinedOffender(crime, entry)) {
      count.applied(CNT_17, CHECK, entry);
      return false;
    }
    Optional<Period> occurred = entry.disclosure().occurred();
    if (occurred.isEmpty()) {
      count.missingPart(CNT_05, CHECK, entry, "occurred");
      return false;
    }
    if (!occurred.get().to().isBefore(crime.recordedOn().get())) {
      return false;
    }
    count.applied(CNT_05, CHECK, entry);
    add(crime, entry);
    return true;
  }

  /** A rape by somebody who was one of several undefined offenders until now is a further crime. */
  private boolean isNewlyDefinedOffender(RecordedCrime crime, Entry entry) {
    return entry.is(OffenceRole.RAPE)
        && profile(crime).unit().equals(Optional.of(CountingUnit.UNDEFINED_OFFENDERS));
  }

  private void add(RecordedCrime crime, Entry entry) {
    count.addTo(crime, entry);
    if (entry.profile().gravity().isGraverThan(profile(crime).gravity()) == Answer.YES) {
      count.applied(CNT_28, "escalation", entry);
      count.considerReclassifying(crime, entry);
    }
  }

  private static String path(RecordedCrime crime, String part) {
    return "recorded." + crime.reference() + "." + part;
  }
}

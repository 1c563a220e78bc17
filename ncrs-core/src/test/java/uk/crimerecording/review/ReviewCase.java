package uk.crimerecording.review;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.incident.IncidentLog;
import uk.crimerecording.incident.StatedCategory;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;

/**
 * A log and its matter in short terms, such as {@code category=alarm told=no}: a sound one to start
 * from, and what is changed of it; a value of {@code -} takes a statement back.
 */
record ReviewCase(IncidentLog log, ReportedMatter matter) {

  /** A crime, recorded within five hours. */
  static final String CRIMED =
      "opened=PT2M closed=PT47H told=- thrive=true crimes=K1 recorded=PT5H alleged=008/06"
          + " crimeOnBalance=true credibleContraryEvidence=false";

  /** A crime alleged, which contrary evidence shows not to have happened. */
  static final String DISPROVED =
      "opened=PT2M closed=PT8H category=domestic_incident told=true thrive=true crimes=none"
          + " alleged=008/06 crimeOnBalance=true credibleContraryEvidence=true";

  /** No crime at all. */
  static final String NO_CRIME =
      "opened=PT2M closed=PT8H category=missing_person told=false thrive=true crimes=none"
          + " concernsCrime=false";

  static final LogReview RULES = LogReview.of(RecordingRules.of(OffenceCatalogue.april2026()));

  static final ZonedDateTime RECEIVED =
      ZonedDateTime.of(2026, 6, 3, 14, 0, 0, 0, ZoneId.of("Europe/London"));

  private static final FactVocabulary VOCABULARY = FactVocabulary.standard();

  /** The case of a sound one and its changes. */
  static ReviewCase of(String base, String changes) {
    Map<String, String> terms = new TreeMap<>();
    terms.put("received", "PT0S");
    terms.put("reporter", "victim");
    terms.putAll(terms(base(base)));
    terms.putAll(terms(changes));
    terms.values().removeIf("-"::equals);
    return new ReviewCase(log(terms), matter(terms));
  }

  private static String base(String name) {
    return switch (name) {
      case "CRIMED" -> CRIMED;
      case "DISPROVED" -> DISPROVED;
      case "NO_CRIME" -> NO_CRIME;
      default -> throw new IllegalArgumentException(name);
    };
  }

  static Review review(String base, String changes) {
    ReviewCase given = of(base, changes);
    return RULES.review(given.log, given.matter);
  }

  private static Map<String, String> terms(String text) {
    Map<String, String> terms = new TreeMap<>();
    for (String term : text.strip().split(" +", 0)) {
      int divider = term.indexOf('=');
      if (divider > 0) {
        terms.put(term.substring(0, divider), term.substring(divider + 1));
      }
    }
    return terms;
  }

  private static IncidentLog log(Map<String, String> terms) {
    IncidentLog.Builder log = IncidentLog.builder();
    moment(terms, "opened").ifPresent(log::openedAt);
    moment(terms, "closed").ifPresent(log::closedAt);
    take(terms, "category")
        .map(name -> StatedCategory.named(name.replace('_', ' ')))
        .ifPresent(log::closingCategory);
    log.reporterTold(answer(terms, "told"));
    log.thrive(answer(terms, "thrive"));
    take(terms, "crimes").map(ReviewCase::references).ifPresent(log::linkedCrimes);
    take(terms, "kept").map(OffenceCode::of).ifPresent(log::reportedIncident);
    return log.build();
  }

  private static List<String> references(String text) {
    return text.equals("none") ? List.of() : Arrays.asList(text.split(",", -1));
  }

  private static ReportedMatter matter(Map<String, String> terms) {
    ReportedMatter.Builder matter = ReportedMatter.builder();
    moment(terms, "received").ifPresent(matter::receivedAt);
    moment(terms, "recorded").ifPresent(matter::recordedAt);
    take(terms, "reporter").flatMap(Reporter::ofCode).ifPresent(matter::reporter);
    take(terms, "alleged")
        .map(code -> RecordedOffence.ofCode(OffenceCode.of(code)))
        .ifPresent(matter::alleged);
    matter.victim(Party.of(PartyKind.PERSON));
    Facts.Builder facts = Facts.builder();
    terms.forEach((name, value) -> state(VOCABULARY.find(name).orElseThrow(), value, facts));
    return matter.facts(facts.build()).build();
  }

  private static <T> void state(Fact<T> fact, String value, Facts.Builder facts) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  private static Optional<ZonedDateTime> moment(Map<String, String> terms, String name) {
    return take(terms, name).map(Duration::parse).map(RECEIVED::plus);
  }

  private static Answer answer(Map<String, String> terms, String name) {
    return Answer.of(take(terms, name).map(Boolean::valueOf));
  }

  private static Optional<String> take(Map<String, String> terms, String name) {
    return Optional.ofNullable(terms.remove(name));
  }
}

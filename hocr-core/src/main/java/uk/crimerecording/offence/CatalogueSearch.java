package uk.crimerecording.offence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads and answers one query (rule CAT-10). */
final class CatalogueSearch {

  private final OffenceCatalogue catalogue;

  CatalogueSearch(OffenceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  SearchResult search(String query) {
    Optional<CodeReading> code = readCode(query);
    if (code.isPresent() && code.get().isExact()) {
      return forCode(code.get());
    }
    EnumSet<SpellingChange> changes = EnumSet.noneOf(SpellingChange.class);
    String classCode = OffenceClass.spellCanonically(query, changes);
    Optional<OffenceClass> offenceClass = catalogue.findClass(classCode);
    if (offenceClass.isPresent() && (changes.isEmpty() || code.isEmpty())) {
      return forClass(offenceClass.get(), changes);
    }
    if (offenceClass.isPresent()) {
      return forEither(offenceClass.get(), changes, code.get());
    }
    if (code.isPresent()) {
      return forCode(code.get());
    }
    Optional<CodeReading> unlisted = OffenceCode.read(query);
    if (unlisted.isPresent()) {
      return new SearchResult(
          SearchResult.Reading.UNLISTED_CODE,
          Optional.of(unlisted.get().code().value()),
          unlisted.get().changes(),
          List.of(),
          List.of(),
          List.of());
    }
    return forWords(query);
  }

  /** Reads a code of this list; {@code 100/01} is how the list prints N100/01. */
  private Optional<CodeReading> readCode(String query) {
    Optional<CodeReading> reading = OffenceCode.read(query);
    if (reading.isEmpty() || isListed(reading.get().code())) {
      return reading;
    }
    OffenceCode code = reading.get().code();
    if (!code.isReportedIncident()) {
      OffenceCode incident = OffenceCode.ofNumber(code.number() + OffenceCode.INCIDENT_OFFSET);
      if (isListed(incident)) {
        EnumSet<SpellingChange> changes = EnumSet.of(SpellingChange.INCIDENT_LETTER);
        changes.addAll(reading.get().changes());
        return Optional.of(new CodeReading(incident, changes));
      }
    }
    return Optional.empty();
  }

  private boolean isListed(OffenceCode code) {
    return catalogue.find(code).isPresent() || catalogue.reportedIncident(code).isPresent();
  }

  private SearchResult forCode(CodeReading reading) {
    OffenceCode code = reading.code();
    return new SearchResult(
        SearchResult.Reading.CODE,
        Optional.of(code.value()),
        reading.changes(),
        catalogue.offences(code),
        catalogue.classesOf(code),
        catalogue.reportedIncident(code).stream().toList());
  }

  private SearchResult forClass(OffenceClass offenceClass, Set<SpellingChange> changes) {
    return new SearchResult(
        SearchResult.Reading.CLASS,
        Optional.of(offenceClass.code()),
        changes,
        rowsOf(offenceClass),
        List.of(offenceClass),
        incidentsOf(offenceClass));
  }

  private SearchResult forEither(
      OffenceClass offenceClass, Set<SpellingChange> changes, CodeReading code) {
    Set<Offence> rows = new LinkedHashSet<>(rowsOf(offenceClass));
    rows.addAll(catalogue.offences(code.code()));
    Set<OffenceClass> classes = new LinkedHashSet<>();
    classes.add(offenceClass);
    classes.addAll(catalogue.classesOf(code.code()));
    EnumSet<SpellingChange> all = EnumSet.copyOf(changes);
    all.addAll(code.changes());
    return new SearchResult(
        SearchResult.Reading.CODE_OR_CLASS,
        Optional.of(code.code().value() + " or " + offenceClass.code()),
        all,
        List.copyOf(rows),
        List.copyOf(classes),
        incidentsOf(offenceClass));
  }

  private List<Offence> rowsOf(OffenceClass offenceClass) {
    List<Offence> rows = new ArrayList<>();
    for (OffenceCode code : catalogue.codesOf(offenceClass)) {
      for (Offence offence : catalogue.offences(code)) {
        if (offence.offenceClass().isEmpty() || offence.offenceClass().get().equals(offenceClass)) {
          rows.add(offence);
        }
      }
    }
    return rows;
  }

  private List<ReportedIncident> incidentsOf(OffenceClass offenceClass) {
    return catalogue.reportedIncidents().stream()
        .filter(incident -> incident.incidentClass().equals(offenceClass))
        .toList();
  }

  private SearchResult forWords(String query) {
    List<String> words = words(query);
    if (words.isEmpty()) {
      return new SearchResult(
          SearchResult.Reading.NOTHING,
          Optional.empty(),
          Set.of(),
          List.of(),
          List.of(),
          List.of());
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Offence offence : catalogue.offences()) {
      rank(words, offence).ifPresent(rank -> ranked.add(new Ranked(rank, offence)));
    }
    ranked.sort(Comparator.comparingInt(Ranked::rank));
    List<Offence> offences = ranked.stream().map(Ranked::offence).toList();
    List<OffenceClass> classes =
        catalogue.classes().stream()
            .filter(c -> beginWords(words, words(c.code() + " " + c.title())))
            .toList();
    List<ReportedIncident> incidents =
        catalogue.reportedIncidents().stream()
            .filter(i -> beginWords(words, words(i.title() + " " + i.incidentClass().title())))
            .toList();
    return new SearchResult(
        SearchResult.Reading.WORDS, Optional.empty(), Set.of(), offences, classes, incidents);
  }

  private static OptionalInt rank(List<String> query, Offence offence) {
    List<String> title = words(offence.title());
    if (title.equals(query)) {
      return OptionalInt.of(0);
    }
    if (title.containsAll(query)) {
      return OptionalInt.of(1);
    }
    if (beginWords(query, title)) {
      return OptionalInt.of(2);
    }
    List<String> all = new ArrayList<>(title);
    all.addAll(words(offence.act()));
    offence.offenceClass().ifPresent(c -> all.addAll(words(c.title())));
    return beginWords(query, all) ? OptionalInt.of(3) : OptionalInt.empty();
  }

  private static boolean beginWords(List<String> query, List<String> words) {
    for (String wanted : query) {
      boolean found = false;
      for (String word : words) {
        found |= word.startsWith(wanted);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private record Ranked(int rank, Offence offence) {}
}

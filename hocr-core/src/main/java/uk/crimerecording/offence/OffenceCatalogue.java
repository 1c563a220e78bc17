package uk.crimerecording.offence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.decision.Edition;

/**
 * The offence list of one edition: every code, class, offence and reported incident (rules CAT-01
 * to CAT-10).
 *
 * <p>Withdrawn codes stay readable; whether a code may be used on a day is asked with {@link
 * #inForce}. Immutable and thread-safe. Looking a code up costs no allocation. Loading reads the
 * compiled list once; a host loads a catalogue once and keeps it.
 */
public final class OffenceCatalogue {

  private final Edition edition;
  private final Source source;
  private final byte[] compiledList;
  private final List<Offence> offences;
  private final List<OffenceClass> classes;
  private final List<ReportedIncident> incidents;
  private final List<NfibClass> nfibClasses;
  private final List<Correction> corrections;
  private final List<OffenceEntry> entries;
  private final Map<String, Map<ClassQuestion, String>> answers;
  private final Map<OffenceCode, Optional<OffenceEntry>> entryByCode;
  private final Map<String, Optional<OffenceEntry>> entryByValue;
  private final Map<OffenceCode, Optional<ReportedIncident>> incidentByCode;
  private final Map<String, Optional<OffenceClass>> classByCode;
  private final Map<String, List<OffenceCode>> codesByClass;
  private volatile @Nullable String hash;

  /**
   * Where a catalogue comes from.
   *
   * @param title the title of the official list
   * @param published the day on which the official file was published
   * @param sha256 the SHA-256 of the official file, in hexadecimal digits
   */
  public record Source(String title, LocalDate published, String sha256) {}

  OffenceCatalogue(
      Edition edition,
      Source source,
      byte[] compiledList,
      List<Offence> offences,
      List<OffenceEntry> entries,
      List<OffenceClass> classes,
      Map<String, Map<ClassQuestion, String>> answers,
      List<ReportedIncident> incidents,
      List<NfibClass> nfibClasses,
      List<Correction> corrections) {
    this.edition = edition;
    this.source = source;
    this.compiledList = compiledList;
    this.offences = List.copyOf(offences);
    this.entries = List.copyOf(entries);
    this.classes = List.copyOf(classes);
    this.answers = Map.copyOf(answers);
    this.incidents = List.copyOf(incidents);
    this.nfibClasses = List.copyOf(nfibClasses);
    this.corrections = List.copyOf(corrections);
    this.entryByCode = new HashMap<>(entries.size() * 2);
    this.entryByValue = new HashMap<>(entries.size() * 2);
    this.incidentByCode = new HashMap<>();
    this.classByCode = new HashMap<>(classes.size() * 2);
    Map<String, List<OffenceCode>> codes = new HashMap<>(classes.size() * 2);
    for (OffenceEntry entry : entries) {
      Optional<OffenceEntry> found = Optional.of(entry);
      entryByCode.put(entry.code(), found);
      entryByValue.put(entry.code().value(), found);
      for (OffenceClass offenceClass : entry.classes()) {
        addCode(codes, offenceClass, entry.code());
      }
    }
    for (ReportedIncident incident : incidents) {
      incidentByCode.put(incident.code(), Optional.of(incident));
      addCode(codes, incident.incidentClass(), incident.code());
    }
    for (OffenceClass offenceClass : classes) {
      classByCode.put(offenceClass.code(), Optional.of(offenceClass));
    }
    this.codesByClass = Collections.unmodifiableMap(codes);
  }

  private static void addCode(
      Map<String, List<OffenceCode>> codes, OffenceClass offenceClass, OffenceCode code) {
    List<OffenceCode> its = codes.get(offenceClass.code());
    if (its == null) {
      its = new ArrayList<>();
      codes.put(offenceClass.code(), its);
    }
    its.add(code);
  }

  /**
   * Returns the catalogue of an edition that is shipped with the library.
   *
   * @param edition the edition
   * @return the catalogue
   * @throws IllegalArgumentException if no list of this edition is shipped; compile the official
   *     list and use {@link #read} for it
   */
  public static OffenceCatalogue of(Edition edition) {
    if (!edition.equals(Edition.APRIL_2026)) {
      throw new IllegalArgumentException(
          "no offence list of the edition "
              + edition.name()
              + " is shipped; shipped is "
              + Edition.APRIL_2026.name());
    }
    return april2026();
  }

  /**
   * Returns the catalogue of the edition of April 2026, loading it on first use.
   *
   * @return the catalogue, always the same
   */
  public static OffenceCatalogue april2026() {
    return April2026.CATALOGUE;
  }

  /**
   * Builds the catalogue of an edition that is not shipped, out of a list that was compiled from
   * the official spreadsheet.
   *
   * @param edition the edition, whose name the list must bear
   * @param compiledList the compiled list, UTF-8
   * @param overlay the known errors of the list, UTF-8, in the form of the shipped overlay; may be
   *     empty
   * @return the catalogue
   * @throws CatalogueFormatException if either cannot be read
   */
  public static OffenceCatalogue read(Edition edition, byte[] compiledList, byte[] overlay) {
    OffenceCatalogue catalogue = load(edition, compiledList.clone(), overlay);
    Set<Offence.Key> keys = new HashSet<>();
    for (Offence offence : catalogue.offences) {
      offence.checkRawSpellings();
      if (!keys.add(offence.key())) {
        throw offence.problem("another row has the same natural key");
      }
    }
    return catalogue;
  }

  private static OffenceCatalogue load(Edition edition, byte[] compiledList, byte[] overlay) {
    return CatalogueReader.read(
        edition,
        compiledList,
        overlay,
        resource("nfib-classes.tsv"),
        resource("class-distinctions.tsv"));
  }

  private static byte[] resource(String name) {
    try (InputStream in = OffenceCatalogue.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the library's resource " + name + " cannot be read", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class April2026 {
    private static final OffenceCatalogue CATALOGUE =
        load(Edition.APRIL_2026, resource("offences-2026-27.tsv"), resource("overlay-2026-27.tsv"));
  }

  /**
   * Returns the edition.
   *
   * @return the edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * Returns the official list from which the catalogue was compiled.
   *
   * @return title, day and hash of the official file
   */
  public Source source() {
    return source;
  }

  /**
   * Returns the hash by which a decision names the catalogue it used. It is worked out when first
   * asked for.
   *
   * @return the SHA-256 of the compiled list, in 64 hexadecimal digits
   */
  public String hash() {
    String known = hash;
    if (known == null) {
      known = sha256(compiledList);
      hash = known;
    }
    return known;
  }

  /**
   * Returns all rows.
   *
   * @return the rows, in list order
   */
  public List<Offence> offences() {
    return offences;
  }

  /**
   * Returns all codes with what the list says of them.
   *
   * @return one entry per offence code, in order of first appearance
   */
  public List<OffenceEntry> entries() {
    return entries;
  }

  /**
   * Finds what the list says of an offence code. Allocates nothing.
   *
   * @param code the code
   * @return the entry; empty for a code that is not on the list and for a reported incident
   */
  public Optional<OffenceEntry> find(OffenceCode code) {
    return entryByCode.getOrDefault(code, Optional.empty());
  }

  /**
   * Finds what the list says of an offence code in its canonical spelling. Allocates nothing.
   *
   * @param code the canonical spelling, such as 008/06; other spellings are for {@link
   *     OffenceCode#read(String)}
   * @return the entry; empty for anything else
   */
  public Optional<OffenceEntry> find(String code) {
    return entryByValue.getOrDefault(code, Optional.empty());
  }

  /**
   * Returns the rows of a code.
   *
   * @param code the code
   * @return the rows in list order; none where the code is not on the list or a reported incident
   */
  public List<Offence> offences(OffenceCode code) {
    Optional<OffenceEntry> entry = find(code);
    return entry.isPresent() ? entry.get().offences() : List.of();
  }

  /**
   * Returns the candidate classes of a code (rule CAT-03).
   *
   * @param code the code of an offence or reported incident
   * @return the classes in list order; none where the code is not listed
   */
  public List<OffenceClass> classesOf(OffenceCode code) {
    Optional<OffenceEntry> entry = find(code);
    if (entry.isPresent()) {
      return entry.get().classes();
    }
    return reportedIncident(code).map(i -> List.of(i.incidentClass())).orElse(List.of());
  }

  /**
   * Returns what must be known to choose among the candidate classes of a code (rule CAT-03).
   *
   * @param code the code
   * @return the questions; none where the code has one class or is not listed
   */
  public Set<ClassQuestion> whatTellsThemApart(OffenceCode code) {
    Optional<OffenceEntry> entry = find(code);
    return entry.isPresent() ? entry.get().whatTellsThemApart() : Set.of();
  }

  /**
   * Returns what must be known to choose among classes (rule CAT-03).
   *
   * @param among classes of this catalogue
   * @return the questions to which the classes give different answers
   */
  public Set<ClassQuestion> whatTellsApart(Collection<OffenceClass> among) {
    return ClassQuestions.between(new LinkedHashSet<>(among), answers);
  }

  /**
   * Returns the answers that lead to a class (rule CAT-03).
   *
   * @param offenceClass a class of this catalogue
   * @return the answer to each question that matters, in words; none for a class that shares no
   *     code
   */
  public Map<ClassQuestion, String> answersFor(OffenceClass offenceClass) {
    return answers.getOrDefault(offenceClass.code(), Map.of());
  }

  /**
   * Returns all classes: those of the list, those of the reported incidents and those that only the
   * fraud and cyber rules have.
   *
   * @return the classes, in this order and within it in the order of the source
   */
  public List<OffenceClass> classes() {
    return classes;
  }

  /**
   * Finds a class.
   *
   * @param code the canonical code of the class, such as {@code 8N}; see {@link
   *     OffenceClass#spellCanonically(String)}
   * @return the class, or empty where there is none of this code
   */
  public Optional<OffenceClass> findClass(String code) {
    return classByCode.getOrDefault(code, Optional.empty());
  }

  /**
   * Returns the codes that may stand under a class.
   *
   * @param offenceClass a class of this catalogue
   * @return the codes in list order, codes whose class the list leaves open included
   */
  public List<OffenceCode> codesOf(OffenceClass offenceClass) {
    List<OffenceCode> codes = codesByClass.get(offenceClass.code());
    return codes == null ? List.of() : Collections.unmodifiableList(codes);
  }

  /**
   * Returns all reported incidents, withdrawn ones included.
   *
   * @return the reported incidents, in list order
   */
  public List<ReportedIncident> reportedIncidents() {
    return incidents;
  }

  /**
   * Finds a reported incident.
   *
   * @param code the code, such as N100/01
   * @return the reported incident, or empty where the code is none
   */
  public Optional<ReportedIncident> reportedIncident(OffenceCode code) {
    return incidentByCode.getOrDefault(code, Optional.empty());
  }

  /**
   * Returns the classes of the fraud and cyber rules with the titles of these rules (rule CAT-09).
   *
   * @return the classes, headings not among them, in the order of the rules
   */
  public List<NfibClass> nfibClasses() {
    return nfibClasses;
  }

  /**
   * Returns the known errors of the list and what the catalogue does about them (rule CAT-06).
   *
   * @return the corrections and notes, in the order of the overlay
   */
  public List<Correction> corrections() {
    return corrections;
  }

  /**
   * Tells whether a code is in force on a day (rule CAT-07). Which day governs, usually that of
   * recording, is the caller's to know; days beyond {@link Edition#knownThrough()} are judged by
   * this list.
   *
   * <p>A row without a date of commencement is taken to have been in force before the list; a row
   * that is current and names no date of cessation is in force. Where rows of a code differ, one
   * row in force puts the code in force.
   *
   * @param code the code of an offence or reported incident
   * @param day the day
   * @return the status
   */
  public OffenceStatus inForce(OffenceCode code, LocalDate day) {
    Optional<OffenceEntry> entry = find(code);
    if (entry.isPresent()) {
      return StatusOnDay.of(entry.get(), day);
    }
    return reportedIncident(code)
        .map(incident -> StatusOnDay.of(incident, day))
        .orElseGet(OffenceStatus.NotListed::new);
  }

  /**
   * Searches by code, class or words (rule CAT-10). A code or class is tried first, exactly and
   * then with errors of form mended where that can be done in one way only; otherwise every word
   * must begin a word of the title, act or class, and exact titles come first.
   *
   * @param query what somebody typed
   * @return what was found, and how the query was read
   */
  public SearchResult search(String query) {
    return new CatalogueSearch(this).search(query);
  }

  /**
   * Names the edition.
   *
   * @return for example {@code offence list 2026-27}
   */
  @Override
  public String toString() {
    return "offence list " + edition.name();
  }
}

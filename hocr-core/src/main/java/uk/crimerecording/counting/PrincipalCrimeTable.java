package uk.crimerecording.counting;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.MaximumSentence;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;
import uk.crimerecording.offence.OffenceGroup;

/**
 * Which of several offences is the most serious (CNT-06): the look-up table decides where it lists
 * both; else violence, with the sexual offences, before property; else the higher maximum sentence.
 * Where none of these decides, the offences tie: what is left is a judgement that a person makes.
 * Immutable and thread-safe.
 */
public final class PrincipalCrimeTable {

  private static final String RESOURCE = "principal-crime.tsv";

  private static final Set<OffenceGroup> VIOLENCE =
      Set.of(OffenceGroup.VIOLENCE_AGAINST_THE_PERSON, OffenceGroup.SEXUAL_OFFENCES);
  private static final Set<OffenceGroup> PROPERTY =
      Set.of(
          OffenceGroup.ROBBERY,
          OffenceGroup.BURGLARY,
          OffenceGroup.VEHICLE_OFFENCES,
          OffenceGroup.THEFT,
          OffenceGroup.ARSON_AND_CRIMINAL_DAMAGE);

  private final OffenceCatalogue catalogue;
  private final ImmutableMap<String, Integer> ranks;

  private PrincipalCrimeTable(OffenceCatalogue catalogue, ImmutableMap<String, Integer> ranks) {
    this.catalogue = catalogue;
    this.ranks = ranks;
  }

  /** The look-up table of the shipped edition over an offence list. */
  public static PrincipalCrimeTable of(OffenceCatalogue catalogue) {
    try (InputStream in = PrincipalCrimeTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + RESOURCE + " is missing from the library");
      }
      return new PrincipalCrimeTable(
          catalogue, read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of an offence in the look-up table, from 1, the gravest; empty if not listed. */
  public OptionalInt rank(OffenceCode code) {
    Integer rank = ranks.get(code.value());
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /**
   * The gravest of several offences: one where the rule decides, more where some tie. The table,
   * the kinds of offence and the sentences need not agree: offences that beat each other in a
   * circle tie.
   *
   * @param codes the offences, in any order
   * @return the gravest, in the order of codes, each once; empty where none was given
   */
  public List<OffenceCode> gravest(Collection<OffenceCode> codes) {
    List<OffenceCode> candidates = codes.stream().distinct().sorted().toList();
    return candidates.stream()
        .filter(
            candidate ->
                graverThan(candidate, candidates).stream()
                    .allMatch(other -> graverThan(other, candidates).contains(candidate)))
        .toList();
  }

  /** The candidates that are graver than one of them, directly or through others. */
  private Set<OffenceCode> graverThan(OffenceCode candidate, List<OffenceCode> candidates) {
    Set<OffenceCode> graver = new HashSet<>();
    Deque<OffenceCode> open = new ArrayDeque<>(List.of(candidate));
    while (!open.isEmpty()) {
      OffenceCode beaten = open.remove();
      for (OffenceCode other : candidates) {
        if (isGraver(other, beaten) == Answer.YES && graver.add(other)) {
          open.add(other);
        }
      }
    }
    return graver;
  }

  /**
   * Whether one offence is graver than another.
   *
   * @return not stated where the rule leaves it to judgement
   */
  public Answer isGraver(OffenceCode one, OffenceCode other) {
    if (areBothListed(one, other)) {
      return byTable(one, other);
    }
    OffenceEntry entry = catalogue.find(one).orElse(null);
    OffenceEntry otherEntry = catalogue.find(other).orElse(null);
    if (entry == null || otherEntry == null) {
      return Answer.NOT_STATED;
    }
    if (VIOLENCE.contains(entry.group()) && PROPERTY.contains(otherEntry.group())) {
      return Answer.YES;
    }
    if (PROPERTY.contains(entry.group()) && VIOLENCE.contains(otherEntry.group())) {
      return Answer.NO;
    }
    return hasHigherSentence(entry, otherEntry);
  }

  /**
   * Whether one offence is graver than another where a class is changed (RCL-02): by the look-up
   * table where it lists both, else by the maximum sentence.
   *
   * @return not stated where neither decides and a person has to
   */
  public Answer isGraverToReclassify(OffenceCode one, OffenceCode other) {
    if (areBothListed(one, other)) {
      return byTable(one, other);
    }
    OffenceEntry entry = catalogue.find(one).orElse(null);
    OffenceEntry otherEntry = catalogue.find(other).orElse(null);
    return entry == null || otherEntry == null
        ? Answer.NOT_STATED
        : hasHigherSentence(entry, otherEntry);
  }

  private boolean areBothListed(OffenceCode one, OffenceCode other) {
    return rank(one).isPresent() && rank(other).isPresent();
  }

  private Answer byTable(OffenceCode one, OffenceCode other) {
    int rank = rank(one).orElseThrow();
    int otherRank = rank(other).orElseThrow();
    return rank == otherRank ? Answer.NOT_STATED : Answer.of(rank < otherRank);
  }

  private static Answer hasHigherSentence(OffenceEntry entry, OffenceEntry other) {
    boolean all = true;
    boolean none = true;
    for (MaximumSentence sentence : entry.maximumSentences()) {
      for (MaximumSentence otherSentence : other.maximumSentences()) {
        all &= sentence.isMoreSevereThan(otherSentence) == Answer.YES;
        none &= otherSentence.isMoreSevereThan(sentence) == Answer.YES;
      }
    }
    return all ? Answer.YES : none ? Answer.NO : Answer.NOT_STATED;
  }

  private static ImmutableMap<String, Integer> read(BufferedReader lines) throws IOException {
    Map<String, Integer> ranks = new HashMap<>();
    String line;
    while ((line = lines.readLine()) != null) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      for (String codes : cells[1].split(";", -1)) {
        addRange(ranks, codes, Integer.parseInt(cells[0]));
      }
    }
    return ImmutableMap.copyOf(ranks);
  }

  /** Adds one code, or every code from {@code NNN/NN} to {@code NNN/NN} of one main number. */
  private static void addRange(Map<String, Integer> ranks, String codes, int rank) {
    String first = codes.substring(0, 6);
    String last = codes.length() == 6 ? first : codes.substring(7);
    int end = Integer.parseInt(last.substring(4));
    for (int sub = Integer.parseInt(first.substring(4)); sub <= end; sub++) {
      ranks.putIfAbsent(first.substring(0, 4) + (sub < 10 ? "0" : "") + sub, rank);
    }
  }
}

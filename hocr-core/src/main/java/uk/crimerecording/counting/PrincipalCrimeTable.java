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
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.OffenceEntry;

/**
 * Which of several offences is the most serious (CNT-06): the look-up table decides where it lists
 * both; else violence, with the sexual offences, before property; else the higher maximum sentence.
 * Where none of these decides, the offences tie: what is left is a judgement that a person makes.
 * Immutable and thread-safe.
 */
public final class PrincipalCrimeTable {

  private static final String RESOURCE = "principal-crime.tsv";

  private final ImmutableMap<String, Integer> ranks;
  private final ImmutableMap<OffenceCode, Gravity> gravities;

  private PrincipalCrimeTable(OffenceCatalogue catalogue, ImmutableMap<String, Integer> ranks) {
    this.ranks = ranks;
    ImmutableMap.Builder<OffenceCode, Gravity> all = ImmutableMap.builder();
    for (OffenceEntry entry : catalogue.entries()) {
      all.put(entry.code(), Gravity.of(List.of(entry), this::rank));
    }
    this.gravities = all.buildOrThrow();
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

  /** The number of places of the look-up table. */
  public int ranks() {
    return ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
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
    return gravity(one).isGraverThan(gravity(other));
  }

  /**
   * Whether one offence is graver than another where a class is changed (RCL-02): by the look-up
   * table where it lists both, else by the maximum sentence.
   *
   * @return not stated where neither decides and a person has to
   */
  public Answer isGraverToReclassify(OffenceCode one, OffenceCode other) {
    Gravity gravity = gravity(one);
    Gravity otherGravity = gravity(other);
    return gravity.isListed() && otherGravity.isListed()
        ? gravity.isBeforeInTable(otherGravity)
        : gravity.hasHigherSentence(otherGravity);
  }

  /**
   * How grave an offence is. The table's range of rape has a code that the list has not (CAT-06).
   */
  Gravity gravity(OffenceCode code) {
    Gravity gravity = gravities.get(code);
    if (gravity != null) {
      return gravity;
    }
    int rank = rank(code).orElse(0);
    return new Gravity(rank, rank, false, false, -1, -1, List.of());
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

package uk.crimerecording.offence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.crimerecording.fact.Answer;

/**
 * The maximum sentence of an offence as the list prints it: a fine, a term of months, weeks or
 * years, or life (rule CAT-04).
 *
 * <p>Sentences are ordered: a fine is less than 1, 3 or 6 months, these are less than 51 weeks,
 * that is less than 1 to 14 years, and these are less than life. A sentence that the list leaves
 * open is {@link #UNKNOWN} and compares with nothing, not even with itself; therefore this type is
 * not {@link Comparable} and comparisons answer with {@link Answer#NOT_STATED}. Rows of one code
 * may differ, so a code's sentence is a set; see {@link OffenceEntry#maximumSentences()}. Immutable
 * and thread-safe; there is one instance of each sentence.
 */
public final class MaximumSentence {

  /** A fine only. */
  public static final MaximumSentence FINE = new MaximumSentence(0, "fine", "fine");

  /** 51 weeks' imprisonment. */
  public static final MaximumSentence WEEKS_51 = new MaximumSentence(357, "51 weeks", "51 weeks");

  /** Imprisonment for life. */
  public static final MaximumSentence LIFE = new MaximumSentence(1_000_000, "Life", "life");

  /** The list does not state the sentence, which it writes as a question mark. */
  public static final MaximumSentence UNKNOWN = new MaximumSentence(-1, "?", "unknown");

  private static final List<MaximumSentence> KNOWN = known();
  private static final Map<String, MaximumSentence> BY_NOTATION = byNotation();

  private final int severity;
  private final String notation;
  private final String text;

  private MaximumSentence(int severity, String notation, String text) {
    this.severity = severity;
    this.notation = notation;
    this.text = text;
  }

  /**
   * Returns a term of years.
   *
   * @param years from 1 to 14
   * @return the sentence
   * @throws IllegalArgumentException if the number is outside 1 to 14
   */
  public static MaximumSentence years(int years) {
    if (years < 1 || years > 14) {
      throw new IllegalArgumentException("years of a maximum sentence run from 1 to 14: " + years);
    }
    return get(Integer.toString(years));
  }

  /**
   * Returns a term of months.
   *
   * @param months 1, 3 or 6
   * @return the sentence
   * @throws IllegalArgumentException if the number is none of these
   */
  public static MaximumSentence months(int months) {
    if (months != 1 && months != 3 && months != 6) {
      throw new IllegalArgumentException("months of a maximum sentence are 1, 3 or 6: " + months);
    }
    return get(months + "m");
  }

  /**
   * Finds the sentence with this notation of the list.
   *
   * @param notation {@code fine}, {@code 1m}, {@code 3m}, {@code 6m}, {@code 51 weeks}, {@code 1}
   *     to {@code 14} for years, {@code Life} or {@code ?}
   * @return the sentence, or empty for any other text
   */
  public static Optional<MaximumSentence> ofNotation(String notation) {
    return Optional.ofNullable(BY_NOTATION.get(notation));
  }

  /**
   * Returns all known sentences, the least severe first; {@link #UNKNOWN} has no place among them.
   *
   * @return the sentences from fine to life
   */
  public static List<MaximumSentence> inOrder() {
    return KNOWN;
  }

  /**
   * Returns the notation of the list.
   *
   * @return for example {@code 6m}, {@code 51 weeks}, {@code 14}, {@code Life} or {@code ?}
   */
  public String notation() {
    return notation;
  }

  /**
   * Tells whether the list states this sentence.
   *
   * @return false for {@link #UNKNOWN} only
   */
  public boolean isKnown() {
    return severity >= 0;
  }

  /**
   * Tells whether this sentence is more severe than another.
   *
   * @param other the sentence to compare with
   * @return not stated where either sentence is unknown
   */
  public Answer isMoreSevereThan(MaximumSentence other) {
    return answer(other, severity > other.severity);
  }

  /**
   * Tells whether this sentence is at least as severe as another.
   *
   * @param other the sentence to compare with
   * @return not stated where either sentence is unknown
   */
  public Answer isAtLeast(MaximumSentence other) {
    return answer(other, severity >= other.severity);
  }

  /**
   * Tells whether this sentence is as severe as another.
   *
   * @param other the sentence to compare with
   * @return not stated where either sentence is unknown
   */
  public Answer isAsSevereAs(MaximumSentence other) {
    return answer(other, severity == other.severity);
  }

  private Answer answer(MaximumSentence other, boolean holds) {
    if (!isKnown() || !other.isKnown()) {
      return Answer.NOT_STATED;
    }
    return holds ? Answer.YES : Answer.NO;
  }

  private static MaximumSentence get(String notation) {
    MaximumSentence sentence = BY_NOTATION.get(notation);
    if (sentence == null) {
      throw new IllegalStateException("no maximum sentence is written " + notation);
    }
    return sentence;
  }

  private static List<MaximumSentence> known() {
    List<MaximumSentence> sentences = new ArrayList<>();
    sentences.add(FINE);
    sentences.add(new MaximumSentence(30, "1m", "1 month"));
    sentences.add(new MaximumSentence(90, "3m", "3 months"));
    sentences.add(new MaximumSentence(180, "6m", "6 months"));
    sentences.add(WEEKS_51);
    for (int years = 1; years <= 14; years++) {
      String number = Integer.toString(years);
      String text = number.concat(years == 1 ? " year" : " years");
      sentences.add(new MaximumSentence(365 * years, number, text));
    }
    sentences.add(LIFE);
    return List.copyOf(sentences);
  }

  private static Map<String, MaximumSentence> byNotation() {
    Map<String, MaximumSentence> map = new HashMap<>();
    for (MaximumSentence sentence : KNOWN) {
      map.put(sentence.notation, sentence);
    }
    map.put(UNKNOWN.notation, UNKNOWN);
    return Map.copyOf(map);
  }

  /**
   * Returns the sentence in words.
   *
   * @return for example {@code fine}, {@code 6 months}, {@code 14 years}, {@code life} or {@code
   *     unknown}
   */
  @Override
  public String toString() {
    return text;
  }
}

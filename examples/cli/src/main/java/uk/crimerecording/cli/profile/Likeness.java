package uk.crimerecording.cli.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two spellings are, from 0 to 1: word by word, whatever their order, with abbreviations
 * and slips of the pen. It serves suggestions; nothing is ever mapped by it (rule SYS-02).
 */
final class Likeness {

  /** Below this two words have nothing to do with each other. */
  private static final double LEAST_OF_WORDS = 0.7;

  private static final double ABBREVIATED = 0.9;
  private static final int SHORTEST_ABBREVIATION = 3;
  private static final int LONGEST = 200;

  /** What the trade says for the words of the domain. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("aggrieved", "victim"),
          Map.entry("complainant", "victim"),
          Map.entry("ip", "victim"),
          Map.entry("accused", "suspect"),
          Map.entry("defendant", "suspect"),
          Map.entry("nominal", "suspect"),
          Map.entry("offender", "suspect"),
          Map.entry("gender", "sex"),
          Map.entry("disposal", "outcome"),
          Map.entry("crn", "reference"),
          Map.entry("urn", "reference"),
          Map.entry("absorbed", "related"),
          Map.entry("before", "previous"),
          Map.entry("grade", "rank"),
          Map.entry("ho", "home office"),
          Map.entry("hoc", "home office code"),
          Map.entry("id", "identity"),
          Map.entry("job", "role"),
          Map.entry("marker", "flag"),
          Map.entry("markers", "flags"),
          Map.entry("no", "count"),
          Map.entry("number", "count"),
          Map.entry("old", "previous"),
          Map.entry("on", "date"),
          Map.entry("prior", "previous"),
          Map.entry("proven", "established"),
          Map.entry("sort", "kind"),
          Map.entry("type", "kind"),
          Map.entry("warnings", "flags"),
          Map.entry("years", "age"));

  private Likeness() {}

  /** How alike two texts are; 0 where their numbers differ, since type 15 is not type 16. */
  static double of(String one, String other) {
    List<String> ours = words(one);
    List<String> theirs = words(other);
    if (differInNumbers(ours, theirs)) {
      return 0;
    }
    double letters = letters(ours) + letters(theirs);
    return letters == 0 ? 0 : (shared(ours, theirs) + shared(theirs, ours)) / letters;
  }

  private static double shared(List<String> words, List<String> others) {
    double shared = 0;
    for (String word : words) {
      double best = 0;
      for (String other : others) {
        best = Math.max(best, wordLikeness(word, other));
      }
      shared += best * word.length();
    }
    return shared;
  }

  private static double letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static boolean differInNumbers(List<String> ours, List<String> theirs) {
    List<String> our = ours.stream().filter(Likeness::isNumber).sorted().toList();
    List<String> their = theirs.stream().filter(Likeness::isNumber).sorted().toList();
    return !our.isEmpty() && !their.isEmpty() && !our.equals(their);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static double wordLikeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (isNumber(one) || isNumber(other)) {
      return 0;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter >= SHORTEST_ABBREVIATION && (one.startsWith(other) || other.startsWith(one))) {
      return ABBREVIATED;
    }
    double likeness = 1 - (double) distance(one, other) / Math.max(one.length(), other.length());
    return likeness < LEAST_OF_WORDS ? 0 : likeness;
  }

  /** The least number of letters put in, left out or changed that make one word the other. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }

  /** The words of a text: at blanks and marks, where small letters turn to capitals, at digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      char c = text.charAt(i);
      boolean inWord = Character.isLetterOrDigit(c);
      char behind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (!inWord || startsWord(before, c, behind)) {
        add(words, word);
      }
      if (inWord) {
        word.append(c);
      }
      before = c;
    }
    add(words, word);
    return words;
  }

  /** A number keeps a single letter behind it: type 1A is not type 1. */
  private static boolean startsWord(char before, char c, char behind) {
    boolean capital =
        Character.isUpperCase(c)
            && (Character.isLowerCase(before)
                || (Character.isDigit(before) && Character.isLowerCase(behind)));
    return capital || (Character.isDigit(c) && Character.isLetter(before));
  }

  private static void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      String plain = word.toString().toLowerCase(Locale.ROOT);
      words.addAll(List.of(SYNONYMS.getOrDefault(plain, plain).split(" ", -1)));
      word.setLength(0);
    }
  }
}

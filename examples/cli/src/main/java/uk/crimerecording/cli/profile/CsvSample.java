package uk.crimerecording.cli.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The outline of rows under a heading. */
final class CsvSample {

  private static final String SEPARATORS = ",;\t|";
  private static final int LONGEST_NAME = 60;
  private static final int MOST_DIGITS = 4;

  private final String text;
  private final Sample sample;
  private int at;

  CsvSample(String text, Sample sample) {
    this.text = text;
    this.sample = sample;
  }

  void read() {
    char separator = separator();
    sample.separator(separator);
    List<String> heading = row(separator);
    if (!isHeading(heading)) {
      sample.withoutHeading();
    }
    while (at < text.length() && sample.records() < SampleReader.MOST_RECORDS) {
      List<String> cells = row(separator);
      if (cells.size() == heading.size()) {
        sample.countRecord();
        for (int i = 0; i < cells.size(); i++) {
          sample.place(heading.get(i)).add(cells.get(i));
        }
      }
    }
  }

  /** The separator that makes the most cells of the first row. */
  private char separator() {
    char best = SEPARATORS.charAt(0);
    int most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      at = 0;
      int cells = row(separator).size();
      if (cells > most) {
        most = cells;
        best = separator;
      }
    }
    at = 0;
    return best;
  }

  /** Values in the place of names would be shown as names: a heading has only names. */
  private static boolean isHeading(List<String> cells) {
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      long digits = cell.chars().filter(Character::isDigit).count();
      boolean name =
          !cell.isBlank()
              && cell.length() <= LONGEST_NAME
              && digits < MOST_DIGITS
              && cell.chars().noneMatch(Character::isISOControl)
              && Character.isLetter(cell.strip().charAt(0));
      if (!name || !seen.add(cell.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private List<String> row(char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        boolean doubled = quoted && at < text.length() && text.charAt(at) == '"';
        if (doubled) {
          cell.append(c);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        break;
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}

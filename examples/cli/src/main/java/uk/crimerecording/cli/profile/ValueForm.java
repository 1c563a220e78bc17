package uk.crimerecording.cli.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Of what a value is made, without the value: runs of digits, runs of letters and single marks, as
 * a profile spells the forms of references.
 */
record ValueForm(List<Run> runs) {

  private static final char DIGIT = 'N';
  private static final char LETTER = 'A';

  /** Some characters of one kind, as few and as many as were seen. */
  record Run(char kind, int least, int most) {

    Run merge(Run other) {
      return new Run(kind, Math.min(least, other.least), Math.max(most, other.most));
    }

    @Override
    public String toString() {
      String length = least == most ? "{" + most + "}" : "{" + least + "," + most + "}";
      return kind + (most == 1 ? "" : length);
    }
  }

  ValueForm {
    runs = List.copyOf(runs);
  }

  static ValueForm of(String value) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < value.length(); i++) {
      char kind = kind(value.charAt(i));
      int last = runs.size() - 1;
      boolean goesOn =
          last >= 0 && runs.get(last).kind() == kind && (kind == DIGIT || kind == LETTER);
      if (goesOn) {
        int length = runs.get(last).most() + 1;
        runs.set(last, new Run(kind, length, length));
      } else {
        runs.add(new Run(kind, 1, 1));
      }
    }
    return new ValueForm(runs);
  }

  private static char kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isLetter(c) ? LETTER : c;
  }

  /** The kinds of its runs: forms that are alike in them can be one. */
  String structure() {
    return runs.stream().map(run -> String.valueOf(run.kind())).collect(Collectors.joining());
  }

  /** The form that both have. */
  ValueForm merge(ValueForm other) {
    List<Run> merged = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      merged.add(runs.get(i).merge(other.runs.get(i)));
    }
    return new ValueForm(merged);
  }

  @Override
  public String toString() {
    return runs.stream().map(Run::toString).collect(Collectors.joining());
  }
}

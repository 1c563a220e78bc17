package uk.crimerecording.cli.catalogue;

import java.util.List;

/** What became of an official spreadsheet. Immutable and thread-safe. */
public sealed interface ImportResult {

  /**
   * The spreadsheet was compiled.
   *
   * @param text the compiled list
   * @param facts the facts of the list (rule CAT-01)
   * @param notices what the importer left out or could not check
   */
  record Compiled(String text, ListFacts facts, List<ImportProblem> notices)
      implements ImportResult {
    /** Copies the notices. */
    public Compiled {
      notices = List.copyOf(notices);
    }
  }

  /**
   * The spreadsheet was rejected.
   *
   * @param problems why, at least one reason, in the order of the file
   */
  record Rejected(List<ImportProblem> problems) implements ImportResult {
    /** Copies the problems. */
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}

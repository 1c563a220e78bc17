package uk.crimerecording.cli.explain;

/** How much of the reasons is printed; the names are those on the command line. */
public enum Detail {
  /** The ids of the rules that were met, in order. */
  brief,
  /** Every step with rule, title and citation. */
  full
}

package uk.crimerecording.cli.count;

/** How much of the reasons is printed; the names are those on the command line. */
enum Detail {
  /** The ids of the rules that each disclosure met, in order. */
  brief,
  /** Every step with rule, title and citation. */
  full
}

/**
 * What a crime is: the offence list, the vocabulary of decisions, typed facts and the parties to a
 * crime. No input or output but its own resources.
 */
@SuppressWarnings("module") // the modules that share the tables are compiled after this one
module uk.crimerecording.hocr {
  requires static transitive org.jspecify;
  requires com.google.common;

  exports uk.crimerecording.classification;
  exports uk.crimerecording.counting;
  exports uk.crimerecording.decision;
  exports uk.crimerecording.fact;
  exports uk.crimerecording.location;
  exports uk.crimerecording.offence;
  exports uk.crimerecording.party;
  exports uk.crimerecording.table to
      uk.crimerecording.connect,
      uk.crimerecording.ncrs,
      uk.crimerecording.outcomes;
}

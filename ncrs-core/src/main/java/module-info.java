/**
 * Whether and when a report becomes a crime: recording decisions, incident logs and their review,
 * time limits and deadlines.
 */
module uk.crimerecording.ncrs {
  requires static transitive org.jspecify;
  requires com.google.common;
  requires transitive uk.crimerecording.hocr;

  exports uk.crimerecording.deadline;
  exports uk.crimerecording.incident;
  exports uk.crimerecording.recording;
  exports uk.crimerecording.review;
}

/** Whether and when a report becomes a crime. So far: time limits, working days and deadlines. */
module uk.crimerecording.ncrs {
  requires static transitive org.jspecify;
  requires transitive uk.crimerecording.hocr;

  exports uk.crimerecording.deadline;
  exports uk.crimerecording.incident;
}

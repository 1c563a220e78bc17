/** Whether and when a report becomes a crime. So far: the time limits that the rules name. */
module uk.crimerecording.ncrs {
  requires static transitive org.jspecify;
  requires transitive uk.crimerecording.hocr;

  exports uk.crimerecording.deadline;
}

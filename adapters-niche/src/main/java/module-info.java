/** Reads the occurrences of NicheRMS: rows of cells and XML. */
module uk.crimerecording.niche {
  requires static transitive org.jspecify;
  requires transitive uk.crimerecording.outcomes;
  requires com.fasterxml.aalto;
  requires java.xml;

  exports uk.crimerecording.niche;
}

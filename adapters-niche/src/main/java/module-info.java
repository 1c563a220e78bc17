/** Reads the occurrences of NicheRMS: rows of cells, XML and JSON lines. */
module uk.crimerecording.niche {
  requires static transitive org.jspecify;
  requires transitive uk.crimerecording.outcomes;
  requires com.fasterxml.aalto;
  requires com.fasterxml.jackson.core;
  requires java.xml;

  exports uk.crimerecording.niche;

  provides uk.crimerecording.intake.HostSystem with
      uk.crimerecording.niche.NicheSystem;
}

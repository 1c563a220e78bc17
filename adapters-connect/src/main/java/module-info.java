/** Reads the investigations of Connect and Athena: POLE in JSON, and rows of cells. */
module uk.crimerecording.connect {
  requires static transitive org.jspecify;
  requires transitive uk.crimerecording.outcomes;
  requires com.fasterxml.jackson.core;

  exports uk.crimerecording.connect;

  provides uk.crimerecording.intake.HostSystem with
      uk.crimerecording.connect.ConnectSystem;
}

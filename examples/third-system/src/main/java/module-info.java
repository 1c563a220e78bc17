/** Reads the crimes of an invented system. */
module uk.crimerecording.thirdsystem {
  requires static transitive org.jspecify;
  requires transitive uk.crimerecording.outcomes;
  requires com.fasterxml.jackson.core;

  exports uk.crimerecording.thirdsystem;

  provides uk.crimerecording.intake.HostSystem with
      uk.crimerecording.thirdsystem.LighthouseSystem;
}

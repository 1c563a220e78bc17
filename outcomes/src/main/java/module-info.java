/**
 * The life of a recorded crime until it ends: records, outcomes, cancellations, the desk that
 * decides, and the port through which host systems bring their records.
 */
module uk.crimerecording.outcomes {
  requires static transitive org.jspecify;
  requires transitive uk.crimerecording.ncrs;
  requires com.google.common;
  requires static com.fasterxml.jackson.core;

  exports uk.crimerecording.cancellation;
  exports uk.crimerecording.consistency;
  exports uk.crimerecording.desk;
  exports uk.crimerecording.dispatch;
  exports uk.crimerecording.flag;
  exports uk.crimerecording.form;
  exports uk.crimerecording.identifier;
  exports uk.crimerecording.intake;
  exports uk.crimerecording.intake.json;
  exports uk.crimerecording.notification;
  exports uk.crimerecording.outcome;
  exports uk.crimerecording.pnc;
  exports uk.crimerecording.policy;
  exports uk.crimerecording.process;
  exports uk.crimerecording.quality;
  exports uk.crimerecording.reclassification;
  exports uk.crimerecording.record;

  uses uk.crimerecording.intake.HostSystem;
}

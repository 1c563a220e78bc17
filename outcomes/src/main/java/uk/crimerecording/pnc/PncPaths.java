package uk.crimerecording.pnc;

/** Paths of what checks read, as findings and answers name them. */
final class PncPaths {

  static final String ITEMS = "pnc.items";
  static final String ASN = "pnc.asn";
  static final String PNC_ID = "pnc.pncId";
  static final String CRO_NUMBER = "pnc.croNumber";
  static final String PERSON = "pnc.person";
  static final String ARREST = "pnc.arrest";
  static final String OFFENCES = "pnc.offences";
  static final String OFFENCE_CODE = "pnc.offences.code";
  static final String OFFENCE_CRIME = "pnc.offences.crime";
  static final String DISPOSAL = "pnc.offences.disposal";
  static final String CANDIDATES = "pnc.candidates";
  static final String CRIME_OFFENCE = "crime.offence";
  static final String OUTCOME = "crime.outcome";

  private PncPaths() {}
}

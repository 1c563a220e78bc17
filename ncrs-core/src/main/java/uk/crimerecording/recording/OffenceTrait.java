package uk.crimerecording.recording;

/** The offences that a rule of recording singles out; which ones, stands in {@code traits.tsv}. */
enum OffenceTrait {
  RAPE,
  HOMICIDE,
  REPORTED_DEATH,
  DRIVING_CASUALTY,
  DEATH_BY_DRIVING,
  UNFIT_DRIVER_CASUALTY,
  DANGEROUS_DRIVING,
  MODERN_SLAVERY,
  GENITAL_MUTILATION,
  ACTIVITY_WITH_CHILD,
  IMAGE_OF_CHILD,
  THREAT_TO_KILL,
  DAMAGE,
  MAKING_OFF,
  FRAUD_OR_CYBER,
  FRAUD_ARTICLE_POSSESSED,
  NEVER_REFERRED,
  MACHINE_OR_METER,
  SERIOUS_AT_SCHOOL
}

package uk.crimerecording.recording;

/**
 * How the ten steps run for a kind of matter: the base rule, or the base rule as a specific rule
 * changes it. What is not changed is as the chart has it.
 */
enum Course {
  /** As the chart has it. */
  ORDINARY(
      Conclusion.NOT_ON_BALANCE, Conclusion.CONTRARY_EVIDENCE, Conclusion.RECORD, false, false),
  /** A counter-allegation that something supports (REC-11). */
  COUNTER_ALLEGATION(
      Conclusion.COUNTER_ALLEGATION_UNSUPPORTED,
      Conclusion.COUNTER_ALLEGATION_UNSUPPORTED,
      Conclusion.RECORD_SUPPORTED_COUNTER_ALLEGATION,
      false,
      false),
  /** A report by somebody impaired that something supports (REC-12). */
  IMPAIRED_REPORTER(
      Conclusion.NOT_SHOWN_BY_IMPAIRED_REPORTER,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_SUPPORTED_IMPAIRED_REPORT,
      false,
      false),
  /** A rape of which a centre passes on enough (REC-22). */
  RAPE_FROM_CENTRE(
      Conclusion.NOT_ON_BALANCE,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_RAPE_FROM_CENTRE,
      false,
      true),
  /** A death believed to be a homicide (REC-23). */
  HOMICIDE(
      Conclusion.HOMICIDE_NOT_SHOWN,
      Conclusion.HOMICIDE_NOT_SHOWN,
      Conclusion.RECORD_HOMICIDE,
      true,
      true),
  /** A driving offence that is made out (REC-24). */
  DRIVING(
      Conclusion.DRIVING_NOT_MADE_OUT,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_DRIVING,
      true,
      true),
  /** A referral of the competent authority (REC-25). */
  SLAVERY_REFERRAL(
      Conclusion.SLAVERY_REFERRAL_DISCLOSES_NO_CRIME,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_SLAVERY,
      false,
      true),
  /** Modern slavery reported to the police (REC-25). */
  SLAVERY(
      Conclusion.NOT_ON_BALANCE,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_SLAVERY,
      false,
      false),
  /** Modern slavery reported here and committed in another force area (REC-25). */
  SLAVERY_ELSEWHERE(
      Conclusion.NOT_ON_BALANCE,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_SLAVERY_ELSEWHERE,
      false,
      false),
  /** Genital mutilation reported under the statutory duty (REC-26). */
  MUTILATION(
      Conclusion.NOT_ON_BALANCE,
      Conclusion.MUTILATION_CONTRARY_EVIDENCE,
      Conclusion.RECORD_MUTILATION,
      true,
      true),
  /**
   * Willing activity of somebody aged 13 to 15, reported by somebody who makes it a crime record.
   */
  WILLING_ACTIVITY(
      Conclusion.NOT_ON_BALANCE,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_WILLING_ACTIVITY,
      false,
      true),
  /** Police conduct on which the appropriate authority has come to a determination (REC-29). */
  POLICE_CONDUCT(
      Conclusion.NOT_ON_BALANCE,
      Conclusion.CONTRARY_EVIDENCE,
      Conclusion.RECORD_POLICE_CONDUCT,
      true,
      true);

  private final Conclusion noOffence;
  private final Conclusion contrary;
  private final Conclusion recorded;
  private final boolean judged;
  private final boolean confirmed;

  Course(
      Conclusion noOffence,
      Conclusion contrary,
      Conclusion recorded,
      boolean judged,
      boolean confirmed) {
    this.noOffence = noOffence;
    this.contrary = contrary;
    this.recorded = recorded;
    this.judged = judged;
    this.confirmed = confirmed;
  }

  /** What it closes as where step 2 is not met. */
  Conclusion noOffence() {
    return noOffence;
  }

  /** What it closes as where there is credible evidence to the contrary. */
  Conclusion contrary() {
    return contrary;
  }

  /** What it ends in where every step is met. */
  Conclusion recorded() {
    return recorded;
  }

  /** Whether the rule has settled step 2 already, unless it is stated not to be met. */
  boolean isJudged() {
    return judged;
  }

  /** Whether nobody has to confirm. */
  boolean isConfirmed() {
    return confirmed;
  }
}

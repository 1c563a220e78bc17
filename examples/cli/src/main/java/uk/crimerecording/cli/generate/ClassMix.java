package uk.crimerecording.cli.generate;

import java.util.Optional;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

/**
 * One class of the mix.
 *
 * @param offence the offence that stands for the class, with code and class
 * @param code its code
 * @param victim who the victim usually is
 * @param alternate what is charged with an alternative offence
 * @param domestic share of domestic abuse, in hundredths
 * @param indictableOnly whether it is triable on indictment only
 * @param summaryOnly whether it is triable summarily only
 * @param outcomes weights of the outcomes in the order of {@link CrimeMix#OUTCOMES}
 */
record ClassMix(
    RecordedOffence offence,
    OffenceCode code,
    VictimMix victim,
    Optional<OffenceCode> alternate,
    int domestic,
    boolean indictableOnly,
    boolean summaryOnly,
    Weights outcomes) {

  /** Who the victim of a class usually is. */
  enum VictimMix {
    ANYONE,
    ADULT,
    WOMAN,
    CHILD,
    CONSTABLE,
    BUSINESS,
    PERSON_OR_BUSINESS,
    STATE
  }

  String classCode() {
    return offence.classCode().orElseThrow();
  }
}

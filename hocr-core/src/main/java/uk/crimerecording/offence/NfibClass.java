package uk.crimerecording.offence;

import java.util.Optional;

/**
 * A class of the fraud and cyber counting rules, with the title that these rules give it (rule
 * CAT-09). The offence list titles some of these classes a little differently; see {@link
 * OffenceClass#title()}. Immutable and thread-safe.
 *
 * @param code the code, such as NFIB5E
 * @param title the title
 * @param series the series the class belongs to, such as NFIB5
 * @param heading the title of the series, where the rules print one
 */
public record NfibClass(String code, String title, String series, Optional<String> heading) {}

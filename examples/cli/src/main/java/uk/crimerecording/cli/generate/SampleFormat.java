package uk.crimerecording.cli.generate;

import java.util.Set;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.form.RecordForm;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.niche.NicheSystem;

/** The formats in which records are generated: those that the shipped profiles describe. */
enum SampleFormat {
  /** NicheRMS occurrences as rows. */
  NICHE_CSV("niche-csv", "niche.csv", ReferenceStyle.OCCURRENCE, new NicheSystem(), Format.CSV),
  /** NicheRMS occurrences as elements. */
  NICHE_XML("niche-xml", "niche.xml", ReferenceStyle.OCCURRENCE, new NicheSystem(), Format.XML),
  /** NicheRMS occurrences as objects, one a line. */
  NICHE_JSONL(
      "niche-jsonl", "niche.jsonl", ReferenceStyle.OCCURRENCE, new NicheSystem(), Format.JSON),
  /** Connect investigations as objects. */
  CONNECT_JSON(
      "connect-json",
      "connect.json",
      ReferenceStyle.INVESTIGATION,
      new ConnectSystem(),
      Format.JSON);

  private static final int SUSPECTS = 2;

  private final String code;
  private final String file;
  private final ReferenceStyle references;
  private final HostSystem system;
  private final Format format;

  SampleFormat(
      String code, String file, ReferenceStyle references, HostSystem system, Format format) {
    this.code = code;
    this.file = file;
    this.references = references;
    this.system = system;
    this.format = format;
  }

  /** A writer of the format for records that state some fields at most. */
  RecordWriter writer(Set<DomainField> stated) {
    return RecordForm.of(system, system.defaultProfile(), format)
        .withColumns(stated)
        .withSuspects(SUSPECTS)
        .writer();
  }

  /** What a link to a party in a role is called. */
  String role(String role) {
    DomainField field = DomainField.find("role").orElseThrow();
    return system.defaultProfile().spelling().value(field, role).orElseThrow();
  }

  /** The name on the command line. */
  String code() {
    return code;
  }

  /** The name of the file, without that of a compression. */
  String file() {
    return file;
  }

  /** The references of the system. */
  ReferenceStyle references() {
    return references;
  }
}

package uk.crimerecording.cli.generate;

import java.util.Set;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.niche.NicheSystem;

/** The formats in which records are generated, each in the layout of its shipped profile. */
enum SampleFormat {
  /** NicheRMS occurrences as rows. */
  NICHE_CSV("niche-csv", "niche.csv", ReferenceStyle.OCCURRENCE, Format.CSV) {
    @Override
    ExportWriter writer(Set<String> stated) {
      return new CsvExport(layout(new NicheSystem().defaultProfile()), stated);
    }
  },
  /** NicheRMS occurrences as XML. */
  NICHE_XML("niche-xml", "niche.xml", ReferenceStyle.OCCURRENCE, Format.XML) {
    @Override
    ExportWriter writer(Set<String> stated) {
      return new XmlExport(layout(new NicheSystem().defaultProfile()));
    }
  },
  /** Connect investigations as POLE JSON. */
  CONNECT_JSON("connect-json", "connect.json", ReferenceStyle.INVESTIGATION, Format.JSON) {
    @Override
    ExportWriter writer(Set<String> stated) {
      return new PoleExport(layout(new ConnectSystem().defaultProfile()));
    }
  };

  private final String code;
  private final String file;
  private final ReferenceStyle references;
  private final Format format;

  SampleFormat(String code, String file, ReferenceStyle references, Format format) {
    this.code = code;
    this.file = file;
    this.references = references;
    this.format = format;
  }

  /** A writer of the format for records that state some fields at most. */
  abstract ExportWriter writer(Set<String> stated);

  Layout layout(ForceProfile profile) {
    return profile.layout(Content.CRIMES, format).orElseThrow();
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

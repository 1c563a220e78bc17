package uk.crimerecording.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.crimerecording.contract.Run;
import uk.crimerecording.record.CrimeRecord;

/** A third system for tests: rows of cells under a profile of its own. */
final class Samples {

  static final String PROFILE =
      """
      {"schema": "crime-recording/force-profile/1", "name": "sample", "extends": "national-vocabulary",
       "system": "sample", "references": ["NNNN/YY"], "dates": ["yyyy-MM-dd", "dd/MM/yyyy"],
       "layouts": {"csv": {"ignore": ["Notes"], "fields": {
         "reference": "Ref", "kind": "Kind", "offenceCode": "Code", "offenceClass": "Class",
         "reportedAt": "Reported", "recordedAt": "Recorded",
         "occurredFrom": "From", "occurredTo": "To", "flags": "Flags",
         "highRiskDomesticAbuse": "HighRisk", "intimatePartner": "Partner",
         "victim.kind": "VKind", "victim.age": "VAge", "victim.sex": "VSex", "victim.role": "VRole",
         "suspectCount": "Suspects", "suspects.age": "S{n}Age", "suspects.named": "S{n}Named",
         "suspects.identityEstablished": "S{n}Known", "suspects.linked": "S{n}Linked",
         "related": "Related", "related.chargeable": "Chargeable",
         "earlier.outcome": "Was", "earlier.outcomeOn": "WasOn",
         "earlier.cancellation": "Cancelled", "earlier.cancellationOn": "CancelledOn",
         "application.outcome": "Outcome", "application.cancellation": "Cancel",
         "application.on": "On", "application.charged": "Charged",
         "application.chargedStatutes": "Statutes", "application.duplicateOf": "DuplicateOf",
         "application.receivingForce": "ToForce", "application.receivingReference": "ToRef",
         "application.by.role": "ByRole", "application.by.rank": "ByRank",
         "application.by.trained": "ByTrained", "application.by.independent": "ByIndependent",
         "facts.*": "F.*"}}}}
      """;

  private Samples() {}

  /** The third system itself. */
  static final HostSystem SYSTEM =
      new HostSystem() {
        @Override
        public String name() {
          return "sample";
        }

        @Override
        public ForceProfile defaultProfile() {
          return Samples.profile();
        }

        @Override
        public Optional<RecordParser> parser(Layout layout, IntakeLimits limits) {
          return Optional.empty();
        }
      };

  static SystemAdapter adapter(ForceProfile profile, IntakeSettings settings) {
    return SystemAdapter.of(SYSTEM).with(profile).with(settings);
  }

  static ForceProfile profile() {
    return ForceProfile.parse(PROFILE);
  }

  /** A profile that says what a JSON fragment says instead of the sample's. */
  static ForceProfile profile(String members) {
    return ForceProfile.parse(
        "{\"schema\": \"crime-recording/force-profile/1\", \"name\": \"local\","
            + " \"extends\": \"sample\", "
            + members
            + "}",
        profile());
  }

  static Run<CrimeRecord> run(String text) {
    return run(profile(), text);
  }

  static Run<CrimeRecord> run(ForceProfile profile, String text) {
    return run(profile, IntakeSettings.standard(), text.getBytes(StandardCharsets.UTF_8));
  }

  static Run<CrimeRecord> run(ForceProfile profile, IntakeSettings settings, byte[] bytes) {
    return run(profile, settings, new ByteArrayInputStream(bytes));
  }

  static Run<CrimeRecord> run(ForceProfile profile, IntakeSettings settings, InputStream stream) {
    return Run.of(adapter(profile, settings).read(stream, "sample.csv"));
  }

  static SourceText text(String text) {
    return text(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  static SourceText text(byte[] bytes, Charset charset) {
    return open(new ByteArrayInputStream(bytes), charset);
  }

  static SourceText open(InputStream stream, Charset charset) {
    try {
      return SourceText.open(Source.of("sample", () -> stream), charset, IntakeLimits.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream that gives a few bytes at a time, so that every boundary is met. */
  static InputStream trickle(byte[] bytes, int step) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, step));
      }
    };
  }
}

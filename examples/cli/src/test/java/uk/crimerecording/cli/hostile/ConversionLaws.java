package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.form.FormedRecord;
import uk.crimerecording.form.RecordForm;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeResult.Mapped;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheSystem;
import uk.crimerecording.record.CrimeRecord;

/**
 * What holds for the crimes of every export, however broken, when they are written in another form:
 * they are read again, and what came back once comes back unchanged.
 */
final class ConversionLaws {

  private static final List<Way> WAYS = ways();

  private ConversionLaws() {}

  /** A form, and how it is read. */
  private record Way(RecordForm form, SystemAdapter adapter) {

    static Way of(HostSystem system, ForceProfile profile, Format format) {
      return new Way(
          RecordForm.of(system, profile, format), SystemAdapter.of(system).with(profile));
    }

    /** The records in this form, written by an encoder that takes nothing that it cannot write. */
    byte[] written(List<FormedRecord> records) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      RecordWriter writer = form.writer();
      try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder())) {
        writer.begin(out);
        for (FormedRecord record : records) {
          writer.write(record.raw(), out);
        }
        writer.end(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    /** The readable ones of some records in this form. */
    List<FormedRecord> formed(List<Mapped<CrimeRecord>> records) {
      return records.stream()
          .map(mapped -> form.form(mapped.record(), mapped.kind()))
          .filter(FormedRecord::isReadable)
          .toList();
    }

    List<Mapped<CrimeRecord>> read(byte[] text) {
      List<Mapped<CrimeRecord>> records = new ArrayList<>();
      try (Intake<CrimeRecord> intake = adapter.read(new ByteArrayInputStream(text), "in")) {
        intake.forEach(
            result ->
                result.match(
                    records::add,
                    rejected -> {
                      throw new AssertionError(form + ": " + rejected.problems());
                    }));
      }
      return records;
    }
  }

  private static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (HostSystem system : List.of(new NicheSystem(), new ConnectSystem())) {
      for (Format format : Format.values()) {
        if (system.defaultProfile().layout(Content.CRIMES, format).isPresent()) {
          ways.add(Way.of(system, system.defaultProfile(), format));
        }
      }
    }
    return ways;
  }

  /** Reads an input and writes its crimes in a form, which the seed chooses. */
  static void hold(HostileInput input, long seed) {
    Way way = WAYS.get((int) Math.floorMod(seed, (long) WAYS.size()));
    List<FormedRecord> there = way.formed(crimes(input));
    List<Mapped<CrimeRecord>> once = way.read(way.written(there));
    assertEquals(there.size(), once.size(), "crimes that do not come back");
    List<FormedRecord> again = way.formed(once);
    again.forEach(
        formed ->
            assertTrue(formed.losses().isLossless(), () -> way.form() + " " + formed.losses()));
    assertEquals(records(once), records(way.read(way.written(again))));
  }

  private static List<CrimeRecord> records(List<Mapped<CrimeRecord>> mapped) {
    return mapped.stream().map(Mapped::record).toList();
  }

  private static List<Mapped<CrimeRecord>> crimes(HostileInput input) {
    List<Mapped<CrimeRecord>> crimes = new ArrayList<>();
    try (Intake<?> intake = input.target().read(input.sources(), input.limits())) {
      intake.forEach(
          result -> {
            if (result instanceof IntakeResult.Mapped<?> mapped
                && mapped.record() instanceof CrimeRecord crime) {
              crimes.add(new Mapped<>(crime, mapped.kind(), mapped.location(), mapped.problems()));
            }
          });
    }
    return crimes;
  }
}

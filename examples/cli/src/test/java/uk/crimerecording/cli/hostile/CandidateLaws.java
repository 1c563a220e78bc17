package uk.crimerecording.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.IdentifierReading;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.identifier.PoliceIdentifier;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.pnc.HomeOfficeCandidates;
import uk.crimerecording.pnc.HomeOfficeCandidates.Fault;
import uk.crimerecording.pnc.HomeOfficeCandidates.Reading;

/** What holds for every table of offence codes and every identifier, however broken. */
final class CandidateLaws {

  private static final List<String> IDENTIFIERS =
      List.of(
          "1101ZD0100000448754K",
          "1979/0163001B",
          "65656/91H",
          "TH68010A",
          "12:15:24:1",
          "11/01ZD/01/448754K",
          "79/163001B",
          "SF65656/91H");

  private static final int SHOWN = 200;

  private CandidateLaws() {}

  /** Reads a broken table: every row below its header was taken or has a problem. */
  static void hold(long seed) {
    byte[] bytes =
        new Mutator("CANDIDATES", Target.resource("candidates.csv"), new Random(seed)).broken();
    String text = new String(bytes, StandardCharsets.UTF_8);
    long before = Laws.allocated();
    Reading reading = read(text);
    Laws.inProportion(Laws.allocated() - before, bytes.length);
    long header =
        reading.problems().stream().filter(p -> p.faults().contains(Fault.HEADER)).count();
    long refused = reading.problems().size() - header;
    assertEquals(reading.rows(), taken(text, reading.table()) + refused);
    assertEquals(header > 0 ? 0 : lines(text) - 1, reading.rows(), "rows that are not read");
    reading.problems().forEach(problem -> assertFalse(problem.faults().isEmpty()));
    assertTrue(reading.toString().length() < SHOWN * (reading.problems().size() + 1));
  }

  private static Reading read(String text) {
    try {
      return HomeOfficeCandidates.read(new StringReader(text), OffenceCatalogue.april2026());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(String text) {
    long ends = text.chars().filter(c -> c == '\n').count();
    return text.isEmpty() || text.endsWith("\n") ? ends : ends + 1;
  }

  /** The pairs of codes that the table has of the offences that the text names. */
  private static long taken(String text, HomeOfficeCandidates table) {
    Set<CjsOffenceCode> offences = new HashSet<>();
    text.lines()
        .flatMap(line -> Stream.of(line.split(",", 2)[0]))
        .map(CjsOffenceCode::read)
        .flatMap(Optional::stream)
        .forEach(offences::add);
    return offences.stream()
        .map(table::find)
        .filter(lookup -> lookup.found().isPresent() && !lookup.isOfBase())
        .mapToLong(lookup -> lookup.candidates().size())
        .sum();
  }

  /** Reads a broken identifier in every form: what is understood is understood again. */
  static void holdForIdentifiers(long seed) {
    Random random = new Random(seed);
    byte[] sound =
        IDENTIFIERS.get(random.nextInt(IDENTIFIERS.size())).getBytes(StandardCharsets.UTF_8);
    String text =
        new String(new Mutator("IDENTIFIERS", sound, random).broken(), StandardCharsets.UTF_8);
    same(text, CjsOffenceCode::read, CjsOffenceCode::canonical);
    same(text, AcpoOffenceCode::read, AcpoOffenceCode::canonical);
    same(text, read -> understood(ArrestSummonsNumber.read(read)), ArrestSummonsNumber::canonical);
    same(text, read -> understood(CroNumber.read(read)), CroNumber::canonical);
    same(text, read -> understood(PncId.read(read, Year.of(2026))), PncId::canonical);
  }

  private static <T extends PoliceIdentifier> Optional<T> understood(IdentifierReading<T> reading) {
    assertTrue(reading.toString().length() < SHOWN);
    return reading.identifier();
  }

  private static <T> void same(
      String text, Function<String, Optional<T>> reader, Function<T, String> canonical) {
    Optional<T> first = reader.apply(text);
    assertEquals(first, first.map(canonical).flatMap(reader));
  }
}

package uk.crimerecording.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.IntakeTotals;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheSystem;
import uk.crimerecording.record.CrimeRecord;

/**
 * Reading a file of 20,000 records, beside the bare parser of its format on the same bytes: FastCSV
 * with every field touched, the tokens of Jackson, the events of aalto. These two put texts off
 * until they are asked for; beside them stand the same scans with every text taken. The score
 * counts records a second, so that what reading costs is the ratio of two lines of one run.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(SampleFiles.RECORDS)
public class IntakeBenchmark {

  /** A file and the adapter that reads it. */
  abstract static class Sample {
    private final SystemAdapter adapter;
    private final String name;
    final byte[] file;

    Sample(SystemAdapter adapter, String name, byte[] file) {
      this.adapter = adapter;
      this.name = name;
      this.file = file;
    }

    /** Makes sure that every record is read. */
    @Setup
    public void check() {
      IntakeTotals totals = read(result -> {});
      boolean mostlyMapped = totals.rejected() < SampleFiles.RECORDS / 100;
      if (totals.seen() != SampleFiles.RECORDS || !mostlyMapped) {
        throw new IllegalStateException("The sample is not read as expected: " + totals);
      }
    }

    IntakeTotals read(Consumer<IntakeResult<CrimeRecord>> reader) {
      try (Intake<CrimeRecord> intake = adapter.read(new ByteArrayInputStream(file), name)) {
        intake.forEach(reader);
        return intake.totals();
      }
    }
  }

  /** Rows of 135 columns, most of them empty. */
  @State(Scope.Thread)
  public static class Csv extends Sample {
    /** The rows. */
    public Csv() {
      super(NicheSystem.adapter(), "niche.csv", SampleFiles.csv());
    }
  }

  /** The same rows without the columns of facts. */
  @State(Scope.Thread)
  public static class NarrowCsv extends Sample {
    /** The rows. */
    public NarrowCsv() {
      super(NicheSystem.adapter(), "narrow.csv", SampleFiles.narrowCsv());
    }
  }

  /** An occurrence a line. */
  @State(Scope.Thread)
  public static class Json extends Sample {
    private final JsonFactory factory = new JsonFactory();

    /** The lines. */
    public Json() {
      super(NicheSystem.adapter(), "niche.jsonl", SampleFiles.jsonLines());
    }
  }

  /** An investigation a line: entities and the links between them. */
  @State(Scope.Thread)
  public static class PoleJson extends Sample {
    private final JsonFactory factory = new JsonFactory();

    /** The lines. */
    public PoleJson() {
      super(ConnectSystem.adapter(), "connect.jsonl", SampleFiles.poleJsonLines());
    }
  }

  /** An occurrence an element. */
  @State(Scope.Thread)
  public static class Xml extends Sample {
    private final XMLInputFactory factory = new InputFactoryImpl();

    /** The document. */
    public Xml() {
      super(NicheSystem.adapter(), "niche.xml", SampleFiles.xml());
    }
  }

  /** Reads rows of 135 columns. */
  @Benchmark
  public void csvIntake(Csv csv, Blackhole sink) {
    csv.read(sink::consume);
  }

  /** Takes the cells of the same rows. */
  @Benchmark
  public void csvScan(Csv csv, Blackhole sink) throws IOException {
    scan(csv.file, sink);
  }

  /** Reads rows of 43 columns. */
  @Benchmark
  public void narrowCsvIntake(NarrowCsv csv, Blackhole sink) {
    csv.read(sink::consume);
  }

  /** Takes the cells of the same rows. */
  @Benchmark
  public void narrowCsvScan(NarrowCsv csv, Blackhole sink) throws IOException {
    scan(csv.file, sink);
  }

  private static void scan(byte[] file, Blackhole sink) throws IOException {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file))) {
      for (CsvRecord row : rows) {
        for (int i = 0; i < row.getFieldCount(); i++) {
          sink.consume(row.getField(i));
        }
      }
    }
  }

  /** Reads an occurrence a line. */
  @Benchmark
  public void jsonIntake(Json json, Blackhole sink) {
    json.read(sink::consume);
  }

  /** Takes the tokens of the same lines. */
  @Benchmark
  public void jsonScan(Json json, Blackhole sink) throws IOException {
    scan(json.factory, json.file, sink);
  }

  /** Takes the tokens of the same lines with the text of each value. */
  @Benchmark
  public void jsonTexts(Json json, Blackhole sink) throws IOException {
    texts(json.factory, json.file, sink);
  }

  /** Reads an investigation a line. */
  @Benchmark
  public void poleJsonIntake(PoleJson json, Blackhole sink) {
    json.read(sink::consume);
  }

  /** Takes the tokens of the same lines. */
  @Benchmark
  public void poleJsonScan(PoleJson json, Blackhole sink) throws IOException {
    scan(json.factory, json.file, sink);
  }

  /** Takes the tokens of the same lines with the text of each value. */
  @Benchmark
  public void poleJsonTexts(PoleJson json, Blackhole sink) throws IOException {
    texts(json.factory, json.file, sink);
  }

  private static void scan(JsonFactory factory, byte[] file, Blackhole sink) throws IOException {
    try (JsonParser parser = factory.createParser(new ByteArrayInputStream(file))) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        sink.consume(token);
        token = parser.nextToken();
      }
    }
  }

  private static void texts(JsonFactory factory, byte[] file, Blackhole sink) throws IOException {
    try (JsonParser parser = factory.createParser(new ByteArrayInputStream(file))) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        sink.consume(token.isScalarValue() ? parser.getText() : token);
        token = parser.nextToken();
      }
    }
  }

  /** Reads an occurrence an element. */
  @Benchmark
  public void xmlIntake(Xml xml, Blackhole sink) {
    xml.read(sink::consume);
  }

  /** Takes the events of the same document. */
  @Benchmark
  public void xmlScan(Xml xml, Blackhole sink) throws XMLStreamException {
    XMLStreamReader reader = xml.factory.createXMLStreamReader(new ByteArrayInputStream(xml.file));
    int event = reader.getEventType();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      sink.consume(event);
      event = reader.next();
    }
    reader.close();
  }

  /** Takes the events of the same document with their texts and attributes. */
  @Benchmark
  public void xmlTexts(Xml xml, Blackhole sink) throws XMLStreamException {
    XMLStreamReader reader = xml.factory.createXMLStreamReader(new ByteArrayInputStream(xml.file));
    int event = reader.getEventType();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.CHARACTERS) {
        sink.consume(reader.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          sink.consume(reader.getAttributeValue(i));
        }
      }
      event = reader.next();
    }
    reader.close();
  }
}

package uk.crimerecording.connect;

import java.util.List;
import uk.crimerecording.contract.Export;
import uk.crimerecording.contract.IntakeContract;
import uk.crimerecording.intake.SystemAdapter;

class ConnectContractTest extends IntakeContract {

  private static final String INVESTIGATION =
      "{\"event\":{\"id\":\"e\",\"attributes\":{\"reference\":\"@reference\","
          + "\"homeOfficeClassification\":\"008/06\",@attributes}},\"entities\":["
          + "{\"id\":\"l\",\"type\":\"location\"},"
          + "{\"id\":\"p\",\"type\":\"person\",\"attributes\":{\"age\":\"41\"}}],\"links\":["
          + "{\"from\":\"e\",\"to\":\"l\",\"reason\":\"incidentLocation\"},"
          + "{\"from\":\"e\",\"to\":\"p\",\"reason\":\"victim\"}]}";

  private static final Export ROWS =
      new Export() {
        @Override
        public String fileName() {
          return "investigations.csv";
        }

        @Override
        public String file(List<String> records, String gap) {
          StringBuilder text =
              new StringBuilder("InvestigationReference,HomeOfficeClassification,Flags,Station\n");
          records.forEach(record -> text.append(gap).append(record).append('\n'));
          return text.append(gap).toString();
        }

        @Override
        public String record(String reference, String flag, String note) {
          return String.join(",", reference, "008/06", flag, note);
        }

        @Override
        public String toString() {
          return fileName();
        }
      };

  @Override
  protected SystemAdapter adapter() {
    return ConnectSystem.adapter();
  }

  @Override
  protected List<Export> exports() {
    return List.of(
        ROWS,
        new Documents("all.json", "{\"investigations\":[", ",", "]}", INVESTIGATION),
        new Documents("all.json", "[", ",", "]", INVESTIGATION),
        new Documents("all.jsonl", "", "\n", "", INVESTIGATION));
  }

  @Override
  protected String reference(int number) {
    return "35/" + number + "/20";
  }

  @Override
  protected List<String> marked(Export export, String text) {
    if (!(export instanceof Documents documents)) {
      return List.of("35/1/20," + text + ",,", text + "," + text);
    }
    String sound = documents.record(reference(1), "alcohol", "note");
    return List.of(
        sound.replace("41", text),
        sound.replace("008/06", text),
        sound.replace("\"victim\"", "\"" + text + "\""),
        sound.replace("\"to\":\"p\"", "\"to\":\"" + text + "\""),
        sound.replace("person", text),
        "\"" + text + "\"");
  }
}

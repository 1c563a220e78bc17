package uk.crimerecording.connect;

import java.util.List;
import uk.crimerecording.contract.Export;
import uk.crimerecording.contract.IntakeContract;
import uk.crimerecording.intake.SystemAdapter;

/** Documents of the national model. */
class IhubContractTest extends IntakeContract {

  private static final String DOCUMENT =
      "{\"data\":{\"type\":\"incident\",\"id\":\"@reference\",\"attributes\":{"
          + "\"homeOfficeClassification\":\"008/06\",\"crimeOutcome\":\"16\",@attributes},"
          + "\"relationships\":{\"victim\":{\"data\":[{\"type\":\"person\",\"id\":\"p\"}]},"
          + "\"incidentLocation\":{\"data\":[{\"type\":\"location\",\"id\":\"l\"}]}}},"
          + "\"included\":[{\"type\":\"person\",\"id\":\"p\",\"attributes\":{\"age\":41,"
          + "\"gender\":\"GNDR_0001\"}},{\"type\":\"location\",\"id\":\"l\",\"attributes\":{}}]}";

  @Override
  protected SystemAdapter adapter() {
    return ConnectSystem.adapter().with(ConnectSystem.ihubProfile());
  }

  @Override
  protected List<Export> exports() {
    return List.of(
        new Documents("all.json", "[", ",", "]", DOCUMENT),
        new Documents("all.jsonl", "", "\n", "", DOCUMENT));
  }

  @Override
  protected String reference(int number) {
    return "invented-" + number;
  }

  @Override
  protected List<String> marked(Export export, String text) {
    String sound = export.record(reference(1), "alcohol", "note");
    return List.of(
        sound.replace("41", "\"" + text + "\""),
        sound.replace("008/06", text),
        sound.replace("\"victim\"", "\"" + text + "\""),
        sound.replace("\"p\"", "\"" + text + "\""),
        sound.replace("person", text),
        sound.replace("incident\"", text + "\""),
        sound.replace("GNDR_0001", text));
  }
}

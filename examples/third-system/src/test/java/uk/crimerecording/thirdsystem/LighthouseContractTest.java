package uk.crimerecording.thirdsystem;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.contract.Export;
import uk.crimerecording.contract.IntakeContract;
import uk.crimerecording.intake.SystemAdapter;

/** What holds for the systems of the library holds for one that is plugged in. */
class LighthouseContractTest extends IntakeContract {

  private static final Export CASES =
      new Export() {
        @Override
        public String fileName() {
          return "cases.json";
        }

        @Override
        public String file(List<String> records, String gap) {
          return "{\"cases\":[" + gap + String.join("," + gap, records) + gap + "]}" + gap;
        }

        @Override
        public String record(String reference, String flag, String note) {
          return of(reference, "\"marks\":[\"" + flag + "\"],\"station\":\"" + note + "\"");
        }

        @Override
        public Optional<String> nested(String reference, int depth) {
          String deep = "[".repeat(depth) + "]".repeat(depth);
          return Optional.of(of(reference, "\"station\":" + deep));
        }

        private String of(String reference, String members) {
          return "{\"no\":\""
              + reference
              + "\",\"entry\":\"case\",\"offence\":{\"code\":\"008/06\"},"
              + members
              + "}";
        }
      };

  @Override
  protected SystemAdapter adapter() {
    return SystemAdapter.of(new LighthouseSystem());
  }

  @Override
  protected List<Export> exports() {
    return List.of(CASES);
  }

  @Override
  protected String reference(int number) {
    return Long.toString(93_260_000_000L + number);
  }
}

package uk.crimerecording.intake;

import java.util.List;
import uk.crimerecording.contract.Export;
import uk.crimerecording.contract.IntakeContract;

/** Rows of cells are read for every system, also for one that has nothing else. */
class SampleContractTest extends IntakeContract {

  private static final Export ROWS =
      new Export() {
        @Override
        public String fileName() {
          return "sample.csv";
        }

        @Override
        public String file(List<String> records, String gap) {
          StringBuilder text = new StringBuilder("Ref,Code,Flags,Notes\n");
          records.forEach(record -> text.append(gap).append(record).append('\n'));
          return text.append(gap).toString();
        }

        @Override
        public String record(String reference, String flag, String note) {
          return String.join(",", reference, "008/06", flag, note);
        }
      };

  @Override
  protected SystemAdapter adapter() {
    return SystemAdapter.of(Samples.SYSTEM);
  }

  @Override
  protected List<Export> exports() {
    return List.of(ROWS);
  }

  @Override
  protected String reference(int number) {
    return String.format("%04d/26", number);
  }
}

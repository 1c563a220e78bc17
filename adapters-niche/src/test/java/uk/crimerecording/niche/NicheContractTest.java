package uk.crimerecording.niche;

import java.util.List;
import java.util.Optional;
import uk.crimerecording.contract.Export;
import uk.crimerecording.contract.IntakeContract;
import uk.crimerecording.intake.SystemAdapter;

class NicheContractTest extends IntakeContract {

  /** The formats of the system. */
  private enum Format implements Export {
    ROWS("occurrences.csv") {
      @Override
      public String file(List<String> records, String gap) {
        StringBuilder text = new StringBuilder("OccurrenceNumber,HomeOfficeCode,Flags,Summary\n");
        records.forEach(record -> text.append(gap).append(record).append('\n'));
        return text.append(gap).toString();
      }

      @Override
      public String record(String reference, String flag, String note) {
        return String.join(",", reference, "008/06", flag, note);
      }
    },
    ELEMENTS("occurrences.xml") {
      @Override
      public String file(List<String> records, String gap) {
        StringBuilder text = new StringBuilder("<?xml version='1.0'?>" + gap + "<occurrences>");
        records.forEach(record -> text.append(gap).append(record));
        return text.append(gap).append("</occurrences>").append(gap).toString();
      }

      @Override
      public String record(String reference, String flag, String note) {
        return occurrence(
            reference, "<flags><flag>" + flag + "</flag></flags><summary>" + note + "</summary>");
      }

      @Override
      public Optional<String> nested(String reference, int depth) {
        return Optional.of(occurrence(reference, "<a>".repeat(depth) + "</a>".repeat(depth)));
      }
    },
    LINES("occurrences.jsonl") {
      @Override
      public String file(List<String> records, String gap) {
        StringBuilder text = new StringBuilder(gap);
        records.forEach(record -> text.append(record).append('\n').append(gap));
        return text.toString();
      }

      @Override
      public String record(String reference, String flag, String note) {
        return members(reference, "\"flags\":[\"" + flag + "\"],\"summary\":\"" + note + "\"");
      }

      @Override
      public Optional<String> nested(String reference, int depth) {
        String deep = "[".repeat(depth) + "]".repeat(depth);
        return Optional.of(members(reference, "\"summary\":" + deep));
      }
    };

    private final String fileName;

    Format(String fileName) {
      this.fileName = fileName;
    }

    @Override
    public String fileName() {
      return fileName;
    }

    private static String occurrence(String reference, String content) {
      return "<occurrence number='"
          + reference
          + "'><classification code='008/06'/>"
          + content
          + "</occurrence>";
    }

    private static String members(String reference, String members) {
      return "{\"number\":\""
          + reference
          + "\",\"classification\":{\"code\":\"008/06\"},"
          + members
          + "}";
    }
  }

  @Override
  protected SystemAdapter adapter() {
    return NicheSystem.adapter();
  }

  @Override
  protected List<Export> exports() {
    return List.of(Format.values());
  }

  @Override
  protected String reference(int number) {
    return Long.toString(55_220_000_000L + number);
  }

  @Override
  protected List<String> marked(Export export, String text) {
    return switch ((Format) export) {
      case ROWS -> List.of("55220000001," + text + ",,", text + "," + text);
      case ELEMENTS ->
          List.of(
              "<occurrence number='1'><classification code='" + text + "'/></occurrence>",
              Format.occurrence("1", "<dates><reported>" + text + "</reported></dates>"),
              Format.occurrence(
                  "1", "<involvements><involvement role='" + text + "'/></involvements>"),
              Format.occurrence(
                  "1", "<finalisation><outcome>" + text + "</outcome></finalisation>"),
              Format.occurrence("1", "<involvements suspects='" + text + "'/>"),
              Format.occurrence(
                  "1", "<highRiskDomesticAbuse>" + text + "</highRiskDomesticAbuse>"));
      case LINES ->
          List.of(
              Format.members("1", "\"dates\":{\"reported\":\"" + text + "\"}"),
              Format.members("1", "\"involvements\":[{\"role\":\"" + text + "\"}]"),
              Format.members("1", "\"involvements\":[{\"party\":{\"age\":\"" + text + "\"}}]"));
    };
  }
}

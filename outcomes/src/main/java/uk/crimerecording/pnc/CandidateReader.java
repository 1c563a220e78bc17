package uk.crimerecording.pnc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.offence.CodeReading;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.pnc.HomeOfficeCandidates.Fault;
import uk.crimerecording.pnc.HomeOfficeCandidates.Problem;
import uk.crimerecording.pnc.HomeOfficeCandidates.Reading;

/** Reads a table of candidates line by line, keeping no more of a line than a row can have. */
final class CandidateReader {

  private static final String HEADER = "cjs_code,home_office_code,notifiable";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_ROW = 100;

  private final HomeOfficeCandidates.Builder table;
  private final List<Problem> problems = new ArrayList<>();
  private int line;
  private int rows;

  CandidateReader(OffenceCatalogue catalogue) {
    this.table = HomeOfficeCandidates.builder(catalogue);
  }

  Reading read(Reader csv) throws IOException {
    BufferedReader in = new BufferedReader(csv);
    if (isHeader(next(in))) {
      Optional<String> row = next(in);
      while (row.isPresent() && rows < HomeOfficeCandidates.MOST_ROWS) {
        rows++;
        refuse(faultsOf(row.get()));
        row = next(in);
      }
      if (row.isPresent()) {
        refuse(EnumSet.of(Fault.TOO_MANY_ROWS));
      }
    } else {
      refuse(EnumSet.of(Fault.HEADER));
    }
    return new Reading(table.build(), rows, problems);
  }

  private static boolean isHeader(Optional<String> first) {
    String text = first.orElse("");
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return (marked ? text.substring(1) : text).equalsIgnoreCase(HEADER);
  }

  private void refuse(Set<Fault> faults) {
    if (!faults.isEmpty()) {
      problems.add(new Problem(Math.max(line, 1), faults));
    }
  }

  /** Takes a row, or says all that is wrong with it. */
  private Set<Fault> faultsOf(String row) {
    String[] cells = row.split(",", -1);
    if (cells.length != 3 || row.length() > LONGEST_ROW) {
      return EnumSet.of(Fault.CELLS);
    }
    Optional<CjsOffenceCode> offence = CjsOffenceCode.read(cells[0]);
    Optional<OffenceCode> code =
        OffenceCode.read(cells[1].strip()).filter(CodeReading::isExact).map(CodeReading::code);
    String mark = cells[2].strip();
    boolean notifiable = mark.equalsIgnoreCase("true");
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    if (offence.isEmpty()) {
      faults.add(Fault.CJS_CODE);
    }
    if (code.isEmpty()) {
      faults.add(Fault.HOME_OFFICE_CODE);
    }
    if (!notifiable && !mark.equalsIgnoreCase("false")) {
      faults.add(Fault.NOTIFIABLE);
    }
    if (faults.isEmpty() && !table.put(offence.orElseThrow(), code.orElseThrow(), notifiable)) {
      faults.add(Fault.DUPLICATE);
    }
    return faults;
  }

  /** The next line; of a longer one than a row can be, only that it is longer. */
  private Optional<String> next(BufferedReader in) throws IOException {
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    line++;
    StringBuilder text = new StringBuilder(LONGEST_ROW);
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (text.length() <= LONGEST_ROW) {
        text.append((char) c);
      }
    }
    int end = text.length() - 1;
    if (end >= 0 && text.charAt(end) == '\r') {
      text.setLength(end);
    }
    return Optional.of(text.toString());
  }
}

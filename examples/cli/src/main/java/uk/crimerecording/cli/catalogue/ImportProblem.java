package uk.crimerecording.cli.catalogue;

import uk.crimerecording.offence.CatalogueFormatException;

/**
 * Something in a spreadsheet that the importer cannot take, or took note of, and where it stands.
 * The contents of the cell are never repeated.
 *
 * @param sheet the sheet, or the part of the file; blank where the whole file is concerned
 * @param row the row, from 1; 0 where no row is concerned
 * @param column the letters of the column; blank where no column is concerned
 * @param message what is wrong and what was expected
 */
public record ImportProblem(String sheet, int row, String column, String message) {

  static ImportProblem ofFile(String message) {
    return new ImportProblem("", 0, "", message);
  }

  static ImportProblem ofSheet(String sheet, String message) {
    return new ImportProblem(sheet, 0, "", message);
  }

  static ImportProblem of(CatalogueFormatException e) {
    return new ImportProblem(e.part(), e.line(), "", e.problem());
  }

  /**
   * Describes the problem on one line.
   *
   * @return for example {@code Notifiable_Offences_!B7: not a mode of trial (I, E, S)}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(sheet);
    if (row > 0) {
      text.append('!').append(column).append(row);
    }
    return text.append(text.isEmpty() ? "" : ": ").append(message).toString();
  }
}

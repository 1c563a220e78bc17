package uk.crimerecording.form;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;

/** Writes one JSON object a record and line, its parties in an array. */
final class ObjectWriter implements RecordWriter {

  private final Layout layout;

  ObjectWriter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void begin(Appendable out) {}

  @Override
  public void write(RawRecord record, Appendable out) throws IOException {
    ValueTree tree = ValueTree.of(record.record(), layout);
    for (Map<DomainField, List<String>> party : record.parties()) {
      layout.parties().ifPresent(path -> tree.at(path).add(PartyTree.of(party, layout)));
    }
    StringBuilder line = new StringBuilder(1024);
    JsonValues.object(tree, line);
    out.append(line).append('\n');
  }

  @Override
  public void end(Appendable out) {}
}

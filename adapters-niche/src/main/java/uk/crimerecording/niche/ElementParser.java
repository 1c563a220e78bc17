package uk.crimerecording.niche;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharArrayReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.RecordSplitter;

/**
 * Finds the values of one record in its XML element. Names count without their namespace. Document
 * type declarations and entities are switched off. Not thread-safe.
 */
final class ElementParser implements RecordParser {

  private final XMLInputFactory factory = new InputFactoryImpl();
  private final String element;
  private final IntakeLimits limits;
  private final PathWalk walk;
  private final StringBuilder text = new StringBuilder();
  private char[] document = new char[1 << 12];
  private boolean inRecord;

  ElementParser(Layout layout, IntakeLimits limits) {
    this.element = layout.record();
    this.limits = limits;
    this.walk = PathWalk.throughRecords(layout);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  @Override
  public void parse(RecordSplitter record, RecordDraft draft) {
    walk.begin(draft);
    inRecord = false;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(reader(record));
      try {
        while (reader.hasNext()) {
          if (!event(reader.next(), reader, draft)) {
            return;
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | UncheckedStreamException e) {
      draft.reject(ProblemCode.MALFORMED_RECORD, element);
    }
  }

  /** The record within the elements around it, which may declare its namespaces. */
  private CharArrayReader reader(RecordSplitter record) {
    String before = record.context();
    String after = record.closing();
    int length = before.length() + record.length() + after.length();
    if (document.length < length) {
      document = new char[length * 2];
    }
    before.getChars(0, before.length(), document, 0);
    System.arraycopy(
        record.characters(), record.offset(), document, before.length(), record.length());
    after.getChars(0, after.length(), document, before.length() + record.length());
    return new CharArrayReader(document, 0, length);
  }

  /** Handles an event; false where the record is rejected and nothing more is wanted of it. */
  private boolean event(int event, XMLStreamReader reader, RecordDraft draft) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        return start(reader, draft);
      }
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (inRecord && walk.isWanted()) {
          text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE -> {
        draft.reject(ProblemCode.MALFORMED_RECORD, element);
        return false;
      }
      default -> {}
    }
    return true;
  }

  private boolean start(XMLStreamReader reader, RecordDraft draft) {
    String name = reader.getLocalName();
    if (inRecord) {
      // The element of the record is a level too.
      if (walk.depth() + 1 == limits.depth()) {
        draft.reject(ProblemCode.NESTED_TOO_DEEP, element);
        return false;
      }
      walk.enter(name);
      walk.beginItem();
    } else if (name.equals(element)) {
      inRecord = true;
    }
    text.setLength(0);
    if (inRecord && walk.isRead()) {
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        walk.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    return true;
  }

  private void end() {
    if (!inRecord) {
      return;
    }
    if (text.length() > 0) {
      walk.value(text.toString());
      text.setLength(0);
    }
    if (walk.depth() == 0) {
      inRecord = false;
    } else {
      walk.endItem();
      walk.leave();
    }
  }
}

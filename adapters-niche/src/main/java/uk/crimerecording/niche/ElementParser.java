package uk.crimerecording.niche;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.RecordSplitter;

/**
 * Finds the values of one record in its XML element. Names count without their namespace. Document
 * type declarations and entities are switched off.
 *
 * <p>One reader reads many records, as if they were the content of one document: to begin a
 * document costs as much as to read a record. A reader that met broken text is not used again. Not
 * thread-safe.
 */
final class ElementParser implements RecordParser {

  /** A reader remembers every name that it met; after so many characters it makes room. */
  private static final int MOST_CHARACTERS = 1 << 22;

  private final String element;
  private final IntakeLimits limits;
  private final PathWalk walk;
  private final RecordFeed feed = new RecordFeed();
  private @Nullable XMLStreamReader reader;
  private String context = "";
  private long characters;
  private char[] text = new char[1 << 10];
  private int textLength;
  private boolean inRecord;

  ElementParser(Layout layout, IntakeLimits limits) {
    this.element = layout.record();
    this.limits = limits;
    this.walk = PathWalk.throughRecords(layout);
  }

  @Override
  public void parse(RecordSplitter record, RecordDraft draft) {
    walk.begin(draft);
    inRecord = false;
    boolean whole = false;
    try {
      whole = read(reader(record), draft);
    } catch (XMLStreamException | UncheckedStreamException e) {
      draft.reject(ProblemCode.MALFORMED_RECORD, element);
    }
    if (!whole) {
      reader = null;
    }
  }

  /** A reader in front of the record, within the elements around it: they may name namespaces. */
  private XMLStreamReader reader(RecordSplitter record) throws XMLStreamException {
    feed.give(record.characters(), record.offset(), record.length());
    XMLStreamReader known = reader;
    characters += record.length();
    if (known == null || characters > MOST_CHARACTERS || !context.equals(record.context())) {
      characters = record.length();
      context = record.context();
      feed.giveBefore("<records>" + context);
      known = factory().createXMLStreamReader(feed);
      reader = known;
    }
    return known;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** Reads to the end of the record; false where it is rejected and nothing more is wanted. */
  private boolean read(XMLStreamReader events, RecordDraft draft) throws XMLStreamException {
    while (true) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!start(events, draft)) {
            return false;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          end();
          if (!inRecord) {
            return true;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inRecord && walk.isWanted()) {
            append(events);
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          draft.reject(ProblemCode.MALFORMED_RECORD, element);
          return false;
        }
        default -> {}
      }
    }
  }

  private boolean start(XMLStreamReader events, RecordDraft draft) {
    String name = events.getLocalName();
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
    textLength = 0;
    if (inRecord && walk.isRead()) {
      for (int i = 0; i < events.getAttributeCount(); i++) {
        walk.attribute(events.getAttributeLocalName(i), events.getAttributeValue(i));
      }
    }
    return true;
  }

  private void append(XMLStreamReader events) {
    int length = events.getTextLength();
    if (textLength + length > text.length) {
      text = Arrays.copyOf(text, 2 * (textLength + length));
    }
    System.arraycopy(events.getTextCharacters(), events.getTextStart(), text, textLength, length);
    textLength += length;
  }

  private void end() {
    if (!inRecord) {
      return;
    }
    if (textLength > 0) {
      walk.value(text, 0, textLength);
      textLength = 0;
    }
    if (walk.depth() == 0) {
      inRecord = false;
    } else {
      walk.endItem();
      walk.leave();
    }
  }
}

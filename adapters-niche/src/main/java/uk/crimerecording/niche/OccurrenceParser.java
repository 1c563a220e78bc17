package uk.crimerecording.niche;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharArrayReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathNode;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.RecordSplitter;

/**
 * Finds the values of one occurrence in its XML. Names count without their namespace. Document type
 * declarations and entities are switched off. Not thread-safe.
 */
final class OccurrenceParser implements RecordParser {

  private final XMLInputFactory factory = new InputFactoryImpl();
  private final String element;
  private final IntakeLimits limits;
  private final PathNode recordPaths;
  private final PathNode partyPaths;
  private final Deque<PathNode> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private char[] document = new char[1 << 12];
  private RecordDraft.@Nullable PartyDraft party;
  private int partyDepth;

  OccurrenceParser(Layout layout, IntakeLimits limits) {
    this.element = layout.record();
    this.limits = limits;
    this.recordPaths = layout.recordPaths();
    this.partyPaths = layout.partyPaths();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
  }

  @Override
  public void parse(RecordSplitter record, RecordDraft draft) {
    open.clear();
    party = null;
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
      case XMLStreamConstants.END_ELEMENT -> end(draft);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (!open.isEmpty() && !open.element().fields().isEmpty()) {
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
    if (open.isEmpty() && !name.equals(element)) {
      return true;
    }
    if (open.size() == limits.depth()) {
      draft.reject(ProblemCode.NESTED_TOO_DEEP, element);
      return false;
    }
    PathNode node = recordPaths;
    if (!open.isEmpty()) {
      node = open.element().child(name);
      if (open.element().isKnown() && !node.isKnown()) {
        draft.note(ProblemCode.UNKNOWN_ELEMENT, name);
      }
    }
    if (node.isParty()) {
      party = draft.party();
      partyDepth = open.size();
      node = partyPaths;
    }
    open.push(node);
    text.setLength(0);
    if (node.isKnown()) {
      attributes(node, reader, draft);
    }
    return true;
  }

  private void attributes(PathNode node, XMLStreamReader reader, RecordDraft draft) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      PathNode attribute = node.attribute(reader.getAttributeLocalName(i));
      if (!attribute.isKnown()) {
        draft.note(ProblemCode.UNKNOWN_ELEMENT, "@" + reader.getAttributeLocalName(i));
      }
      state(attribute, reader.getAttributeValue(i), draft);
    }
  }

  private void end(RecordDraft draft) {
    if (open.isEmpty()) {
      return;
    }
    PathNode node = open.pop();
    if (text.length() > 0) {
      state(node, text.toString(), draft);
      text.setLength(0);
    }
    if (party != null && open.size() == partyDepth) {
      party = null;
    }
  }

  private void state(PathNode node, String value, RecordDraft draft) {
    for (DomainField field : node.fields()) {
      if (party != null) {
        party.state(field, value);
      } else {
        draft.state(field, value);
      }
    }
  }
}

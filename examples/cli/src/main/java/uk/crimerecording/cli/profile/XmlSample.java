package uk.crimerecording.cli.profile;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.crimerecording.intake.Layout;

/** The outline of an XML document. Declarations and entities are never followed. */
final class XmlSample {

  private static final int RECORD_DEPTH = 2;

  private final String text;
  private final Layout layout;
  private final Optional<String> parties;
  private final Sample sample;

  /** The names from the record down to the element at hand. */
  private final Deque<String> path = new ArrayDeque<>();

  /** How often each path stands within the record at hand. */
  private final Map<String, Integer> occurrences = new HashMap<>();

  private final Set<String> parents = new HashSet<>();
  private final StringBuilder content = new StringBuilder();

  XmlSample(String text, Layout layout, Optional<String> parties, Sample sample) {
    this.text = text;
    this.layout = layout;
    this.parties = parties;
    this.sample = sample;
  }

  /** Handles an element at the beginning or end of it. */
  private interface Visitor {
    void visit(XMLStreamReader reader, int event, int depth);
  }

  void read() {
    sample.record(record());
    sample.parties(parties);
    walk(this::visit);
  }

  /** The element that the layout names, otherwise the most frequent one below the root. */
  private String record() {
    Map<String, Integer> below = new HashMap<>();
    Set<String> names = new HashSet<>();
    walk(
        (reader, event, depth) -> {
          if (event == XMLStreamConstants.START_ELEMENT) {
            names.add(reader.getLocalName());
            if (depth == RECORD_DEPTH) {
              below.merge(reader.getLocalName(), 1, Integer::sum);
            }
          }
        });
    if (names.contains(layout.record())) {
      return layout.record();
    }
    Optional<String> most =
        below.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    return most.orElse(layout.record());
  }

  /** Text that breaks off keeps what came before it. */
  private void walk(Visitor visitor) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    int depth = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext() && sample.records() < SampleReader.MOST_RECORDS) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        visitor.visit(reader, event, depth);
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
    } catch (XMLStreamException e) {
      content.setLength(0);
    }
  }

  private void visit(XMLStreamReader reader, int event, int depth) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          content.append(reader.getText());
      case XMLStreamConstants.END_ELEMENT -> end();
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) {
    content.setLength(0);
    String name = reader.getLocalName();
    if (path.isEmpty() && !name.equals(sample.record())) {
      return;
    }
    if (path.isEmpty()) {
      sample.countRecord();
      occurrences.clear();
      path.addLast("");
    } else {
      parents.add(path.getLast());
      String parent = path.getLast();
      path.addLast(parent.isEmpty() ? name : parent + "/" + name);
    }
    String here = path.getLast();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = "@" + reader.getAttributeLocalName(i);
      add(here.isEmpty() ? attribute : here + "/" + attribute, reader.getAttributeValue(i));
      parents.add(here);
    }
    occurrences.merge(here, 1, Integer::sum);
  }

  private void end() {
    if (path.isEmpty()) {
      return;
    }
    String here = path.removeLast();
    if (!parents.contains(here)) {
      add(here, content.toString());
    } else if (occurrences.getOrDefault(here, 0) > 1) {
      sample.repeats(here);
    }
    content.setLength(0);
  }

  private void add(String place, String value) {
    Optional<String> below =
        parties.filter(p -> place.startsWith(p + "/")).map(p -> place.substring(p.length() + 1));
    if (below.isPresent()) {
      sample.partyPlace(below.get()).add(value);
    } else {
      sample.place(place).add(value);
    }
  }
}

package dev.weighbridge.export;

import dev.weighbridge.project.ProjectFile;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the project in an SVG file, even after a vector editor has written the file anew. Document
 * types are skipped unread: no entity is resolved, nothing is fetched.
 */
final class SvgProject {
  private SvgProject() {}

  static Optional<String> find(String xml) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && SvgMetadata.PROJECT.equals(reader.getLocalName())
            && SvgMetadata.NAMESPACE.equals(reader.getNamespaceURI())) {
          return content(reader);
        }
      }
      return Optional.empty();
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader answers some broken documents with exceptions that it does not declare.
      return Optional.empty();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** The text of the present element; empty if it holds anything else, or far too much. */
  private static Optional<String> content(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (text.length() <= ProjectFile.MOST_BYTES) {
      switch (reader.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return Optional.of(text.toString());
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}

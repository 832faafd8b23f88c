package horseshoe.export.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; every text and every attribute is escaped. Not safe for several threads. */
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /**
     * A whole document.
     *
     * @param content writes its one element
     * @return in UTF-8
     */
    static byte[] document(Consumer<Xml> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.accept(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }

    /**
     * An element.
     *
     * @param name with its prefix
     * @param attributes name, value, name, value and so on
     * @param content writes what is in it
     */
    void element(String name, List<String> attributes, Runnable content) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            content.run();
            writer.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void element(String name, List<String> attributes, String text) {
        element(name, attributes, () -> text(text));
    }

    void element(String name, Runnable content) {
        element(name, List.of(), content);
    }

    void empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(List.of(attributes));
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void text(String text) {
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int place = 0; place + 1 < attributes.size(); place += 2) {
            writer.writeAttribute(attributes.get(place), attributes.get(place + 1));
        }
    }
}

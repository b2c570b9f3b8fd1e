package dk.rammebilag.feedback.marked;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an XML part from start tag to start tag, without copying it. */
final class PartReader implements Closeable {

    private final Reader text;
    private final XMLStreamReader xml;

    /** From the root to the element it stands at, without prefixes. */
    private final List<String> path = new ArrayList<>();

    PartReader(PartSource part) throws IOException {
        text = part.text();
        xml = PartSource.parser(text);
    }

    /** Goes to the next start tag; false at the end. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        var name = xml.getLocalName();
                        path.add(name.substring(name.indexOf(':') + 1));
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> path.removeLast();
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException _) {
            throw new MalformedPartException();
        }
    }

    String element() {
        return path.getLast();
    }

    /** The element around it; empty at the root. */
    String parent() {
        return ancestor(1);
    }

    /** The element around its parent; empty where there is none. */
    String grandparent() {
        return ancestor(2);
    }

    private String ancestor(int above) {
        return path.size() > above ? path.get(path.size() - 1 - above) : "";
    }

    /** How many elements are around it. */
    int depth() {
        return path.size() - 1;
    }

    /** The prefix of the element with its colon; empty if it has none. */
    String prefix() {
        var name = xml.getLocalName();
        return name.substring(0, name.indexOf(':') + 1);
    }

    @Nullable String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    Tag tag() {
        return Tag.of(xml);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}

package dk.rammebilag.feedback.marked;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** A start tag that is written anew because something in it changes. */
final class Tag {

    /** With its prefix. */
    private final String name;

    /** Attributes and namespaces by their names with prefix. */
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private Tag(String name) {
        this.name = name;
    }

    /** The tag a reader stands at that takes prefixes as they are. */
    static Tag of(XMLStreamReader xml) {
        var tag = new Tag(xml.getLocalName());
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            tag.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return tag;
    }

    Tag copy() {
        var copy = new Tag(name);
        copy.attributes.putAll(attributes);
        return copy;
    }

    /** The name without prefix. */
    String element() {
        return name.substring(name.indexOf(':') + 1);
    }

    Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Tag without(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    /** The tag as it stands before content. */
    String opening() {
        return text(">");
    }

    /** The tag of an element without content. */
    String empty() {
        return text("/>");
    }

    private String text(String end) {
        var text = new StringBuilder("<").append(name);
        attributes.forEach((attribute, value) ->
                text.append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(XmlText.escaped(value))
                        .append('"'));
        return text.append(end).toString();
    }

    String closing() {
        return "</" + name + ">";
    }
}

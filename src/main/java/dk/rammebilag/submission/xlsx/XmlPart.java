package dk.rammebilag.submission.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.io.StreamBootstrapper;
import com.ctc.wstx.io.SystemId;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import dk.rammebilag.submission.archive.Unreadable;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, element by element. Names are without prefix, so that strict and
 * transitional OOXML look the same; a DTD, deep nesting and long texts make it unreadable.
 */
final class XmlPart implements Closeable {

    /** The most characters Excel lets a cell hold. */
    private static final int CELL_CHARACTERS = 32_767;

    /** Lists of sheets, relations and styles have no need of more. */
    private static final long INDEX_ELEMENTS = 1L << 18;

    private static final long INDEX_CHARACTERS = 32L << 20;

    /**
     * Woodstox keeps every name of a part, and finds one among those with the same hash by looking
     * at each: both are no matter for the few hundred names OOXML has.
     */
    private static final int NAMES = 400;

    private static final WstxInputFactory INDEX = factory(INDEX_ELEMENTS, INDEX_CHARACTERS);
    private static final WstxInputFactory DATA = factory(Long.MAX_VALUE, Long.MAX_VALUE);

    private final InputStream in;
    private final XMLStreamReader xml;
    private final SymbolTable names;

    private XmlPart(InputStream in, XMLStreamReader xml, SymbolTable names) {
        this.in = in;
        this.xml = xml;
        this.names = names;
    }

    private static WstxInputFactory factory(long elements, long characters) {
        var factory = new WstxInputFactory();
        // Nobody asks for namespaces, identities and locations, and they cost a tenth of it all.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, false);
        factory.setProperty(XMLInputFactory2.XSP_SUPPORT_XMLID, XMLInputFactory2.XSP_V_XMLID_NONE);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 16 << 10);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 50);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, elements);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, characters);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 64 << 10);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 1 << 20);
        return factory;
    }

    /** A part that tells of others and is held in memory. Takes over the stream. */
    static XmlPart index(InputStream in) throws Unreadable {
        return open(in, INDEX);
    }

    /** A part of any length. Takes over the stream. */
    static XmlPart data(InputStream in) throws Unreadable {
        return open(in, DATA);
    }

    private static XmlPart open(InputStream in, WstxInputFactory factory) throws Unreadable {
        var names = new SymbolTable();
        var config = factory.getConfig().createNonShared(names);
        var start = StreamBootstrapper.getInstance(null, null, in);
        try {
            return new XmlPart(
                    in, factory.createSR(config, (SystemId) null, start, false, false), names);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** Goes to the next start tag; false at the end of the part. */
    boolean nextStart() throws Unreadable {
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Goes to the next start tag before the end tag of an element; false when that has come. */
    boolean nextStartIn(String element) throws Unreadable {
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && isNamed(element))) {
                return false;
            }
        }
    }

    private int next() throws Unreadable {
        try {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Unreadable("dtd");
            }
            if (names.size() > NAMES) {
                throw new Unreadable("xml");
            }
            return event;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private boolean isNamed(String element) {
        var name = xml.getLocalName();
        return name.equals(element) || (name.length() > element.length() && name().equals(element));
    }

    /** The name of the element. */
    String name() {
        var name = xml.getLocalName();
        return name.length() == 1 ? name : name.substring(name.indexOf(':') + 1);
    }

    /** An attribute of the element that carries no prefix; null if it has none. */
    @Nullable String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** How many attributes the element has. */
    int attributes() {
        return xml.getAttributeCount();
    }

    /** The name of an attribute by its place, with its prefix. */
    String attributeName(int place) {
        return xml.getAttributeLocalName(place);
    }

    /** The value of an attribute by its place. */
    String attributeValue(int place) {
        return xml.getAttributeValue(place);
    }

    /** An attribute that carries a prefix, whichever it is; null if the element has none. */
    @Nullable String prefixed(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).endsWith(":" + name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is true or false; false if it is not there. */
    boolean flag(String name) {
        var value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** An attribute that is a whole number from 0. */
    int number(String name, int otherwise) throws Unreadable {
        var value = attribute(name);
        return value == null ? otherwise : number(value);
    }

    /** What an attribute says that is a whole number from 0. */
    static int number(String value) throws Unreadable {
        try {
            var number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below, without the value
        }
        throw new Unreadable("xml");
    }

    /** The text of the element without that of elements in it; goes to its end tag. */
    String text() throws Unreadable {
        var text = "";
        StringBuilder several = null;
        var depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (depth == 1 && text.isEmpty()) {
                        text = xml.getText();
                    } else if (depth == 1) {
                        several = several == null ? new StringBuilder(text) : several;
                        check(several.append(xml.getText()));
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new Unreadable("xml");
                default -> {}
            }
        }
        check(text);
        return EscapedText.decode(several == null ? text : several.toString());
    }

    /** All text in an element and in elements in it; goes to its end tag. */
    String allText(String element) throws Unreadable {
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        check(text.append(xml.getText()));
                case XMLStreamConstants.END_ELEMENT -> {
                    if (isNamed(element)) {
                        return EscapedText.decode(text.toString());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new Unreadable("xml");
                default -> {}
            }
        }
    }

    /**
     * The text of an {@code si} or {@code is} element, its runs joined and the reading aid of
     * Japanese left out; goes to its end tag.
     */
    String richText(String element) throws Unreadable {
        var text = new StringBuilder();
        while (nextStartIn(element)) {
            switch (name()) {
                case "t" -> text.append(text());
                case "rPh" -> {
                    while (nextStartIn("rPh")) {
                        // left out
                    }
                }
                default -> {}
            }
            check(text);
        }
        return text.toString();
    }

    private static void check(CharSequence text) throws Unreadable {
        // An escaped character takes seven.
        if (text.length() > 7 * CELL_CHARACTERS) {
            throw new Unreadable("cell", CELL_CHARACTERS);
        }
    }

    private static Unreadable unreadable(XMLStreamException e) {
        return switch (e.getNestedException()) {
            case CharConversionException _, UnsupportedEncodingException _ -> new Unreadable("xml");
            case IOException io -> Unreadable.because(io);
            case null, default -> new Unreadable("xml");
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

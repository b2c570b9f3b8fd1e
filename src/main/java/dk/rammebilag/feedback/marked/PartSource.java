package dk.rammebilag.feedback.marked;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Where an XML part is read from, as often as asked. Names are taken with their prefixes. */
interface PartSource {

    /** Looser than the reader's limits, for here everything is read, not only the sheets. */
    XMLInputFactory2 PARSERS = parsers();

    InputStream open() throws IOException;

    private static XMLInputFactory2 parsers() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 500);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 20);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 16 << 20);
        return factory;
    }

    /** The text of the part. */
    default Reader text() throws IOException {
        return new InputStreamReader(open(), encoding().newDecoder());
    }

    /** What the part is encoded in: by its first bytes, else by what it says itself. */
    default Charset encoding() throws IOException {
        try (var in = open()) {
            var xml = PARSERS.createXMLStreamReader(in);
            var encoding = xml.getEncoding();
            return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        } catch (XMLStreamException | IllegalArgumentException _) {
            throw new MalformedPartException();
        }
    }

    /** A parser of the text. */
    static XMLStreamReader2 parser(Reader text) throws IOException {
        try {
            return (XMLStreamReader2) PARSERS.createXMLStreamReader(text);
        } catch (XMLStreamException _) {
            throw new MalformedPartException();
        }
    }
}

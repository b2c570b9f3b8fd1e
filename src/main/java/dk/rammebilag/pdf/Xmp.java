package dk.rammebilag.pdf;

import dk.rammebilag.document.Properties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * The metadata packet: PDF/A and PDF/UA-1 declared, the latter with its schema described. Journal
 * number and version stand in properties that PDF/A knows.
 */
final class Xmp {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final String PACKET = packet();

    private Xmp() {}

    /**
     * The packet of a document.
     *
     * @param part of PDF/A
     */
    static byte[] of(Properties properties, String producer, int part) {
        var date =
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        properties.created().withNano(0).atZone(ZONE));
        return PACKET.replace("{title}", escaped(properties.title()))
                .replace("{author}", escaped(properties.author()))
                .replace("{subject}", escaped(properties.subject()))
                .replace("{identifier}", element("dc:identifier", properties.journal()))
                .replace("{version}", element("xmpMM:VersionID", properties.version()))
                .replace("{part}", Integer.toString(part))
                .replace("{date}", date)
                .replace("{producer}", escaped(producer))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String packet() {
        try (var in = Objects.requireNonNull(Xmp.class.getResourceAsStream("xmp.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "<%s>%s</%s>".formatted(name, escaped(text), name);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

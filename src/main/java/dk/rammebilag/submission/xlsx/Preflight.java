package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns away what is no plain workbook before anything of it is read. */
final class Preflight {

    /** The part that lists what kind every other part is. */
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private Preflight() {}

    static void check(Archive archive) throws IOException, Unreadable {
        var types = types(archive);
        if (types.contains("sheet.binary.")) {
            throw new Unreadable("xlsb");
        }
        if (types.contains("macroenabled") || hasMacros(archive)) {
            throw new Unreadable("macros");
        }
        if (!types.contains("spreadsheetml.")) {
            throw new Unreadable("notWorkbook");
        }
        for (var name : archive.names()) {
            if (isXml(name)) {
                // A DTD can only stand before the first element.
                try (var part = XmlPart.data(archive.open(name))) {
                    part.nextStart();
                }
            }
        }
    }

    /** The types in lower case; the root element may be large, but not larger than this. */
    private static String types(Archive archive) throws IOException, Unreadable {
        try (var in = archive.open(CONTENT_TYPES)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
        }
    }

    private static boolean hasMacros(Archive archive) {
        return archive.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("macrosheets/"));
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }
}

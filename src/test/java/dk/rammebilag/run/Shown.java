package dk.rammebilag.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Everything that can be read in a file, as one text: pages, cells, alternatives, properties. */
public final class Shown {

    private Shown() {}

    /** The text of a file. */
    public static String in(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = String.valueOf(file.getFileName());
        if (name.endsWith(".xlsx") || name.endsWith(".zip")) {
            return parts(bytes);
        }
        return name.endsWith(".pdf") ? pdf(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String parts(byte[] zip) throws IOException {
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }

    private static String pdf(byte[] pdf) throws IOException {
        var text = new StringBuilder();
        try (var reader = new PdfReader(pdf)) {
            var pages = new PdfTextExtractor(reader);
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(pages.getTextFromPage(page)).append('\n');
            }
            for (var number = 1; number < reader.getXrefSize(); number++) {
                strings(reader.getPdfObject(number), text);
            }
        }
        return text.toString();
    }

    /** Alternatives, titles and other properties; and streams that are text, such as metadata. */
    private static void strings(PdfObject object, StringBuilder text) throws IOException {
        switch (object) {
            case PdfString string -> text.append(string.toUnicodeString()).append('\n');
            case PRStream stream when isText(stream) -> {
                var bytes = PdfReader.getStreamBytes(stream);
                var isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
                text.append(isZip ? parts(bytes) : new String(bytes, StandardCharsets.UTF_8))
                        .append('\n');
            }
            case PdfDictionary dictionary -> {
                for (var key : dictionary.getKeys()) {
                    strings(dictionary.get(key), text);
                }
            }
            case PdfArray array -> {
                for (var element : array.getElements()) {
                    strings(element, text);
                }
            }
            case null -> {}
            default -> {}
        }
    }

    private static boolean isText(PRStream stream) {
        var type = String.valueOf(stream.get(new PdfName("Type")));
        return type.equals("/Metadata") || type.equals("/EmbeddedFile");
    }
}

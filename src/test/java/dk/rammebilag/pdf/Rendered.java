package dk.rammebilag.pdf;

import dk.rammebilag.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents rendered in memory. */
final class Rendered {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private Rendered() {}

    static byte[] pdf(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            RENDERER.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

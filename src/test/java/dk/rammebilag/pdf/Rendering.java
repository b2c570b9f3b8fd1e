package dk.rammebilag.pdf;

import dk.rammebilag.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Renders for tests, all with the same renderer. */
final class Rendering {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private Rendering() {}

    static byte[] bytes(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            RENDERER.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static TaggedPdf of(Document document) {
        return TaggedPdf.read(bytes(document));
    }
}

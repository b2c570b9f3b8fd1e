package dk.rammebilag.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Reads the texts a page shows, by the number of the marked piece they stand in. */
final class MarkedContent {

    /** The number of what is not marked or an artifact. */
    private static final int NONE = -1;

    private final PdfDictionary fonts;
    private final Map<String, CMapAwareDocumentFont> open = new HashMap<>();
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final ArrayDeque<Integer> marks = new ArrayDeque<>();
    private String font = "";

    private MarkedContent(PdfDictionary fonts) {
        this.fonts = fonts;
    }

    static Map<Integer, List<String>> of(PdfReader reader, int page) throws IOException {
        var resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        var content = new MarkedContent(resources.getAsDict(PdfName.FONT));
        var parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        var operation = new ArrayList<PdfObject>();
        while (!parser.parse(operation).isEmpty()) {
            content.take(operation);
        }
        return content.texts;
    }

    private void take(List<PdfObject> operation) {
        var operand = operation.getFirst();
        switch (operation.getLast().toString()) {
            case "BDC" -> marks.push(number(operation.get(1)));
            case "BMC" -> marks.push(NONE);
            case "EMC" -> marks.pop();
            case "Tf" -> font = operand.toString();
            case "Tj" -> show(((PdfString) operand).getBytes());
            default -> {
                // what is drawn is not read
            }
        }
    }

    private static int number(PdfObject properties) {
        return properties instanceof PdfDictionary dictionary
                        && dictionary.get(new PdfName("MCID")) instanceof PdfNumber number
                ? number.intValue()
                : NONE;
    }

    private void show(byte[] glyphs) {
        var mark = marks.isEmpty() ? NONE : marks.peek();
        var text = font(font).decode(glyphs, 0, glyphs.length);
        texts.computeIfAbsent(mark, _ -> new ArrayList<>()).add(text);
    }

    private CMapAwareDocumentFont font(String name) {
        return open.computeIfAbsent(
                name,
                _ ->
                        new CMapAwareDocumentFont(
                                (PRIndirectReference) fonts.get(new PdfName(name.substring(1)))));
    }
}

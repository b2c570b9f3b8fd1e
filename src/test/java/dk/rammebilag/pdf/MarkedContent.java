package dk.rammebilag.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Reads the texts a page shows, with the marked piece they stand in. */
final class MarkedContent {

    /** The number of what is not marked or an artifact. */
    private static final int NONE = -1;

    private static final Fonts FONTS = new Fonts();

    private final PdfDictionary fonts;
    private final Map<String, CMapAwareDocumentFont> open = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private final ArrayDeque<PdfObject> marks = new ArrayDeque<>();
    private String font = "";
    private float size;
    private float x;
    private float y;
    private boolean upright;

    private MarkedContent(PdfDictionary fonts) {
        this.fonts = fonts;
    }

    /** The texts of a page in the order they are shown. */
    static List<Shown> of(PdfReader reader, int page) throws IOException {
        var resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
        var content = new MarkedContent(resources.getAsDict(PdfName.FONT));
        var parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        var operation = new ArrayList<PdfObject>();
        while (!parser.parse(operation).isEmpty()) {
            content.take(operation);
        }
        return content.shown;
    }

    private void take(List<PdfObject> operation) {
        var operand = operation.getFirst();
        switch (operation.getLast().toString()) {
            case "BDC" -> marks.push(operation.get(1));
            case "BMC" -> marks.push(operand);
            case "EMC" -> marks.pop();
            case "Tf" -> {
                font = operand.toString();
                size = value(operation.get(1));
            }
            case "Tm" -> {
                upright = value(operand) == 0;
                x = value(operation.get(4));
                y = value(operation.get(5));
            }
            case "Tj" -> show(((PdfString) operand).getBytes());
            default -> {
                // what is drawn is not read
            }
        }
    }

    private static float value(PdfObject number) {
        return ((PdfNumber) number).floatValue();
    }

    private static int number(@Nullable PdfObject properties) {
        return properties instanceof PdfDictionary dictionary
                        && dictionary.get(new PdfName("MCID")) instanceof PdfNumber number
                ? number.intValue()
                : NONE;
    }

    private static boolean isWatermark(@Nullable PdfObject properties) {
        return properties instanceof PdfDictionary dictionary
                && new PdfName("Watermark").equals(dictionary.get(PdfName.SUBTYPE));
    }

    /** The file's own widths are those of its glyphs, not of the characters they were read as. */
    private static Face face(CMapAwareDocumentFont font) {
        return Stream.of(Face.BOLD, Face.ITALIC)
                .filter(face -> face.resource().contains(nameOf(font)))
                .findFirst()
                .orElse(Face.REGULAR);
    }

    private static String nameOf(CMapAwareDocumentFont font) {
        var name = font.getPostscriptFontName();
        return name.substring(name.indexOf('+') + 1) + ".ttf";
    }

    private void show(byte[] glyphs) {
        var mark = marks.peek();
        var text = font(font).decode(glyphs, 0, glyphs.length);
        var style = new Style.Text(face(font(font)), size, size, Typography.STANDARD.ink());
        var width = FONTS.width(text.stripTrailing(), style);
        shown.add(new Shown(number(mark), isWatermark(mark), text, x, y, width, size, upright));
    }

    private CMapAwareDocumentFont font(String name) {
        return open.computeIfAbsent(
                name,
                _ ->
                        new CMapAwareDocumentFont(
                                (PRIndirectReference) fonts.get(new PdfName(name.substring(1)))));
    }
}

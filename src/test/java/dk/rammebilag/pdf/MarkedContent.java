package dk.rammebilag.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * A marked piece of a page.
 *
 * @param page its page, from 1
 * @param id its number on the page; -1 for an artifact
 * @param text its words
 * @param lines how many lines they take
 * @param lowest its lowest base line, from the foot of the page
 */
record MarkedContent(int page, int id, String text, int lines, float lowest) {

    private static final Pattern MAPPING =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<\\p{XDigit}{4}>\\s*<(\\p{XDigit}{4})>");

    static List<MarkedContent> of(PdfReader reader, int page) throws IOException {
        var fonts = fonts(reader.getPageN(page));
        var content = new ArrayList<MarkedContent>();
        var parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        var operands = new ArrayList<PdfObject>();
        var text = new StringBuilder();
        var font = Map.<Integer, String>of();
        var id = -1;
        var y = 0f;
        var lines = new TreeSet<Float>();
        while (!parser.parse(operands).isEmpty()) {
            switch (operands.getLast().toString()) {
                case "BDC" -> {
                    var mcid = ((PdfDictionary) operands.get(1)).get(new PdfName("MCID"));
                    id = mcid instanceof PdfNumber number ? number.intValue() : -1;
                    text.setLength(0);
                    lines.clear();
                }
                case "EMC" ->
                        content.add(
                                new MarkedContent(
                                        page,
                                        id,
                                        text.toString(),
                                        lines.size(),
                                        lines.isEmpty() ? Float.MAX_VALUE : lines.first()));
                case "Tf" -> font = Objects.requireNonNull(fonts.get(operands.get(0).toString()));
                case "Tm" -> y = ((PdfNumber) operands.get(5)).floatValue();
                case "Tj" -> {
                    text.append(decoded((PdfString) operands.get(0), font));
                    lines.add(y);
                }
                default -> {}
            }
        }
        return content;
    }

    private static String decoded(PdfString string, Map<Integer, String> font) {
        var bytes = string.getBytes();
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            text.append(font.get((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    private static Map<String, Map<Integer, String>> fonts(PdfDictionary page) throws IOException {
        var fonts = page.getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        var decoders = new HashMap<String, Map<Integer, String>>();
        for (var name : fonts.getKeys()) {
            var font = fonts.getAsDict(name);
            var stream = (PRStream) PdfReader.getPdfObject(font.get(PdfName.TOUNICODE));
            var map = new String(PdfReader.getStreamBytes(stream), StandardCharsets.US_ASCII);
            var decoder = new HashMap<Integer, String>();
            MAPPING.matcher(map)
                    .results()
                    .forEach(m ->
                            decoder.put(
                                    Integer.valueOf(m.group(1), 16),
                                    Character.toString(Integer.parseInt(m.group(2), 16))));
            decoders.put(name.toString(), decoder);
        }
        return decoders;
    }
}

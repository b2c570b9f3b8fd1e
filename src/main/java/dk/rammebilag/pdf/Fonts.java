package dk.rammebilag.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/** The fonts, parsed once and shared by all documents and threads. */
final class Fonts {

    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);

    Fonts() {
        for (var face : Face.values()) {
            faces.put(face, load(face));
        }
    }

    BaseFont get(Face face) {
        return Objects.requireNonNull(faces.get(face));
    }

    /** The width of a text in points. */
    float width(String text, Style.Text style) {
        return get(style.face()).getWidthPoint(text, style.size());
    }

    /** As many of the words of a text as have room, with an ellipsis for the others. */
    String shortened(String text, Style.Text style, float room) {
        var words = text;
        while (!words.isEmpty() && width(words.equals(text) ? text : words + " …", style) > room) {
            words = words.substring(0, Math.max(words.lastIndexOf(' '), 0));
        }
        return words.equals(text) || words.isEmpty() ? words : words + " …";
    }

    /**
     * Makes sure that no character of a text would be left out of the page without a word.
     *
     * @throws MissingGlyphException naming the first that the font lacks
     */
    void requireGlyphs(String text, Face face) {
        var font = get(face);
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (!font.charExists(text.codePointAt(i))) {
                throw new MissingGlyphException(text.codePointAt(i), text);
            }
        }
    }

    private static BaseFont load(Face face) {
        try (var in =
                Objects.requireNonNull(
                        Fonts.class.getResourceAsStream(face.resource()), face.resource())) {
            var font =
                    BaseFont.createFont(
                            face.resource(),
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            in.readAllBytes(),
                            null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new Constant());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the subsets of the fonts, which must not differ from run to run. */
    private static final class Constant extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.5;
        }
    }
}

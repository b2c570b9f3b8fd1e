package dk.rammebilag.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks runs of text into lines: after spaces and hyphens, and within what is wider than a line.
 */
final class LineBreaker {

    /** A word with the space or hyphen it may be broken after; a no-break space holds together. */
    private static final Pattern PIECE = Pattern.compile("[^ -]*[ -]+|[^ -]+");

    private final Fonts fonts;

    LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The lines of a text of one style. */
    List<Line> lines(String text, Style.Text style, float width) {
        return lines(List.of(Words.of(text, style)), width);
    }

    /** The lines of a title over the measure: as few as can be, and of about the same width. */
    List<Line> title(String text, Style.Text style) {
        var width = Style.MEASURE;
        var lines = lines(text, style, width);
        var narrower = lines;
        while (narrower.size() == lines.size() && width > Style.MEASURE / 2) {
            lines = narrower;
            width -= style.size() / 2;
            narrower = lines(text, style, width);
        }
        return lines;
    }

    /**
     * The lines of runs of text.
     *
     * @param width how wide a line may be; a single letter may be wider
     */
    List<Line> lines(List<Words> runs, float width) {
        var setting = new Setting(width);
        for (var run : runs) {
            var pieces = PIECE.matcher(run.text());
            while (pieces.find()) {
                setting.add(run.saying(pieces.group()));
            }
        }
        return setting.end();
    }

    private final class Setting {

        private final float width;
        private final List<Line> lines = new ArrayList<>();
        private final List<Words> line = new ArrayList<>();
        private float used;

        Setting(float width) {
            this.width = width;
        }

        void add(Words piece) {
            var needed = width(piece.saying(piece.text().stripTrailing()));
            if (used + needed > width && !line.isEmpty()) {
                newLine();
            }
            if (needed > width && piece.text().length() > 1) {
                addLong(piece);
            } else {
                put(piece);
            }
        }

        /** What is wider than a line is filled in as far as it goes. */
        private void addLong(Words piece) {
            var length = piece.text().length() - 1;
            while (length > 1 && width(piece.saying(piece.text().substring(0, length))) > width) {
                length--;
            }
            put(piece.saying(piece.text().substring(0, length)));
            add(piece.saying(piece.text().substring(length)));
        }

        private void put(Words piece) {
            var last = line.isEmpty() ? null : line.getLast();
            if (last != null
                    && last.style().equals(piece.style())
                    && last.uri().equals(piece.uri())) {
                line.set(line.size() - 1, last.saying(last.text() + piece.text()));
            } else {
                line.add(piece);
            }
            used += width(piece);
        }

        private void newLine() {
            lines.add(new Line(line));
            line.clear();
            used = 0;
        }

        List<Line> end() {
            if (!line.isEmpty()) {
                newLine();
            }
            return List.copyOf(lines);
        }

        private float width(Words words) {
            return fonts.width(words.text(), words.style());
        }
    }
}

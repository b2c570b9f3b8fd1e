package dk.rammebilag.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Breaks runs of text into lines: after spaces, after a hyphen or stroke between letters, at a soft
 * hyphen, which is seen there alone, and within what is wider than a line. A no-break space holds
 * together, and so does one after §.
 */
final class LineBreaker {

    private static final Pattern PIECE =
            Pattern.compile(
                    ".+?(?:(?<!§) +|(?<=\\p{L}[-/])(?=\\p{L})|(?<=\\u00AD)|$)", Pattern.DOTALL);

    private static final String SOFT_HYPHEN = "\u00AD";

    private final Fonts fonts;

    LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The lines of a text of one style. */
    List<Line> lines(String text, Style.Text style, float width) {
        var clean = WrittenText.clean(text);
        var words = List.of(Words.of(clean, style));
        var isPlain = !clean.isEmpty() && !clean.contains(SOFT_HYPHEN);
        var fits = isPlain && fonts.width(clean.stripTrailing(), style) <= width;
        return fits ? List.of(new Line(words)) : lines(words, width);
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
     * The lines of runs of text; none where there is no text.
     *
     * @param width how wide a line may be; a single letter may be wider
     */
    List<Line> lines(List<Words> runs, float width) {
        var clean = runs.stream().map(run -> run.saying(WrittenText.clean(run.text()))).toList();
        var text = clean.stream().map(Words::text).collect(Collectors.joining());
        var setting = new Setting(width);
        var pieces = PIECE.matcher(text);
        while (pieces.find()) {
            var isSoft = pieces.group().endsWith(SOFT_HYPHEN);
            var end = isSoft ? pieces.end() - SOFT_HYPHEN.length() : pieces.end();
            setting.add(cut(clean, pieces.start(), end), isSoft);
        }
        return setting.end();
    }

    /** The width of the widest piece of a text that is only broken for want of room. */
    float widest(String text, Style.Text style) {
        var clean = WrittenText.clean(text);
        if (isOnePiece(clean)) {
            return fonts.width(clean, style);
        }
        var widest = 0f;
        var pieces = PIECE.matcher(clean);
        while (pieces.find()) {
            var piece = pieces.group().stripTrailing();
            widest = Math.max(widest, fonts.width(piece, style));
        }
        return widest;
    }

    /** Most numbers are, and need not be searched. */
    private static boolean isOnePiece(String text) {
        return text.indexOf(' ') < 0
                && text.indexOf('-') < 0
                && text.indexOf('/') < 0
                && !text.contains(SOFT_HYPHEN);
    }

    /** What of the runs lies between two places of their joint text. */
    private static List<Words> cut(List<Words> runs, int from, int to) {
        var piece = new ArrayList<Words>();
        var start = 0;
        for (var run : runs) {
            var end = start + run.text().length();
            if (start < to && end > from) {
                var text =
                        run.text().substring(Math.max(from - start, 0), Math.min(to, end) - start);
                piece.add(run.saying(text));
            }
            start = end;
        }
        return piece;
    }

    private final class Setting {

        private final float width;
        private final List<Line> lines = new ArrayList<>();
        private final List<Words> line = new ArrayList<>();
        private float used;

        /** Whether the line ends in a hyphen if it ends here. */
        private boolean isHyphenated;

        Setting(float width) {
            this.width = width;
        }

        /**
         * @param isSoft whether a soft hyphen follows
         */
        void add(List<Words> piece, boolean isSoft) {
            var needed = new Line(piece).width(fonts);
            var hyphen = isSoft && !piece.isEmpty() ? hyphen(piece.getLast()) : 0;
            if (used + needed + hyphen > width && !line.isEmpty()) {
                newLine();
            }
            if (needed > width) {
                piece.forEach(this::fillIn);
            } else {
                piece.forEach(this::put);
            }
            isHyphenated = isSoft && !line.isEmpty() && used + hyphen(line.getLast()) <= width;
        }

        private float hyphen(Words after) {
            return fonts.width(SOFT_HYPHEN, after.style());
        }

        /** What is wider than a line is filled in as far as it goes. */
        private void fillIn(Words words) {
            var rest = words.text();
            while (!rest.isEmpty()) {
                var fitting = fitting(words.saying(rest));
                if (fitting == 0 && !line.isEmpty()) {
                    newLine();
                } else {
                    var end = Math.max(fitting, rest.offsetByCodePoints(0, 1));
                    put(words.saying(rest.substring(0, end)));
                    rest = rest.substring(end);
                }
            }
        }

        /** How many characters have room on the rest of the line. */
        private int fitting(Words words) {
            var text = words.text();
            var end = 0;
            while (end < text.length()) {
                var next = text.offsetByCodePoints(end, 1);
                var begun = text.substring(0, next).stripTrailing();
                if (used + fonts.width(begun, words.style()) > width) {
                    break;
                }
                end = next;
            }
            return end;
        }

        private void put(Words words) {
            isHyphenated = false;
            if (!line.isEmpty() && line.getLast().continues(words)) {
                var last = line.removeLast();
                line.add(last.saying(last.text() + words.text()));
            } else {
                line.add(words);
            }
            used += fonts.width(words.text(), words.style());
        }

        private void newLine() {
            if (isHyphenated) {
                var last = line.removeLast();
                line.add(last.saying(last.text() + SOFT_HYPHEN));
            }
            isHyphenated = false;
            lines.add(new Line(line));
            line.clear();
            used = 0;
        }

        List<Line> end() {
            isHyphenated = false;
            if (!line.isEmpty()) {
                newLine();
            }
            return List.copyOf(lines);
        }
    }
}

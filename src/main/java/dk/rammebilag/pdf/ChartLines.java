package dk.rammebilag.pdf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a chart with a mark or bar a line: names and values stand in columns before the
 * drawn part, where nothing runs through them. Those of a highlighted line are bold.
 */
final class ChartLines {

    /** From one line to the next. */
    static final float LINE = 15;

    /** Between two columns, and before the drawn part. */
    static final float GAP = 7;

    /** A longer name loses its last words, rather than let it narrow the drawn part. */
    private static final float LONGEST_NAME = Style.MEASURE * 0.45f;

    private final Canvas canvas;
    private final Fonts fonts;
    private final List<Entry> entries;
    private final List<Float> rights;

    /**
     * The words of a line.
     *
     * @param name what it stands for
     * @param values what is printed of it, one a column
     * @param highlighted whether it is the one the reader looks for
     */
    record Entry(String name, List<String> values, boolean highlighted) {

        Style.Text style(Typography type) {
            return highlighted ? type.cellStrong() : type.cell();
        }
    }

    /**
     * @param least the least width of each column of values
     */
    ChartLines(Canvas canvas, Fonts fonts, List<Entry> entries, List<Float> least) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.entries = entries;
        var names = Style.SIDE + widest(entries, -1);
        var widths =
                IntStream.range(0, least.size())
                        .mapToObj(i -> GAP + Math.max(least.get(i), widest(entries, i)))
                        .toList();
        rights =
                IntStream.rangeClosed(0, widths.size())
                        .mapToObj(i -> names + (float) sum(widths.subList(0, i)))
                        .toList();
    }

    private float widest(List<Entry> all, int column) {
        return (float)
                all.stream()
                        .mapToDouble(entry ->
                                fonts.width(word(entry, column), entry.style(canvas.type())))
                        .max()
                        .orElse(0);
    }

    private static double sum(List<Float> values) {
        return values.stream().mapToDouble(Float::doubleValue).sum();
    }

    /** The right edge of a column of values, from 0. */
    float right(int column) {
        return rights.get(column + 1);
    }

    /** Where the drawn part may begin. */
    float end() {
        return rights.getLast() + GAP;
    }

    float height() {
        return LINE * entries.size();
    }

    void draw(float top) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            for (int column = -1; column < entry.values().size(); column++) {
                var style = entry.style(canvas.type());
                var baseline = middle(top, i) + style.size() * 0.35f;
                canvas.flushRight(word(entry, column), style, right(column), baseline);
            }
        }
    }

    /** Half way down a line. */
    static float middle(float top, int line) {
        return top + LINE * line + LINE / 2;
    }

    private String word(Entry entry, int column) {
        return column < 0
                ? fonts.shortened(entry.name(), entry.style(canvas.type()), LONGEST_NAME)
                : entry.values().get(column);
    }
}

package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns stand.
 *
 * @param lefts the left edge of each
 * @param widths the width of each
 * @param alignments how each is aligned
 * @param fractions for each column of numbers the widest part behind the decimal comma
 */
record Columns(
        List<Float> lefts,
        List<Float> widths,
        List<Alignment> alignments,
        List<Float> fractions,
        Fonts fonts) {

    private static final float GUTTER = 8;

    static Columns of(Table table, Fonts fonts) {
        var whole = table.columns().stream().mapToDouble(Table.Column::width).sum();
        var lefts = new ArrayList<Float>();
        var widths = new ArrayList<Float>();
        var fractions = new ArrayList<Float>();
        var left = Style.SIDE;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = i;
            var width = (float) (Style.MEASURE * table.columns().get(i).width() / whole);
            lefts.add(left);
            widths.add(width);
            fractions.add(
                    (float)
                            table.rows().stream()
                                    .map(row -> row.values().get(column).printed())
                                    .mapToDouble(text -> fraction(text, fonts))
                                    .max()
                                    .orElse(0));
            left += width;
        }
        var alignments = table.columns().stream().map(Table.Column::alignment).toList();
        return new Columns(lefts, widths, alignments, fractions, fonts);
    }

    /** How wide the lines of a cell may be. */
    float inner(int column) {
        return widths.get(column) - GUTTER;
    }

    /** Where a line begins: words at the left edge, numbers so that their commas meet. */
    float x(int column, Line line, Style.Text style) {
        if (alignments.get(column) == Alignment.LEFT) {
            return lefts.get(column);
        }
        var right = lefts.get(column) + widths.get(column) - (isLast(column) ? 0 : GUTTER);
        var text = String.join("", line.words().stream().map(Words::text).toList());
        var behind = isNumber(text) ? fractions.get(column) - fraction(text, fonts) : 0;
        return right - line.width(fonts) - behind;
    }

    private boolean isLast(int column) {
        return column == widths.size() - 1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static float fraction(String text, Fonts fonts) {
        var comma = text.lastIndexOf(',');
        return comma < 0 || !isNumber(text) ? 0 : fonts.width(text.substring(comma), Style.CELL);
    }
}

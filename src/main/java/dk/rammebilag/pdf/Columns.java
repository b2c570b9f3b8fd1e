package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Alignment;
import dk.rammebilag.document.Value;
import java.util.ArrayList;
import java.util.List;

/** Places the columns of a table: none so narrow that a number or an ordinary word is broken. */
final class Columns {

    private static final float GUTTER = 10;

    /** A longer word is broken rather than let it narrow the other columns. */
    private static final float LONGEST_WORD = 120;

    private final Fonts fonts;
    private final LineBreaker breaker;

    /** Numbers of the summary are bold; measured so, all of them have room. */
    private final Style.Text strong;

    Columns(Fonts fonts, LineBreaker breaker, Typography type) {
        this.fonts = fonts;
        this.breaker = breaker;
        strong = type.cellStrong();
    }

    /** The columns from left to right, over the measure. */
    List<Column> of(Table table) {
        var fractions = new ArrayList<Float>();
        var needed = new ArrayList<Double>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var texts = texts(table, i);
            var fraction = column.alignment() == Alignment.LEFT ? 0 : fraction(texts);
            fractions.add(fraction);
            var drawn = hasStrip(table, i) ? Strip.LEAST : 0;
            needed.add((double) Math.max(needed(column, texts, fraction), drawn) + GUTTER);
        }
        var shares = table.columns().stream().map(Table.Column::width).toList();
        // The last column ends at the edge of the measure and needs no gutter.
        var widths = ColumnWidths.of(shares, needed, Style.MEASURE + GUTTER);
        var columns = new ArrayList<Column>();
        var left = (double) Style.SIDE;
        for (int i = 0; i < widths.size(); i++) {
            var inner = (float) (widths.get(i) - GUTTER);
            var alignment = table.columns().get(i).alignment();
            columns.add(new Column((float) left, inner, alignment, fractions.get(i)));
            left += widths.get(i);
        }
        return List.copyOf(columns);
    }

    private static boolean hasStrip(Table table, int column) {
        return table.rows().stream()
                .anyMatch(row -> row.values().get(column) instanceof Value.Spread);
    }

    private static List<String> texts(Table table, int column) {
        return table.rows().stream().map(row -> row.values().get(column).printed()).toList();
    }

    private float fraction(List<String> texts) {
        var widest = 0f;
        for (var text : texts) {
            widest = Math.max(widest, Column.fraction(text, strong, fonts));
        }
        return widest;
    }

    /** The width of the widest number with its comma in place, or of the longest word. */
    private float needed(Table.Column column, List<String> texts, float fraction) {
        var widest = breaker.widest(column.header(), strong);
        for (var text : texts) {
            var before = breaker.widest(text, strong) - Column.fraction(text, strong, fonts);
            widest = Math.max(widest, before + fraction);
        }
        return column.alignment() == Alignment.LEFT ? Math.min(widest, LONGEST_WORD) : widest;
    }
}

package dk.rammebilag.pdf;

import dk.rammebilag.document.Matrix;
import java.util.List;
import java.util.stream.Stream;

/**
 * A matrix broken into lines and ready to be set.
 *
 * @param matrix what it shows
 * @param style how its cells are set: as large as the narrow columns let it
 * @param labels the width of the first column
 * @param cell the width of each other column
 * @param head the height of the upright heads
 * @param corner the lines at the head of the first column
 * @param heads the lines of each upright head
 * @param rows the lines of the head of each row
 * @param flow how its rows are shared between pages
 */
record MeasuredMatrix(
        Matrix matrix,
        Style.Text style,
        float labels,
        float cell,
        float head,
        List<Line> corner,
        List<List<Line>> heads,
        List<List<Line>> rows,
        RowFlow flow) {

    static final float PADDING = 3;

    private static final float WIDEST_CELL = 46;
    private static final float LEAST_LABELS = 86;
    private static final float MOST_LABELS = 190;
    private static final float GUTTER = 8;
    private static final float HEAD_STEP = 10;
    private static final float FIRST_HEAD = 60;
    private static final float SMALLEST = 6.5f;

    /** What stays blank beside a value. */
    private static final float SIDES = 3;

    static MeasuredMatrix of(Matrix matrix, Fonts fonts, LineBreaker breaker, Typography type) {
        var columns = Math.max(1, matrix.columns().size());
        var value = widestValue(matrix, fonts, type);
        var labels =
                Math.clamp(
                        widestLabel(matrix, fonts, type) + GUTTER,
                        LEAST_LABELS,
                        Math.clamp(
                                Style.MEASURE - columns * (value + SIDES),
                                LEAST_LABELS,
                                MOST_LABELS));
        var cell = Math.min(WIDEST_CELL, (Style.MEASURE - labels) / columns);
        var size = type.cell().size() * Math.min(1, (cell - SIDES) / value);
        var style = type.cell().sized(Math.max(SMALLEST, size));
        var corner = breaker.lines(matrix.corner(), type.cellStrong(), labels - GUTTER);
        var head =
                Math.max(
                        head(matrix, cell, fonts, breaker, type),
                        corner.size() * type.cell().leading());
        var rows =
                matrix.rows().stream()
                        .map(row -> breaker.lines(row.label(), type.cell(), labels - GUTTER))
                        .toList();
        return new MeasuredMatrix(
                matrix,
                style,
                labels,
                cell,
                head,
                corner,
                matrix.columns().stream()
                        .map(words -> breaker.lines(words, type.cell(), head))
                        .toList(),
                rows,
                flow(matrix, head, rows, breaker, type));
    }

    private static RowFlow flow(
            Matrix matrix,
            float head,
            List<List<Line>> rows,
            LineBreaker breaker,
            Typography type) {
        var caption = breaker.lines(matrix.caption(), type.caption(), Style.MEASURE);
        var notes =
                matrix.notes().stream()
                        .map(note -> breaker.lines(note, type.small(), Style.MEASURE))
                        .toList();
        return new RowFlow(
                caption.size() * type.caption().leading() + MeasuredTable.BELOW_CAPTION,
                head + 2 * PADDING,
                rows.stream().map(label -> height(label, type)).toList(),
                MeasuredTable.foot(notes, type.small().leading()));
    }

    /** The same with something of a height that must stand under it on its last page. */
    MeasuredMatrix over(float company) {
        return company == 0
                ? this
                : new MeasuredMatrix(
                        matrix, style, labels, cell, head, corner, heads, rows, flow.over(company));
    }

    static float height(List<Line> label, Typography type) {
        return Math.max(1, label.size()) * type.cell().leading() + 2 * PADDING;
    }

    /** From edge to edge; a matrix of few columns does not fill the measure. */
    float width() {
        return labels + cell * matrix.columns().size();
    }

    /** The left edge of a column but the first, from 0. */
    float left(int column) {
        return Style.SIDE + labels + cell * column;
    }

    /** The least height in which each upright head has as many lines as its column has room for. */
    private static float head(
            Matrix matrix, float cell, Fonts fonts, LineBreaker breaker, Typography type) {
        var room = Math.max(1, (int) (cell / type.cell().leading()));
        var most =
                matrix.columns().stream()
                        .map(words -> fonts.width(words, type.cell()))
                        .max(Float::compare)
                        .map(width -> width + 1)
                        .orElse(0f);
        var height = Math.min(FIRST_HEAD, most);
        while (height < most && !fit(matrix, height, room, breaker, type)) {
            height += HEAD_STEP;
        }
        return height;
    }

    private static boolean fit(
            Matrix matrix, float height, int room, LineBreaker breaker, Typography type) {
        return matrix.columns().stream()
                .allMatch(words ->
                        breaker.widest(words, type.cell()) <= height
                                && breaker.lines(words, type.cell(), height).size() <= room);
    }

    private static float widestLabel(Matrix matrix, Fonts fonts, Typography type) {
        return widest(matrix.rows().stream().map(Matrix.Line::label), fonts, type);
    }

    private static float widestValue(Matrix matrix, Fonts fonts, Typography type) {
        return Math.max(
                1,
                widest(
                        matrix.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(cell -> cell.value().printed()),
                        fonts,
                        type));
    }

    private static float widest(Stream<String> words, Fonts fonts, Typography type) {
        return words.map(word -> fonts.width(word, type.cell())).max(Float::compare).orElse(0f);
    }
}

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

    static MeasuredMatrix of(Matrix matrix, Fonts fonts, LineBreaker breaker) {
        var columns = Math.max(1, matrix.columns().size());
        var value = widestValue(matrix, fonts);
        var labels =
                Math.clamp(
                        widestLabel(matrix, fonts) + GUTTER,
                        LEAST_LABELS,
                        Math.clamp(
                                Style.MEASURE - columns * (value + SIDES),
                                LEAST_LABELS,
                                MOST_LABELS));
        var cell = Math.min(WIDEST_CELL, (Style.MEASURE - labels) / columns);
        var size = Style.CELL.size() * Math.min(1, (cell - SIDES) / value);
        var style = Style.CELL.sized(Math.max(SMALLEST, size));
        var corner = breaker.lines(matrix.corner(), Style.CELL_STRONG, labels - GUTTER);
        var head =
                Math.max(head(matrix, cell, fonts, breaker), corner.size() * Style.CELL.leading());
        var rows =
                matrix.rows().stream()
                        .map(row -> breaker.lines(row.label(), Style.CELL, labels - GUTTER))
                        .toList();
        return new MeasuredMatrix(
                matrix,
                style,
                labels,
                cell,
                head,
                corner,
                matrix.columns().stream()
                        .map(words -> breaker.lines(words, Style.CELL, head))
                        .toList(),
                rows,
                flow(matrix, head, rows, breaker));
    }

    private static RowFlow flow(
            Matrix matrix, float head, List<List<Line>> rows, LineBreaker breaker) {
        var caption = breaker.lines(matrix.caption(), Style.CAPTION, Style.MEASURE);
        var notes =
                matrix.notes().stream()
                        .mapToInt(note -> breaker.lines(note, Style.SMALL, Style.MEASURE).size())
                        .sum();
        return new RowFlow(
                caption.size() * Style.CAPTION.leading() + MeasuredTable.BELOW_CAPTION,
                head + 2 * PADDING,
                rows.stream().map(MeasuredMatrix::height).toList(),
                MeasuredTable.ABOVE_NOTES + notes * Style.SMALL.leading());
    }

    static float height(List<Line> label) {
        return Math.max(1, label.size()) * Style.CELL.leading() + 2 * PADDING;
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
    private static float head(Matrix matrix, float cell, Fonts fonts, LineBreaker breaker) {
        var room = Math.max(1, (int) (cell / Style.CELL.leading()));
        var most =
                matrix.columns().stream()
                        .map(words -> fonts.width(words, Style.CELL))
                        .max(Float::compare)
                        .map(width -> width + 1)
                        .orElse(0f);
        var height = Math.min(FIRST_HEAD, most);
        while (height < most && !fit(matrix, height, room, breaker)) {
            height += HEAD_STEP;
        }
        return height;
    }

    private static boolean fit(Matrix matrix, float height, int room, LineBreaker breaker) {
        return matrix.columns().stream()
                .allMatch(words ->
                        breaker.widest(words, Style.CELL) <= height
                                && breaker.lines(words, Style.CELL, height).size() <= room);
    }

    private static float widestLabel(Matrix matrix, Fonts fonts) {
        return widest(matrix.rows().stream().map(Matrix.Line::label), fonts);
    }

    private static float widestValue(Matrix matrix, Fonts fonts) {
        return Math.max(
                1,
                widest(
                        matrix.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(cell -> cell.value().printed()),
                        fonts));
    }

    private static float widest(Stream<String> words, Fonts fonts) {
        return words.map(word -> fonts.width(word, Style.CELL)).max(Float::compare).orElse(0f);
    }
}

package dk.rammebilag.pdf;

import java.util.List;

/**
 * A row of a table broken into lines.
 *
 * @param kind what it is to the others
 * @param cells the lines of each of its cells
 */
record MeasuredRow(Kind kind, List<List<Line>> cells) {

    static final float PADDING = 2;

    MeasuredRow {
        cells = List.copyOf(cells);
    }

    /** What a row is to the others. */
    enum Kind {
        HEADER,
        BODY,
        SUMMARY;

        Style.Text style() {
            return this == BODY ? Style.CELL : Style.CELL_STRONG;
        }
    }

    /** Its height with the space above and below its lines. */
    float height() {
        return lines() * kind.style().leading() + 2 * PADDING;
    }

    /** The number of lines of its highest cell. */
    int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    /** How many lines of a row have room in a height; at least one, so that it goes on. */
    static int linesIn(float height) {
        return Math.max(1, (int) ((height - 2 * PADDING) / Style.CELL.leading()));
    }

    /** What of it stands in some of its lines. */
    MeasuredRow part(int from, int to) {
        return new MeasuredRow(
                kind,
                cells.stream()
                        .map(cell ->
                                cell.subList(
                                        Math.min(from, cell.size()), Math.min(to, cell.size())))
                        .toList());
    }
}

package dk.rammebilag.pdf;

import dk.rammebilag.document.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A row of a table broken into lines.
 *
 * @param kind what it is to the others
 * @param style how its words are set
 * @param cells the lines of each of its cells
 * @param strips what is drawn over the lines of some of its cells, by their number from 0
 */
record MeasuredRow(
        Kind kind, Style.Text style, List<List<Line>> cells, Map<Integer, Value.Spread> strips) {

    static final float PADDING = 2;

    MeasuredRow {
        cells = List.copyOf(cells);
    }

    /** What a row is to the others. */
    enum Kind {
        HEADER,
        BODY,
        SUMMARY;

        Style.Text style(Typography type) {
            return this == BODY ? type.cell() : type.cellStrong();
        }
    }

    /** Its height with the space above and below its lines. */
    float height() {
        if (strips.isEmpty()) {
            return lines() * style.leading() + 2 * PADDING;
        }
        var highest =
                IntStream.range(0, cells.size())
                        .mapToDouble(i -> above(i) + cells.get(i).size() * style.leading())
                        .max()
                        .orElse(0);
        return (float) highest + 2 * PADDING;
    }

    /** The room over the lines of a cell for what is drawn there. */
    float above(int cell) {
        return strips.containsKey(cell) ? Strip.HEIGHT : 0;
    }

    /** The same row with something drawn over the lines of some cells. */
    MeasuredRow with(Map<Integer, Value.Spread> drawn) {
        return new MeasuredRow(kind, style, cells, Map.copyOf(drawn));
    }

    /** The number of lines of its highest cell. */
    int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    /** How many of its lines have room in a height; at least one, so that it goes on. */
    int linesIn(float height) {
        return Math.max(1, (int) ((height - 2 * PADDING) / style.leading()));
    }

    /** What of it stands in some of its lines; what is drawn stands over the first. */
    MeasuredRow part(int from, int to) {
        return new MeasuredRow(
                kind,
                style,
                cells.stream()
                        .map(cell ->
                                cell.subList(
                                        Math.min(from, cell.size()), Math.min(to, cell.size())))
                        .toList(),
                from == 0 ? strips : Map.of());
    }
}

package dk.rammebilag.pdf;

import dk.rammebilag.document.Value;
import java.util.List;

/**
 * A row of a table broken into lines.
 *
 * @param kind what it is to the others
 * @param style how its words are set
 * @param cells the lines of each of its cells
 * @param values what its cells hold; none of a row of headers, or where it goes on
 */
record MeasuredRow(Kind kind, Style.Text style, List<List<Line>> cells, List<Value> values) {

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
        var highest = 0f;
        for (int i = 0; i < cells.size(); i++) {
            highest = Math.max(highest, above(i) + cells.get(i).size() * style.leading());
        }
        return highest + 2 * PADDING;
    }

    /** The room over the lines of a cell for what is drawn there. */
    float above(int cell) {
        return cell < values.size() && values.get(cell) instanceof Value.Spread ? Strip.HEIGHT : 0;
    }

    /** The number of lines of its highest cell. */
    int lines() {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Whether something is drawn over the lines of a cell. */
    boolean hasStrip() {
        return values.stream().anyMatch(Value.Spread.class::isInstance);
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
                from == 0 ? values : List.of());
    }
}

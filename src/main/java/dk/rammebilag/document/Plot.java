package dk.rammebilag.document;

import java.util.List;

/**
 * A drawing of some cells of a sheet's table, which stands on a sheet of its own right after it.
 *
 * @param name the name on its tab, as of any sheet
 * @param shape how its marks look
 * @param title the question it answers with the unit of the answer
 * @param alternative what somebody who cannot see it should know
 * @param notes lines between the title and the drawing, e.g. who is not drawn and why
 * @param across what the labels are, e.g. {@code Kommune}
 * @param along what the values are, with their unit
 * @param decimals how many decimals the values are printed with
 * @param series what its marks tell of
 * @param points the marks in order: the first stands at the top or to the left
 */
public record Plot(
        String name,
        Shape shape,
        String title,
        String alternative,
        List<String> notes,
        String across,
        String along,
        int decimals,
        String series,
        List<Point> points) {

    /** How the marks of a plot look. */
    public enum Shape {
        /** Horizontal bars from zero, the first at the top. */
        BARS,
        /** A line from the left, which breaks where there is no number. */
        LINE
    }

    public Plot {
        notes = List.copyOf(notes);
        points = List.copyOf(points);
    }

    /**
     * A mark.
     *
     * @param label the cell that says what it stands for
     * @param value the cell of its value; a sign in it is a gap, except nil, which is 0
     * @param highlighted whether it is the one to compare the others with
     */
    public record Point(Cell label, Cell value, boolean highlighted) {}

    /**
     * A cell of the table.
     *
     * @param row the row, from 1; 0 for the headers
     * @param column the column, from 0
     */
    public record Cell(int row, int column) {}
}

package dk.rammebilag.document;

import java.awt.Color;
import java.util.List;

/**
 * Many short values by row and column, the darker the higher. Every cell is printed, so that the
 * shade tells nothing new. The heads of the columns are set upright.
 *
 * @param caption what it shows, with year and unit
 * @param corner what the rows and columns are, at the head of the first column
 * @param columns the heads of the other columns
 * @param rows the rows, each with one cell a column
 * @param notes lines under it: source, coverage, the signs used
 */
public record Matrix(
        String caption, String corner, List<String> columns, List<Line> rows, List<String> notes)
        implements Block {

    /** The darkest shade; 0 is none. */
    public static final int DARKEST = 4;

    private static final double[] SHADES = {0, 0.11, 0.21, 0.32, 0.44};

    /**
     * A light area of a colour, on which dark ink is read as on paper.
     *
     * @param step how dark, from 0, which is white, to {@link #DARKEST}
     */
    public static Color shade(Color color, int step) {
        return new Color(
                mixed(color.getRed(), step),
                mixed(color.getGreen(), step),
                mixed(color.getBlue(), step));
    }

    private static int mixed(int part, int step) {
        return (int) Math.round(255 - (255 - part) * SHADES[step]);
    }

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of \"%s\" has %d cells for %d columns"
                                .formatted(caption, row.cells().size(), columns.size()));
            }
        }
    }

    /**
     * A row.
     *
     * @param label its head
     * @param cells one a column
     */
    public record Line(String label, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param value what is printed, at most about five letters
     * @param shade from 0, none, to {@link #DARKEST}
     */
    public record Cell(Value value, int shade) {

        public Cell {
            if (shade < 0 || shade > DARKEST) {
                throw new IllegalArgumentException("shade " + shade + " is not 0 to " + DARKEST);
            }
        }
    }
}

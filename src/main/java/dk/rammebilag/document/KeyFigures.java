package dk.rammebilag.document;

import java.util.List;

/** A strip of three or four figures that carry the page. */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    public KeyFigures {
        figures = List.copyOf(figures);
    }

    /**
     * One figure of the strip.
     *
     * @param value the figure as printed, with its unit
     * @param label what it counts
     * @param note what it rests on, e.g. {@code 17 af 19 kommuner}; may be empty
     */
    public record KeyFigure(String value, String label, String note) {}
}

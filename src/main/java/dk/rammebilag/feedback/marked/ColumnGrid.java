package dk.rammebilag.feedback.marked;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Widths and formats of a sheet's columns. */
final class ColumnGrid {

    /** The width of a digit of Excel's standard font, in pixels; a column has 5 more. */
    private static final double DIGIT = 7;

    private static final double STANDARD = 8.43;

    private record Columns(int last, double width, int format) {}

    /** By their first column. */
    private final NavigableMap<Integer, Columns> columns = new TreeMap<>();

    private double standard = STANDARD;

    /** Takes what stands at a {@code sheetFormatPr} or {@code col} element. */
    void take(PartCopy xml) {
        if (xml.element().equals("sheetFormatPr")) {
            standard = Numbers.of(xml.attribute("defaultColWidth"), STANDARD);
        } else {
            var isHidden = "1".equals(xml.attribute("hidden"));
            columns.put(
                    Numbers.of(xml.attribute("min"), 1),
                    new Columns(
                            Numbers.of(xml.attribute("max"), 1),
                            isHidden ? 0 : Numbers.of(xml.attribute("width"), standard),
                            Numbers.of(xml.attribute("style"), 0)));
        }
    }

    /** The format of cells that are not there. */
    int format(int column) {
        return of(column).format();
    }

    /** The width in pixels. */
    int width(int column) {
        var width = of(column).width();
        return width == 0 ? 0 : (int) (width * DIGIT) + 5;
    }

    private Columns of(int column) {
        var entry = columns.floorEntry(column);
        return entry == null || entry.getValue().last() < column
                ? new Columns(column, standard, 0)
                : entry.getValue();
    }
}

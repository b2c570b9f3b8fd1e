package dk.rammebilag.workbook;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.Value;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes the sheet of a plot from the top: title, what it shows in words, where its numbers stand,
 * notes, the drawing. It has one column, which is as wide as the drawing.
 */
final class PlotSheet {

    /** In characters. */
    private static final int WIDTH = 110;

    private static final int UNITS_A_CHARACTER = 256;
    private static final float ROW_POINTS = 20;

    /** Rows under a drawing of bars for its title and the axis of values. */
    private static final int BESIDE_BARS = 6;

    private static final int LINE_ROWS = 22;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Links links;
    private int next;

    PlotSheet(SXSSFSheet sheet, Styles styles, Links links) {
        this.sheet = sheet;
        this.styles = styles;
        this.links = links;
    }

    static String heading(Plot plot) {
        return text("workbook.plot.heading", plot.title());
    }

    void write(Plot plot, Book.Sheet table, XSSFSheet parts) {
        sheet.setColumnWidth(0, WIDTH * UNITS_A_CHARACTER);
        styles.write(
                row(heading(plot), RowHeights.TITLE).createCell(0), heading(plot), Style.TITLE);
        line(text("workbook.plot.spoken", plot.alternative()));
        plot.notes().forEach(this::line);
        leadTo(table);
        var top = next;
        var rows =
                switch (plot.shape()) {
                    case BARS -> plot.points().size() + BESIDE_BARS;
                    case LINE -> LINE_ROWS;
                };
        for (var i = 0; i < rows; i++) {
            sheet.createRow(next++).setHeightInPoints(ROW_POINTS);
        }
        new Diagram(plot, new PlottedCells(table)).draw(parts, top, next);
    }

    private void leadTo(Book.Sheet table) {
        var words = text("workbook.plot.table", table.caption());
        var cell = row(words, RowHeights.LINE).createCell(0);
        links.put(cell, new Value.Link(words, new Destination.Row(table.name(), 0)));
        styles.write(cell, words, Style.TEXT.asLink());
    }

    private void line(String words) {
        styles.write(row(words, RowHeights.LINE).createCell(0), words, Style.WRAPPED);
    }

    private Row row(String words, float least) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(Math.max(least, RowHeights.of(List.of(words), List.of(WIDTH))));
        return row;
    }
}

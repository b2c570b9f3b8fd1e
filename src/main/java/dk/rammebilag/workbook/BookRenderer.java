package dk.rammebilag.workbook;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Renders a book as an Excel workbook that people with a screen reader can use: a sheet of
 * contents, a sheet of notes where there are any, then one table a sheet, each from column A with
 * its title and notes above it and nothing below.
 *
 * <p>The same book gives the same bytes. Cells go through files in the temporary folder, so their
 * number is bounded by Excel and not by memory. Safe to share between threads.
 */
public final class BookRenderer {

    /** Rows of a sheet kept in memory while it is written. */
    private static final int WINDOW = 100;

    /**
     * Writes the workbook.
     *
     * @param book what to write
     * @param out where to; left open
     * @throws IllegalArgumentException if a sheet's name is not one Excel takes, or is taken by
     *     another sheet, or if two headers of a table are alike or one is empty
     * @throws IOException if it cannot be written
     */
    public void render(Book book, OutputStream out) throws IOException {
        var packed = TempFile.createTempFile("regneark", ".xlsx").toPath();
        try (var workbook = new CountedWorkbook(new XSSFWorkbook(), WINDOW)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var parts = workbook.getXSSFWorkbook();
            CoreProperties.set(parts, book.properties());
            var styles = new Styles(parts);
            var sheets = Contents.around(book);
            var targets = new LinkTarget.Finder(sheets);
            for (var sheet : sheets) {
                add(workbook, styles, targets, sheet);
                for (var plot : sheet.plots()) {
                    add(workbook, styles, targets, sheet, plot);
                }
            }
            parts.getSheetAt(0).setActiveCell(CellAddress.A1);
            try (var file = Files.newOutputStream(packed)) {
                workbook.write(file);
            }
            StableZip.copy(Files.newInputStream(packed), out);
        } catch (IllegalStateException e) {
            // So POI tells of a temporary folder that is full.
            if (e.getCause() instanceof IOException full) {
                throw full;
            }
            throw e;
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    /** Adds a sheet, and as many more as its rows need. */
    private static void add(
            SXSSFWorkbook workbook, Styles styles, LinkTarget.Finder targets, Book.Sheet sheet) {
        try (var stream = sheet.rows().get()) {
            var rows = stream.iterator();
            for (var number = 1; number == 1 || rows.hasNext(); number++) {
                var suffix = number == 1 ? "" : " " + number;
                add(workbook, styles, targets, sheet, sheet.name() + suffix, rows);
            }
        }
    }

    private static void add(
            SXSSFWorkbook workbook,
            Styles styles,
            LinkTarget.Finder targets,
            Book.Sheet sheet,
            String name,
            Iterator<Table.Row> rows) {
        WorkbookUtil.validateSheetName(name);
        var worklist = sheet.worklist() && rows.hasNext();
        var cells = workbook.createSheet(name);
        var parts = workbook.getXSSFWorkbook().getSheet(name);
        var written =
                new TableSheet(cells, styles, new Links(parts, targets))
                        .write(sheet, rows.hasNext() ? rows : List.of(nothing(sheet)).iterator());
        var headerRow = TableSheet.headerRow(sheet);
        TableMark.put(parts, sheet, headerRow, written, worklist);
        PageSetup.set(parts, headerRow, worklist);
    }

    private static void add(
            SXSSFWorkbook workbook,
            Styles styles,
            LinkTarget.Finder targets,
            Book.Sheet sheet,
            Plot plot) {
        WorkbookUtil.validateSheetName(plot.name());
        var cells = workbook.createSheet(plot.name());
        var parts = workbook.getXSSFWorkbook().getSheet(plot.name());
        new PlotSheet(cells, styles, new Links(parts, targets)).write(plot, sheet, parts);
        PageSetup.setOnePage(parts);
    }

    /** Excel takes a table that has headers and no row for damaged. */
    private static Table.Row nothing(Book.Sheet sheet) {
        var values = new ArrayList<Value>();
        values.add(Value.text(sheet.empty()));
        while (values.size() < sheet.columns().size()) {
            values.add(Value.count(0));
        }
        return new Table.Row(values, false);
    }
}

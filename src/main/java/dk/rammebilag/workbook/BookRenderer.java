package dk.rammebilag.workbook;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.WorkbookUtil;
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
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var parts = workbook.getXSSFWorkbook();
            CoreProperties.set(parts, book.properties());
            var styles = new Styles(parts);
            var sheets = new ArrayList<>(Contents.notes(book));
            sheets.addAll(book.sheets());
            var names = sheets.stream().map(Book.Sheet::name).toList();
            add(workbook, styles, Contents.of(book, sheets), names);
            for (var sheet : sheets) {
                add(workbook, styles, sheet, List.of());
            }
            parts.getSheetAt(0).setActiveCell(CellAddress.A1);
            workbook.write(bytes);
        } catch (IllegalStateException e) {
            // So POI tells of a temporary folder that is full.
            if (e.getCause() instanceof IOException full) {
                throw full;
            }
            throw e;
        }
        StableZip.copy(bytes.toByteArray(), out);
    }

    private static void add(
            SXSSFWorkbook workbook, Styles styles, Book.Sheet sheet, List<String> targets) {
        WorkbookUtil.validateSheetName(sheet.name());
        var cells = workbook.createSheet(sheet.name());
        var parts = workbook.getXSSFWorkbook().getSheet(sheet.name());
        var table = filled(sheet.table());
        var headerRow = new TableSheet(cells, styles).write(table, targets);
        TableMark.put(parts, table, headerRow, sheet.worklist());
        PageSetup.set(parts, headerRow, sheet.worklist());
    }

    /** Excel takes a table that has headers and no row for damaged. */
    private static Table filled(Table table) {
        if (!table.rows().isEmpty()) {
            return table;
        }
        var values = new ArrayList<Value>();
        values.add(Value.text(Messages.text("workbook.empty")));
        while (values.size() < table.columns().size()) {
            values.add(Value.count(0));
        }
        var row = new Table.Row(values, false);
        return new Table(table.caption(), table.columns(), List.of(row), table.notes());
    }
}

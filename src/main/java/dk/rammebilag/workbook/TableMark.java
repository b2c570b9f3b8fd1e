package dk.rammebilag.workbook;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Table;
import dk.rammebilag.language.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Marks cells as a table, so that Excel and a screen reader know its headers. */
final class TableMark {

    private static final String PLAIN_LINES = "TableStyleLight1";

    private TableMark() {}

    /**
     * Marks a table.
     *
     * @param headerRow the row of its headers, from 0
     * @param rows how many rows it has, at least one
     * @param filtered whether its headers have filters
     * @throws IllegalArgumentException if two headers are alike or one is empty: Excel would take
     *     the file for damaged
     */
    static void put(XSSFSheet sheet, Book.Sheet table, int headerRow, int rows, boolean filtered) {
        var headers = table.columns().stream().map(Table.Column::header).toList();
        requireDistinct(headers, table.caption());
        var first = new CellReference(headerRow, 0);
        var last = new CellReference(headerRow + rows, headers.size() - 1);
        var area = new AreaReference(first, last, SpreadsheetVersion.EXCEL2007);
        var marked = sheet.createTable(area);
        for (var i = 0; i < headers.size(); i++) {
            marked.getColumns().get(i).setName(headers.get(i));
        }
        var number = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        name(marked, number);
        if (filtered) {
            marked.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        }
        var look = marked.getCTTable().addNewTableStyleInfo();
        look.setName(PLAIN_LINES);
        look.setShowRowStripes(false);
        nameRegion(sheet, first, last, number);
        nameCells(sheet, new CellReference(headerRow + 1, 0), last);
    }

    private static void requireDistinct(List<String> headers, String caption) {
        var seen = new HashSet<String>();
        for (var header : headers) {
            if (header.isBlank() || !seen.add(header.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "a header of \"%s\" is empty or stands twice: \"%s\""
                                .formatted(caption, header));
            }
        }
    }

    private static void name(XSSFTable table, int number) {
        var name = Messages.text("workbook.table", number, words(table.getXSSFSheet()));
        table.setName(name);
        table.setDisplayName(name);
    }

    /** A name for the rows without the headers, for formulas and for programs that read them. */
    private static void nameCells(XSSFSheet sheet, CellReference first, CellReference last) {
        var words = words(sheet);
        var taken = sheet.getWorkbook().getName(Messages.text("workbook.cells", words)) != null;
        var name = sheet.getWorkbook().createName();
        name.setNameName(
                Messages.text(
                        "workbook.cells",
                        taken ? words + "_" + sheet.getWorkbook().getSheetIndex(sheet) : words));
        name.setRefersToFormula(
                new AreaReference(
                                absolute(sheet, first),
                                absolute(sheet, last),
                                SpreadsheetVersion.EXCEL2007)
                        .formatAsString());
    }

    private static CellReference absolute(XSSFSheet sheet, CellReference cell) {
        return new CellReference(sheet.getSheetName(), cell.getRow(), cell.getCol(), true, true);
    }

    /** The name of a sheet as far as another name may hold it. */
    private static String words(XSSFSheet sheet) {
        return sheet.getSheetName().replaceAll("[^\\p{L}\\p{Nd}]+", "_");
    }

    /** The name by which the screen reader JAWS knows which cells head rows and columns. */
    private static void nameRegion(
            XSSFSheet sheet, CellReference first, CellReference last, int number) {
        var name = sheet.getWorkbook().createName();
        name.setNameName(
                "TitleRegion1.%s.%s.%d"
                        .formatted(
                                first.formatAsString().toLowerCase(Locale.ROOT),
                                last.formatAsString().toLowerCase(Locale.ROOT),
                                number));
        name.setRefersToFormula(
                new CellReference(sheet.getSheetName(), first.getRow(), 0, true, true)
                        .formatAsString());
    }
}

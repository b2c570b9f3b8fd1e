package dk.rammebilag.validation;

import dk.rammebilag.submission.SheetLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A workbook in order, with a row on Indikatorer, to which a case does something. */
final class Filled implements AutoCloseable {

    private static final List<Object> COVER =
            List.of(
                    "1",
                    2017,
                    "751",
                    "Aarhus",
                    1,
                    "Anna",
                    "a@x.dk",
                    "",
                    "Bo",
                    LocalDate.of(2017, 4, 20),
                    "");

    private static final List<Object> ROW = List.of("VH1", "I alt", "I alt", "I alt", 20, 50, "");

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    Filled() {
        for (var layout : SheetLayout.values()) {
            var sheet = workbook.createSheet(layout.sheet());
            for (var i = 0; i < layout.columns().size(); i++) {
                var header = layout.columns().get(i).header();
                if (layout == SheetLayout.COVER) {
                    sheet.createRow(i).createCell(0).setCellValue(header);
                    put(sheet, new CellReference(i, 1), COVER.get(i));
                } else {
                    put(sheet, new CellReference(0, i), header);
                }
            }
        }
        for (var i = 0; i < ROW.size(); i++) {
            put(workbook.getSheet("Indikatorer"), new CellReference(1, i), ROW.get(i));
        }
    }

    /**
     * Changes a place.
     *
     * @param place {@code sheet!cell}; the sheet is made if need be
     * @param value a number, a date, a text; {@code =formula -> value} a formula and what it last
     *     gave
     */
    void put(String place, Object value) {
        var name = place.substring(0, place.indexOf('!'));
        var sheet =
                workbook.getSheet(name) == null
                        ? workbook.createSheet(name)
                        : workbook.getSheet(name);
        put(sheet, new CellReference(place.substring(place.indexOf('!') + 1)), value);
    }

    private static void put(XSSFSheet sheet, CellReference at, Object value) {
        var row =
                sheet.getRow(at.getRow()) == null
                        ? sheet.createRow(at.getRow())
                        : sheet.getRow(at.getRow());
        var cell = row.createCell(at.getCol());
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> date(cell, date);
            case String text when text.startsWith("=") -> formula(cell, text.substring(1));
            default -> cell.setCellValue(value.toString());
        }
    }

    private static void date(XSSFCell cell, LocalDate date) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellValue(date);
        cell.setCellStyle(style);
    }

    private static void formula(XSSFCell cell, String text) {
        var parts = text.split(" -> ", -1);
        cell.getCTCell().addNewF().setStringValue(parts[0]);
        if (parts.length == 1) {
            return;
        }
        if (parts[1].startsWith("#")) {
            cell.getCTCell().setT(STCellType.E);
        }
        cell.getCTCell().setV(parts[1]);
    }

    /** Takes a sheet away. */
    void without(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    }

    /** Gives a sheet another name. */
    void rename(String sheet, String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
    }

    /** Hides a row of Indikatorer. */
    void hide(int row) {
        workbook.getSheet("Indikatorer").getRow(row - 1).setZeroHeight(true);
    }

    /** Merges cells of Indikatorer. */
    void merge(String range) {
        workbook.getSheet("Indikatorer").addMergedRegion(CellRangeAddress.valueOf(range));
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

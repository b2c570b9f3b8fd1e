package dk.rammebilag.example;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets as an .xlsx workbook: codes as text, numbers as numbers, dates as dates. */
final class Workbook {

    private static final Date FIXED = Date.from(Instant.EPOCH);
    private static final short AS_MANY_PAGES_AS_NEEDED = 0;
    private static final int WIDEST = 60;
    private static final int WIDTH_OF_A_LETTER = 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, CellStyle> formats = new HashMap<>();
    private final CellStyle heading = heading();

    private Workbook() {}

    /** Writes a workbook whose parts and times are the same every time. */
    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        Reproducibility.runWithSourceDateEpoch(() -> {
            var workbook = new Workbook();
            sheets.forEach(workbook::add);
            var properties = workbook.book.getProperties().getCoreProperties();
            properties.setCreated(Optional.of(FIXED));
            properties.setCreator("");
            workbook.book.write(out);
            workbook.book.close();
        });
    }

    private void add(Sheet sheet) {
        var target = book.createSheet(sheet.name());
        target.getPrintSetup().setLandscape(true);
        target.getPrintSetup().setFitHeight(AS_MANY_PAGES_AS_NEEDED);
        target.setFitToPage(true);
        var lines = sheet.lines().toList();
        for (int r = 0; r < lines.size(); r++) {
            var row = target.createRow(r);
            var values = lines.get(r);
            for (int c = 0; c < values.size(); c++) {
                if (!values.get(c).equals("")) {
                    fill(row.createCell(c), values.get(c));
                }
            }
        }
        if (!sheet.header().isEmpty()) {
            target.getRow(0).forEach(cell -> cell.setCellStyle(heading));
            target.createFreezePane(0, 1);
        } else {
            target.forEach(row -> row.getCell(0).setCellStyle(heading));
        }
        for (int c = 0; c < lines.getFirst().size(); c++) {
            target.setColumnWidth(c, width(lines, c) * WIDTH_OF_A_LETTER);
        }
    }

    private static int width(List<List<Object>> lines, int column) {
        var longest =
                lines.stream().mapToInt(l -> l.get(column).toString().length()).max().orElse(0);
        return Math.min(WIDEST, longest + 3);
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case Long number -> {
                cell.setCellValue(number);
                cell.setCellStyle(format("0"));
            }
            case BigDecimal number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(
                        format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0"));
            }
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(format("dd-mm-yyyy"));
            }
            default -> {
                cell.setCellValue(value.toString());
                cell.setCellStyle(format("@"));
            }
        }
    }

    private CellStyle format(String format) {
        return formats.computeIfAbsent(
                format,
                f -> {
                    var style = book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat(f));
                    return style;
                });
    }

    private CellStyle heading() {
        var font = book.createFont();
        font.setFamily(FontFamily.SWISS);
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

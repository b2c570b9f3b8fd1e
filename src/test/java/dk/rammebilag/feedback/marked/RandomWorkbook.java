package dk.rammebilag.feedback.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Workbooks of two sheets with all kinds of cells, formats, comments and layout. */
final class RandomWorkbook {

    static final List<String> SHEETS = List.of("Indikatorer", "Egne noter");
    static final int ROWS = 12;
    static final int COLUMNS = 7;

    /** Below the rows that cells are put in at random. */
    static final int MERGED_ROW = 20;

    private static final List<String> TEXTS =
            List.of("æøå <&>", " to  ord ", "linje\nskift", "0012", "=ikke formel", "_x000D_", "€");
    private static final List<String> FORMULAS =
            List.of("1+1", "A1&\"x\"", "SUM(A1:B3)", "IF(A1>2,\"ja\",\"nej\")");

    private final Random random;
    private final List<CellStyle> styles = new ArrayList<>();

    private RandomWorkbook(Random random) {
        this.random = random;
    }

    static byte[] of(Random random) {
        return Copies.workbook(new RandomWorkbook(random)::fill);
    }

    private void fill(XSSFWorkbook workbook) {
        for (var i = 0; i < 6; i++) {
            styles.add(style(workbook));
        }
        SHEETS.forEach(name -> fill(workbook.createSheet(name)));
    }

    private CellStyle style(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(random.nextBoolean());
        font.setColor(
                random.nextBoolean()
                        ? IndexedColors.WHITE.getIndex()
                        : IndexedColors.BLUE.getIndex());
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(
                workbook.createDataFormat().getFormat(pick(List.of("0.00", "dd-mm-yyyy", "@"))));
        style.setWrapText(random.nextBoolean());
        style.setLocked(random.nextBoolean());
        style.setQuotePrefixed(random.nextBoolean());
        style.setAlignment(pick(List.of(HorizontalAlignment.values())));
        style.setBorderBottom(pick(List.of(BorderStyle.values())));
        if (random.nextBoolean()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(pick(List.of((short) 10, (short) 13, (short) 30)));
        }
        return style;
    }

    private void fill(XSSFSheet sheet) {
        sheet.setColumnWidth(2, 256 * random.nextInt(5, 40));
        sheet.setColumnHidden(3, random.nextBoolean());
        if (random.nextBoolean()) {
            sheet.setDefaultColumnStyle(4, pick(styles));
        }
        for (var r = 0; r < ROWS; r++) {
            if (random.nextInt(4) > 0) {
                row(sheet, r);
            }
        }
        sheet.createRow(MERGED_ROW - 1).createCell(1).setCellValue("samlet");
        sheet.addMergedRegion(new CellRangeAddress(MERGED_ROW - 1, MERGED_ROW, 1, 3));
        sheet.createFreezePane(1, 1);
    }

    private void row(XSSFSheet sheet, int number) {
        var row = sheet.createRow(number);
        row.setZeroHeight(random.nextInt(4) == 0);
        if (random.nextInt(4) == 0) {
            row.setHeightInPoints(random.nextInt(10, 60));
        }
        if (random.nextInt(4) == 0) {
            row.setRowStyle(pick(styles));
        }
        for (var c = 0; c < COLUMNS; c++) {
            if (random.nextInt(3) > 0) {
                cell(row.createCell(c));
            }
        }
    }

    private void cell(XSSFCell cell) {
        if (random.nextBoolean()) {
            cell.setCellStyle(pick(styles));
        }
        switch (random.nextInt(8)) {
            case 0 -> cell.setCellValue(random.nextInt(-5, 5) / 3.0);
            case 1 -> cell.setCellValue(random.nextBoolean());
            case 2 -> cell.setCellValue(pick(TEXTS));
            case 3 -> cell.setCellValue(rich(cell));
            case 4 -> inline(cell);
            case 5 -> {
                cell.setCellFormula(pick(FORMULAS));
                cell.setCellValue("gemt " + random.nextInt(9));
            }
            case 6 -> cell.setCellErrorValue((byte) 7);
            default -> {}
        }
        if (random.nextInt(5) == 0) {
            comment(cell);
        }
    }

    private XSSFRichTextString rich(XSSFCell cell) {
        var font = cell.getSheet().getWorkbook().createFont();
        font.setItalic(true);
        var text = new XSSFRichTextString(pick(TEXTS) + "fremhævet");
        text.applyFont(1, 3, font);
        return text;
    }

    private void inline(XSSFCell cell) {
        var xml = cell.getCTCell();
        xml.setT(STCellType.INLINE_STR);
        xml.addNewIs().setT(pick(TEXTS));
    }

    private static void comment(XSSFCell cell) {
        var sheet = cell.getSheet();
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow2(cell.getRowIndex() + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("Ida");
        comment.setString("Set " + cell.getAddress());
        cell.setCellComment(comment);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

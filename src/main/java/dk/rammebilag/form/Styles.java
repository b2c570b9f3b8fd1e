package dk.rammebilag.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of one form, each made once. */
final class Styles {

    private static final String SANS_SERIF = "Arial";
    private static final int BODY_POINTS = 11;
    private static final int TITLE_POINTS = 16;
    private static final XSSFColor WHITE = color(0xFFFFFF);
    private static final XSSFColor HEADER_BLUE = color(0x1F4E79);
    private static final XSSFColor INPUT_YELLOW = color(0xFFF8DC);
    private static final XSSFColor FIXED_GREY = color(0xF2F2F2);
    private static final XSSFColor CLOSED_GREY = color(0xD9D9D9);
    private static final XSSFColor HAIRLINE = color(0xBFBFBF);
    private static final XSSFColor HINT_GREY = color(0x505050);

    /** As light as text on the grey may be to be read with ease. */
    private static final XSSFColor QUIET_GREY = color(0x6B6B6B);

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();
    private final XSSFFont body;
    private final XSSFFont bold;
    private final XSSFFont white;
    private final XSSFFont title;
    private final XSSFFont hint;
    private final XSSFFont quiet;
    private final XSSFFont link;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        body = dress(workbook.getFontAt(0), BODY_POINTS);
        bold = font(BODY_POINTS, true);
        title = font(TITLE_POINTS, true);
        white = font(BODY_POINTS, true);
        white.setColor(WHITE);
        hint = font(BODY_POINTS, false);
        hint.setColor(HINT_GREY);
        link = font(BODY_POINTS, false);
        link.setUnderline(FontUnderline.SINGLE);
        link.setColor(HEADER_BLUE);
        quiet = font(BODY_POINTS, false);
        quiet.setColor(QUIET_GREY);
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    /** Writes a text, a number, a date or nothing. */
    void write(Cell cell, @Nullable Object value, Look look) {
        cell.setCellStyle(of(look));
        switch (value) {
            case null -> {}
            case String text -> cell.setCellValue(text);
            case Long number -> cell.setCellValue(number);
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> cell.setCellValue(date);
            default -> throw new IllegalArgumentException("no cell holds " + value.getClass());
        }
    }

    CellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        // LibreOffice gives cells that name no font one of its own.
        style.setFont(body);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setLocked(!look.role().isInput());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.isNumber()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        switch (look.role()) {
            case TITLE -> style.setFont(title);
            case LINE, OPEN -> {}
            case STEP -> style.setWrapText(true);
            case LINK -> style.setFont(link);
            case STATUS, KEY -> {
                style.setFont(bold);
                style.setWrapText(look.role() == Look.Role.KEY);
            }
            case HEADER -> {
                style.setFont(white);
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
                style.setBorderRight(BorderStyle.THIN);
                style.setRightBorderColor(HAIRLINE);
                fill(style, HEADER_BLUE);
            }
            case HINT -> {
                style.setFont(hint);
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            case TEXT -> boxed(style);
            case FIXED, FIXED_TOTAL, FIXED_QUIET -> {
                boxed(style);
                fill(style, FIXED_GREY);
                if (look.role() == Look.Role.FIXED_QUIET) {
                    style.setFont(quiet);
                }
            }
            case INPUT, INPUT_TOTAL -> {
                boxed(style);
                fill(style, INPUT_YELLOW);
            }
            case CLOSED -> {
                boxed(style);
                fill(style, CLOSED_GREY);
            }
        }
        if (look.role().isTotal()) {
            style.setFont(bold);
            style.setBorderTop(BorderStyle.MEDIUM);
        }
        return style;
    }

    private static void boxed(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setIndention((short) 1);
        if (style.getAlignment() == HorizontalAlignment.GENERAL) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(HAIRLINE);
        style.setRightBorderColor(HAIRLINE);
    }

    private static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean isBold) {
        var font = dress(workbook.createFont(), points);
        font.setBold(isBold);
        return font;
    }

    private static XSSFFont dress(XSSFFont font, int points) {
        font.setFontName(SANS_SERIF);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}

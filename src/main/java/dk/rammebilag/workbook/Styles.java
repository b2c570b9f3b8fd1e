package dk.rammebilag.workbook;

import dk.rammebilag.language.CellText;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: Excel takes no more than 64,000. */
final class Styles {

    private static final String SANS_SERIF = "Arial";
    private static final int BODY_POINTS = 12;
    private static final int TITLE_POINTS = 16;
    private static final byte[] LINK_BLUE = {0x0B, 0x3C, 0x5D};
    private static final byte[] HAIRLINE = {(byte) 0xC9, (byte) 0xCD, (byte) 0xD2};
    private static final String CUT = "…";

    private final XSSFWorkbook workbook;
    private final int heading;
    private final Map<Style, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        dress(workbook.getFontAt(0), BODY_POINTS);
        heading = HeadingStyle.register(workbook, font(TITLE_POINTS, true));
    }

    /** Writes text as text, whatever it starts with; beyond what a cell holds it is cut. */
    void write(Cell cell, String text, Style style) {
        var limit = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(
                text.length() <= limit ? text : text.substring(0, limit - CUT.length()) + CUT);
        cell.setCellStyle(of(style.quotedIf(CellText.looksLikeFormula(text))));
    }

    CellStyle of(Style style) {
        return made.computeIfAbsent(style, this::make);
    }

    private XSSFCellStyle make(Style style) {
        var made = workbook.createCellStyle();
        made.setVerticalAlignment(VerticalAlignment.TOP);
        made.setQuotePrefixed(style.quoted());
        switch (style.side()) {
            case LEFT -> {}
            case INDENTED -> {
                made.setAlignment(HorizontalAlignment.LEFT);
                made.setIndention((short) 1);
            }
            case RIGHT -> made.setAlignment(HorizontalAlignment.RIGHT);
        }
        switch (style.role()) {
            case TITLE -> {
                made.getCoreXf().setXfId(heading);
                made.setFont(font(TITLE_POINTS, true));
            }
            case LINE -> {}
            case WRAPPED -> made.setWrapText(true);
            case HEADER -> {
                made.setFont(font(BODY_POINTS, true));
                made.setWrapText(true);
                made.setVerticalAlignment(VerticalAlignment.BOTTOM);
                made.setBorderBottom(BorderStyle.MEDIUM);
            }
            case LINK -> {
                made.setFont(link());
                made.setWrapText(true);
                body(made);
            }
            case TEXT -> {
                made.setWrapText(true);
                body(made);
            }
            case NUMBER -> {
                made.setDataFormat(workbook.createDataFormat().getFormat(format(style.decimals())));
                body(made);
            }
        }
        if (style.summary()) {
            made.setFont(font(BODY_POINTS, true));
            made.setBorderTop(BorderStyle.THIN);
        }
        return made;
    }

    private static void body(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(HAIRLINE));
    }

    /** As the file keeps it; Excel shows it with the signs of the reader's language. */
    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private XSSFFont font(int points, boolean bold) {
        for (var i = 1; i < workbook.getNumberOfFonts(); i++) {
            var font = workbook.getFontAt(i);
            if (font.getFontHeightInPoints() == points
                    && font.getBold() == bold
                    && font.getUnderline() == FontUnderline.NONE.getByteValue()) {
                return font;
            }
        }
        var font = dress(workbook.createFont(), points);
        font.setBold(bold);
        return font;
    }

    private XSSFFont link() {
        var font = dress(workbook.createFont(), BODY_POINTS);
        font.setUnderline(FontUnderline.SINGLE);
        font.setColor(new XSSFColor(LINK_BLUE));
        return font;
    }

    private static XSSFFont dress(XSSFFont font, int points) {
        font.setFontName(SANS_SERIF);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}

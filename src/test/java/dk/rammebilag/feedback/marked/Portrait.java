package dk.rammebilag.feedback.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * All that a reader of a sheet can see or use, as POI shows it.
 *
 * @param cells what each cell is and how it looks but for its fill, by address
 * @param fills the fill of each cell
 * @param comments author and text of each comment
 * @param layout hidden rows, heights, widths, merged cells
 */
record Portrait(
        Map<CellAddress, String> cells,
        Map<CellAddress, String> fills,
        Map<CellAddress, String> comments,
        List<String> layout) {

    static List<Portrait> of(XSSFWorkbook workbook) {
        var portraits = new ArrayList<Portrait>();
        for (var sheet : workbook) {
            portraits.add(of((XSSFSheet) sheet));
        }
        return portraits;
    }

    static Portrait of(XSSFSheet sheet) {
        var cells = new TreeMap<CellAddress, String>();
        var fills = new TreeMap<CellAddress, String>();
        var comments = new TreeMap<CellAddress, String>();
        var layout = new ArrayList<String>();
        layout.add(sheet.getSheetName());
        layout.addAll(sheet.getMergedRegions().stream().map(Object::toString).toList());
        for (var column = 0; column < 10; column++) {
            layout.add(sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column));
        }
        for (var row : sheet) {
            layout.add(row.getRowNum() + " " + row.getZeroHeight() + " " + row.getHeight());
            for (var cell : row) {
                var style = (XSSFCellStyle) cell.getCellStyle();
                cells.put(cell.getAddress(), content((XSSFCell) cell) + " " + look(style));
                fills.put(cell.getAddress(), fill(style));
            }
        }
        sheet.getCellComments()
                .forEach((at, comment) ->
                        comments.put(
                                at, comment.getAuthor() + ": " + comment.getString().getString()));
        return new Portrait(cells, fills, comments, layout);
    }

    private static String content(XSSFCell cell) {
        var isFormula = cell.getCellType() == CellType.FORMULA;
        var type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        var value =
                switch (type) {
                    case STRING -> cell.getRichStringCellValue().getCTRst().xmlText();
                    case BLANK, _NONE -> "";
                    default -> cell.getRawValue();
                };
        return "%s %s %s".formatted(type, isFormula ? "=" + cell.getCellFormula() : "", value);
    }

    private static String look(XSSFCellStyle style) {
        var font = style.getFont();
        return "%s %s %s %s %s %s %s %s %s %s"
                .formatted(
                        style.getDataFormatString(),
                        font.getFontName(),
                        font.getBold(),
                        font.getFontHeight(),
                        colour(font.getXSSFColor()),
                        style.getAlignment(),
                        style.getWrapText(),
                        style.getBorderBottom(),
                        style.getLocked(),
                        style.getQuotePrefixed());
    }

    private static String fill(XSSFCellStyle style) {
        return style.getFillPattern() + " " + colour(style.getFillForegroundColorColor());
    }

    private static String colour(@Nullable XSSFColor colour) {
        return colour == null ? "none" : String.valueOf(colour.getARGBHex());
    }
}

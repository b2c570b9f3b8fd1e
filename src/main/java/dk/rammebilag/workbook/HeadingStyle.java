package dk.rammebilag.workbook;

import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * Excel's own style Heading 1, by which a screen reader finds the title of a sheet. POI has no door
 * to named styles, so this goes through the parts of ECMA-376 part 1, 18.8.7 to 18.8.9.
 */
final class HeadingStyle {

    private static final int BUILT_IN_NORMAL = 0;
    private static final int BUILT_IN_HEADING_1 = 16;

    private HeadingStyle() {}

    /** Adds it to a new workbook, once; gives the number cell styles refer to it by. */
    static int register(XSSFWorkbook workbook, XSSFFont font) {
        var styles = workbook.getStylesSource();
        var format = CTXf.Factory.newInstance();
        format.setFontId(font.getIndex());
        format.setApplyFont(true);
        var id = styles.putCellStyleXf(format) - 1;
        var sheet = styles.getCTStylesheet();
        var named = sheet.isSetCellStyles() ? sheet.getCellStyles() : sheet.addNewCellStyles();
        var normal = named.addNewCellStyle();
        normal.setName("Normal");
        normal.setXfId(0);
        normal.setBuiltinId(BUILT_IN_NORMAL);
        var heading = named.addNewCellStyle();
        heading.setName("Heading 1");
        heading.setXfId(id);
        heading.setBuiltinId(BUILT_IN_HEADING_1);
        named.setCount(named.sizeOfCellStyleArray());
        return id;
    }
}

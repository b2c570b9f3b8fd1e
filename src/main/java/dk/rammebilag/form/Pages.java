package dk.rammebilag.form;

import dk.rammebilag.language.Messages;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all sheets have in common beyond their cells: protection without a password, and paper. */
final class Pages {

    private static final double SIDE_MARGIN_INCHES = 0.5;

    /** Excel keeps widths in 256ths of a character. */
    private static final int UNITS_A_CHARACTER = 256;

    static final float TITLE_POINTS = 28;
    static final float LINE_POINTS = 20;

    private Pages() {}

    /**
     * Finishes a sheet.
     *
     * @param headers how many rows at the top stay on the screen and are printed on every page
     * @param cursor where the cursor stands
     */
    static void finish(XSSFSheet sheet, String owner, int headers, CellAddress cursor) {
        sheet.setDisplayGridlines(false);
        if (headers > 0) {
            sheet.createFreezePane(0, headers);
            sheet.setRepeatingRows(new CellRangeAddress(headers - 1, headers - 1, -1, -1));
        }
        sheet.setActiveCell(cursor);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft(owner.replace("&", "&&"));
        sheet.getFooter()
                .setRight(Messages.text("form.page", HeaderFooter.page(), HeaderFooter.numPages()));
    }

    /** Widths in characters, from the first column on. */
    static void widths(XSSFSheet sheet, int... characters) {
        for (var i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * UNITS_A_CHARACTER);
        }
    }
}

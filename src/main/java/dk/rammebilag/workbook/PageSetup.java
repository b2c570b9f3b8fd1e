package dk.rammebilag.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet looks beyond its cells, on the screen and on paper. */
final class PageSetup {

    private static final double SIDE_MARGIN_INCHES = 0.6;

    private PageSetup() {}

    static void set(XSSFSheet sheet, int headerRow, boolean worklist) {
        sheet.setDisplayGridlines(false);
        if (worklist) {
            sheet.createFreezePane(0, headerRow + 1);
        }
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        print(sheet, 0);
    }

    /** Of a sheet that is no table: all of it on one page. */
    static void setOnePage(XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        print(sheet, 1);
    }

    private static void print(XSSFSheet sheet, int mostPages) {
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) mostPages);
    }
}

package dk.rammebilag.form;

import dk.rammebilag.language.Messages;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Colours that follow what a check says: red to be mended, yellow not filled in yet, green fine.
 */
final class Colours {

    private static final int RED = 0xF8CBAD;
    private static final int DARK_RED = 0x9C0006;
    private static final int YELLOW = 0xFFEB9C;
    private static final int BROWN = 0x7F6000;
    private static final int GREEN = 0xE2EFDA;
    private static final int DARK_GREEN = 0x375623;

    private Colours() {}

    /**
     * Colours cells by the words a check begins with.
     *
     * @param check the cell of the check, as the first of the cells refers to it
     * @param fine the words for what is fine
     */
    static void put(XSSFSheet sheet, String area, String check, String fine) {
        put(sheet, area, begins(check, Messages.text("form.control.fix")), RED, DARK_RED);
        put(sheet, area, begins(check, Messages.text("form.control.missing")), YELLOW, BROWN);
        put(sheet, area, begins(check, fine), GREEN, DARK_GREEN);
    }

    /** Marks cells red while the check in another cell says that they are to be mended. */
    static void mark(XSSFSheet sheet, String area, String check) {
        put(sheet, area, begins(check, Messages.text("form.control.fix")), RED, DARK_RED);
    }

    /** A formula: whether a cell begins with these words. */
    static String begins(String cell, String words) {
        return "LEFT(%s,%d)=\"%s\"".formatted(cell, words.length(), words);
    }

    private static void put(XSSFSheet sheet, String area, String formula, int fill, int ink) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(formula);
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.color(fill));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(Styles.color(ink));
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf(area)}, rule);
    }
}

package dk.rammebilag.workbook;

import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that is streamed without the machine's fonts. POI measures a digit for every sheet in
 * case somebody should ask for columns as wide as their texts, and starts the font system of the
 * desktop for it. Nobody asks: widths are counted. See ADR 0036.
 */
final class CountedWorkbook extends SXSSFWorkbook {

    CountedWorkbook(XSSFWorkbook workbook, int window) {
        super(workbook, window);
    }

    /** Asked for by nothing but that measurement; the styles are the workbook's behind this one. */
    @Override
    public Font getFontAt(int index) {
        return new NoFont();
    }

    /** Answers as a machine without fonts does, which POI makes do with. */
    private static final class NoFont extends XSSFFont {
        @Override
        public String getFontName() {
            throw new NoClassDefFoundError("fonts are not needed here");
        }
    }
}

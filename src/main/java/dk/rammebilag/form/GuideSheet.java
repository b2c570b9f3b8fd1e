package dk.rammebilag.form;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.form.Look.Role;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.HelpSheet;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.workbook.RowHeights;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The first sheet: what to do, in five lines, and what was filled in beforehand.
 *
 * @param forRegion whether a region fills it in, which reports no indicators
 */
record GuideSheet(XSSFSheet sheet, Styles styles, boolean forRegion) {

    /** As much as is read without moving the sheet, on a small screen too. */
    private static final int WIDTH = 130;

    /** What sets one step off from the next. */
    private static final float BETWEEN = 4;

    void write(Catalogue catalogue, String title, Optional<LastYear> lastYear) {
        line(title, Role.TITLE, 28);
        line("", Role.LINE, 8);
        for (var step :
                List.of(
                        text("form.guide.fill"),
                        text("form.guide.codes"),
                        text("form.guide.blank"),
                        text("form.guide.control"),
                        text(
                                "form.guide.send",
                                DanishFormat.date(catalogue.cycle().deadline()),
                                catalogue.author()))) {
            paragraph(step, Role.STEP);
        }
        line("", Role.LINE, 8);
        paragraph(text("form.guide.privacy"), Role.KEY);
        paragraph(carried(catalogue.year() - 1, lastYear), Role.STEP);
        paragraph(text("form.guide.more"), Role.STEP);
        line("", Role.LINE, 8);
        for (var layout : SheetLayout.values()) {
            link(layout.sheet());
        }
        for (var help : List.of(HelpSheet.CONTROL, HelpSheet.DEFINITIONS, HelpSheet.CODES)) {
            link(help.sheet());
        }
        Pages.widths(sheet, WIDTH);
        Pages.finish(sheet, title, 0, CellAddress.A1);
    }

    private static String carried(int year, Optional<LastYear> lastYear) {
        return lastYear.map(rows ->
                        text(
                                "form.guide.carried",
                                Integer.toString(year),
                                rows.targets().size(),
                                rows.offers().size()))
                .orElseGet(() -> text("form.guide.carried.none", Integer.toString(year)));
    }

    /** Leads to a sheet, and says what it is for. */
    private void link(String target) {
        line(
                text("form.guide.sheet", target, text("form.guide.sheet." + purpose(target))),
                Role.LINK,
                Pages.LINE_POINTS);
        var helper = sheet.getWorkbook().getCreationHelper();
        var link = helper.createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(target, 0, 0, false, false).formatAsString());
        sheet.getRow(sheet.getLastRowNum()).getCell(0).setHyperlink(link);
    }

    private String purpose(String target) {
        var isLeftBlank = forRegion && target.equals(SheetLayout.OBSERVATIONS.sheet());
        return DanishFormat.slug(target) + (isLeftBlank ? ".region" : "");
    }

    /** As high as its lines, for not every program makes a row grow with its text. */
    private void paragraph(String text, Role role) {
        line(text, role, RowHeights.of(List.of(text), List.of(WIDTH)) + BETWEEN);
    }

    private void line(String text, Role role, float points) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(points);
        styles.write(row.createCell(0), text, Look.of(role));
    }
}

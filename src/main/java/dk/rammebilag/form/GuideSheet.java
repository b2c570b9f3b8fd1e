package dk.rammebilag.form;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.form.Look.Role;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.HelpSheet;
import dk.rammebilag.submission.SheetLayout;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what to do, in five lines, and what was filled in beforehand. */
record GuideSheet(XSSFSheet sheet, Styles styles) {

    private static final int WIDTH = 150;
    private static final float POINTS = 22;

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
            line(step, Role.STEP, POINTS);
        }
        line("", Role.LINE, 8);
        line(text("form.guide.privacy"), Role.KEY, POINTS);
        line(carried(catalogue.year() - 1, lastYear), Role.LINE, POINTS);
        line(text("form.guide.more"), Role.LINE, POINTS);
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
                text(
                        "form.guide.sheet",
                        target,
                        text("form.guide.sheet." + DanishFormat.slug(target))),
                Role.LINK,
                Pages.LINE_POINTS);
        var helper = sheet.getWorkbook().getCreationHelper();
        var link = helper.createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(target, 0, 0, false, false).formatAsString());
        sheet.getRow(sheet.getLastRowNum()).getCell(0).setHyperlink(link);
    }

    private void line(String text, Role role, float points) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(points);
        styles.write(row.createCell(0), text, Look.of(role));
    }
}

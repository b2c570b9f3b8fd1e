package dk.rammebilag.form;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.form.Look.Role;
import dk.rammebilag.language.DanishFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what to do, in five lines, and what was filled in beforehand. */
record GuideSheet(XSSFSheet sheet, Styles styles) {

    private static final int WIDTH = 120;
    private static final float LINE_POINTS = 34;

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
            line(step, Role.TEXT, LINE_POINTS);
        }
        line("", Role.LINE, 8);
        line(text("form.guide.privacy"), Role.KEY, LINE_POINTS);
        line(carried(catalogue.year() - 1, lastYear), Role.HINT, LINE_POINTS);
        line(text("form.guide.more"), Role.HINT, LINE_POINTS);
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

    private void line(String text, Role role, float points) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(points);
        styles.write(row.createCell(0), text, Look.of(role));
    }
}

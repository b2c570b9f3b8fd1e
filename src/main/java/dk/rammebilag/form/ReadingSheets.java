package dk.rammebilag.form;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.form.Look.Role;
import dk.rammebilag.workbook.RowHeights;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The tables that are only for reading: what is counted, and what the codes mean. */
record ReadingSheets(Styles styles, String owner) {

    /** What every indicator counts, and what it is broken down by. */
    void definitions(XSSFSheet sheet, Catalogue catalogue) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        text("form.definition.indicator"),
                        text("form.title"),
                        text("form.definition.meaning"),
                        text("form.definition.numerator"),
                        text("form.definition.denominator"),
                        text("form.definition.unit"),
                        text("form.definition.better"),
                        text("form.definition.sex"),
                        text("form.definition.age"),
                        text("form.definition.groups"),
                        text("form.definition.mandatory")));
        catalogue.indicators().forEach(indicator -> rows.add(definition(indicator)));
        table(sheet, rows, 11, 30, 60, 34, 34, 11, 11, 8, 22, 24, 13);
    }

    private static List<String> definition(Indicator indicator) {
        var denominator = indicator.denominator().text();
        return List.of(
                indicator.id(),
                indicator.title(),
                indicator.definition(),
                indicator.numerator(),
                indicator.perInhabitant()
                        ? text("form.definition.inhabitants", denominator)
                        : denominator,
                text(
                        indicator.unit() == Unit.PERCENT
                                ? "form.definition.percent"
                                : "form.definition.perThousand"),
                better(indicator.better()),
                codes(indicator, Dimension.SEX),
                codes(indicator, Dimension.AGE_GROUP),
                codes(indicator, Dimension.TARGET_GROUP),
                text(indicator.mandatory() ? "form.definition.yes" : "form.definition.no"));
    }

    private static String better(Direction direction) {
        return switch (direction) {
            case HIGHER -> text("form.definition.higher");
            case LOWER -> text("form.definition.lower");
            case CONTEXT -> text("form.definition.context");
        };
    }

    private static String codes(Indicator indicator, Dimension dimension) {
        var codes = indicator.codes(dimension);
        return codes.isEmpty() ? text("form.definition.none") : String.join(", ", codes);
    }

    /** What every code means. */
    void codes(XSSFSheet sheet, List<Choice> choices) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(
                        text("form.codes.list"),
                        text("form.codes.code"),
                        text("form.codes.label")));
        for (var choice : choices) {
            for (var option : choice.options()) {
                rows.add(List.of(choice.title(), option.code(), option.label()));
            }
        }
        table(sheet, rows, 30, 26, 70);
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, rows.size(), 0, 2), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void table(XSSFSheet sheet, List<List<String>> rows, Integer... widths) {
        for (var values : rows) {
            var isHeader = sheet.getLastRowNum() < 0;
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.setHeightInPoints(RowHeights.of(values, List.of(widths)) + (isHeader ? 14 : 0));
            for (var value : values) {
                styles.write(
                        row.createCell(Math.max(0, row.getLastCellNum())),
                        value,
                        Look.of(isHeader ? Role.HEADER : Role.TEXT));
            }
        }
        for (var i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size() - 1, 0, widths.length - 1));
        Pages.finish(sheet, owner, 1, CellAddress.A1);
    }
}

package dk.rammebilag.form;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.form.Look.Role;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.HelpSheet;
import dk.rammebilag.submission.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Kontrol: whether the figures agree, before the form is sent. */
final class ControlSheet {

    private static final int HEADER = 4;

    /** The first column that holds a check, after the indicator and its title. */
    private static final int CHECKS = 2;

    private final XSSFSheet sheet;
    private final XSSFSheet observations;
    private final Styles styles;
    private final List<Block> blocks;

    ControlSheet(XSSFSheet sheet, XSSFSheet observations, Styles styles, List<Block> blocks) {
        this.sheet = sheet;
        this.observations = observations;
        this.styles = styles;
        this.blocks = blocks;
    }

    /** Writes the sheet, and the marks on Indikatorer that follow it. */
    void write(String owner) {
        var title = sheet.createRow(0);
        title.setHeightInPoints(Pages.TITLE_POINTS);
        styles.write(title.createCell(0), text("form.control.title"), Look.of(Role.TITLE));
        var columns = CheckColumn.all();
        var last = HEADER + 1 + blocks.size();
        var area =
                "C%d:%s%d"
                        .formatted(HEADER + 2, CellRef.letters(CHECKS + 1 + columns.size()), last);
        formula(sheet.createRow(1), 0, summary(blocks.isEmpty() ? "" : area), Role.STATUS);
        formula(sheet.createRow(2), 0, cover(), Role.STATUS);
        Colours.put(sheet, "A2:C2", "$A$2", text("form.control.none"));
        Colours.put(sheet, "A3:C3", "$A$3", text("form.control.none"));
        if (!blocks.isEmpty()) {
            header(columns);
            for (var block : blocks) {
                row(block, columns);
            }
            Colours.put(sheet, area, "C" + (HEADER + 2), text("form.control.fine"));
        }
        Pages.widths(sheet, 11, 52, 15, 28, 28, 28, 28, 28, 28, 26);
        Pages.finish(sheet, owner, blocks.isEmpty() ? 0 : HEADER + 1, CellAddress.A1);
    }

    private void header(List<CheckColumn> columns) {
        var row = sheet.createRow(HEADER);
        row.setHeightInPoints(34);
        var headers = new ArrayList<String>();
        headers.add(SheetLayout.OBSERVATIONS.columns().getFirst().header());
        headers.add(text("form.title"));
        headers.add(text("form.control.filled"));
        columns.forEach(column -> headers.add(column.header()));
        for (var header : headers) {
            styles.write(
                    row.createCell(Math.max(0, row.getLastCellNum())),
                    header,
                    Look.of(Role.HEADER));
        }
    }

    private void row(Block block, List<CheckColumn> columns) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        styles.write(row.createCell(0), block.indicator().id(), Look.of(Role.TEXT));
        styles.write(row.createCell(1), block.indicator().title(), Look.of(Role.TEXT));
        formula(row, CHECKS, new Check(block).filled(), Role.TEXT);
        for (var i = 0; i < columns.size(); i++) {
            var index = CHECKS + 1 + i;
            var column = columns.get(i);
            var formula = column.formula().apply(block);
            if (formula.isEmpty()) {
                styles.write(row.createCell(index), null, Look.of(Role.CLOSED));
            } else {
                formula(row, index, formula.get(), Role.TEXT);
                mark(block, column, CellRef.letters(index + 1), row.getRowNum() + 1);
            }
        }
    }

    /** The figures a check is about turn red with it. */
    private void mark(Block block, CheckColumn column, String letters, int number) {
        var check = "%s!$%s$%d".formatted(HelpSheet.CONTROL.sheet(), letters, number);
        var rows = column.rows().apply(block);
        var name = CellRef.letters(column.column() + 1);
        Colours.mark(observations, name + rows.first() + ":" + name + rows.last(), check);
        if (rows.first() != block.first()) {
            Colours.mark(observations, name + block.first(), check);
        }
    }

    private void formula(XSSFRow row, int column, String formula, Role role) {
        if (role == Role.STATUS) {
            row.setHeightInPoints(Pages.LINE_POINTS);
        }
        var cell = row.createCell(column);
        styles.write(cell, null, Look.of(role));
        cell.setCellFormula(formula);
    }

    /** What comes first of what is left to do, for any sheet; the figures before the cover. */
    static String state() {
        var figures = HelpSheet.CONTROL.sheet() + "!A2";
        var cover = HelpSheet.CONTROL.sheet() + "!A3";
        return "IF(NOT(%s),%s,IF(NOT(%s),%s,%s))"
                .formatted(
                        isFine(figures),
                        figures,
                        isFine(cover),
                        cover,
                        Check.quoted("form.control.none.both"));
    }

    private static String isFine(String line) {
        return Colours.begins(line, text("form.control.none"));
    }

    private static String summary(String area) {
        var none = Check.quoted("form.control.none.all");
        if (area.isEmpty()) {
            return none;
        }
        var fix = "COUNTIF(%s,\"%s*\")".formatted(area, text("form.control.fix"));
        var missing = "COUNTIF(%s,\"%s*\")".formatted(area, text("form.control.missing"));
        return "IF(%s>0,%s,IF(%s>0,%s,%s))"
                .formatted(
                        fix,
                        Check.quoted("form.control.fix.all", fix),
                        missing,
                        Check.quoted("form.control.missing.all", missing),
                        none);
    }

    /** Whether who answers for the form is filled in. */
    private static String cover() {
        var required =
                List.of("Version", "Kontaktperson", "E-mail", "Godkendt af", "Godkendt dato");
        var cells = new ArrayList<String>();
        for (var header : required) {
            cells.add("%s!B%d".formatted(SheetLayout.COVER.sheet(), CoverSheet.row(header)));
        }
        return "IF(COUNTA(%s)<%d,%s,%s)"
                .formatted(
                        String.join(",", cells),
                        cells.size(),
                        Check.quoted("form.control.missing.cover"),
                        Check.quoted("form.control.none.cover"));
    }
}

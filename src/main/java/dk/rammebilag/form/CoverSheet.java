package dk.rammebilag.form;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.form.Look.Role;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.SheetLayout;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Forside: keys, values, and what to write. */
final class CoverSheet {

    private static final SheetLayout LAYOUT = SheetLayout.COVER;

    /** Below the title and the state of the control. */
    private static final int FIRST = 3;

    private static final float ROW_POINTS = 20;
    private static final float REMARKS_POINTS = 150;
    private static final int LONG = 1_000;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Choices choices;

    CoverSheet(XSSFSheet sheet, Styles styles, Choices choices) {
        this.sheet = sheet;
        this.styles = styles;
        this.choices = choices;
    }

    /** The number of the row of a key, from 1. */
    static int row(String header) {
        for (var i = 0; i < LAYOUT.columns().size(); i++) {
            if (LAYOUT.columns().get(i).header().equals(header)) {
                return FIRST + i + 1;
            }
        }
        throw new IllegalArgumentException("no key " + header);
    }

    void write(String title) {
        var heading = sheet.createRow(0);
        heading.setHeightInPoints(Pages.TITLE_POINTS);
        styles.write(heading.createCell(0), title, Look.of(Role.TITLE));
        var restrictions = new Restrictions(sheet, LAYOUT, choices);
        for (var column : LAYOUT.columns()) {
            var number = row(column.header());
            var row = sheet.createRow(number - 1);
            row.setHeightInPoints(column.characters() < LONG * 10 ? REMARKS_POINTS : ROW_POINTS);
            var given = given(column.header());
            var isOpen = given == null || column.header().equals("Version");
            styles.write(row.createCell(0), column.header(), Look.of(Role.KEY));
            styles.write(
                    row.createCell(1), given, Look.of(isOpen ? Role.INPUT : Role.FIXED, column));
            styles.write(row.createCell(2), InputSheet.hint(LAYOUT, column), Look.of(Role.HINT));
            if (isOpen) {
                restrictions.put(
                        column, new Block.Rows(number, number), 1, InputSheet.note(LAYOUT, column));
            }
        }
        Pages.widths(sheet, 20, 50, 70);
        Pages.finish(sheet, title, 0, new CellAddress(row("Kontaktperson") - 1, 1));
    }

    /** What is known before anybody fills in anything. */
    private @Nullable Object given(String header) {
        Municipality submitter = choices.submitter();
        return switch (header) {
            case "Skemaversion" -> SheetLayout.FORM_VERSION;
            case "Rammeaftaleår" -> (long) choices.catalogue().year();
            case "Kommunekode" -> submitter.code();
            case "Kommune" -> submitter.name();
            case "Version" -> 1L;
            default -> null;
        };
    }

    /** Shows the state of the control where the form is signed off. */
    void showState(String formula) {
        var row = sheet.createRow(1);
        row.setHeightInPoints(Pages.LINE_POINTS);
        var cell = row.createCell(0);
        styles.write(cell, null, Look.of(Role.STATUS));
        cell.setCellFormula(formula);
        Colours.put(sheet, "A2:C2", "$A$2", Messages.text("form.control.none"));
    }
}

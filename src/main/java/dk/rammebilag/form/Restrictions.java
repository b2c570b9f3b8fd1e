package dk.rammebilag.form;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Column;
import dk.rammebilag.submission.ColumnType;
import dk.rammebilag.submission.SheetLayout;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What Excel itself lets be written in the cells of one sheet, and what it says beside them. */
final class Restrictions {

    private static final Set<String> MAY_BE_NEGATIVE =
            Set.of("Basisværdi", "Målværdi", "Ændring i pladser");
    private static final Set<String> ABOVE_0 = Set.of("Helårspladser");
    private static final String MOST = "999999999";

    private final XSSFSheet sheet;
    private final SheetLayout layout;
    private final Choices choices;
    private final XSSFDataValidationHelper helper;

    /**
     * @param choices the codes to choose from, and the year
     */
    Restrictions(XSSFSheet sheet, SheetLayout layout, Choices choices) {
        this.sheet = sheet;
        this.layout = layout;
        this.choices = choices;
        helper = new XSSFDataValidationHelper(sheet);
    }

    /** The rule of Excel's and, to be said when it is broken, what was expected. */
    private record Limit(DataValidationConstraint constraint, String expected) {}

    /** Restricts cells of a column. */
    void put(Column column, Block.Rows rows, int index, Note note) {
        var first = CellRef.letters(index + 1) + rows.first();
        var limit = limit(column, first);
        var area = new CellRangeAddressList(rows.first() - 1, rows.last() - 1, index, index);
        var validation = helper.createValidation(limit.constraint(), area);
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(note.title(), note.text());
        if (limit.constraint().getValidationType() != ValidationType.ANY) {
            var error = Note.cut(Messages.text("form.error.title"), limit.expected());
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.setShowErrorBox(true);
            validation.createErrorBox(error.title(), error.text());
        }
        sheet.addValidationData(validation);
    }

    private Limit limit(Column column, String cell) {
        var choice = choices.of(layout, column).filter(c -> !c.options().isEmpty());
        if (choice.isPresent()) {
            return new Limit(
                    helper.createFormulaListConstraint(choice.get().range()),
                    Messages.text("form.error.list", column.header()));
        }
        return switch (column.type()) {
            case WHOLE -> whole(column);
            case DECIMAL -> decimal(column, cell);
            case DATE -> date(column);
            case TEXT, CODE, MUNICIPALITY, SECTION -> text(column);
        };
    }

    private Limit whole(Column column) {
        if (Years.hold(column)) {
            return new Limit(
                    between(ValidationType.INTEGER, Years.FIRST + "", Years.LAST + ""),
                    Messages.text("form.error.year", Years.FIRST + "", Years.LAST + ""));
        }
        if (MAY_BE_NEGATIVE.contains(column.header())) {
            return new Limit(
                    between(ValidationType.INTEGER, "-" + MOST, MOST),
                    Messages.text("form.error.whole.any"));
        }
        var least = column.header().equals("Version") ? 1 : 0;
        return new Limit(
                between(ValidationType.INTEGER, least + "", MOST),
                Messages.text("form.error.whole", least));
    }

    private Limit decimal(Column column, String cell) {
        if (MAY_BE_NEGATIVE.contains(column.header())) {
            return new Limit(
                    between(ValidationType.DECIMAL, "-" + MOST, MOST),
                    Messages.text("form.error.decimal.any"));
        }
        if (!column.limitsDecimals()) {
            return new Limit(
                    between(ValidationType.DECIMAL, "0", MOST),
                    Messages.text("form.error.decimal"));
        }
        var above = ABOVE_0.contains(column.header());
        var formula =
                "AND(ISNUMBER(%1$s),%1$s%2$s0,ROUND(%1$s,%3$d)=%1$s)"
                        .formatted(cell, above ? ">" : ">=", column.decimals());
        return new Limit(
                helper.createCustomConstraint(formula),
                Messages.text(
                        above ? "form.error.decimals.above0" : "form.error.decimals",
                        column.decimals()));
    }

    /** Approval is of the round, so neither before its year nor in the future. */
    private Limit date(Column column) {
        if (layout == SheetLayout.COVER) {
            var year = Integer.toString(choices.catalogue().year());
            return new Limit(
                    between(ValidationType.DATE, "DATE(" + year + ",1,1)", "TODAY()"),
                    Messages.text("form.error.date.approved", year));
        }
        return new Limit(
                between(
                        ValidationType.DATE,
                        "DATE(" + Years.FIRST + ",1,1)",
                        "DATE(" + Years.LAST + ",12,31)"),
                Messages.text("form.error.date", column.header()));
    }

    private static Limit text(Column column) {
        var isShort =
                column.type() == ColumnType.TEXT
                        && column.characters() < SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return isShort
                ? new Limit(
                        between(ValidationType.TEXT_LENGTH, "0", column.characters() + ""),
                        Messages.text(
                                "form.error.characters", DanishFormat.number(column.characters())))
                : new Limit(new XSSFDataValidationConstraint(ValidationType.ANY, ""), "");
    }

    private static DataValidationConstraint between(int type, String low, String high) {
        return new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, low, high);
    }
}

package dk.rammebilag.form;

import dk.rammebilag.form.Choice.Option;
import dk.rammebilag.form.Look.Role;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.Column;
import dk.rammebilag.submission.ColumnType;
import dk.rammebilag.submission.SheetLayout;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table that the submitter fills in: headers, rows that are begun, rows that are empty. */
final class InputSheet {

    /** The last row that can be written in: the most observations, and the headers. */
    static final int LAST_ROW = 100_001;

    private static final int UNITS_A_CHARACTER = 256;
    private static final float HEADER_POINTS = 34;
    private static final int NARROWEST = 11;
    private static final int WIDEST_CODE = 26;
    private static final int DATE = 16;
    private static final int TEXT = 34;
    private static final int LONG_TEXT = 60;
    private static final int LONG = 1_000;

    /** Titles of indicators stand behind their ids. */
    private static final int INDICATOR = 62;

    private final XSSFSheet sheet;
    private final SheetLayout layout;
    private final Styles styles;
    private final Choices choices;

    InputSheet(XSSFSheet sheet, SheetLayout layout, Styles styles, Choices choices) {
        this.sheet = sheet;
        this.layout = layout;
        this.styles = styles;
        this.choices = choices;
    }

    /**
     * Writes the sheet.
     *
     * @param lines the rows that are begun
     * @param drawn how many empty rows are drawn; below them can be written too
     */
    void write(List<Line> lines, int drawn) {
        var columns = layout.columns();
        header(columns);
        for (var line : lines) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (var i = 0; i < columns.size(); i++) {
                var entry = line.entries().get(i);
                styles.write(row.createCell(i), entry.value(), entry.look());
            }
        }
        for (var n = 0; n < drawn; n++) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (var i = 0; i < columns.size(); i++) {
                var role = isClosed(columns.get(i)) ? Role.CLOSED : Role.INPUT;
                styles.write(row.createCell(i), null, Look.of(role, columns.get(i)));
            }
        }
        if (drawn > 0) {
            openBelow(columns);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns.size() - 1));
        // Codes are text on purpose, also those that are digits.
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, LAST_ROW - 1, 0, columns.size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void header(List<Column> columns) {
        var row = sheet.createRow(0);
        row.setHeightInPoints(HEADER_POINTS);
        for (var i = 0; i < columns.size(); i++) {
            styles.write(row.createCell(i), columns.get(i).header(), Look.of(Role.HEADER));
            sheet.setColumnWidth(i, width(columns.get(i)) * UNITS_A_CHARACTER);
        }
    }

    private void openBelow(List<Column> columns) {
        for (var i = 0; i < columns.size(); i++) {
            if (!isClosed(columns.get(i))) {
                sheet.setDefaultColumnStyle(i, styles.of(Look.of(Role.OPEN, columns.get(i))));
            }
        }
    }

    /** Restricts what can be written from a row on, in the columns from one up to another. */
    void restrict(int from, int firstColumn, int endColumn) {
        var restrictions = new Restrictions(sheet, layout, choices);
        for (var i = firstColumn; i < endColumn; i++) {
            var column = layout.columns().get(i);
            restrictions.put(column, new Block.Rows(from, LAST_ROW), i, note(layout, column));
        }
    }

    /** What is said beside the cells of a column. */
    static Note note(SheetLayout layout, Column column) {
        return Note.cut(column.header(), hint(layout, column));
    }

    /** What to write in a column. */
    static String hint(SheetLayout layout, Column column) {
        return Messages.text(
                "form.hint."
                        + DanishFormat.slug(layout.sheet())
                        + "."
                        + DanishFormat.slug(column.header()));
    }

    /** Finishes the sheet; the cursor waits at a cell. */
    void finish(String owner, CellAddress cursor) {
        Pages.finish(sheet, owner, 1, cursor);
    }

    /** Whether a column has nothing that could be written in it this year. */
    private boolean isClosed(Column column) {
        return choices.of(layout, column).filter(choice -> choice.options().isEmpty()).isPresent();
    }

    private int width(Column column) {
        if (layout == SheetLayout.OBSERVATIONS && column.type() == ColumnType.CODE) {
            return column.equals(layout.columns().getFirst()) ? INDICATOR : codes(column);
        }
        return switch (column.type()) {
            case TEXT ->
                    column.characters() > LONG && column.characters() < 2 * LONG + 1
                            ? LONG_TEXT
                            : TEXT;
            case CODE, MUNICIPALITY, SECTION -> codes(column);
            case WHOLE, DECIMAL -> atLeast(column, NARROWEST + 2);
            case DATE -> DATE;
        };
    }

    private int codes(Column column) {
        var longest =
                choices.of(layout, column).stream()
                        .flatMap(choice -> choice.options().stream())
                        .map(Option::code)
                        .mapToInt(String::length)
                        .max()
                        .orElse(NARROWEST);
        return Math.min(WIDEST_CODE, atLeast(column, longest + 3));
    }

    /** No word of the header is broken, and the arrow of the filter has room. */
    private static int atLeast(Column column, int characters) {
        var word = 0;
        for (var part : column.header().split(" ")) {
            word = Math.max(word, part.length());
        }
        return Math.max(Math.max(characters, word + 5), NARROWEST);
    }
}

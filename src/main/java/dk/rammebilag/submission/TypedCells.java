package dk.rammebilag.submission;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Formula;
import dk.rammebilag.submission.sheet.RawCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gives the cells of a row their type, one by one in the order of the form, and notes what is wrong
 * with them. A text that holds a CPR number is replaced here, before anything else looks at it.
 */
final class TypedCells {

    /** A cell of the form as found: where it stands, and what is there, if anything. */
    record Slot(CellRef at, @Nullable RawCell cell) {}

    private final SheetLayout layout;
    private final List<Slot> slots;
    private final boolean textOnly;
    private final List<Fault> faults = new ArrayList<>();
    private int next;

    /**
     * @param slots one for each column of the layout
     * @param textOnly whether numbers cannot be written but as text
     */
    TypedCells(SheetLayout layout, List<Slot> slots, boolean textOnly) {
        this.layout = layout;
        this.slots = slots;
        this.textOnly = textOnly;
    }

    /** What was wrong with the cells read so far. */
    List<Fault> faults() {
        return faults;
    }

    Cell<String> text() {
        return read(Conversion::text);
    }

    Cell<Long> whole() {
        return read((column, content) ->
                Conversion.number(column, content).map(BigDecimal::longValueExact));
    }

    Cell<BigDecimal> decimal() {
        return read(Conversion::number);
    }

    Cell<LocalDate> date() {
        return read((_, content) -> Conversion.date(content));
    }

    private <T> Cell<T> read(BiFunction<Column, Content, Optional<T>> type) {
        var column = layout.columns().get(next);
        var slot = slots.get(next++);
        var at = slot.at();
        if (slot.cell() == null) {
            return Cell.blank(at);
        }
        var cell = withoutPersonalNumber(slot.cell(), column, at);
        if (cell == null || !isComputed(cell, column, at)) {
            return Cell.unreadable(at);
        }
        var content = cell.content();
        checkText(content, column, at);
        var value = type.apply(column, content);
        if (value.isEmpty()) {
            fault("S06", at, column, content.shown(), expected(column), column.decimals());
            return Cell.unreadable(at);
        }
        checkNumber(content, column, at);
        return Cell.of(value.get(), at);
    }

    /** The cell as it may be looked at; null if nothing of it may be. */
    private @Nullable RawCell withoutPersonalNumber(RawCell cell, Column column, CellRef at) {
        if (!PersonalNumber.isIn(cell.content(), column)) {
            return cell;
        }
        faults.add(Faults.personalNumber(at, column.header()));
        return column.type() == ColumnType.TEXT
                ? new RawCell(
                        cell.column(), new Content.Text(PersonalNumber.removed()), cell.formula())
                : null;
    }

    private boolean isComputed(RawCell cell, Column column, CellRef at) {
        var content = cell.content();
        if (cell.formula() == Formula.EXTERNAL) {
            fault("S09", at, column, content.shown(), "formula.external");
        } else if (cell.formula() == Formula.WITHOUT_VALUE) {
            fault("S09", at, column, "", "formula.value");
        } else if (content instanceof Content.Failure) {
            fault("S09", at, column, content.shown(), "formula.error");
        } else {
            if (cell.formula() == Formula.OWN) {
                fault("S08", at, column, content.shown(), "formula.none");
            }
            return true;
        }
        return false;
    }

    private void checkText(Content content, Column column, CellRef at) {
        if (content instanceof Content.Text(var text)) {
            if (text.length() > column.characters()) {
                fault(
                        "S11",
                        at,
                        column,
                        text,
                        "characters",
                        DanishFormat.number(column.characters()),
                        DanishFormat.number(text.length()));
            }
            if (BrokenText.isIn(text)) {
                fault("S12", at, column, text, "letters");
            }
        }
    }

    private void checkNumber(Content content, Column column, CellRef at) {
        var isNumber = column.type() == ColumnType.WHOLE || column.type() == ColumnType.DECIMAL;
        if (isNumber && content instanceof Content.Text text) {
            var number = DanishNumber.of(text.line()).orElseThrow();
            var value = new Content.Figure(number.value()).shown();
            if (number.ambiguous()) {
                fault("S07", at, column, text.text(), "number.ambiguous", value);
            } else if (!textOnly) {
                fault("S07", at, column, text.text(), "number.text", value);
            }
        }
    }

    private static String expected(Column column) {
        return switch (column.type()) {
            case TEXT -> "text";
            case CODE -> "code";
            case MUNICIPALITY -> "municipality";
            case SECTION -> "section";
            case WHOLE -> "whole";
            case DECIMAL -> column.limitsDecimals() ? "decimals" : "decimal";
            case DATE -> "date";
        };
    }

    private void fault(
            String rule,
            CellRef at,
            Column column,
            String given,
            String expected,
            Object... arguments) {
        faults.add(Faults.of(rule, at, column.header(), given, expected, arguments));
    }
}

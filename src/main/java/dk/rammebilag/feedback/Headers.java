package dk.rammebilag.feedback;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.SubmittedRows;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the columns of a submission are called, for people think of Tæller and not of E. Only of the
 * form's own columns, where the submitter has put them, on sheets that have a row; Forside has keys
 * in place of headers.
 */
public final class Headers {

    /** No column has a name. */
    public static final Headers NONE = new Headers(Map.of());

    private final Map<CellRef, String> names;

    private Headers(Map<CellRef, String> names) {
        this.names = names;
    }

    /** Looks at the first row of each sheet: the others have their cells in the same columns. */
    public static Headers of(SubmittedRows rows) {
        var names = new HashMap<CellRef, String>();
        note(SheetLayout.OBSERVATIONS, rows.totals(), names);
        note(SheetLayout.TARGETS, rows.targets(), names);
        note(SheetLayout.INITIATIVES, rows.initiatives(), names);
        note(SheetLayout.OFFERS, rows.offers(), names);
        note(SheetLayout.TRADES, rows.trades(), names);
        note(SheetLayout.NEEDS, rows.needs(), names);
        return new Headers(names);
    }

    private static void note(
            SheetLayout layout, Stream<? extends Row> rows, Map<CellRef, String> names) {
        try (rows) {
            rows.findFirst().ifPresent(row -> note(layout, row, names));
        }
    }

    /** The fields of a row stand in the order of its layout. */
    private static void note(SheetLayout layout, Row row, Map<CellRef, String> names) {
        var fields = row.getClass().getRecordComponents();
        for (var i = 0; i < fields.length; i++) {
            var at = cell(fields[i], row).at();
            if (at.column() > 0) {
                names.put(column(at), layout.columns().get(i).header());
            }
        }
    }

    private static Cell<?> cell(RecordComponent field, Row row) {
        try {
            return (Cell<?>) field.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }

    /** The name of the column a place is in, as in the form. */
    Optional<String> of(CellRef at) {
        return Optional.ofNullable(names.get(column(at)));
    }

    private static CellRef column(CellRef at) {
        return new CellRef(at.sheet(), 0, at.column());
    }
}

package dk.rammebilag.validation;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rows of a submission are known by wherever they stand: an observation by indicator and
 * groups, a tilbud by its id. A row without all of its key has none, and neither have sheets whose
 * rows are not keyed.
 */
public final class RowKeys {

    /** Nothing is known of any row. */
    public static final RowKeys NONE = new RowKeys(Map.of());

    private final Map<CellRef, List<String>> keys;

    private RowKeys(Map<CellRef, List<String>> keys) {
        this.keys = keys;
    }

    /** The keys of all rows; held, some hundred bytes a row. */
    public static RowKeys of(SubmittedRows rows) {
        var keys = new HashMap<CellRef, List<String>>();
        note(rows.observations(), keys);
        note(rows.targets(), keys);
        note(rows.offers(), keys);
        note(rows.trades(), keys);
        note(rows.needs(), keys);
        return new RowKeys(keys);
    }

    private static void note(Stream<? extends Row> rows, Map<CellRef, List<String>> keys) {
        try (rows) {
            rows.forEach(
                    row -> Repeat.key(row).ifPresent(key -> keys.put(row(Repeat.place(row)), key)));
        }
    }

    /** The key of the row a place is in; its values in the order of the form. */
    public Optional<List<String>> of(CellRef at) {
        return Optional.ofNullable(keys.get(row(at)));
    }

    private static CellRef row(CellRef at) {
        return new CellRef(at.sheet(), at.row(), 0);
    }
}

package dk.rammebilag.submission;

import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Piece.RawRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a sheet's header stands and which columns it names.
 *
 * @param row its row; {@link #NOWHERE} if there is none
 * @param positions for each column of the layout where it stands, from 1; 0 if it is missing
 * @param unknown headers that are no column of the form, or one for the second time
 */
record Header(int row, List<Integer> positions, SortedMap<Integer, String> unknown) {

    static final int NOWHERE = Integer.MAX_VALUE;

    /** A title may be called like one column, hardly like two. */
    private static final int FEWEST = 2;

    /** The row that names most columns of the form, the first if several do. */
    static Header find(SheetLayout layout, List<RawRow> rows) {
        var best = in(layout, new RawRow(NOWHERE, false, List.of()));
        for (var row : rows) {
            var header = in(layout, row);
            if (header.known() >= FEWEST && header.known() > best.known()) {
                best = header;
            }
        }
        return best;
    }

    /** What a row says when it is taken for the header. */
    static Header in(SheetLayout layout, RawRow row) {
        var positions = new ArrayList<>(Collections.nCopies(layout.columns().size(), 0));
        var unknown = new TreeMap<Integer, String>();
        for (var cell : row.cells()) {
            var text = cell.content() instanceof Content.Text(var t) ? t : cell.content().shown();
            var index = layout.indexOf(text);
            if (index >= 0 && positions.get(index) == 0) {
                positions.set(index, cell.column());
            } else {
                unknown.put(cell.column(), Faults.redacted(text));
            }
        }
        return new Header(row.number(), positions, unknown);
    }

    boolean isComplete() {
        return known() == positions.size();
    }

    private long known() {
        return positions.stream().filter(position -> position > 0).count();
    }
}

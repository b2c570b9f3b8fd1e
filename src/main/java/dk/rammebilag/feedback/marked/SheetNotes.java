package dk.rammebilag.feedback.marked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that is said of the cells of one sheet. */
final class SheetNotes {

    /** By row and column. */
    private final NavigableMap<Integer, NavigableMap<Integer, CellNotes>> rows = new TreeMap<>();

    CellNotes at(int row, int column) {
        return rows.computeIfAbsent(row, _ -> new TreeMap<>())
                .computeIfAbsent(column, _ -> new CellNotes());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The cells of a row, by column. */
    SortedMap<Integer, CellNotes> row(int row) {
        return rows.getOrDefault(row, Collections.emptyNavigableMap());
    }

    /** The rows with a note after one row and before another. */
    SortedMap<Integer, NavigableMap<Integer, CellNotes>> between(int after, int before) {
        return rows.subMap(after, false, before, false);
    }

    /** All rows. */
    SortedMap<Integer, NavigableMap<Integer, CellNotes>> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** Says of the first of merged cells what is said of any of them. */
    void gather(Reference first, Reference last) {
        var others = new ArrayList<CellNotes>();
        for (var cells : rows.subMap(first.row(), true, last.row(), true).values()) {
            var merged = cells.subMap(first.column(), true, last.column(), true);
            others.addAll(merged.values());
            merged.clear();
        }
        if (!others.isEmpty()) {
            var seen = at(first.row(), first.column());
            others.forEach(seen::addAll);
        }
    }
}

package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    /**
     * Says of the first of merged cells what is said of any of them, for it alone is seen and can
     * be commented. They come after the rows, whose cells are filled by then, so they are read
     * before.
     */
    void gather(PartSource sheet) throws IOException {
        try (var xml = new PartReader(sheet)) {
            while (xml.next()) {
                var corners =
                        xml.element().equals("mergeCell")
                                ? String.valueOf(xml.attribute("ref")).split(":", 2)
                                : new String[0];
                if (corners.length == 2) {
                    gather(Reference.of(corners[0]), Reference.of(corners[1]));
                }
            }
        }
    }

    /** What must be masked stays where it is, seen or not. */
    private void gather(Reference first, Reference last) {
        var moved = new ArrayList<CellNotes>();
        for (var cells : rows.subMap(first.row(), true, last.row(), true).entrySet()) {
            var merged = cells.getValue().subMap(first.column(), true, last.column(), true);
            for (var cell : List.copyOf(merged.entrySet())) {
                if (!new Reference(cells.getKey(), cell.getKey()).equals(first)) {
                    moved.add(cell.getValue());
                    if (!cell.getValue().isMasked()) {
                        merged.remove(cell.getKey());
                    }
                }
            }
        }
        rows.values().removeIf(Map::isEmpty);
        if (!moved.isEmpty()) {
            var seen = at(first.row(), first.column());
            moved.forEach(seen::addAll);
        }
    }
}

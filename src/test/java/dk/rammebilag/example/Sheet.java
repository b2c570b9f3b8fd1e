package dk.rammebilag.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sheet filled in.
 *
 * @param name its name in the contract
 * @param header the columns; empty for Forside, which has none
 * @param rows the cells of each row: a String, Long, BigDecimal or LocalDate; the empty text is a
 *     blank cell
 */
record Sheet(String name, List<String> header, List<List<Object>> rows) {

    Sheet {
        header = List.copyOf(header);
        rows = rows.stream().<List<Object>>map(List::copyOf).toList();
    }

    /** The header, where there is one, and the rows. */
    Stream<List<Object>> lines() {
        var head =
                header.isEmpty()
                        ? Stream.<List<Object>>of()
                        : Stream.of(List.<Object>copyOf(header));
        return Stream.concat(head, rows.stream());
    }

    /** The same sheet with one cell changed. */
    Sheet with(int row, int column, Object value) {
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, value);
        var changed = new ArrayList<>(rows);
        changed.set(row, cells);
        return new Sheet(name, header, changed);
    }

    /** The same sheet without a row. */
    Sheet without(int row) {
        var changed = new ArrayList<>(rows);
        changed.remove(row);
        return new Sheet(name, header, changed);
    }

    /**
     * Where a row stands among the rows, from 0.
     *
     * @param key its first cells with a bar between
     * @throws IllegalArgumentException if there is none
     */
    int row(String key) {
        var cells = List.of(key.split("\\|"));
        return IntStream.range(0, rows.size())
                .filter(r -> rows.get(r).subList(0, cells.size()).equals(cells))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no row " + key));
    }

    /**
     * Where a column stands, from 0; on Forside, whatever the column, where the values stand.
     *
     * @throws IllegalArgumentException if there is none
     */
    int column(String title) {
        var column = header.isEmpty() ? 1 : header.indexOf(title);
        if (column < 0) {
            throw new IllegalArgumentException(name + " has no column " + title);
        }
        return column;
    }

    /** The address of a cell as a spreadsheet program shows it. */
    String address(int row, int column) {
        return (char) ('A' + column) + String.valueOf(row + (header.isEmpty() ? 1 : 2));
    }
}

package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fault, or an answer to one, put into a file on purpose.
 *
 * @param file name of the file
 * @param sheet the sheet; one that is not there is added with this cell alone
 * @param row the first cells of the row, with a bar between
 * @param column header of the column; on Forside, which has none, it says nothing
 * @param change the value: {@code *} and a factor, {@code +} and a number or text to add, {@code -}
 *     to take the whole row away, empty for a blank cell, else the text itself
 * @param rule code of the rule that finds it; empty where it answers another
 * @param reportedAt the first cells of the row the rule reports it at; empty for the same row; on
 *     another sheet its name, the row and the column with {@code !} between, row and column empty
 *     for the whole sheet
 * @param state what becomes of the finding, in Danish
 * @param note what is wrong, in Danish
 */
record Planted(
        String file,
        String sheet,
        String row,
        String column,
        String change,
        String rule,
        String reportedAt,
        String state,
        String note) {

    private static final String TAKE_AWAY = "-";
    private static final String ELSEWHERE = "!";

    /** What is planted in a year. */
    static List<Planted> in(int year) {
        return Tables.rows("planted").stream()
                .filter(r -> r.getField("year").equals(String.valueOf(year)))
                .map(Planted::of)
                .toList();
    }

    private static Planted of(NamedCsvRecord row) {
        return new Planted(
                row.getField("file"),
                row.getField("sheet"),
                row.getField("row"),
                row.getField("column"),
                row.getField("change"),
                row.getField("rule"),
                row.getField("reportedAt"),
                row.getField("state"),
                row.getField("note"));
    }

    /** The sheets of its file with the fault in them. */
    List<Sheet> into(List<Sheet> sheets) {
        return sheets.stream().anyMatch(s -> s.name().equals(sheet))
                ? sheets.stream().map(s -> s.name().equals(sheet) ? into(s) : s).toList()
                : Stream.concat(sheets.stream(), Stream.of(alone())).toList();
    }

    /**
     * The address of the cell it is reported at; empty where a sheet or row is the fault.
     *
     * @param before the sheet it is reported on before anything was planted; empty where it was not
     *     there
     */
    String reported(Optional<Sheet> before) {
        var elsewhere = reportedAt.split(ELSEWHERE, -1);
        if (elsewhere.length > 1) {
            return elsewhere[1].isEmpty() ? "" : address(before, elsewhere[1], elsewhere[2]);
        }
        return change.equals(TAKE_AWAY)
                ? ""
                : address(before, reportedAt.isEmpty() ? row : reportedAt, column);
    }

    private static String address(Optional<Sheet> sheet, String row, String column) {
        return sheet.map(s -> s.address(s.row(row), s.column(column))).orElse("");
    }

    /** The sheet it is reported on. */
    String reportedOn() {
        return reportedAt.contains(ELSEWHERE)
                ? reportedAt.substring(0, reportedAt.indexOf(ELSEWHERE))
                : sheet;
    }

    private Sheet alone() {
        return new Sheet(sheet, List.of(column), List.of(List.of(change)));
    }

    private Sheet into(Sheet target) {
        var r = target.row(row);
        if (change.equals(TAKE_AWAY)) {
            return target.without(r);
        }
        var c = target.column(column);
        return target.with(r, c, changed(target.rows().get(r).get(c)));
    }

    private Object changed(Object old) {
        if (change.startsWith("*")) {
            var factor = new BigDecimal(change.substring(1));
            return old instanceof BigDecimal number
                    ? number.multiply(factor).setScale(number.scale(), RoundingMode.HALF_UP)
                    : Math.round((Long) old * factor.doubleValue());
        }
        if (change.startsWith("+")) {
            var more = change.substring(1);
            return old instanceof Long number ? number + Long.parseLong(more) : old + " " + more;
        }
        return change;
    }
}

package dk.rammebilag.validation;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.SheetLayout;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may happen to a submission on its way: a sheet or a column is lost, or what stands in a
 * column cannot be read. The reader's faults are told with it.
 *
 * @param kind what happens
 * @param sheet to which sheet
 * @param column to which of its columns; 0 for a lost sheet
 */
record Damage(Kind kind, SheetLayout sheet, int column) {

    enum Kind {
        SHEET_LOST("S03", "#"),
        COLUMN_LOST("S04", "#"),
        COLUMN_UNREADABLE("S06", "?");

        private final String rule;
        private final String mark;

        Kind(String rule, String mark) {
            this.rule = rule;
            this.mark = mark;
        }
    }

    /** All there are. */
    static Stream<Damage> all() {
        return Arrays.stream(SheetLayout.values()).flatMap(Damage::of);
    }

    private static Stream<Damage> of(SheetLayout sheet) {
        var columns = IntStream.range(0, sheet.columns().size()).boxed().toList();
        return Stream.of(
                        Stream.of(new Damage(Kind.SHEET_LOST, sheet, 0)),
                        columns.stream().map(c -> new Damage(Kind.COLUMN_LOST, sheet, c)),
                        columns.stream().map(c -> new Damage(Kind.COLUMN_UNREADABLE, sheet, c)))
                .flatMap(damages -> damages);
    }

    /** What is left of a sheet's lines. */
    UnaryOperator<String> to(SheetLayout other) {
        if (other != sheet) {
            return UnaryOperator.identity();
        }
        return kind == Kind.SHEET_LOST
                ? _ -> ""
                : lines ->
                        lines.strip().lines().map(this::damaged).collect(Collectors.joining("\n"));
    }

    private String damaged(String line) {
        var cells = line.split("\\|", -1);
        return IntStream.range(0, Math.max(cells.length, column + 1))
                .mapToObj(i -> i == column ? kind.mark : i < cells.length ? cells[i] : "")
                .collect(Collectors.joining("|"));
    }

    /** What the reader says of it. */
    Item fault() {
        return new Fault(kind.rule, CellRef.sheet(sheet.sheet()), "", "", Map.of());
    }

    @Override
    public String toString() {
        var where = kind == Kind.SHEET_LOST ? "" : " " + sheet.columns().get(column).header();
        return kind + " " + sheet.sheet() + where;
    }
}

package dk.rammebilag.validation;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Target;
import dk.rammebilag.submission.Trade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of the form as they are written in a specification: a line a row, columns in the order of
 * the form, {@code |} between them. {@code ?} is a cell that cannot be read, {@code #} one whose
 * column is not there. The first row is row 2.
 */
final class Form {

    private final SheetLayout sheet;
    private final int number;
    private final List<String> texts;

    private Form(SheetLayout sheet, int number, String line) {
        this.sheet = sheet;
        this.number = number;
        texts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The rows of a sheet. */
    static Stream<Row> rows(SheetLayout sheet, String lines) {
        var all = lines.strip().lines().toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Form(sheet, i + 2, all.get(i)).row());
    }

    private Row row() {
        return switch (sheet) {
            case COVER ->
                    new Cover(
                            text(0), whole(1), text(2), text(3), whole(4), text(5), text(6),
                            text(7), text(8), date(9), text(10));
            case OBSERVATIONS ->
                    new Observation(
                            text(0), text(1), text(2), text(3), whole(4), whole(5), text(6));
            case TARGETS ->
                    new Target(
                            text(0),
                            text(1),
                            whole(2),
                            decimal(3),
                            decimal(4),
                            whole(5),
                            date(6),
                            text(7));
            case INITIATIVES ->
                    new Initiative(
                            text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7),
                            date(8), date(9), text(10));
            case OFFERS ->
                    new Offer(
                            text(0),
                            text(1),
                            text(2),
                            text(3),
                            text(4),
                            text(5),
                            text(6),
                            decimal(7),
                            decimal(8),
                            decimal(9),
                            text(10),
                            decimal(11),
                            whole(12),
                            text(13),
                            text(14),
                            text(15));
            case TRADES -> new Trade(text(0), text(1), text(2), decimal(3));
            case NEEDS -> new Need(text(0), text(1), text(2), whole(3), text(4));
        };
    }

    private Cell<String> text(int column) {
        return cell(column, text -> text);
    }

    private Cell<Long> whole(int column) {
        return cell(column, Long::valueOf);
    }

    private Cell<BigDecimal> decimal(int column) {
        return cell(column, BigDecimal::new);
    }

    private Cell<LocalDate> date(int column) {
        return cell(column, LocalDate::parse);
    }

    private <T> Cell<T> cell(int column, Function<String, T> type) {
        var text = column < texts.size() ? texts.get(column) : "";
        var at = new CellRef(sheet.sheet(), number, column + 1);
        return switch (text) {
            case "" -> Cell.blank(at);
            case "?" -> Cell.unreadable(at);
            case "#" -> Cell.blank(new CellRef(sheet.sheet(), number, 0));
            default -> Cell.of(type.apply(text), at);
        };
    }
}

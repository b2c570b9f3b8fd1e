package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Movement;
import dk.rammebilag.disclosure.Trends;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the totals have moved since last year, as {@code data/movement.csv}. */
public final class MovementCsv {

    private static final int DECIMALS = 6;

    private static final List<String> COLUMNS =
            IndicatorColumns.and("geography", "movement", "change", "low", "high");

    private MovementCsv() {}

    /**
     * Writes a line for each place and indicator that has a better way, sorted by the columns of
     * the key as text.
     *
     * @param catalogue the agreement of the year
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Trends trends, OutputStream out)
            throws IOException {
        CsvFile.write(
                COLUMNS,
                COLUMNS.indexOf("movement"),
                trends.movements().stream().map(movement -> line(catalogue, movement)),
                out);
    }

    private static List<String> line(Catalogue catalogue, Movement movement) {
        var interval = movement.interval();
        return IndicatorColumns.line(
                catalogue,
                movement.indicator(),
                movement.geography(),
                movement.way().code(),
                IndicatorColumns.value(movement.change()),
                rounded(interval == null ? null : interval.low()),
                rounded(interval == null ? null : interval.high()));
    }

    private static @Nullable String rounded(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}

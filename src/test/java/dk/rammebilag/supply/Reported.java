package dk.rammebilag.supply;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rows of a submission, as somebody fills them in. */
public final class Reported {

    private Reported() {}

    /**
     * A tilbud: id, places, available and occupied days, unit, rate, price year; a dash is a blank
     * cell.
     */
    public static Offer offer(String row) {
        return offer(row, "SEL § 107", "almindelig");
    }

    public static Offer offer(String row, String section, String specialisation) {
        var f = row.split(" ");
        return new Offer(
                cell(f[0]),
                cell("Huset " + f[0]),
                cell("751"),
                cell("kommunal"),
                cell("751"),
                cell(section),
                cell("psykisk"),
                cell(decimal(f[1])),
                cell(decimal(f[2])),
                cell(decimal(f[3])),
                cell(f[4].equals("-") ? null : f[4]),
                cell(decimal(f[5])),
                cell(f[6].equals("-") ? null : Long.valueOf(f[6])),
                cell(specialisation),
                cell("nej"),
                cell(null));
    }

    public static Trade trade(String direction, String counterpart, String places) {
        return new Trade(
                cell("751-001"), cell(direction), cell(counterpart), cell(new BigDecimal(places)));
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    private static <T> Cell<T> cell(@Nullable T value) {
        return new Cell<>(value, true, new CellRef("Tilbud", 7, 1));
    }
}

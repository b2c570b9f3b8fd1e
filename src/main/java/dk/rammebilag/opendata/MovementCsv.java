package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Movement;
import dk.rammebilag.disclosure.Trends;
import dk.rammebilag.statistics.DifferenceInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the totals have moved since last year, as {@code data/movement.csv}. */
public final class MovementCsv {

    private static final int DECIMALS = 6;

    private static final Layout<Movement> LAYOUT =
            new Layout<>(
                    "movement",
                    IndicatorColumns.key(
                            Movement::indicator, Movement::geography, Codes::submitters, List.of()),
                    List.of(
                            new Column<>(
                                    Field.string("movement")
                                            .inEveryLine()
                                            .oneOf(
                                                    Codes.words(
                                                            "movement",
                                                            Movement.Way.values(),
                                                            Movement.Way::code)),
                                    (_, movement) -> movement.way().code()),
                            new Column<>(
                                    Field.number("change").in("indicator"),
                                    (_, movement) -> IndicatorColumns.value(movement.change())),
                            new Column<>(
                                    Field.number("low").in("indicator"),
                                    (_, movement) -> end(movement, DifferenceInterval::low)),
                            new Column<>(
                                    Field.number("high").in("indicator"),
                                    (_, movement) -> end(movement, DifferenceInterval::high))));

    private MovementCsv() {}

    /**
     * A line for each place and indicator that has a better way.
     *
     * @param catalogue the agreement of the year
     */
    public static OpenFile of(Catalogue catalogue, Trends trends) {
        return LAYOUT.file(catalogue, () -> trends.movements().stream());
    }

    private static @Nullable String end(
            Movement movement, Function<DifferenceInterval, BigDecimal> end) {
        var interval = movement.interval();
        return interval == null
                ? null
                : end.apply(interval).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}

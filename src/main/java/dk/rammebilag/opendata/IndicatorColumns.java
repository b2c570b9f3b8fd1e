package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.statistics.Ratio;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that files about indicators begin with, and how their values are written. */
final class IndicatorColumns {

    private static final int DECIMALS = 6;

    private IndicatorColumns() {}

    /**
     * The key of a file that begins with them.
     *
     * @param indicator the id of the indicator a line is about
     * @param geography the code of the place it is about
     * @param places the codes of the places there are
     * @param further the columns of the key after these
     */
    static <T> List<Column<T>> key(
            Function<T, String> indicator,
            Function<T, String> geography,
            Function<Catalogue, Map<String, String>> places,
            List<Column<T>> further) {
        List<Column<T>> first =
                List.of(
                        new Column<>(Field.year("year").inEveryLine(), (c, _) -> c.year()),
                        new Column<>(
                                Field.string("area").inEveryLine().oneOf(Codes::areas),
                                (c, told) -> goal(c, indicator.apply(told)).area()),
                        new Column<>(
                                Field.string("goal").inEveryLine().oneOf(Codes::goals),
                                (c, told) -> goal(c, indicator.apply(told)).key()),
                        new Column<>(
                                Field.string("indicator").inEveryLine().oneOf(Codes::indicators),
                                (_, told) -> indicator.apply(told)),
                        new Column<>(
                                Field.string("geography").inEveryLine().oneOf(places),
                                (_, told) -> geography.apply(told)));
        return Stream.concat(first.stream(), further.stream()).toList();
    }

    private static Goal goal(Catalogue catalogue, String indicator) {
        return catalogue
                .indicator(indicator)
                .flatMap(known -> catalogue.goal(known.goal()))
                .orElseThrow(() -> new IllegalArgumentException("no goal of " + indicator));
    }

    /** A value to six decimals, half up. */
    static @Nullable String value(@Nullable Ratio value) {
        return value == null ? null : value.rounded(DECIMALS).toPlainString();
    }
}

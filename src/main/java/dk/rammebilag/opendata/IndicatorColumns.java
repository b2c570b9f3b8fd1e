package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.statistics.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that files about indicators begin with, and how their values are written. */
final class IndicatorColumns {

    static final List<String> NAMES = List.of("year", "area", "goal", "indicator");

    private static final int DECIMALS = 6;

    private IndicatorColumns() {}

    /** The headers of a file that begins with them. */
    static List<String> and(String... further) {
        return Stream.concat(NAMES.stream(), Stream.of(further)).toList();
    }

    /**
     * A line that begins with them.
     *
     * @param further its other fields; null is written as nothing
     */
    static List<String> line(Catalogue catalogue, String indicator, @Nullable Object... further) {
        var goal =
                catalogue
                        .indicator(indicator)
                        .flatMap(known -> catalogue.goal(known.goal()))
                        .orElseThrow(() -> new IllegalArgumentException("no goal of " + indicator));
        var line = new ArrayList<String>();
        line.add(Integer.toString(catalogue.year()));
        line.add(goal.area());
        line.add(goal.key());
        line.add(indicator);
        for (var field : further) {
            line.add(Objects.toString(field, ""));
        }
        return line;
    }

    /** A value to six decimals, half up. */
    static @Nullable String value(@Nullable Ratio value) {
        return value == null ? null : value.rounded(DECIMALS).toPlainString();
    }
}

package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishedFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Every publishable figure of a year as {@code data/figures.csv}: RFC 4180, UTF-8. */
public final class FiguresCsv {

    /** The columns; the first nine are the key of a line. */
    static final List<String> COLUMNS =
            List.of(
                    "year",
                    "area",
                    "goal",
                    "indicator",
                    "geography",
                    "target_group",
                    "age_group",
                    "sex",
                    "measure",
                    "value",
                    "numerator",
                    "denominator",
                    "status",
                    "reporters",
                    "expected_reporters");

    private static final int DECIMALS = 6;

    private FiguresCsv() {}

    /**
     * Writes the figures, sorted by the columns of the key as text; values are rounded half up to
     * six decimals.
     *
     * @param catalogue the agreement of the figures
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Publishable figures, OutputStream out)
            throws IOException {
        CsvFile.write(
                COLUMNS,
                COLUMNS.indexOf("value"),
                figures.all().stream().map(figure -> line(catalogue, figure)),
                out);
    }

    private static List<String> line(Catalogue catalogue, PublishedFigure figure) {
        var key = figure.key();
        var goal =
                catalogue
                        .indicator(key.indicator())
                        .flatMap(indicator -> catalogue.goal(indicator.goal()))
                        .orElseThrow(() -> new IllegalArgumentException("no goal of " + key));
        var value = figure.value();
        return List.of(
                Integer.toString(catalogue.year()),
                goal.area(),
                goal.key(),
                key.indicator(),
                key.geography(),
                key.targetGroup(),
                key.ageGroup(),
                key.sex(),
                figure.measure().code(),
                value == null ? "" : value.rounded(DECIMALS).toPlainString(),
                Objects.toString(figure.numerator(), ""),
                Objects.toString(figure.denominator(), ""),
                figure.status().code(),
                Integer.toString(figure.reporters()),
                Integer.toString(figure.expected()));
    }
}

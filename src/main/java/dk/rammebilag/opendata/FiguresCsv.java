package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishedFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Every publishable figure of a year as {@code data/figures.csv}: RFC 4180, UTF-8. */
public final class FiguresCsv {

    /** The columns; the first nine are the key of a line. */
    static final List<String> COLUMNS =
            IndicatorColumns.and(
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
        return IndicatorColumns.line(
                catalogue,
                key.indicator(),
                key.geography(),
                key.targetGroup(),
                key.ageGroup(),
                key.sex(),
                figure.measure().code(),
                IndicatorColumns.value(figure.value()),
                figure.numerator(),
                figure.denominator(),
                figure.status().code(),
                figure.reporters(),
                figure.expected());
    }
}

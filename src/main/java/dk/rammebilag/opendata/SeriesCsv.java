package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Series;
import dk.rammebilag.disclosure.Trends;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The totals of up to five years as {@code data/series.csv}, a line a year. */
public final class SeriesCsv {

    private static final List<String> COLUMNS =
            IndicatorColumns.and(
                    "geography",
                    "series_year",
                    "value",
                    "numerator",
                    "denominator",
                    "status",
                    "reporters");

    private SeriesCsv() {}

    /**
     * Writes the series, sorted by the columns of the key as text.
     *
     * @param catalogue the agreement of the year
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Trends trends, OutputStream out)
            throws IOException {
        CsvFile.write(
                COLUMNS,
                COLUMNS.indexOf("value"),
                trends.series().stream()
                        .flatMap(series ->
                                series.points().stream()
                                        .map(point -> line(catalogue, series, point))),
                out);
    }

    private static List<String> line(Catalogue catalogue, Series series, Series.Point point) {
        return IndicatorColumns.line(
                catalogue,
                series.key().indicator(),
                series.key().geography(),
                point.year(),
                IndicatorColumns.value(point.value()),
                point.numerator(),
                point.denominator(),
                point.status().code(),
                point.reporters());
    }
}

package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.disclosure.Series;
import dk.rammebilag.disclosure.Trends;
import dk.rammebilag.statistics.FigureKey;
import java.util.List;

/** The totals of up to five years as {@code data/series.csv}, a line a year. */
public final class SeriesCsv {

    private record Told(FigureKey key, Series.Point point) {}

    private static final Layout<Told> LAYOUT =
            new Layout<>(
                    "series",
                    IndicatorColumns.key(
                            told -> told.key().indicator(),
                            told -> told.key().geography(),
                            Codes::submitters,
                            List.of(
                                    new Column<>(
                                            Field.year("series_year").inEveryLine(),
                                            (_, told) -> told.point().year()))),
                    List.of(
                            new Column<>(
                                    Field.number("value").in("indicator").meaning("rate_of_year"),
                                    (_, told) -> IndicatorColumns.value(told.point().value())),
                            new Column<>(
                                    Field.integer("numerator").in("count"),
                                    (_, told) -> told.point().numerator()),
                            new Column<>(
                                    Field.integer("denominator").in("count"),
                                    (_, told) -> told.point().denominator()),
                            new Column<>(
                                    Field.string("status")
                                            .inEveryLine()
                                            .oneOf(
                                                    Codes.words(
                                                            "status",
                                                            PublishedStatus.values(),
                                                            PublishedStatus::code)),
                                    (_, told) -> told.point().status().code()),
                            new Column<>(
                                    Field.integer("reporters").inEveryLine().in("submitters"),
                                    (_, told) -> told.point().reporters())));

    private SeriesCsv() {}

    /**
     * The series.
     *
     * @param catalogue the agreement of the year
     */
    public static OpenFile of(Catalogue catalogue, Trends trends) {
        return LAYOUT.file(
                catalogue,
                () ->
                        trends.series().stream()
                                .flatMap(series ->
                                        series.points().stream()
                                                .map(point -> new Told(series.key(), point))));
    }
}

package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Series;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.Plot.Cell;
import dk.rammebilag.document.Plot.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The region's line over the years, over a row of the sheet of series.
 *
 * @param series the region's total of the indicator
 * @param row its row in the table, from 1
 * @param column the column of the first year, from 0
 * @param years the years of the columns, ascending
 */
record SeriesPlot(
        Facts facts, Indicator indicator, Series series, int row, int column, List<Integer> years) {

    /** The line; empty where fewer than two years have a number. */
    Optional<Plot> plot() {
        var known = series.points().stream().filter(point -> point.value() != null).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        var title =
                text(
                        "appendix.plot.over",
                        indicator.title(),
                        Wording.unit(indicator),
                        facts.region().name(),
                        String.valueOf(known.getFirst().year()),
                        String.valueOf(known.getLast().year()));
        return Optional.of(
                new Plot(
                        text("appendix.plot.line", indicator.id()),
                        Plot.Shape.LINE,
                        title,
                        alternative(title, known),
                        List.of(text("appendix.trend.series.note")),
                        text("appendix.plot.year"),
                        Wording.header(indicator),
                        Cells.DECIMALS,
                        facts.region().name(),
                        IntStream.range(0, years.size()).mapToObj(this::point).toList()));
    }

    private Point point(int year) {
        return new Point(new Cell(0, column + year), new Cell(row, column + year), true);
    }

    private String alternative(String title, List<Series.Point> known) {
        var sentences = new ArrayList<String>();
        sentences.add(text("appendix.plot.alternative", title));
        known.forEach(point ->
                sentences.add(
                        text(
                                "appendix.plot.point",
                                String.valueOf(point.year()),
                                Wording.rate(indicator, Objects.requireNonNull(point.value())),
                                Wording.count(point.reporters()))));
        return String.join(" ", sentences);
    }
}

package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Series.Point;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.TrendChart;
import dk.rammebilag.document.TrendChart.Series;
import dk.rammebilag.statistics.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The region's figure over the years, as it was published in each of them. */
record IndicatorYears(Facts facts, Indicator indicator) {

    /** A line of fewer points makes much of little. */
    private static final int FEWEST = 3;

    List<Block> blocks() {
        var points =
                facts.figures()
                        .trends()
                        .series(FigureKey.total(indicator.id(), facts.region().code()))
                        .map(series -> series.points())
                        .orElse(List.of());
        var told = points.stream().filter(point -> point.value() != null).count();
        if (told < 2) {
            return List.of(Paragraph.of(text("appendix.years.one")));
        }
        return List.of(told < FEWEST ? Paragraph.of(few(points)) : chart(points));
    }

    /** Two numbers side by side are compared by whoever reads them. */
    private String few(List<Point> points) {
        return facts.change(indicator).isEmpty()
                ? text("appendix.years.others", facts.counted())
                : text(
                        "appendix.years.few",
                        Wording.list(
                                points.stream()
                                        .filter(point -> point.value() != null)
                                        .map(point -> spoken("appendix.years.told", point))
                                        .toList()));
    }

    private TrendChart chart(List<Point> points) {
        var title =
                text(
                        "appendix.years.title",
                        indicator.title(),
                        Wording.unit(indicator),
                        Integer.toString(points.getFirst().year()),
                        Integer.toString(points.getLast().year()));
        return new TrendChart(
                title,
                points.stream().map(Point::year).toList(),
                List.of(new Series(facts.region().name(), values(points), false)),
                Cells.DECIMALS,
                text(
                        "appendix.years.alternative",
                        title,
                        Wording.list(
                                points.stream()
                                        .map(point -> spoken("appendix.years.point", point))
                                        .toList())),
                List.of(text("appendix.years.note")));
    }

    private String spoken(String key, Point point) {
        return text(
                key,
                Integer.toString(point.year()),
                Optional.ofNullable(point.value())
                        .map(value -> Wording.rate(indicator, value))
                        .orElseGet(() -> text("appendix.years.nothing")));
    }

    private static List<@Nullable BigDecimal> values(List<Point> points) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var point : points) {
            values.add(point.value() == null ? null : point.value().decimal());
        }
        return values;
    }
}

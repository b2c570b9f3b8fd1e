package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.Plot.Cell;
import dk.rammebilag.document.Plot.Point;
import dk.rammebilag.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The kommuner as bars over the cells of the indicator's sheet, the region among them in its place:
 * a workbook has no lines through bars.
 */
record IndicatorPlot(Facts facts, Indicator indicator, Table table) {

    private static final int NAME = 0;
    private static final int RATE = 1;

    private record Bar(String label, BigDecimal value, boolean region) {}

    /** The bars; empty where no kommune has a number to show. */
    Optional<Plot> plot() {
        return new IndicatorChart(facts, indicator, "")
                .blocks().stream()
                        .filter(BarChart.class::isInstance)
                        .map(BarChart.class::cast)
                        .map(this::plot)
                        .findFirst();
    }

    private Plot plot(BarChart chart) {
        var names = table.rows().stream().map(row -> row.values().get(NAME).printed()).toList();
        return new Plot(
                text("appendix.plot.bars", indicator.id()),
                Plot.Shape.BARS,
                chart.title(),
                chart.alternative(),
                chart.notes(),
                text("appendix.column.municipality"),
                Wording.header(indicator),
                chart.decimals(),
                chart.title(),
                bars(chart).stream()
                        .map(bar -> point(names.indexOf(bar.label()) + 1, bar.region()))
                        .toList());
    }

    /** As they stand in the bilag, with the region by its value; below, where nobody is ranked. */
    private List<Bar> bars(BarChart chart) {
        var bars = new ArrayList<Bar>();
        chart.bars().forEach(bar -> bars.add(new Bar(bar.label(), bar.value(), false)));
        var region = chart.reference();
        if (region != null) {
            bars.add(new Bar(region.label(), region.value(), true));
        }
        if (indicator.better() != Direction.CONTEXT) {
            bars.sort(Comparator.comparing(Bar::value).reversed());
        }
        return bars;
    }

    private static Point point(int row, boolean region) {
        return new Point(new Cell(row, NAME), new Cell(row, RATE), region);
    }
}

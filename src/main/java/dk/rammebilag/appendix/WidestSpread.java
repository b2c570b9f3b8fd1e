package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.statistics.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The indicators on which the kommuner differ most: where the middle half of them is farthest apart
 * seen from the median. What is only background is left out.
 */
record WidestSpread(Facts facts) {

    private static final int SHOWN = 3;

    private record Spread(Indicator indicator, Ratio width) {}

    List<Block> blocks() {
        var widest = widest();
        return List.of(
                widest.isEmpty() ? Paragraph.of(text("appendix.overview.none")) : table(widest));
    }

    /** The widest, the widest first. */
    private List<Spread> widest() {
        return facts.catalogue().indicators().stream()
                .filter(indicator -> indicator.better() != Direction.CONTEXT)
                .flatMap(indicator ->
                        new Spreads(facts, indicator)
                                .width().map(width -> new Spread(indicator, width)).stream())
                .sorted(Comparator.comparing(Spread::width).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** The indicator on which they differ most. */
    Optional<Indicator> most() {
        return widest().stream().findFirst().map(Spread::indicator);
    }

    private Table table(List<Spread> widest) {
        var rows = widest.stream().map(this::row).toList();
        return new Table(
                text("appendix.widest.caption", facts.counted()),
                List.of(
                        Column.words(text("appendix.column.indicator"), 4),
                        Column.words(text("appendix.goals.column.region"), 1.4),
                        Column.words(text("appendix.goals.column.spread"), 2.4)),
                rows,
                RegionalFigures.notes(rows, text("appendix.widest.note")));
    }

    private Row row(Spread spread) {
        var indicator = spread.indicator();
        return Row.of(
                Value.text(indicator.title()),
                new Cells(facts.region(indicator)).rateOf(indicator, new Coverage(facts).used()),
                new Spreads(facts, indicator).value());
    }
}

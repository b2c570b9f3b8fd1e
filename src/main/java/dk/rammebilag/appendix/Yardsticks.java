package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.util.List;

/**
 * The region beside what others aim at, where the catalogue names it; nothing where it does not.
 */
record Yardsticks(Facts facts) {

    List<Block> blocks() {
        var rows =
                facts.catalogue().indicators().stream()
                        .filter(indicator -> !indicator.reference().isEmpty())
                        .map(this::row)
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Table(
                                text("appendix.yardsticks.caption", facts.counted()),
                                List.of(
                                        Column.words(text("appendix.column.indicator"), 3.4),
                                        Column.words(text("appendix.goals.column.region"), 1.6),
                                        Column.words(text("appendix.yardsticks.column"), 3)),
                                rows,
                                RegionalFigures.notes(rows)));
    }

    private Row row(Indicator indicator) {
        return Row.of(
                Value.text(indicator.title()),
                new Cells(facts.region(indicator)).rateOf(indicator, new Coverage(facts).used()),
                Value.text(Wording.open(indicator.reference())));
    }
}

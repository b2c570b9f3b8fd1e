package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Breakdown.Group;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The region's groups as rows, and the total below; a note when no group was reported. */
record BreakdownTable(Facts facts, Indicator indicator) {

    Block block() {
        var groups = new Breakdown(facts, indicator).groups();
        if (groups.isEmpty()) {
            return new Note(
                    Messages.text("appendix.breakdown.none", indicator.id(), indicator.title()));
        }
        var rows = new ArrayList<Row>();
        for (var group : groups) {
            rows.add(new Row(values(group.label(), group.dimensionName(), group.figure()), false));
        }
        rows.add(
                new Row(
                        values(
                                Messages.text("appendix.breakdown.total"),
                                Messages.text("appendix.breakdown.all"),
                                facts.region(indicator)),
                        true));
        return new Table(caption(), columns(), rows, notes(groups, rows));
    }

    private String caption() {
        return Messages.text(
                "appendix.breakdown.caption",
                indicator.id(),
                indicator.title(),
                facts.region().name(),
                facts.counted());
    }

    private List<Column> columns() {
        return List.of(
                Column.words(Messages.text("appendix.column.group"), 2.4),
                Column.words(Messages.text("appendix.column.dimension"), 1.4),
                Column.numbers(Wording.header(indicator), 1.5),
                Column.numbers(Messages.text("appendix.column.numerator"), 1.5),
                Column.numbers(Wording.denominatorHeader(indicator), 1.5),
                Column.numbers(Messages.text("appendix.column.reporters"), 1.4));
    }

    private static List<Value> values(String label, String dimension, PublishedFigure figure) {
        var cells = new Cells(figure);
        return List.of(
                Value.text(label),
                Value.text(dimension),
                cells.rate(),
                cells.numerator(),
                cells.denominator(),
                Value.count(figure.reporters()));
    }

    private List<String> notes(List<Group> groups, List<Row> rows) {
        var notes = new ArrayList<String>();
        notes.add(
                Messages.text(
                        groups.stream().anyMatch(g -> g.dimension() == Dimension.TARGET_GROUP)
                                ? "appendix.breakdown.overlapping"
                                : "appendix.breakdown.reporters"));
        notes.add(new Sources(facts).of(indicator));
        Legend.ofRows(rows).line().ifPresent(notes::add);
        return notes;
    }
}

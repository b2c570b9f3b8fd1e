package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Facts.MunicipalFigure;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.util.List;
import java.util.stream.Stream;

/** One indicator by kommune: rate, numerator and denominator, and the region below. */
record IndicatorTable(Facts facts, Indicator indicator) {

    Table table() {
        var rows =
                Stream.concat(
                                facts.municipal(indicator).stream().map(IndicatorTable::row),
                                Stream.of(
                                        new Row(
                                                values(
                                                        facts.region().name(),
                                                        facts.region(indicator)),
                                                true)))
                        .toList();
        return new Table(caption(), columns(), rows, new TableNotes(facts, indicator).with(rows));
    }

    private String caption() {
        return Messages.text(
                "appendix.table.caption", indicator.id(), indicator.title(), facts.counted());
    }

    private List<Column> columns() {
        return List.of(
                Column.words(Messages.text("appendix.column.municipality"), 3),
                Column.numbers(Wording.header(indicator), 1.5),
                Column.numbers(Messages.text("appendix.column.numerator"), 1.5),
                Column.numbers(Wording.denominatorHeader(indicator), 1.5));
    }

    private static Row row(MunicipalFigure municipal) {
        return new Row(values(municipal.municipality().name(), municipal.figure()), false);
    }

    private static List<Value> values(String name, PublishedFigure figure) {
        var cells = new Cells(figure);
        return List.of(Value.text(name), cells.rate(), cells.numerator(), cells.denominator());
    }
}

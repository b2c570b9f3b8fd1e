package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Breakdown.Group;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The regional workbook: all indicators at a glance, a sheet for each, and their groups. */
record RegionalFigures(Facts facts) {

    Book book(Properties properties) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(new Sheet(Messages.text("appendix.book.overview"), overview()));
        for (var indicator : facts.catalogue().indicators()) {
            sheets.add(sheet(indicator));
        }
        sheets.add(new Sheet(Messages.text("appendix.book.groups"), groups()));
        sheets.addAll(new SupplySheets(facts).sheets());
        sheets.addAll(new TrendSheets(facts).sheets());
        return new Book(properties, List.of(), sheets, notesOfAll(sheets));
    }

    /** A sheet with its table, drawn for the headline of a goal. */
    private Sheet sheet(Indicator indicator) {
        var table = new IndicatorTable(facts, indicator).table();
        var sheet = new Sheet(indicator.id(), table);
        return facts.isHeadline(indicator)
                ? sheet.drawn(new IndicatorPlot(facts, indicator, table).plot().stream().toList())
                : sheet;
    }

    private Table overview() {
        var rows = facts.catalogue().indicators().stream().map(this::overviewRow).toList();
        return new Table(
                Messages.text("appendix.book.overviewCaption", facts.region().name(), facts.year()),
                List.of(
                        Column.words(Messages.text("appendix.column.indicator"), 1),
                        Column.words(Messages.text("appendix.column.title"), 4),
                        Column.words(Messages.text("appendix.column.unit"), 2),
                        Column.numbers(facts.region().name(), 1.5),
                        Column.numbers(Messages.text("appendix.column.reporters"), 1.2),
                        Column.numbers(Messages.text("appendix.column.min"), 1.2),
                        Column.numbers(Messages.text("appendix.column.q1"), 1.2),
                        Column.numbers(Messages.text("appendix.column.median"), 1.2),
                        Column.numbers(Messages.text("appendix.column.q3"), 1.2),
                        Column.numbers(Messages.text("appendix.column.max"), 1.2),
                        Column.numbers(Messages.text("appendix.column.change"), 1.5)),
                rows,
                notes(rows));
    }

    private Row overviewRow(Indicator indicator) {
        var region = facts.region(indicator);
        return Row.of(
                Value.text(indicator.id()),
                Value.text(indicator.title()),
                Value.text(Wording.unit(indicator)),
                new Cells(region).rate(),
                Value.count(region.reporters()),
                measure(indicator, Measure.MIN),
                measure(indicator, Measure.Q1),
                measure(indicator, Measure.MEDIAN),
                measure(indicator, Measure.Q3),
                measure(indicator, Measure.MAX),
                measure(indicator, Measure.CHANGE));
    }

    /** A measure of the region's row; cannot occur where the region stands alone. */
    private Value measure(Indicator indicator, Measure measure) {
        return facts.measure(indicator, measure)
                .map(figure -> new Cells(figure).rate())
                .orElseGet(() ->
                        new Value.Signed(
                                indicator.regionOnly() ? Sign.NOT_APPLICABLE : Sign.MISSING));
    }

    private Table groups() {
        var rows =
                facts.catalogue().indicators().stream()
                        .flatMap(indicator ->
                                new Breakdown(facts, indicator)
                                        .groups().stream().map(group -> row(indicator, group)))
                        .toList();
        return new Table(
                Messages.text("appendix.book.groupsCaption", facts.region().name(), facts.year()),
                List.of(
                        Column.words(Messages.text("appendix.column.indicator"), 1),
                        Column.words(Messages.text("appendix.column.title"), 4),
                        Column.words(Messages.text("appendix.column.dimension"), 1.5),
                        Column.words(Messages.text("appendix.column.group"), 2),
                        Column.words(Messages.text("appendix.column.unit"), 2),
                        Column.numbers(Messages.text("appendix.column.value"), 1.2),
                        Column.numbers(Messages.text("appendix.column.numerator"), 1.2),
                        Column.numbers(Messages.text("appendix.column.denominator"), 1.2),
                        Column.numbers(Messages.text("appendix.column.reporters"), 1.2)),
                rows,
                notes(rows));
    }

    private static Row row(Indicator indicator, Group group) {
        var cells = new Cells(group.figure());
        return Row.of(
                Value.text(indicator.id()),
                Value.text(indicator.title()),
                Value.text(group.dimensionName()),
                Value.text(group.label()),
                Value.text(Wording.unit(indicator)),
                cells.rate(),
                cells.numerator(),
                cells.denominator(),
                Value.count(group.figure().reporters()));
    }

    /** The notes of a table: what it says of itself, then the signs its rows use. */
    static List<String> notes(List<Row> rows, String... first) {
        return Stream.concat(Stream.of(first), Legend.ofRows(rows).line().stream()).toList();
    }

    private List<String> notesOfAll(List<Sheet> sheets) {
        var sources = new Sources(facts);
        var legend = Legend.ofRows(sheets.stream().flatMap(sheet -> sheet.rows().get()).toList());
        return Stream.of(
                        sources.exampleMark().stream(),
                        Stream.of(
                                sources.all(),
                                Messages.text("appendix.book.method"),
                                Messages.text(
                                        "appendix.book.hidden",
                                        Wording.count(facts.catalogue().threshold() - 1)),
                                Messages.text("appendix.book.rounding")),
                        new SupplySheets(facts).notes().stream(),
                        legend.explanations().stream())
                .flatMap(lines -> lines)
                .toList();
    }
}

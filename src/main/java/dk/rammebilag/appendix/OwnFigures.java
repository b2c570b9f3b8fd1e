package dk.rammebilag.appendix;

import static dk.rammebilag.document.Table.Column.numbers;
import static dk.rammebilag.document.Table.Column.words;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CodeList.Code;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A submitter's own figures with nothing hidden, for itself alone. What is told of others is what
 * is published of the region.
 *
 * @param catalogue the agreement
 * @param submitter whose figures they are
 * @param rows its own rows, and nothing else
 * @param published what may be shown of the year
 */
public record OwnFigures(
        Catalogue catalogue, Municipality submitter, Rows rows, Publishable published) {

    /** The colour of a warning. */
    private static final String TINT = "#8B1A1A";

    /**
     * What one submitter has submitted.
     *
     * @param figures its figures of the year
     * @param lastYear its figures of the year before by key, where they were accepted
     * @param targets its targets
     * @param offers its rows of Tilbud
     * @param trades its rows of Køb og salg
     */
    public record Rows(
            List<Figure> figures,
            Map<FigureKey, Figure> lastYear,
            List<LocalTarget> targets,
            List<Offer> offers,
            List<Trade> trades) {

        public Rows {
            figures = List.copyOf(figures);
            lastYear = Map.copyOf(lastYear);
            targets = List.copyOf(targets);
            offers = List.copyOf(offers);
            trades = List.copyOf(trades);
        }
    }

    /**
     * The workbook.
     *
     * @param asOf the moment the run calls now
     * @throws IllegalStateException if one of the figures is of somebody else
     */
    public Book book(LocalDateTime asOf) {
        for (var figure : rows.figures()) {
            if (!figure.key().geography().equals(submitter.code())) {
                throw new IllegalStateException("a figure of somebody else: " + figure.key());
            }
        }
        var sheets = new ArrayList<Sheet>();
        if (!submitter.isRegion()) {
            sheets.add(sheet("totals", totals()));
            sheets.add(sheet("groups", groups()));
            sheets.add(sheet("targets", table("targets", OwnTargets.COLUMNS, ownTargets().rows())));
        }
        var supply = new OwnSupply(rows.offers(), rows.trades());
        sheets.add(sheet("offers", table("offers", OwnSupply.OFFER_COLUMNS, supply.offerRows())));
        sheets.add(sheet("trades", table("trades", OwnSupply.TRADE_COLUMNS, supply.tradeRows())));
        return new Book(
                new Properties(
                        text("title", submitter.name(), year()),
                        text("subject", submitter.name()),
                        catalogue.author(),
                        catalogue.title(),
                        text("mark"),
                        asOf,
                        TINT,
                        List.of(text("mark"))),
                List.of(text("what")),
                sheets,
                List.of(text("mark"), text("region")));
    }

    private static Sheet sheet(String key, Table table) {
        return new Sheet(text(key), table);
    }

    private Table table(String key, List<Column> columns, List<Row> tableRows) {
        var notes = new ArrayList<String>();
        notes.add(text("mark"));
        Legend.ofRows(tableRows).line().ifPresent(notes::add);
        return new Table(
                text("caption", text(key), submitter.name(), year()), columns, tableRows, notes);
    }

    private Table totals() {
        var columns = new ArrayList<>(indicatorColumns());
        for (var column :
                List.of("numerator", "denominator", "rate", "before", "change", "regional")) {
            columns.add(numbers(text(column), 1.4));
        }
        columns.add(words(text("shown"), 1.4));
        var own = byKey();
        var tableRows = new ArrayList<Row>();
        for (var indicator : catalogue.indicators()) {
            var key = FigureKey.total(indicator.id(), submitter.code());
            Optional.ofNullable(own.get(key))
                    .ifPresent(figure -> tableRows.add(total(indicator, figure)));
        }
        return table("totals", columns, tableRows);
    }

    private Row total(Indicator indicator, Figure figure) {
        var before =
                Optional.ofNullable(rows.lastYear().get(figure.key()))
                        .filter(_ -> indicator.validity().includes(catalogue.year() - 1))
                        .flatMap(last -> last.rate(indicator.unit()));
        var now = figure.rate(indicator.unit());
        var region = catalogue.geography().region().code();
        var values = new ArrayList<>(indicatorValues(indicator));
        values.addAll(counts(indicator, figure));
        values.add(Cells.number(before.orElse(null)));
        values.add(Cells.number(now.flatMap(rate -> before.map(rate::minus)).orElse(null)));
        values.add(
                published
                        .get(FigureKey.total(indicator.id(), region), Measure.RATE)
                        .map(regional -> new Cells(regional).rate())
                        .orElse(new Value.Signed(Sign.MISSING)));
        values.add(Value.text(shown(figure)));
        return new Row(values, false);
    }

    private Table groups() {
        var columns = new ArrayList<>(indicatorColumns());
        for (var column : List.of("targetGroup", "ageGroup", "sex")) {
            columns.add(words(text(column), 1.6));
        }
        for (var column : List.of("numerator", "denominator", "rate")) {
            columns.add(numbers(text(column), 1.4));
        }
        columns.add(words(text("shown"), 1.4));
        var tableRows = new ArrayList<Row>();
        for (var indicator : catalogue.indicators()) {
            byKey().values().stream()
                    .filter(figure -> figure.key().indicator().equals(indicator.id()))
                    .filter(figure -> !figure.key().isTotal())
                    .map(figure -> group(indicator, figure))
                    .forEach(tableRows::add);
        }
        return table("groups", columns, tableRows);
    }

    private Row group(Indicator indicator, Figure figure) {
        var values = new ArrayList<>(indicatorValues(indicator));
        for (var dimension : List.of(Dimension.TARGET_GROUP, Dimension.AGE_GROUP, Dimension.SEX)) {
            values.add(Value.text(label(dimension, figure.key().code(dimension))));
        }
        values.addAll(counts(indicator, figure));
        values.add(Value.text(shown(figure)));
        return new Row(values, false);
    }

    private String label(Dimension dimension, String code) {
        var list = Messages.text("appendix.list." + dimension.name().toLowerCase(Locale.ROOT));
        return code.equals(FigureKey.TOTAL)
                ? text("all")
                : catalogue.codeList(list).find(code).map(Code::label).orElse(code);
    }

    private OwnTargets ownTargets() {
        return new OwnTargets(catalogue, submitter, rows.targets(), byKey());
    }

    private Map<FigureKey, Figure> byKey() {
        var byKey = new TreeMap<FigureKey, Figure>();
        rows.figures().forEach(figure -> byKey.put(figure.key(), figure));
        return byKey;
    }

    private String shown(Figure figure) {
        return published
                .get(figure.key(), Measure.RATE)
                .map(PublishedFigure::status)
                .filter(PublishedStatus.SUPPRESSED::equals)
                .map(_ -> text("hidden"))
                .orElse("");
    }

    private static List<Value> counts(Indicator indicator, Figure figure) {
        return List.of(
                count(figure, figure.numerator()),
                count(figure, figure.denominator()),
                figure.rate(indicator.unit()).map(Cells::number).orElseGet(() -> sign(figure)));
    }

    private static Value count(Figure figure, @Nullable Long count) {
        return count == null ? sign(figure) : Value.count(count);
    }

    private static Value sign(Figure figure) {
        return new Value.Signed(
                figure.status() == FigureStatus.MISSING ? Sign.MISSING : Sign.NOT_APPLICABLE);
    }

    static List<Column> indicatorColumns() {
        return List.of(
                words(Messages.text("appendix.column.indicator"), 1),
                words(Messages.text("appendix.column.title"), 4),
                words(Messages.text("appendix.column.unit"), 2));
    }

    static List<Value> indicatorValues(Indicator indicator) {
        return List.of(
                Value.text(indicator.id()),
                Value.text(indicator.title()),
                Value.text(Wording.unit(indicator)));
    }

    private String year() {
        return String.valueOf(catalogue.year());
    }

    static String text(String key, Object... arguments) {
        return Messages.text("appendix.own." + key, arguments);
    }
}

package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Movement;
import dk.rammebilag.disclosure.MovementCount;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.disclosure.Series;
import dk.rammebilag.disclosure.Trends;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the totals go: over five years, since last year, and towards the kommuner's own targets. */
record TrendSheets(Facts facts) {

    /** The column of the first year in the table of series, after indicator and place. */
    private static final int FIRST_YEAR = 4;

    List<Sheet> sheets() {
        return List.of(
                series(),
                new Sheet(text("movement"), movement()),
                new Sheet(text("targets"), targets()));
    }

    private Trends trends() {
        return facts.figures().trends();
    }

    private Sheet series() {
        var years =
                trends().series().stream()
                        .flatMap(series -> series.points().stream())
                        .map(Series.Point::year)
                        .distinct()
                        .sorted()
                        .toList();
        var columns = new ArrayList<>(indicatorColumns());
        columns.add(Column.words(text("place"), 2));
        years.forEach(year -> columns.add(Column.numbers(year.toString(), 1.2)));
        years.forEach(year -> columns.add(Column.numbers(text("reporters", year.toString()), 1.2)));
        var rows = new ArrayList<Row>();
        var plots = new ArrayList<Plot>();
        for (var indicator : facts.catalogue().indicators()) {
            for (var place : places()) {
                var series = trends().series(FigureKey.total(indicator.id(), place.code()));
                series.ifPresent(one -> rows.add(row(indicator, place, one, years)));
                if (place.isRegion() && facts.isHeadline(indicator)) {
                    series.flatMap(one ->
                                    new SeriesPlot(
                                                    facts,
                                                    indicator,
                                                    one,
                                                    rows.size(),
                                                    FIRST_YEAR,
                                                    years)
                                            .plot())
                            .ifPresent(plots::add);
                }
            }
        }
        var table = table("series", columns, rows, List.of(text("series.note")));
        return new Sheet(text("series"), table).drawn(plots);
    }

    private static Row row(
            Indicator indicator, Municipality place, Series series, List<Integer> years) {
        var points =
                series.points().stream()
                        .collect(Collectors.toMap(Series.Point::year, Function.identity()));
        var values = new ArrayList<>(indicatorValues(indicator));
        values.add(Value.text(place.name()));
        years.forEach(year ->
                values.add(
                        Optional.ofNullable(points.get(year))
                                .map(point -> rate(point.status(), point.value()))
                                .orElse(new Value.Signed(Sign.MISSING))));
        years.forEach(year ->
                values.add(
                        Optional.ofNullable(points.get(year))
                                .map(point -> Value.count(point.reporters()))
                                .orElse(new Value.Signed(Sign.MISSING))));
        return new Row(values, place.isRegion());
    }

    private Table movement() {
        var columns =
                Stream.concat(Stream.of(Column.words(text("goal"), 3)), indicatorColumns().stream())
                        .collect(Collectors.toCollection(ArrayList::new));
        columns.add(Column.words(text("better"), 1.4));
        for (var column : List.of("compared", "right", "still", "wrong")) {
            columns.add(Column.numbers(text(column), 1.4));
        }
        columns.add(Column.words(text("region", facts.region().name()), 2));
        columns.add(Column.numbers(Messages.text("appendix.column.change"), 1.5));
        var rows =
                facts.catalogue().goals().stream()
                        .flatMap(goal ->
                                facts.catalogue().indicatorsOf(goal).stream()
                                        .flatMap(i -> movementRow(goal.title(), i).stream()))
                        .toList();
        var kommuner = facts.catalogue().geography().municipalities().size();
        return table(
                "movement",
                columns,
                rows,
                List.of(
                        text("movement.note"),
                        text(
                                "movement.chance",
                                Wording.count(kommuner),
                                Wording.number(Ratio.of(kommuner, 20)))));
    }

    private Optional<Row> movementRow(String goal, Indicator indicator) {
        var region = trends().movement(indicator.id(), facts.region().code());
        var count = trends().movements(indicator.id());
        if (region.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        var values = new ArrayList<Value>();
        values.add(Value.text(goal));
        values.addAll(indicatorValues(indicator));
        values.add(Value.text(text("better." + Wording.word(indicator.better()))));
        values.add(Value.count(count.get().compared()));
        for (var part : parts(count.get())) {
            values.add(
                    count.get().judged()
                            ? Value.count(part)
                            : new Value.Signed(Sign.NOT_APPLICABLE));
        }
        values.add(Value.text(text("way." + Wording.word(region.get().way()))));
        values.add(change(region.get()));
        return Optional.of(new Row(values, false));
    }

    private static List<Integer> parts(MovementCount count) {
        return List.of(count.right(), count.still(), count.wrong());
    }

    private static Value change(Movement movement) {
        return movement.change() == null
                ? new Value.Signed(Sign.MISSING)
                : Cells.number(movement.change());
    }

    private Table targets() {
        var columns = new ArrayList<>(indicatorColumns());
        columns.add(Column.words(Messages.text("appendix.column.municipality"), 2));
        columns.add(Column.words(text("type"), 2));
        for (var column : List.of("aim", "aimYear", "baseYear", "submitted", "base")) {
            columns.add(Column.numbers(text(column), 1.3));
        }
        columns.add(Column.words(text("restated"), 1.3));
        for (var column : List.of("level", "now", "share")) {
            columns.add(Column.numbers(text(column), 1.3));
        }
        columns.add(Column.words(text("standing"), 2));
        var fixed = trends().targets().stream().filter(one -> one.type() != null).toList();
        var rows =
                facts.catalogue().indicators().stream()
                        .flatMap(indicator ->
                                fixed.stream()
                                        .filter(one -> one.indicator().equals(indicator.id()))
                                        .map(one -> row(indicator, one)))
                        .toList();
        var open =
                trends().targets().stream()
                        .filter(one -> one.standing() == Progress.Standing.NOT_FIXED)
                        .count();
        return table(
                "targets",
                columns,
                rows,
                List.of(text("targets.note"), text("targets.open", Wording.count(open))));
    }

    private Row row(Indicator indicator, Progress progress) {
        var values = new ArrayList<>(indicatorValues(indicator));
        values.add(Value.text(name(progress.municipality())));
        values.add(Value.text(text("type." + Wording.word(progress.type()))));
        values.add(Cells.submitted(progress.value()));
        values.add(Cells.year(progress.year()));
        values.add(Cells.year(progress.baseYear()));
        var road = progress.road();
        values.add(Cells.submitted(road == null ? null : road.submitted()));
        values.add(Cells.number(road == null ? null : road.base()));
        values.add(
                road == null
                        ? new Value.Signed(Sign.MISSING)
                        : Value.text(text(road.restated() ? "yes" : "no")));
        values.add(Cells.number(road == null ? null : road.level()));
        values.add(Cells.number(road == null ? null : road.now()));
        values.add(Cells.share(progress));
        values.add(Value.text(Verdict.of(facts, progress).word()));
        return new Row(values, false);
    }

    private Table table(String key, List<Column> columns, List<Row> rows, List<String> notes) {
        return new Table(
                text(
                        key + ".caption",
                        facts.region().name(),
                        String.valueOf(facts.catalogue().year())),
                columns,
                rows,
                Stream.concat(notes.stream(), Legend.ofRows(rows).line().stream()).toList());
    }

    private List<Municipality> places() {
        return facts.catalogue().geography().submitters();
    }

    private String name(String code) {
        return facts.catalogue().geography().submitter(code).map(Municipality::name).orElse(code);
    }

    private static List<Column> indicatorColumns() {
        return List.of(
                Column.words(Messages.text("appendix.column.indicator"), 1),
                Column.words(Messages.text("appendix.column.title"), 4),
                Column.words(Messages.text("appendix.column.unit"), 2));
    }

    private static List<Value> indicatorValues(Indicator indicator) {
        return List.of(
                Value.text(indicator.id()),
                Value.text(indicator.title()),
                Value.text(Wording.unit(indicator)));
    }

    private static Value rate(PublishedStatus status, @Nullable Ratio value) {
        return value == null ? new Value.Signed(Cells.sign(status)) : Cells.number(value);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("appendix.trend." + key, arguments);
    }
}

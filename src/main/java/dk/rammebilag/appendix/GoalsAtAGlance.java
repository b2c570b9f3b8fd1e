package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.MovementCount;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row for each goal: where the region stands, what has moved, and how the kommuner spread. */
record GoalsAtAGlance(Facts facts) {

    private static final int COLUMNS = 5;

    /** Goal and region; a column of changes in which nothing can be told is left out. */
    private static final int ALWAYS = 2;

    Table table() {
        var all = facts.catalogue().goals().stream().flatMap(this::row).toList();
        var told =
                IntStream.range(0, COLUMNS)
                        .filter(column ->
                                column < ALWAYS
                                        || all.stream().anyMatch(row -> isTold(row, column)))
                        .boxed()
                        .toList();
        var rows = all.stream().map(row -> new Row(only(row.values(), told), false)).toList();
        return new Table(
                text("appendix.goals.caption", facts.region().name(), facts.counted()),
                only(columns(), told),
                rows,
                RegionalFigures.notes(
                        rows,
                        text("appendix.goals.note"),
                        better() + " " + text("appendix.goals.more", bilag())));
    }

    private static boolean isTold(Row row, int column) {
        return !row.values().get(column).equals(SupplyCells.MISSING);
    }

    private static <T> List<T> only(List<T> all, List<Integer> told) {
        return told.stream().map(all::get).toList();
    }

    private static List<Column> columns() {
        return List.of(
                Column.words(text("appendix.goals.column.goal"), 3.6),
                Column.words(text("appendix.goals.column.region"), 1.3),
                Column.words(text("appendix.goals.column.change"), 1.6),
                Column.words(text("appendix.goals.column.spread"), 2),
                Column.words(text("appendix.goals.column.moved"), 1.6));
    }

    private Stream<Row> row(Goal goal) {
        return facts.catalogue().indicator(goal.headline()).map(i -> row(goal, i)).stream();
    }

    private Row row(Goal goal, Indicator indicator) {
        return Row.of(
                Value.text(
                        text(
                                "appendix.goals.goal",
                                goal.position(),
                                goal.title(),
                                indicator.title())),
                new Cells(facts.region(indicator)).rateOf(indicator, new Coverage(facts).used()),
                facts.change(indicator)
                        .map(change -> Value.text(change.words()))
                        .orElse(SupplyCells.MISSING),
                new Spreads(facts, indicator).value(),
                facts.figures()
                        .trends()
                        .movements(indicator.id())
                        .filter(count -> !count.judged() || count.compared() > 0)
                        .map(GoalsAtAGlance::moved)
                        .orElseGet(() -> notMoved(indicator)));
    }

    /** Which way the numbers should go. */
    private String better() {
        var lower = titles(Direction.LOWER);
        var context = titles(Direction.CONTEXT);
        var better =
                lower.isEmpty()
                        ? text("appendix.goals.higher")
                        : text("appendix.goals.lower", Wording.list(lower));
        return context.isEmpty()
                ? better
                : better + " " + text("appendix.goals.context", Wording.list(context));
    }

    private List<String> titles(Direction better) {
        return facts.catalogue().goals().stream()
                .flatMap(goal -> facts.catalogue().indicator(goal.headline()).stream())
                .filter(indicator -> indicator.better() == better)
                .map(indicator -> text("appendix.report.quoted", indicator.title()))
                .toList();
    }

    /** Where more is told of each area. */
    private String bilag() {
        return Wording.list(
                facts.catalogue().appendices().stream()
                        .filter(entry -> !entry.area().isEmpty())
                        .map(entry -> text("appendix.goals.bilag", entry.title(), entry.number()))
                        .toList());
    }

    private static Value notMoved(Indicator indicator) {
        return indicator.better() == Direction.CONTEXT
                ? Value.text(text("appendix.trend.way.not_judged"))
                : SupplyCells.MISSING;
    }

    private static Value moved(MovementCount count) {
        if (!count.judged()) {
            return Value.text(text("appendix.trend.way.not_judged"));
        }
        var compared = Wording.count(count.compared());
        return Value.text(
                count.right() + count.wrong() == 0
                        ? text("appendix.goals.moved.none", compared)
                        : text(
                                "appendix.goals.moved",
                                number(count.right()),
                                number(count.wrong()),
                                compared));
    }

    private static String number(int count) {
        return count == 0 ? text("appendix.goals.moved.nobody") : Wording.count(count);
    }
}

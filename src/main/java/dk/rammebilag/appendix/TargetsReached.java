package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How many of the kommuner's own targets are reached, on the way and so on, by goal area. */
record TargetsReached(Facts facts) {

    private static final List<Verdict> SHOWN =
            List.of(
                    Verdict.REACHED,
                    Verdict.ON_THE_WAY,
                    Verdict.UNCHANGED,
                    Verdict.WRONG_WAY,
                    Verdict.STARTING,
                    Verdict.AWAITING,
                    Verdict.UNKNOWN);

    Block block() {
        var fixed =
                facts.figures().trends().targets().stream()
                        .filter(progress -> progress.type() != null)
                        .filter(progress -> verdict(progress) != Verdict.NOT_JUDGED)
                        .toList();
        if (fixed.isEmpty()) {
            return Paragraph.of(text("appendix.reached.none"));
        }
        var shown = SHOWN.stream().filter(verdict -> count(fixed, verdict) > 0).toList();
        var rows = new ArrayList<Row>();
        facts.catalogue().areas().forEach(area -> rows.add(row(area, fixed, shown)));
        rows.add(row(text("appendix.reached.all"), fixed, shown, true));
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("appendix.reached.column.area"), 3));
        columns.add(Column.numbers(text("appendix.reached.column.fixed"), 1));
        for (var verdict : shown) {
            columns.add(Column.numbers(header(verdict.word()), 1));
            if (verdict == Verdict.ON_THE_WAY) {
                columns.add(Column.numbers(text("appendix.reached.column.certain"), 1));
            }
        }
        return new Table(
                text("appendix.reached.caption", facts.year()),
                columns,
                rows,
                RegionalFigures.notes(rows, text("appendix.reached.note")));
    }

    private static String header(String word) {
        return word.substring(0, 1).toUpperCase(Messages.DANISH) + word.substring(1);
    }

    private Verdict verdict(Progress progress) {
        return Verdict.of(facts, progress);
    }

    private long count(List<Progress> fixed, Verdict verdict) {
        return fixed.stream().filter(one -> verdict(one) == verdict).count();
    }

    /** Those nearer to their target by more than chance explains. */
    private long certain(List<Progress> fixed) {
        return fixed.stream()
                .filter(one -> verdict(one) == Verdict.ON_THE_WAY)
                .filter(one -> one.road() != null && one.road().certain())
                .count();
    }

    private Row row(GoalArea area, List<Progress> fixed, List<Verdict> shown) {
        var ids =
                facts.catalogue().goalsOf(area).stream()
                        .flatMap(goal -> facts.catalogue().indicatorsOf(goal).stream())
                        .map(Indicator::id)
                        .collect(Collectors.toSet());
        return row(
                area.title(),
                fixed.stream().filter(progress -> ids.contains(progress.indicator())).toList(),
                shown,
                false);
    }

    private Row row(String name, List<Progress> fixed, List<Verdict> shown, boolean summary) {
        var values = new ArrayList<Value>();
        values.add(Value.text(name));
        values.add(Value.count(fixed.size()));
        for (var verdict : shown) {
            values.add(Value.count(count(fixed, verdict)));
            if (verdict == Verdict.ON_THE_WAY) {
                values.add(Value.count(certain(fixed)));
            }
        }
        return new Row(values, summary);
    }
}

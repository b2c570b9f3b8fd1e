package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.disclosure.Progress.Standing;
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

    private static final List<Standing> SHOWN =
            List.of(
                    Standing.REACHED,
                    Standing.ON_THE_WAY,
                    Standing.UNCHANGED,
                    Standing.WRONG_WAY,
                    Standing.STARTING,
                    Standing.UNKNOWN);

    Block block() {
        var fixed =
                facts.figures().trends().targets().stream()
                        .filter(progress -> progress.type() != null)
                        .filter(progress -> progress.standing() != Standing.NOT_JUDGED)
                        .toList();
        if (fixed.isEmpty()) {
            return Paragraph.of(text("appendix.reached.none"));
        }
        var shown = SHOWN.stream().filter(standing -> count(fixed, standing) > 0).toList();
        var rows = new ArrayList<Row>();
        facts.catalogue().areas().forEach(area -> rows.add(row(area, fixed, shown)));
        rows.add(row(text("appendix.reached.all"), fixed, shown, true));
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("appendix.reached.column.area"), 3));
        columns.add(Column.numbers(text("appendix.reached.column.fixed"), 1));
        shown.forEach(standing -> columns.add(Column.numbers(header(standing), 1)));
        return new Table(
                text("appendix.reached.caption", facts.year()),
                columns,
                rows,
                RegionalFigures.notes(rows, text("appendix.reached.note")));
    }

    private static String header(Standing standing) {
        var word = text("appendix.trend.standing." + Wording.word(standing));
        return word.substring(0, 1).toUpperCase(Messages.DANISH) + word.substring(1);
    }

    private static long count(List<Progress> fixed, Standing standing) {
        return fixed.stream().filter(one -> one.standing() == standing).count();
    }

    private Row row(GoalArea area, List<Progress> fixed, List<Standing> shown) {
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

    private static Row row(
            String name, List<Progress> fixed, List<Standing> shown, boolean summary) {
        var values = new ArrayList<Value>();
        values.add(Value.text(name));
        values.add(Value.count(fixed.size()));
        shown.forEach(standing -> values.add(Value.count(count(fixed, standing))));
        return new Row(values, summary);
    }
}

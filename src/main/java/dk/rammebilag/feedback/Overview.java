package dk.rammebilag.feedback;

import static dk.rammebilag.document.Table.Column.numbers;
import static dk.rammebilag.document.Table.Column.words;
import static dk.rammebilag.language.Messages.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Findings by what caused them: one row for each rule and column, worst first. */
final class Overview {

    private record Cause(Severity severity, String rule, String sheet, int column) {
        static Cause of(Finding finding) {
            var at = finding.at();
            return new Cause(finding.severity(), finding.rule(), at.sheet(), at.column());
        }
    }

    private record Group(Cause cause, List<Finding> findings) {
        int size() {
            return findings.size();
        }

        long open() {
            return findings.stream().filter(f -> f.state() == State.OPEN).count();
        }
    }

    private static final Comparator<Group> WORST_FIRST =
            Comparator.comparing((Group group) -> group.cause().severity())
                    .thenComparing(Group::size, Comparator.reverseOrder());

    private Overview() {}

    static Table of(Catalogue catalogue, List<Finding> findings, String caption) {
        var columns =
                List.of(
                        words(text("feedback.severity"), 2),
                        words(text("feedback.check"), 6),
                        words(text("feedback.sheet"), 2),
                        words(text("feedback.column"), 2),
                        numbers(text("feedback.count"), 1),
                        numbers(text("feedback.open"), 1),
                        words(text("feedback.first"), 2),
                        words(text("feedback.remedy"), 8),
                        words(text("feedback.rule"), 1));
        var groups = findings.stream().collect(groupingBy(Cause::of, LinkedHashMap::new, toList()));
        var rows =
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .sorted(WORST_FIRST)
                        .map(group -> row(catalogue, group))
                        .toList();
        return new Table(caption, columns, rows, List.of());
    }

    private static Table.Row row(Catalogue catalogue, Group group) {
        var cause = group.cause();
        var first = group.findings().getFirst();
        var column = new CellRef(cause.sheet(), 0, cause.column());
        return Table.Row.of(
                Value.text(text("feedback.severity." + cause.severity().code())),
                Value.text(catalogue.rule(cause.rule()).title()),
                Value.text(Place.sheet(column)),
                Value.text(Place.column(column)),
                Value.count(group.size()),
                Value.count(group.open()),
                Value.text(Place.cell(first.at())),
                Value.text(first.remedy()),
                Value.text(cause.rule()));
    }
}

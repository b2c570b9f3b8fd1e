package dk.rammebilag.feedback;

import static dk.rammebilag.document.Table.Column.words;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.feedback.Changes.Change;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.validation.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The sheet that says what has become of the findings in the version before this one. */
record SinceLast(FindingRows rows) {

    /** What changed since a version; new findings first, for they are the news. */
    Book.Sheet sheet(Earlier.Version version, Changes changes) {
        return sheet(
                List.of(
                        text(
                                "feedback.since.version",
                                version.file(),
                                DanishFormat.moment(version.received())),
                        counts(changes)),
                () ->
                        Arrays.stream(Change.values())
                                .map(change -> rows(changes, change))
                                .reduce(Stream::concat)
                                .orElseThrow(),
                text("feedback.since.nothing"));
    }

    /** That there is nothing to compare with, and why. */
    Book.Sheet sheet(Earlier.None none) {
        return sheet(List.of(none.reason()), Stream::empty, text("feedback.since.none"));
    }

    /** How many findings are fixed, new and left, and how many explanations no longer hold. */
    static String counts(Changes changes) {
        return text(
                "feedback.since.counts",
                changes.count(Change.FIXED),
                changes.count(Change.NEW),
                changes.count(Change.LAPSED) + changes.count(Change.REMAINING),
                changes.count(Change.LAPSED));
    }

    private static Book.Sheet sheet(
            List<String> notes, Supplier<Stream<Table.Row>> rows, String empty) {
        var columns = new ArrayList<Table.Column>();
        columns.add(words(text("feedback.since.change"), 3));
        columns.addAll(FindingRows.columns());
        return new Book.Sheet(
                text("feedback.since.sheet"),
                text("feedback.since.title"),
                notes,
                columns,
                rows,
                empty,
                true);
    }

    private Stream<Table.Row> rows(Changes changes, Change change) {
        var word = text("feedback.since." + change.name().toLowerCase(Locale.ROOT));
        return changes.findings(change).map(finding -> row(word, change, finding));
    }

    private Table.Row row(String word, Change change, Finding finding) {
        var values = new ArrayList<Value>();
        values.add(Value.text(word));
        values.addAll(
                change == Change.FIXED ? rows.fixed(finding).values() : rows.row(finding).values());
        return new Table.Row(values, false);
    }
}

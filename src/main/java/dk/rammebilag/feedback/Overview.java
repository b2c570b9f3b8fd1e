package dk.rammebilag.feedback;

import static dk.rammebilag.document.Table.Column.numbers;
import static dk.rammebilag.document.Table.Column.words;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.CellRef;
import java.util.List;

/** The first sheet: where the submission stands, and the findings by what caused them. */
record Overview(Tally tally, FindingRows rows, Headers headers) {

    /**
     * The sheet.
     *
     * @param title the title of the report
     * @param lines what to say before the list
     */
    Book.Sheet sheet(String title, List<String> lines) {
        var columns =
                List.of(
                        words(text("feedback.severity"), 2),
                        words(text("feedback.check"), 8),
                        words(text("feedback.sheet"), 2),
                        words(text("feedback.column"), 2),
                        numbers(text("feedback.count"), 1),
                        numbers(text("feedback.open"), 1),
                        words(text("feedback.first"), 2),
                        words(text("feedback.message"), 7),
                        words(text("feedback.remedy"), 7),
                        words(text("feedback.rule"), 1));
        return new Book.Sheet(
                text("feedback.overview.sheet"),
                title,
                lines,
                columns,
                () -> tally.groups().stream().map(this::row),
                text("feedback.overview.none"),
                false);
    }

    private Table.Row row(Tally.Group group) {
        var first = group.first();
        var column = new CellRef(first.at().sheet(), 0, first.at().column());
        var title = rows.catalogue().rule(first.rule()).title();
        return Table.Row.of(
                Value.text(text("feedback.severity." + first.severity().code())),
                new Value.Link(title, new Destination.Row(sheet(first.severity()), 0)),
                Value.text(Place.sheet(column)),
                FindingRows.orNil(column(column)),
                Value.count(group.size()),
                Value.count(group.asked()),
                rows.cells().to(first.at()),
                FindingRows.orNil(first.message()),
                Value.text(remedy(group)),
                rows.guide().link(first.rule()));
    }

    /** The column's name and letter; no words where no column is meant. */
    private String column(CellRef at) {
        return headers.of(at)
                .map(name -> text("feedback.place.header", name, CellRef.letters(at.column())))
                .orElseGet(() -> at.column() == 0 ? "" : Place.column(at));
    }

    /** What to do about a group; where it is large, to look for the one slip behind it first. */
    static String remedy(Tally.Group group) {
        var remedy = Answering.remedy(group.first());
        return group.isSystematic() ? text("feedback.systematic", remedy) : remedy;
    }

    static String sheet(Severity severity) {
        return text("feedback." + severity.code() + ".sheet");
    }
}

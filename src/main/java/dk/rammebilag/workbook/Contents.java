package dk.rammebilag.workbook;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sheets a book gets beside its own: what it holds, and the notes on all of it. */
final class Contents {

    private Contents() {}

    /** All sheets of the book: its own, after those it gets. */
    static List<Book.Sheet> around(Book book) {
        var sheets = new ArrayList<>(notes(book));
        sheets.addAll(book.sheets());
        if (book.contents()) {
            sheets.addFirst(of(book, sheets));
        }
        return sheets;
    }

    /** The first sheet: what the book is, and each of its sheets by what it shows. */
    private static Book.Sheet of(Book book, List<Book.Sheet> sheets) {
        var properties = book.properties();
        var lines = new ArrayList<String>();
        lines.add(properties.subject());
        lines.addAll(properties.coverLines());
        lines.addAll(book.introduction());
        lines.add(
                text(
                        "workbook.contents.state",
                        properties.agreement(),
                        properties.state(),
                        DanishFormat.date(properties.created().toLocalDate()),
                        properties.author()));
        var columns =
                List.of(
                        Table.Column.words(text("workbook.contents.title"), 4),
                        Table.Column.words(text("workbook.contents.sheet"), 2));
        var rows = sheets.stream().flatMap(Contents::lines).toList();
        return new Book.Sheet(
                text("workbook.contents"), new Table(properties.title(), columns, rows, lines));
    }

    /** The sheet of notes; none when there are none. */
    private static List<Book.Sheet> notes(Book book) {
        if (book.notes().isEmpty()) {
            return List.of();
        }
        var columns =
                List.of(
                        Table.Column.words(text("workbook.notes.number"), 1),
                        Table.Column.words(text("workbook.notes.text"), 6));
        var rows =
                IntStream.range(0, book.notes().size())
                        .mapToObj(i -> words(text("workbook.note", i + 1), book.notes().get(i)))
                        .toList();
        var title = text("workbook.notes.title", book.properties().title());
        return List.of(
                new Book.Sheet(text("workbook.notes"), new Table(title, columns, rows, List.of())));
    }

    /** A sheet and what is drawn of it. */
    private static Stream<Table.Row> lines(Book.Sheet sheet) {
        return Stream.concat(
                Stream.of(line(sheet.name(), sheet.caption())),
                sheet.plots().stream().map(plot -> line(plot.name(), PlotSheet.heading(plot))));
    }

    private static Table.Row line(String name, String shown) {
        var to = new Destination.Row(name, 0);
        return Table.Row.of(new Value.Link(shown, to), Value.text(name));
    }

    private static Table.Row words(String first, String second) {
        return Table.Row.of(Value.text(first), Value.text(second));
    }
}

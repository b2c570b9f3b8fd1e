package dk.rammebilag.appendix;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a document as a workbook, in their order. */
public final class TableBook {

    private TableBook() {}

    /** The workbook; empty where the document has no table. */
    public static Optional<Book> of(Document document) {
        var tables = document.blocks().stream().flatMap(TableBook::table).toList();
        var sheets = new ArrayList<Sheet>();
        for (var table : tables) {
            var name = Messages.text("appendix.tables.sheet", Integer.toString(sheets.size() + 1));
            sheets.add(new Sheet(name, table));
        }
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Book(document.properties(), List.of(), sheets, List.of()));
    }

    private static Stream<Table> table(Block block) {
        return switch (block) {
            case Table table when !table.rows().isEmpty() -> Stream.of(table);
            case Matrix matrix -> Stream.of(table(matrix));
            default -> Stream.empty();
        };
    }

    private static Table table(Matrix matrix) {
        return new Table(
                matrix.caption(),
                Stream.concat(
                                Stream.of(Column.words(matrix.corner(), 3)),
                                matrix.columns().stream().map(head -> Column.numbers(head, 1)))
                        .toList(),
                matrix.rows().stream().map(TableBook::row).toList(),
                matrix.notes());
    }

    private static Row row(Matrix.Line line) {
        return new Row(
                Stream.concat(
                                Stream.of(Value.text(line.label())),
                                line.cells().stream().map(Matrix.Cell::value))
                        .toList(),
                false);
    }
}

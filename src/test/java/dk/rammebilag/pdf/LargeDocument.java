package dk.rammebilag.pdf;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A document far larger than any bilag: 20 chapters with charts, and a table of 5,000 rows. */
final class LargeDocument {

    static final int ROWS = 5000;
    static final int COLUMNS = 7;

    private static final int CHAPTERS = 20;

    private LargeDocument() {}

    static Document of() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < CHAPTERS; i++) {
            blocks.add(new Heading(1, "Kapitel " + i));
            blocks.add(SampleDocument.chart());
            blocks.add(SampleDocument.table("Tabel " + i, 19));
            blocks.add(new Heading(2, "Udvikling"));
            blocks.add(SampleFigures.dots());
            blocks.add(SampleFigures.trend());
            blocks.add(SampleFigures.matrix(12, 19));
        }
        blocks.add(new Heading(1, "Alle tal"));
        blocks.add(table());
        return SampleDocument.of(blocks.toArray(Block[]::new));
    }

    static Table table() {
        var columns =
                IntStream.range(0, COLUMNS).mapToObj(i -> Column.words("Kolonne " + i, 1)).toList();
        var rows =
                IntStream.range(0, ROWS)
                        .mapToObj(row ->
                                new Row(
                                        IntStream.range(0, COLUMNS)
                                                .mapToObj(i -> Value.text(cell(row, i)))
                                                .toList(),
                                        false))
                        .toList();
        return new Table("Alle tal", columns, rows, List.of());
    }

    /** What stands in a cell of the long table, short enough for one line. */
    static String cell(int row, int column) {
        return column == 0 ? "Tilbud " + row : Integer.toString(row * (column + 7) % 99_991);
    }

    /**
     * Renders it again and again in this process, and tells what a rendering has come to cost.
     *
     * @param arguments {@code document}, or {@code table} for the long table alone; how often
     */
    public static void main(String[] arguments) throws IOException {
        var document = arguments[0].equals("document") ? of() : SampleDocument.of(table());
        var renderer = new PdfRenderer();
        Warm.tell(
                Integer.parseInt(arguments[1]),
                () -> {
                    try (var out = new ByteArrayOutputStream()) {
                        renderer.render(document, out);
                    }
                });
    }
}

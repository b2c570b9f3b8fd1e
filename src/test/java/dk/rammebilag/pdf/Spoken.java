package dk.rammebilag.pdf;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Chart;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.PageBreak;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a document in the order they must be read aloud. */
final class Spoken {

    private Spoken() {}

    /** All words after the contents, without the pauses between the blocks. */
    static String of(Document document) {
        return document.blocks().stream()
                .flatMap(Spoken::of)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Bullets bullets ->
                    bullets.points().stream().flatMap(point -> Stream.of("•", point.text()));
            case KeyFigures strip ->
                    strip.figures().stream()
                            .flatMap(figure ->
                                    Stream.of(figure.value(), figure.label(), figure.note()));
            case Note note -> Stream.of(note.text());
            case Table table -> of(table);
            case Chart chart -> and(Stream.of(chart.title()), chart.notes());
            case Matrix matrix -> of(matrix);
            case PageBreak _ -> Stream.of();
        };
    }

    private static Stream<String> of(Matrix matrix) {
        var rows =
                matrix.rows().stream()
                        .flatMap(row ->
                                Stream.concat(
                                        Stream.of(row.label()),
                                        row.cells().stream().map(cell -> cell.value().printed())));
        var head = Stream.concat(Stream.of(matrix.corner()), matrix.columns().stream());
        var words = Stream.concat(head, rows);
        return and(Stream.concat(Stream.of(matrix.caption()), words), matrix.notes());
    }

    private static Stream<String> of(Table table) {
        var header = table.columns().stream().map(Table.Column::header);
        var cells = table.rows().stream().flatMap(row -> row.values().stream());
        var words = Stream.concat(header, cells.map(Value::printed));
        return and(Stream.concat(Stream.of(table.caption()), words), table.notes());
    }

    private static Stream<String> and(Stream<String> texts, List<String> notes) {
        return Stream.concat(texts, notes.stream());
    }

    /** What a file says after the contents, a block a line; figures have no words. */
    static String of(Element document) {
        return document.kids().stream()
                .filter(element -> element.role().equals("Sect"))
                .flatMap(Spoken::blocks)
                .map(element -> element.text().strip())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Element> blocks(Element element) {
        if (element.role().equals("Figure")) {
            return Stream.of();
        }
        var isBlock = element.kids().stream().allMatch(kid -> kid.role().matches("Span|Link"));
        return isBlock ? Stream.of(element) : element.kids().stream().flatMap(Spoken::blocks);
    }
}

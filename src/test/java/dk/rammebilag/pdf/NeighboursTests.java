package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Whatever a document holds: nothing on its pages stands alone that belongs to something. */
class NeighboursTests {

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingStandsAlone(@ForAll("documents") Document document) throws IOException {
        var structure = new PdfFile(Rendered.pdf(document)).structure();
        PageRules.check(structure);
        Neighbours.check(structure);
    }

    @Provide
    Arbitrary<Document> documents() {
        return blocks().list()
                .ofMinSize(10)
                .ofMaxSize(45)
                .map(groups -> document(groups.stream().flatMap(List::stream).toList()));
    }

    /** Levels are skipped neither at the beginning nor on the way down. */
    private static Document document(List<Block> blocks) {
        var valid = new ArrayList<Block>();
        valid.add(new Heading(1, "Kapitel"));
        var level = 1;
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                level = Math.min(heading.level(), level + 1);
                if (level == 1 && valid.getLast() instanceof Heading) {
                    valid.add(Paragraph.of("Intet."));
                }
                valid.add(new Heading(level, heading.text()));
            } else {
                valid.add(block);
            }
        }
        valid.add(Paragraph.of("Slut."));
        var sample = SampleDocument.of();
        return new Document(sample.properties(), valid, List.of(), false);
    }

    private static Arbitrary<List<Block>> blocks() {
        return Arbitraries.frequencyOf(Tuple.of(18, texts().map(List::of)), Tuple.of(5, figures()));
    }

    /** A table, matrix or chart, with or without a note under it. */
    private static Arbitrary<List<Block>> figures() {
        var figures =
                Arbitraries.frequencyOf(
                        Tuple.of(3, tables()), Tuple.of(1, matrices()), Tuple.of(1, charts()));
        var note = words(1, 40).map(Note::new).optional(0.5);
        return Combinators.combine(figures, note)
                .as((figure, under) -> Stream.concat(Stream.of(figure), under.stream()).toList());
    }

    private static Arbitrary<Block> texts() {
        var text = words(1, 110).map(Paragraph::of);
        return Arbitraries.frequencyOf(
                Tuple.of(5, headings()),
                Tuple.of(5, text),
                Tuple.of(1, words(5, 90).map(NeighboursTests::linked)),
                Tuple.of(3, words(1, 14).map(Paragraph::of)),
                Tuple.of(2, words(1, 60).map(Note::new)),
                Tuple.of(
                        2,
                        words(1, 40)
                                .map(Paragraph::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .map(Bullets::new)));
    }

    private static Arbitrary<Block> headings() {
        return Combinators.combine(Arbitraries.of(1, 2, 2, 2, 3, 3, 3, 4, 4), words(1, 16))
                .as(Heading::new);
    }

    private static Arbitrary<Block> tables() {
        var few = row(90).list().ofMinSize(1).ofMaxSize(7);
        var rows = Arbitraries.oneOf(few, row(30).list().ofMinSize(8).ofMaxSize(50));
        var columns = List.of(Table.Column.words("Kommune", 1), Table.Column.words("Svar", 3));
        return Combinators.combine(words(1, 20), rows, notes())
                .as((caption, body, notes) -> new Table(caption, columns, body, notes));
    }

    private static Arbitrary<Table.Row> row(int words) {
        return Combinators.combine(words(1, 3), words(1, words))
                .as((head, cell) -> Table.Row.of(Value.text(head), Value.text(cell)));
    }

    private static Arbitrary<Block> matrices() {
        var rows =
                words(1, 9)
                        .map(label ->
                                new Matrix.Line(label, List.of(new Matrix.Cell(Value.count(3), 1))))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(50);
        return Combinators.combine(words(1, 20), rows, notes())
                .as((caption, body, notes) ->
                        new Matrix(caption, "Gruppe", List.of("Horsens"), body, notes));
    }

    private static Arbitrary<Block> charts() {
        var bars =
                Arbitraries.integers()
                        .between(1, 19)
                        .map(count ->
                                IntStream.range(0, count)
                                        .mapToObj(i ->
                                                new BarChart.Bar(
                                                        "Søjle " + i, BigDecimal.valueOf(i), false))
                                        .toList());
        return Combinators.combine(words(1, 20), bars, notes())
                .as((title, all, notes) -> new BarChart(title, all, 0, null, "Søjler.", notes));
    }

    private static Arbitrary<List<String>> notes() {
        return words(1, 50).list().ofMaxSize(3);
    }

    private static Block linked(String words) {
        return new Paragraph(
                List.of(
                        new Inline.Plain("Se "),
                        new Inline.Link("aftalen", "https://example.dk/aftale"),
                        new Inline.Plain(", hvor der står: " + words)));
    }

    private static Arbitrary<String> words(int fewest, int most) {
        return Arbitraries.of("en", "aftale", "kommunerne", "om", "tilbud", "voksenhandicap")
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(words -> String.join(" ", words));
    }
}

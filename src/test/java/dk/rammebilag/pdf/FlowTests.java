package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.pdf.TaggedPdf.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How blocks follow each other over the pages. */
class FlowTests {

    private static final String LONG = "Indsatsen hjælper borgeren i hverdagen. ".repeat(9).strip();

    /** Blocks that may follow a heading, each after ever more lines on the page. */
    static Stream<Block> followers() {
        return Stream.of(
                Paragraph.of(LONG),
                new Paragraph(
                        List.of(new Inline.Plain(LONG), new Inline.Link("her", "https://e.dk"))),
                new Bullets(List.of(Paragraph.of(LONG))),
                new Note(LONG),
                new KeyFigures(List.of(new KeyFigures.KeyFigure("12 %", LONG, "17 af 19"))),
                SampleDocument.table("Tal", 30),
                chart("Samsø"));
    }

    @ParameterizedTest
    @MethodSource("followers")
    void noHeadingStandsAlone(Block follower) {
        for (int fillers = 8; fillers < 34; fillers++) {
            var pdf =
                    after(
                            fillers,
                            new Heading(2, "Overskrift"),
                            new Heading(3, "Dybere"),
                            follower);
            var section = pdf.all("Sect").getFirst().children();
            var heading = section.stream().map(Element::role).toList().indexOf("H2");
            var pages =
                    section.subList(heading, heading + 3).stream()
                            .map(element -> element.allPages().getFirst())
                            .distinct();
            assertThat(pages).as("after %d paragraphs", fillers).hasSize(1);
        }
    }

    @Test
    void aBulletStandsBesideItsPoint() {
        for (int fillers = 28; fillers < 34; fillers++) {
            var pdf = after(fillers, new Note(LONG), new Bullets(List.of(Paragraph.of(LONG))));
            var item = pdf.all("LI").getFirst().children();
            assertThat(item.get(0).allPages().getFirst())
                    .as("after %d paragraphs", fillers)
                    .isEqualTo(item.get(1).allPages().getFirst());
        }
    }

    @Test
    void noLineOfAParagraphStandsAlone() {
        for (int fillers = 18; fillers < 34; fillers++) {
            var pdf = after(fillers, new Note(LONG), Paragraph.of(LONG + " " + LONG));
            assertThat(pdf.content())
                    .filteredOn(content -> content.text().contains("Indsatsen"))
                    .as("after %d paragraphs", fillers)
                    .allMatch(content -> content.lines() > 1);
        }
    }

    @Test
    void contentsNameThePagesOfTheHeadings() {
        var pdf = Rendering.of(SampleDocument.of(120));
        var headings =
                Stream.concat(pdf.all("H1").stream(), pdf.all("H2").stream())
                        .map(heading -> heading.text() + " " + heading.pages().getFirst());
        assertThat(pdf.all("TOCI"))
                .extracting(Element::words)
                .containsExactlyInAnyOrderElementsOf(headings.toList());
    }

    @Test
    void noContentsWithoutHeadings() {
        var pdf = Rendering.of(SampleDocument.of(Paragraph.of(LONG)));
        assertThat(pdf.all("TOC")).isEmpty();
        assertThat(VeraPdf.faults(Rendering.bytes(SampleDocument.of(Paragraph.of(LONG)))))
                .isEmpty();
    }

    @Test
    void aRowHigherThanAPageGoesOnWithoutLoss() {
        var words = IntStream.range(0, 2000).mapToObj(i -> "ord" + i).toList();
        var table =
                table(
                        List.of(Column.words("Kommune", 1), Column.words("Bemærkning", 1)),
                        Row.of(Value.text("Aarhus"), Value.text("kort")),
                        Row.of(Value.text("Viborg"), Value.text(String.join(" ", words))),
                        Row.of(Value.text("Skive"), Value.text("kort")));
        var bytes = Rendering.bytes(SampleDocument.of(table));
        var pdf = TaggedPdf.read(bytes);
        var cell = pdf.all("TD").get(1);
        assertThat(cell.text().split(" ")).containsExactlyElementsOf(words);
        assertThat(cell.pages()).hasSizeGreaterThan(2);
        assertNothingBelowTheMargin(pdf);
        assertThat(VeraPdf.faults(bytes)).isEmpty();
    }

    @Test
    void theHeaderIsRepeatedButReadOnce() {
        var pdf = Rendering.of(SampleDocument.of(SampleDocument.table("Tal", 200)));
        var pages = pdf.all("Table").getFirst().allPages().size();
        assertThat(pages).isGreaterThan(3);
        assertThat(pdf.all("THead")).hasSize(1);
        assertThat(pdf.artifacts())
                .filteredOn(text -> text.startsWith("KommuneAndel"))
                .hasSize(pages - 1);
        assertNothingBelowTheMargin(pdf);
    }

    @Test
    void aTableWithoutRowsIsAccessible() {
        var table = table(List.of(Column.words("Kommune", 1), Column.numbers("Antal", 1)));
        assertThat(VeraPdf.faults(Rendering.bytes(SampleDocument.of(table)))).isEmpty();
    }

    @Test
    void headAndFootStandOnEveryPageButTheCover() {
        var pdf = Rendering.of(SampleDocument.of(40));
        var pages = pdf.content().stream().mapToInt(MarkedContent::page).max().orElseThrow();
        assertThat(pdf.artifacts())
                .filteredOn(text -> text.contains(" af " + pages))
                .hasSize(pages - 1)
                .allMatch(text -> text.startsWith("Bilag 1: Voksenhandicap"))
                .allMatch(text -> text.contains("Rammeaftale 2017 · Udkast · 2. maj 2017"));
    }

    private static void assertNothingBelowTheMargin(TaggedPdf pdf) {
        assertThat(pdf.content())
                .filteredOn(content -> content.id() >= 0)
                .allMatch(content -> content.lowest() > Style.BOTTOM);
    }

    /** Blocks after paragraphs of a line each, of which about thirty fill a page. */
    private static TaggedPdf after(int fillers, Block... blocks) {
        var all = new ArrayList<Block>();
        all.add(new Heading(1, "Kapitel"));
        IntStream.range(0, fillers).forEach(i -> all.add(Paragraph.of("Linje " + i)));
        all.addAll(List.of(blocks));
        return Rendering.of(SampleDocument.of(all.toArray(Block[]::new)));
    }

    private static Table table(List<Column> columns, Row... rows) {
        return new Table("Bemærkninger", columns, List.of(rows), List.of("Kilde: kommunerne."));
    }

    private static BarChart chart(String label) {
        var bar = new BarChart.Bar(label, BigDecimal.TEN, true);
        return new BarChart("Andel, pct.", List.of(bar), 1, null, "Kun én kommune.", List.of());
    }
}

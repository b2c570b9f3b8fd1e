package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.Made.cells;
import static dk.rammebilag.appendix.Made.made;
import static dk.rammebilag.appendix.Made.the;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in words is what stands in the tables, and nothing is said of what is hidden. */
@Execution(ExecutionMode.CONCURRENT)
class FiguresInTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4  | 100 | Tallet for Region Midtjylland vises ikke
                    97 | 100 | Tallet for Region Midtjylland vises ikke
                    0  | 0   | Der var intet at opgøre tallet af i Region Midtjylland.
                    """)
    void whereTheRegionHasNoValueTheTextSaysWhyAndNoMore(
            long numerator, long denominator, String sentence) throws IOException {
        var counts = new Counts().region("A1", numerator, denominator, 2);

        var blocks = made(counts, "{{tekst A1}}\n\nNu er det {{A1.region}}.\n\n{{nøgletal A1}}\n");

        assertThat(the(Paragraph.class, blocks).text()).contains(sentence).doesNotContain("%");
        assertThat(Dump.of(blocks)).doesNotContain("Nu er det");
        assertThat(the(KeyFigures.class, blocks).figures().getFirst().value()).isIn("..", "·");
    }

    @Test
    void aPointWithoutAValueIsLeftOutAndTheOthersStay() throws IOException {
        var counts = new Counts().region("A1", 3, 100, 2).region("A2", 10, 100, 2);

        assertThat(Dump.of(made(counts, "- Et: {{A1.region}}\n- To: {{A2.region}}\n")))
                .isEqualTo("- To: 10,0_%");
        assertThat(made(counts, "- Et: {{A1.region}}\n")).isEmpty();
        assertThat(made(counts, "> Et: {{A1.region}}\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A1 | 200 | 210 | steget 1,0_pct.point | Det er den vej, målet peger.
                    A1 | 210 | 200 | faldet 1,0_pct.point | Det er den modsatte vej af målet.
                    A2 | 200 | 230 | steget 3,0_pct.point | Det er den modsatte vej af målet.
                    A2 | 230 | 200 | faldet 3,0_pct.point | Det er den vej, målet peger.
                    A1 | 200 | 209 | ingen sikker ændring |
                    A1 | 209 | 200 | ingen sikker ændring |
                    A1 | 200 | 200 | ingen sikker ændring |
                    A3 | 200 | 210 | steget 10,0_pr._1.000 |
                    """)
    void aChangeIsNamedWhenItIsLargeEnough(
            String indicator, long before, long now, String words, @Nullable String direction)
            throws IOException {
        var counts =
                new Counts()
                        .before(indicator, "751", before, 1000)
                        .before(indicator, SmallRegion.REGION, before, 1000)
                        .total(indicator, "751", now, 1000)
                        .region(indicator, now, 1000, 1);

        var text =
                Dump.of(made(counts, "{{%1$s.ændring}}\n\n{{tekst %1$s}}\n".formatted(indicator)));

        assertThat(text).startsWith(words + "\n");
        assertThat(text.contains("vej")).isEqualTo(direction != null);
        assertThat(text).contains(direction == null ? "" : direction);
    }

    @Test
    void aChangeThatIsNotPublishedIsNotNamed() throws IOException {
        var counts = new Counts().total("A1", "751", 50, 100).region("A1", 50, 100, 1);

        assertThat(Dump.of(made(counts, "{{tekst A1}}\n\nNu {{A1.ændring}}\n")))
                .doesNotContain("2016", "Nu");
    }

    /** Samsø and Skive hidden or silent: 3 of 6 are half of them, 2 are not. */
    @Test
    void aMedianOfFewIsNotTold() throws IOException {
        var few = new Counts().total("A1", "710", 30, 100).total("A1", "751", 20, 100);
        var spoken = "{{tekst A1}}\n\n{{prikdiagram A1}}\n";

        assertThat(Dump.of(made(few.region("A1", 50, 200, 2), spoken)))
                .contains("Kun 2 kommuner har et tal, der kan vises.")
                .doesNotContain("edian", "midterste halvdel");
        assertThat(Dump.of(made(few.total("A1", "727", 40, 100), spoken)))
                .contains("For de 3 kommuner, hvis tal kan vises, er medianen 30,0")
                .contains("med medianen 30,0");
    }

    @Test
    void theEndsAreNamedUnlessTheyAreBackground() throws IOException {
        var counts = new Counts();
        for (var indicator : List.of("A1", "A3")) {
            counts.total(indicator, "710", 30, 100)
                    .total(indicator, "727", 20, 100)
                    .total(indicator, "751", 20, 100)
                    .region(indicator, 70, 300, 3);
        }

        assertThat(Dump.of(made(counts, "{{tekst A1}}\n")))
                .startsWith("Tallet er ")
                .contains(
                        "Det laveste tal er 20,0_% (Odder og Aarhus), og det højeste er 30,0_%"
                                + " (Favrskov).");
        assertThat(Dump.of(made(counts, "{{tekst A3}}\n")))
                .contains("Det laveste tal er 200,0_pr._1.000, og det højeste er 300,0_pr._1.000.");
    }

    @Test
    void whatIsOnlyBackgroundStandsByNameAndIsNotRanked() throws IOException {
        var counts =
                new Counts()
                        .total("A3", "710", 10, 1000)
                        .total("A3", "727", 30, 1000)
                        .total("A3", "751", 20, 1000)
                        .region("A3", 60, 3000, 3);

        assertThat(the(BarChart.class, made(counts, "{{diagram A3}}\n")).bars())
                .extracting(BarChart.Bar::label)
                .containsExactly("Favrskov", "Odder", "Aarhus");
    }

    @Test
    void whoIsNotDrawnIsNamedWithTheReason() throws IOException {
        var counts =
                new Counts()
                        .total("A1", "710", 3, 1000)
                        .total("A1", "727", 0, 0)
                        .total("A1", "751", 20, 100)
                        .region("A1", 23, 1100, 2);

        var chart = the(BarChart.class, made(counts, "{{diagram A1}}\n"));

        assertThat(chart.bars()).extracting(BarChart.Bar::label).containsExactly("Aarhus");
        assertThat(chart.notes())
                .containsExactly(
                        "Ikke vist af hensyn til få personer: Favrskov.",
                        "Ikke indberettet eller ikke brugt: Samsø, Skive og Viborg.",
                        "Intet at opgøre: Odder.");
    }

    @Test
    void thereIsNoChartOfNobody() throws IOException {
        var blocks = made(new Counts(), "{{diagram A1}}\n");

        assertThat(blocks).isNotEmpty().hasOnlyElementsOfType(Note.class);
    }

    @Test
    void aTableNobodyReportedStillTellsOfEverybody() throws IOException {
        var table = the(Table.class, made(new Counts(), "{{tabel A1}}\n"));

        assertThat(table.rows()).hasSize(7);
        assertThat(cells(table)).contains("…").doesNotContain("-");
    }

    @Test
    void whereNobodyReportedGroupsThatIsSaid() throws IOException {
        assertThat(Dump.of(made(new Counts(), "{{fordeling A1}}\n")))
                .isEqualTo(
                        "> A1: Andel i job. Ingen af de kommuner, der indgår, har fordelt tallet på"
                                + " grupper.");
    }
}

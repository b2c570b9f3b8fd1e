package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.Made.cells;
import static dk.rammebilag.appendix.Made.made;
import static dk.rammebilag.appendix.Made.the;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What is said in words and drawn in charts is rounded as it is in the tables. */
class NumbersInTextTests {

    /** Every number of the sentences, of the strip and of the chart stands in the table. */
    @Property(tries = 300)
    void numbersInTextAreThoseOfTheTable(
            @ForAll @LongRange(min = 5, max = 4000) long one,
            @ForAll @LongRange(min = 5, max = 4000) long other,
            @ForAll @LongRange(min = 5, max = 90_000) long rest)
            throws IOException {
        var counts =
                new Counts()
                        .total("A1", "710", one, one + rest)
                        .total("A1", "751", other, other + rest)
                        .region("A1", one + other, one + other + 2 * rest, 2);
        var blocks = made(counts, "{{tabel A1}}\n{{tekst A1}}\n{{nøgletal A1}}\n{{diagram A1}}\n");

        var table = the(Table.class, blocks);
        var printed = cells(table);
        var region = table.rows().getLast().values();
        assertThat(the(Paragraph.class, blocks).text())
                .contains(
                        "tallet %s\u00a0%% (%s ud af %s)"
                                .formatted(
                                        region.get(1).printed(),
                                        region.get(2).printed(),
                                        region.get(3).printed()));
        assertThat(the(KeyFigures.class, blocks).figures().getFirst().value())
                .isEqualTo(region.get(1).printed() + "\u00a0%");
        var chart = the(BarChart.class, blocks);
        assertThat(chart.bars())
                .allSatisfy(bar ->
                        assertThat(printed)
                                .contains(
                                        new Value.Numeric(bar.value(), chart.decimals())
                                                .printed()));
    }
}

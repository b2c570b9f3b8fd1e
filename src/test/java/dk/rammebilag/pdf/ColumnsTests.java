package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnsTests {

    private static final Fonts FONTS = new Fonts();
    private static final LineBreaker BREAKER = new LineBreaker(FONTS);

    @Property(tries = 300)
    void columnsFillTheTableAndNoneIsTooNarrow(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0.1, max = 9) Double> shares,
            @ForAll @Size(9) List<@DoubleRange(min = 1, max = 90) Double> needs) {
        var needed = needs.subList(0, shares.size());
        var widths = ColumnWidths.of(shares, needed, 450);
        assertThat(sum(widths)).isCloseTo(450, within(0.001));
        if (sum(needed) <= 450) {
            assertThat(IntStream.range(0, widths.size()))
                    .allMatch(i -> widths.get(i) >= needed.get(i) - 0.001);
        }
    }

    @Test
    void sharesAreKeptWhereThereIsRoom() {
        assertThat(ColumnWidths.of(List.of(3.0, 1.0), List.of(10.0, 10.0), 100))
                .containsExactly(75.0, 25.0);
    }

    @Test
    void aNumberIsNeverBrokenHoweverNarrowItsColumn() {
        var table = table(new BigDecimal("1234567890.12"), "Kroner i alt i 2017", 0.01);
        var row = MeasuredTable.of(table, FONTS, BREAKER, Typography.STANDARD).rows().getFirst();
        assertThat(row.lines()).isEqualTo(1);
    }

    @Test
    void commasStandBelowEachOther() {
        var table =
                new Table(
                        "Andel",
                        List.of(Table.Column.numbers("Andel 2017", 1)),
                        List.of(
                                Row.of(number("7", 0)),
                                Row.of(number("12.34", 2)),
                                new Row(List.of(number("100.5", 1)), true)),
                        List.of());
        var measured = MeasuredTable.of(table, FONTS, BREAKER, Typography.STANDARD);
        var column = measured.columns().getFirst();
        var commas = measured.rows().stream().map(row -> comma(row, column)).distinct();
        assertThat(commas).hasSize(1);
        var header = measured.header().cells().getFirst().getFirst();
        assertThat(column.headerX(header, FONTS) + header.width(FONTS))
                .isEqualTo(Style.SIDE + Style.MEASURE, within(0.01f));
    }

    /** Where the comma is, or would be, in tenths of a point. */
    private static int comma(MeasuredRow row, Column column) {
        var line = row.cells().getFirst().getFirst();
        var whole = line.text().split(",")[0];
        var style = row.style();
        return Math.round(10 * (column.x(line, style, FONTS) + FONTS.width(whole, style)));
    }

    private static Table table(BigDecimal value, String header, double share) {
        return new Table(
                "Takster",
                List.of(Table.Column.words("Tilbud", 5), Table.Column.numbers(header, share)),
                List.of(Row.of(Value.text("Bo"), new Value.Numeric(value, 2))),
                List.of());
    }

    private static Value number(String exact, int decimals) {
        return new Value.Numeric(new BigDecimal(exact), decimals);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}

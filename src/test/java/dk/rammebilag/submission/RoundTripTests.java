package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Whatever is written in a row is what is read, from workbooks as POI streams them and from CSV.
 */
class RoundTripTests {

    @Property(tries = 20)
    void targetsAreReadAsWritten(@ForAll("targets") List<List<Object>> rows) throws IOException {
        var form = Form.complete();
        form.with(
                SheetLayout.TARGETS,
                table -> {
                    table.removeLast();
                    table.addAll(rows);
                });
        for (var file : List.of(form.workbook(), streamed(form), form.csvZip())) {
            var reading = Reading.of(file);
            assertThat(reading.faults()).isEmpty();
            assertThat(reading.all(Target.class)).isEqualTo(expected(rows));
        }
    }

    @Provide
    Arbitrary<List<List<Object>>> targets() {
        var text =
                Arbitraries.strings()
                        .withChars("aæøåÆØÅé§<&>\"';,._-x/=+@0 #%(){}\u20ac\u4e16")
                        .ofMaxLength(40)
                        .map(written -> "x" + written + "x");
        var year = Arbitraries.longs().between(2000, 2099);
        var decimal =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999"), new BigDecimal("999999"))
                        .ofScale(4)
                        .map(number -> (Object) number.doubleValue());
        var date =
                Arbitraries.integers()
                        .between(0, 40_000)
                        .map(days -> LocalDate.of(1990, 1, 1).plusDays(days));
        return Combinators.combine(
                        maybe(text), maybe(year), maybe(decimal), maybe(decimal), maybe(date), text)
                .as((code, y, base, value, day, by) ->
                        Form.row(code, "niveau", y, base, value, y, day, by))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<Object> maybe(Arbitrary<?> values) {
        return Arbitraries.oneOf(values.map(value -> (Object) value), Arbitraries.just(""));
    }

    private static List<Target> expected(List<List<Object>> rows) {
        var targets = new ArrayList<Target>();
        for (var row : rows) {
            var number = targets.size() + 2;
            targets.add(
                    new Target(
                            code(row, 0, number),
                            code(row, 1, number),
                            cell(row, 2, number, Long.class),
                            decimal(row, 3, number),
                            decimal(row, 4, number),
                            cell(row, 5, number, Long.class),
                            cell(row, 6, number, LocalDate.class),
                            cell(row, 7, number, String.class)));
        }
        return targets;
    }

    private static Cell<String> code(List<Object> row, int index, int number) {
        var text = row.get(index).toString().replaceAll(" +", " ");
        return cell(Form.row(text), 0, new CellRef("Mål", number, index + 1), String.class);
    }

    private static Cell<BigDecimal> decimal(List<Object> row, int index, int number) {
        var at = new CellRef("Mål", number, index + 1);
        if (!(row.get(index) instanceof Double value)) {
            return Cell.blank(at);
        }
        var stripped = BigDecimal.valueOf(value).stripTrailingZeros();
        return Cell.of(stripped.setScale(Math.max(0, stripped.scale())), at);
    }

    private static <T> Cell<T> cell(List<Object> row, int index, int number, Class<T> type) {
        return cell(row, index, new CellRef("Mål", number, index + 1), type);
    }

    private static <T> Cell<T> cell(List<Object> row, int index, CellRef at, Class<T> type) {
        return row.get(index).equals("") ? Cell.blank(at) : Cell.of(type.cast(row.get(index)), at);
    }

    private static byte[] streamed(Form form) throws IOException {
        try (var workbook = new SXSSFWorkbook(2);
                var out = new ByteArrayOutputStream()) {
            form.fill(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}

package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SheetLayout;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a row is known wherever it stands. */
class RowKeysTest {

    private static RowKeys keys(SheetLayout sheet, String line) {
        return RowKeys.of(new CollectedRows(Form.rows(sheet, line).iterator()));
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVATIONS, VH1|I alt|18-29|M|1|2, VH1;I alt;18-29;M",
        "TARGETS, VH1|niveau, VH1",
        "OFFERS, T1|Bo|751, T1",
        "TRADES, T1|køb|791|1, T1;køb;791",
        "NEEDS, fysisk|3, fysisk",
    })
    void anyOfItsCellsIsKnownByItsKey(SheetLayout sheet, String line, String key) {
        var keys = keys(sheet, line);

        assertThat(keys.of(new CellRef(sheet.sheet(), 2, 2))).contains(List.of(key.split(";")));
        assertThat(keys.of(new CellRef(sheet.sheet(), 3, 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVATIONS, VH1|I alt||M|1|2",
        "OFFERS, |Bo|751",
        "INITIATIVES, VH.medborgerskab||T",
    })
    void aRowWithoutAllOfItsKeyHasNone(SheetLayout sheet, String line) {
        assertThat(keys(sheet, line).of(new CellRef(sheet.sheet(), 2, 2))).isEmpty();
    }
}

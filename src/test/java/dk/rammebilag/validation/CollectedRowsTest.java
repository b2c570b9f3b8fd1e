package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.SheetLayout;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order observations are promised in. */
class CollectedRowsTest {

    @Test
    void whatBelongsToOneIndicatorStandsTogetherBlanksFirst() {
        var rows =
                """
                VH10|I alt|I alt|I alt|1|2
                VH1|I alt|I alt|M|1|2
                VH1|I alt|18-29|I alt|1|2
                |I alt|I alt|I alt|1|2
                VH1|I alt|I alt|I alt|1|2
                VH1||I alt|I alt|1|2
                ?|I alt|I alt|I alt|1|2
                VH1|I alt|18-29|I alt|1|2
                """;

        var collected =
                new CollectedRows(Form.rows(SheetLayout.OBSERVATIONS, rows.strip()).iterator());

        assertThat(collected.observations())
                .extracting(row -> row.indicator().at().row())
                .containsExactly(5, 8, 7, 4, 9, 6, 3, 2);
    }

    @Test
    void ofAFileThatBreaksOffOnlyTheFaultIsKept() {
        var row = Form.rows(SheetLayout.OBSERVATIONS, "VH1|I alt|I alt|I alt|1|2");
        var fault = new Fault("S01", CellRef.FILE, "", "en projektmappe", Map.of());

        var collected = new CollectedRows(Stream.concat(row, Stream.of(fault)).iterator());

        assertThat(collected.observations()).isEmpty();
        assertThat(collected.faults()).containsExactly(fault);
    }
}

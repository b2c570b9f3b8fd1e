package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings make of a submission. */
class StatusTest {

    @ParameterizedTest
    @CsvSource({
        "'', APPROVED",
        "NOTE OPEN, APPROVED",
        "WARNING OPEN, PENDING",
        "WARNING EXPLAINED, APPROVED",
        "WARNING ACCEPTED, APPROVED",
        "WARNING EXPLAINED;WARNING OPEN, PENDING",
        "ERROR OPEN, REJECTED",
        "ERROR ACCEPTED, APPROVED",
        "ERROR ACCEPTED;WARNING OPEN, PENDING",
        "WARNING OPEN;ERROR OPEN;NOTE OPEN, REJECTED",
    })
    void followsTheWorst(String findings, Status expected) {
        var all = Stream.of(findings.split(";")).filter(f -> !f.isEmpty()).map(StatusTest::finding);

        assertThat(Status.of(all)).isEqualTo(expected);
    }

    private static Finding finding(String severityAndState) {
        var words = severityAndState.split(" ");
        return new Finding(
                "751",
                "",
                "X01",
                Severity.valueOf(words[0]),
                CellRef.FILE,
                2017,
                "",
                "",
                "",
                "",
                State.valueOf(words[1]));
    }
}

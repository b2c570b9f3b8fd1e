package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.SheetLayout;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose file it is, by its cover, else by its name. */
class SubmitterTest {

    @ParameterizedTest
    @CsvSource({
        "751, noget.xlsx, 751",
        "751, 791-viborg.xlsx, 751",
        "1082, noget.xlsx, 1082",
        "'', 751.xlsx, 751",
        "'', rammeaftale_0751_2017_v2.xlsx, 751",
        "?, 751 og igen 751.xlsx, 751",
        "'', 1082.zip, 1082",
        "'', 751-791.xlsx, ukendt",
        "'', Aarhus Kommune 2017.xlsx, ukendt",
        "'', 751 viborg.xlsx, 751",
        "'', 20177510.xlsx, ukendt",
        "'', indberetning.xlsx, ukendt",
        "101, 751.xlsx, 751",
        "101, kbh.xlsx, ukendt",
    })
    void isTold(String code, String file, String expected) {
        var line = "1|2017|" + code + "||1|||||";
        var cover = (Cover) Form.rows(SheetLayout.COVER, line).findFirst().orElseThrow();

        var submitter = Submitter.of(Agreements.of(2017).geography(), Optional.of(cover), file);

        assertThat(submitter.map(Municipality::code).orElse(Submitter.UNKNOWN)).isEqualTo(expected);
    }
}

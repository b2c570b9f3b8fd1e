package dk.rammebilag.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowHeightsTests {

    /** LibreOffice wraps it into four lines in a column of 31 characters. */
    @Test
    void aLineIsNotTakenToHoldMoreThanItDoes() {
        var text =
                "Sæt overskriften ind igen, stavet som i det tomme skema. Rækkefølgen af kolonner"
                        + " er uden betydning.";
        assertThat(RowHeights.of(List.of(text), List.of(31))).isGreaterThan(4 * 15f);
    }
}
